package vector

import (
	"math"
	"math/rand/v2"
	"testing"
)

func numbers(r *rand.Rand, n int) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = float32(r.NormFloat64())
	}
	return out
}

// panelsOf puts a matrix of rows × columns into panels of a kernel, the last
// filled up with zeros.
func panelsOf(k *kernel, b []float32, rows, columns int) []float32 {
	w := k.columns
	out := make([]float32, rows*roundUp(columns, w))
	for i := range rows {
		for j := range columns {
			out[j/w*w*rows+i*w+j%w] = b[i*columns+j]
		}
	}
	return out
}

// TestProducts holds all kernels to sums in float64, for sizes with and without
// a rest, and those with a fused multiply-add to each other in every bit.
func TestProducts(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, size := range [][3]int{{12, 1, 32}, {24, 2, 32}, {12, 3, 64}, {36, 33, 16}, {12, 191, 32}, {24, 385, 96}, {12, 1536, 32}} {
		rows, n, columns := size[0], size[1], size[2]
		a, b, begin := numbers(r, rows*n), numbers(r, n*columns), numbers(r, rows*roundUp(columns, tileColumns))
		ldc := roundUp(columns, tileColumns)
		var fused []float32
		for _, k := range kernels() {
			c := append([]float32(nil), begin...)
			k.add(product{a, n, panelsOf(&k, b, n, columns), c, ldc}, rows, n, columns, never)
			for i := range rows {
				for j := range columns {
					want := float64(begin[i*ldc+j])
					for x := range n {
						want += float64(a[i*n+x]) * float64(b[x*columns+j])
					}
					if got := float64(c[i*ldc+j]); math.Abs(got-want) > 1e-5*math.Sqrt(float64(n))*(2+math.Abs(want)) {
						t.Fatalf("%s %v: %d,%d is %v, want %v", k.name, size, i, j, got, want)
					}
				}
			}
			if k.name == "plain" {
				continue
			}
			for i := range fused {
				if i%ldc < columns && fused[i] != c[i] {
					t.Fatalf("%s %v: %v, another kernel %v", k.name, size, c[i], fused[i])
				}
			}
			fused = c
		}
	}
}

func TestSmallLoops(t *testing.T) {
	var x []float32
	for v := float32(-100); v <= 100; v += .0625 {
		x = append(x, v)
	}
	x = x[:len(x)/lanes*lanes]
	for _, k := range kernels() {
		gelu := append([]float32(nil), x...)
		k.gelu(&gelu[0], len(gelu))
		exp := append([]float32(nil), x...)
		k.exp(&exp[0], len(exp), 20)
		for i, v := range x {
			want := float64(v) * .5 * (1 + math.Erf(float64(v)/math.Sqrt2))
			if math.Abs(float64(gelu[i])-want) > 2e-6*max(1, math.Abs(want)) {
				t.Errorf("%s: gelu(%v) is %v, want %v", k.name, v, gelu[i], want)
			}
			want = math.Exp(max(float64(v)-20, expLowest))
			if math.Abs(float64(exp[i])/want-1) > 4e-7 {
				t.Errorf("%s: exp(%v) is %v, want %v", k.name, v-20, exp[i], want)
			}
		}
	}
}

// TestDots holds the fast products of states to the plain ones in every bit.
func TestDots(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	tokens := make([]Token, maxPieces)
	for i := range tokens {
		for j := range tokens[i].State {
			tokens[i].State[j] = int8(r.IntN(255) - 127)
			if i < 2 {
				tokens[i].State[j] = int8(127 - 254*i)
			}
		}
	}
	for i := range 5 {
		for _, n := range []int{1, 2, 7, maxPieces} {
			var got, want [maxPieces]int32
			dots(&tokens[i].State, &tokens[0].State, n, &got)
			dotsPlain(&tokens[i].State, &tokens[0].State, n, &want)
			if got != want {
				t.Fatalf("state %d with %d others: %v, want %v", i, n, got, want)
			}
		}
	}
}
