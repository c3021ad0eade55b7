package vector

// native is the kernel in kernel_arm64.s; all processors of this kind have NEON.
func native() []kernel {
	return []kernel{{name: "NEON", rows: 6, columns: 16, tile: tileNEON, gelu: geluNEON, exp: expNEON}}
}

func dots(a, first *[states]int8, n int, out *[maxPieces]int32) {
	dotsNEON(a, first, n, tokenSize, out)
}

//go:noescape
func tileNEON(n int, a *float32, lda int, panel, c *float32, ldc int)

//go:noescape
func geluNEON(x *float32, n int)

//go:noescape
func expNEON(x *float32, n int, shift float32)

//go:noescape
func dotsNEON(a, first *[states]int8, n int, step uintptr, out *[maxPieces]int32)
