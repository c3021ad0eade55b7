package vector

import (
	"math"
)

// space is the memory of one worker for sentences that are encoded at once;
// their states stand one below the other.
type space struct {
	*model
	// rows is how many states there are now, rounded up to tileRows; those
	// behind the last sentence are worked on and mean nothing.
	rows int
	// state is the state of each token, context what attention brings to it.
	state, context []float32
	// broad has the queries, keys and values of each token, later the numbers
	// between the two steps of a layer's last part.
	broad []float32
	attention
	stop func() bool
}

// broadRow is a little more than inner, so that rows do not share places of a
// cache.
const broadRow = inner + lanes

// newSpace has room for so many tokens.
func newSpace(m *model, tokens int, stop func() bool) *space {
	// Attention works on tileRows rows at once from any row on.
	rows := roundUp(tokens, tileRows) + tileRows
	return &space{
		model: m, stop: stop, attention: newAttention(),
		state: make([]float32, rows*width), context: make([]float32, rows*width), broad: make([]float32, rows*broadRow),
	}
}

// forward fills state with the last layer's states of the sentences. The
// result means nothing once stop has said so.
func (s *space) forward(sentences [][]uint16) error {
	if err := s.embed(sentences); err != nil {
		return err
	}
	for i := range s.layers {
		if s.stop() {
			return nil
		}
		s.layer(&s.layers[i], sentences)
	}
	return nil
}

// embed gives each token the sum of what its piece and its place stand for.
func (s *space) embed(sentences [][]uint16) error {
	var raw [width]byte
	n := 0
	for _, ids := range sentences {
		for place, id := range ids {
			if _, err := s.words.ReadAt(raw[:], s.wordAt+int64(id)*width); err != nil {
				return err
			}
			to := s.state[n*width : (n+1)*width]
			for i, b := range raw {
				to[i] = unpacked(b, s.scale[id]) + s.places[place*width+i]
			}
			n++
		}
	}
	s.rows = roundUp(n, tileRows)
	clear(s.state[n*width : s.rows*width])
	s.norm.apply(s.state[:s.rows*width])
	return nil
}

func (s *space) layer(l *layer, sentences [][]uint16) {
	s.bias(l.asked.bias)
	s.multiply(&l.asked, s.state, width, s.broad, broadRow)
	s.attend(s, sentences)
	s.multiplyOnto(&l.attended, s.context, width)
	l.attention.apply(s.state[:s.rows*width])
	s.bias(l.inner.bias)
	s.multiply(&l.inner, s.state, width, s.broad, broadRow)
	for i := range s.rows {
		s.kernel.gelu(&s.broad[i*broadRow], inner)
	}
	s.multiplyOnto(&l.outer, s.broad, broadRow)
	l.output.apply(s.state[:s.rows*width])
}

// bias begins each row of broad.
func (s *space) bias(b []float32) {
	for i := range s.rows {
		copy(s.broad[i*broadRow:], b)
	}
}

func (s *space) multiply(l *linear, a []float32, lda int, c []float32, ldc int) {
	s.kernel.add(product{a, lda, l.panels, c, ldc}, s.rows, l.in, l.out, s.stop)
}

// multiplyOnto adds the result to the states, which go past each part of a
// layer so (residual connection).
func (s *space) multiplyOnto(l *linear, a []float32, lda int) {
	for row := s.state[:s.rows*width]; len(row) > 0; row = row[width:] {
		for i, b := range l.bias {
			row[i] += b
		}
	}
	s.multiply(l, a, lda, s.state, width)
}

// apply brings each row to mean 0 and deviation 1 before it is weighted.
func (n *layerNorm) apply(rows []float32) {
	for ; len(rows) > 0; rows = rows[width:] {
		row := rows[:width:width]
		mean := sum(row) / width
		for i := range row {
			row[i] -= mean
		}
		scale := float32(1 / math.Sqrt(float64(squares(row)/width)+1e-12))
		for i, x := range row {
			row[i] = float32(float32(x*scale)*n.weight[i]) + n.bias[i]
		}
	}
}

// sum adds in four strands, which a processor can do beside each other; the
// order is the same everywhere.
func sum(x []float32) float32 {
	var a, b, c, d float32
	for ; len(x) >= 4; x = x[4:] {
		a += x[0]
		b += x[1]
		c += x[2]
		d += x[3]
	}
	for _, v := range x {
		a += v
	}
	return a + b + (c + d)
}

func squares(x []float32) float32 {
	var a, b, c, d float32
	for ; len(x) >= 4; x = x[4:] {
		a += float32(x[0] * x[0])
		b += float32(x[1] * x[1])
		c += float32(x[2] * x[2])
		d += float32(x[3] * x[3])
	}
	for _, v := range x {
		a += float32(v * v)
	}
	return a + b + (c + d)
}
