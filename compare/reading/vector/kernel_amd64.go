package vector

import "golang.org/x/sys/cpu"

// native are the kernels in kernel_amd64.s that the processor and the system
// can run.
func native() []kernel {
	if !cpu.X86.HasAVX2 || !cpu.X86.HasFMA {
		return nil
	}
	avx2 := kernel{name: "AVX2", rows: 6, columns: 16, tile: tileAVX2, gelu: geluAVX2, exp: expAVX2}
	if !cpu.X86.HasAVX512F {
		return []kernel{avx2}
	}
	// The smaller loops are no faster with AVX-512.
	wide := kernel{name: "AVX-512", rows: 12, columns: 32, tile: tileAVX512, gelu: geluAVX2, exp: expAVX2}
	return []kernel{wide, avx2}
}

//go:noescape
func tileAVX2(n int, a *float32, lda int, panel, c *float32, ldc int)

//go:noescape
func tileAVX512(n int, a *float32, lda int, panel, c *float32, ldc int)

//go:noescape
func geluAVX2(x *float32, n int)

//go:noescape
func expAVX2(x *float32, n int, shift float32)

// dots is dotsPlain by the fastest way.
func dots(a, first *[states]int8, n int, out *[maxPieces]int32) {
	if cpu.X86.HasAVX2 {
		dotsAVX2(a, first, n, tokenSize, out)
	} else {
		dotsPlain(a, first, n, out)
	}
}

//go:noescape
func dotsAVX2(a, first *[states]int8, n int, step uintptr, out *[maxPieces]int32)
