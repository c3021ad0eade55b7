package vector

import (
	"math"
	"unsafe"
)

// plain is the kernel in Go, for processors without one of their own.
func plain() kernel {
	return kernel{name: "plain", rows: 2, columns: 4, tile: tilePlain, gelu: geluPlain, exp: expPlain}
}

// tilePlain makes 2 × 4 sums at once. The conversions keep a compiler from
// fusing what others do not fuse.
func tilePlain(n int, a *float32, lda int, panel, c *float32, ldc int) {
	rows := unsafe.Slice(a, lda+n)
	first, second := rows[:n], rows[lda:lda+n]
	b := unsafe.Slice(panel, 4*n)
	to := unsafe.Slice(c, ldc+4)
	u, v := to[:4:4], to[ldc:ldc+4:ldc+4]
	u0, u1, u2, u3 := u[0], u[1], u[2], u[3]
	v0, v1, v2, v3 := v[0], v[1], v[2], v[3]
	for i, x := range first {
		y, w := second[i], b[4*i:4*i+4:4*i+4]
		u0 += float32(x * w[0])
		u1 += float32(x * w[1])
		u2 += float32(x * w[2])
		u3 += float32(x * w[3])
		v0 += float32(y * w[0])
		v1 += float32(y * w[1])
		v2 += float32(y * w[2])
		v3 += float32(y * w[3])
	}
	u[0], u[1], u[2], u[3] = u0, u1, u2, u3
	v[0], v[1], v[2], v[3] = v0, v1, v2, v3
}

// geluNumbers are what gelu needs, here and in the assembly. erf(z) is z times
// a quotient of two polynomials in z², with z cut at ±4 (the approximation of
// Eigen and XLA): 7 factors, 5 factors, √½, -4, 4, ½.
var geluNumbers = [...]float32{
	-2.72614225801306e-10, 2.77068142495902e-08, -2.10102402082508e-06, -5.69250639462346e-05, -7.34990630326855e-04, -2.95459980854025e-03, -1.60960333262415e-02,
	-1.45660718464996e-05, -2.13374055278905e-04, -1.68282697438203e-03, -7.37332916720468e-03, -1.42647390514189e-02,
	math.Sqrt2 / 2, -4, 4, .5,
}

func polynomial(x float32, factors []float32) float32 {
	y := factors[0]
	for _, f := range factors[1:] {
		y = float32(y*x) + f
	}
	return y
}

func geluPlain(x *float32, n int) {
	c := &geluNumbers
	all := unsafe.Slice(x, n)
	for i, v := range all {
		z := min(max(float32(v*c[12]), c[13]), c[14])
		s := float32(z * z)
		erf := float32(z*polynomial(s, c[:7])) / polynomial(s, c[7:12])
		half := float32(v * c[15])
		all[i] = float32(half*erf) + half
	}
}

// expNumbers are what exp needs: e^x is 2^k·e^r with r within ½·ln 2 and e^r by
// a polynomial (Cephes): 6 factors, the lowest x, log₂e, ln 2 in two parts, 1.
var expNumbers = [...]float32{
	1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
	expLowest, math.Log2E, 0.693359375, -2.12194440e-4, 1,
}

// expLowest is the lowest power of e that exp makes; what is lower counts as it.
const expLowest = -87

func expPlain(x *float32, n int, shift float32) {
	c := &expNumbers
	all := unsafe.Slice(x, n)
	for i, v := range all {
		v = max(v-shift, c[6])
		k := float32(math.RoundToEven(float64(float32(v * c[7]))))
		r := v - float32(k*c[8])
		r -= float32(k * c[9])
		y := float32(polynomial(r, c[:6])*float32(r*r)) + r + c[10]
		all[i] = math.Float32frombits(math.Float32bits(y) + uint32(int32(k))<<23)
	}
}
