//go:build !amd64 && !arm64

package vector

// native has no kernel for this kind of processor.
func native() []kernel { return nil }

func dots(a, first *[states]int8, n int, out *[maxPieces]int32) { dotsPlain(a, first, n, out) }
