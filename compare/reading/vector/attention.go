package vector

import "slices"

// attention is the memory for one head and one sentence.
type attention struct {
	keys, values, scores []float32
}

func newAttention() attention {
	tokens := roundUp(maxPieces, tileColumns)
	return attention{
		keys: make([]float32, head*tokens), values: make([]float32, head*tokens),
		scores: make([]float32, roundUp(maxPieces, tileRows)*tokens),
	}
}

// attend fills context with what each token takes from those of its sentence.
func (a *attention) attend(s *space, sentences [][]uint16) {
	first := 0
	for _, ids := range sentences {
		n := len(ids)
		// The rows behind a sentence are filled too; the next sentence
		// overwrites them.
		clear(s.context[first*width : (first+roundUp(n, tileRows))*width])
		for h := range heads {
			a.attendHead(s, first, n, h*head)
		}
		first += n
		if s.stop() {
			return
		}
	}
}

// attendHead makes softmax(QKᵀ)V for the n tokens from first on.
func (a *attention) attendHead(s *space, first, n, column int) {
	k := s.kernel
	across := roundUp(n, tileColumns)
	a.packKeys(s, first, n, column)
	clear(a.scores[:roundUp(n, tileRows)*across])
	queries := s.broad[first*broadRow+column:]
	k.add(product{queries, broadRow, a.keys, a.scores, across}, n, head, n, never)
	a.packValues(s, first, n, column)
	for i := range n {
		k.exp(&a.scores[i*across], roundUp(n, lanes), slices.Max(a.scores[i*across:i*across+n]))
	}
	context := s.context[first*width+column:]
	k.add(product{a.scores, across, a.values, context, width}, n, n, head, never)
	for i := range n {
		part := 1 / sum(a.scores[i*across:i*across+n])
		row := context[i*width : i*width+head]
		for j := range row {
			row[j] *= part
		}
	}
}

func never() bool { return false }

// packKeys puts the keys of the tokens into panels, a token a column; the
// columns behind the last token are zeros.
func (a *attention) packKeys(s *space, first, n, column int) {
	w := s.kernel.columns
	for t := range roundUp(n, w) {
		to := a.keys[t/w*w*head+t%w:]
		if t >= n {
			for i := range head {
				to[i*w] = 0
			}
			continue
		}
		at := (first+t)*broadRow + width + column
		for i, x := range s.broad[at : at+head] {
			to[i*w] = x
		}
	}
}

// packValues puts the values into panels, a token a row.
func (a *attention) packValues(s *space, first, n, column int) {
	w := s.kernel.columns
	for t := range n {
		at := (first+t)*broadRow + 2*width + column
		for j := 0; j < head; j += w {
			copy(a.values[j*n+t*w:][:w], s.broad[at+j:])
		}
	}
}
