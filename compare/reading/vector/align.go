package vector

import "unsafe"

// Cosine is how alike the vectors of two sentences are, from -1 to 1; 0 when
// one of them has no words.
func Cosine(a, b *Sentence) float64 {
	n := 0
	for i, x := range a.Vector {
		n += int(x) * int(b.Vector[i])
	}
	return float64(n) * float64(a.Scale*b.Scale)
}

// Align is the soft alignment of two sentences: p is how much of a is told in b,
// q how much of b in a. Each token takes the likeness, from -1 to 1, of the
// token of the other sentence that is most like it; p and q are the means
// weighted by w. Both are 0 when a sentence has no tokens.
func Align(a, b *Sentence, w *Weights) (p, q float64) {
	var m matches
	if !m.find(a, b) {
		return 0, 0
	}
	return mean(a.Tokens, m.a[:], w), mean(b.Tokens, m.b[:], w)
}

// match is the token of the other sentence that is most like one, the first of
// equals.
type match struct {
	at     int
	cosine float32
}

// matches are those of the tokens of two sentences.
type matches struct{ a, b [maxPieces]match }

// find compares all tokens of two sentences; false when one has none.
func (m *matches) find(a, b *Sentence) bool {
	n := min(len(b.Tokens), maxPieces)
	if len(a.Tokens) == 0 || n == 0 {
		return false
	}
	for j := range n {
		m.b[j].cosine = -2
	}
	var products [maxPieces]int32
	for i := range a.Tokens[:min(len(a.Tokens), maxPieces)] {
		x := &a.Tokens[i]
		dots(&x.State, &b.Tokens[0].State, n, &products)
		best := match{0, -2}
		for j, y := range products[:n] {
			c := likeness(y, x.Scale, b.Tokens[j].Scale)
			if c > best.cosine {
				best = match{j, c}
			}
			if c > m.b[j].cosine {
				m.b[j] = match{i, c}
			}
		}
		m.a[i] = best
	}
	return true
}

// likeness is the cosine of two states from their product and scales.
func likeness(product int32, a, b float32) float32 { return float32(product) * float32(a*b) }

func mean(tokens []Token, of []match, w *Weights) float64 {
	var sum, all float64
	for i := range tokens[:min(len(tokens), len(of))] {
		x := w.Of(tokens[i].ID)
		sum += float64(x * float64(of[i].cosine))
		all += x
	}
	return sum / all
}

// tokenSize is how many bytes lie between the states of two tokens.
const tokenSize = unsafe.Sizeof(Token{})

// dotsPlain makes the products of a state and those of n tokens that stand one
// behind the other. They are whole numbers, equal on all machines.
func dotsPlain(a, first *[states]int8, n int, out *[maxPieces]int32) {
	for i := range n {
		b := (*[states]int8)(unsafe.Add(unsafe.Pointer(first), uintptr(i)*tokenSize))
		var s int32
		for j, x := range a {
			s += int32(x) * int32(b[j])
		}
		out[i] = s
	}
}
