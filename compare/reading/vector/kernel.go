package vector

// kernel is the inner loops of the encoder, written for one kind of processor.
//
// All kernels add the products of a sum one after the other, so that those with
// a fused multiply-add (AVX2, AVX-512, NEON) agree in every bit; the plain one
// rounds once more and differs in the last bits, which the rounding of results
// to int8 hides but for single steps.
type kernel struct {
	name string
	// rows and columns are the part of a product that tile makes at once.
	rows, columns int
	// tile adds to the part of c of that size the product of as many rows of
	// a and a panel: n numbers of each. lda and ldc are the numbers from one
	// row to the next.
	tile func(n int, a *float32, lda int, panel, c *float32, ldc int)
	// gelu puts x·Φ(x) in place of each x, and exp e^(x-shift); n is a
	// multiple of lanes.
	gelu func(x *float32, n int)
	exp  func(x *float32, n int, shift float32)
}

const (
	// tileRows is a multiple of the rows of every kernel, tileColumns of their
	// columns: sizes of buffers are multiples of them.
	tileRows, tileColumns = 12, 32
	// lanes is how many numbers gelu and exp take at once, at most.
	lanes = 16
	// depth is how many steps of the sums are made before the next panel, so
	// that a panel stays in the nearest cache.
	depth = 192
)

// best is the kernel for this processor.
func best() *kernel { return &kernels()[0] }

// kernels are those that this processor can run, the fastest first.
func kernels() []kernel { return append(native(), plain()) }

func roundUp(n, to int) int { return (n + to - 1) / to * to }

// product is a product of matrices that is to be added to c.
type product struct {
	a      []float32
	lda    int
	panels []float32
	c      []float32
	ldc    int
}

// add makes the product of rows × n and n × columns. Both a and c must have
// rows up to the next multiple of tileRows, and panels columns up to the next
// multiple of k.columns. It ends early when stop says so.
func (k *kernel) add(p product, rows, n, columns int, stop func() bool) {
	for from := 0; from < n; from += depth {
		steps := min(depth, n-from)
		for j := 0; j < columns && !stop(); j += k.columns {
			panel := &p.panels[j*n+from*k.columns]
			for i := 0; i < rows; i += k.rows {
				k.tile(steps, &p.a[i*p.lda+from], p.lda, panel, &p.c[i*p.ldc+j], p.ldc)
			}
		}
	}
}
