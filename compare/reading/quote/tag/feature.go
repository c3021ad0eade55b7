package tag

import "slices"

// Bits is the size of the table of features, as a power of two.
const Bits = 18

// context is what a token knows of its sentence on one side.
type context struct {
	cue             uint32 // the nearest reporting word, 0 when none
	distance, comma int
	that            bool   // "that" stands between
	stretch         uint32 // the nearest stretch in quotation marks
}

// Features are for each token the indexes of its features in the table.
func Features(tokens []Token) [][]uint32 {
	var s sequence
	s.read(tokens)
	out := make([][]uint32, len(tokens))
	for i := range tokens {
		out[i] = s.features(i, make([]uint32, 0, mostFeatures))
	}
	return out
}

// mostFeatures is more than a token has.
const mostFeatures = 64

// sequence is the tokens of a paragraph as their features see them.
type sequence struct {
	h                       []hashed
	left, right             []context
	quotedLeft, quotedRight []bool
}

// read takes the place of what was read before.
func (s *sequence) read(tokens []Token) {
	n := len(tokens)
	s.h = slices.Grow(s.h[:0], n)[:n]
	s.left, s.right = slices.Grow(s.left[:0], n)[:n], slices.Grow(s.right[:0], n)[:n]
	s.quotedLeft, s.quotedRight = slices.Grow(s.quotedLeft[:0], n)[:n], slices.Grow(s.quotedRight[:0], n)[:n]
	prepare(tokens, s.h)
	s.contexts()
	s.quotedAround()
}

// features are those of token i; they take the place of what buf holds.
func (s *sequence) features(i int, buf []uint32) []uint32 {
	e := emitter{out: buf[:0]}
	e.words(s.h, i)
	e.rules(s.h, i)
	e.context(s.h, i, s.left[i], s.right[i])
	e.place(s.h, i, s.quotedLeft[i], s.quotedRight[i])
	return e.out
}

// contexts finds the nearest reporting words to the left and right of each
// token in its sentence.
func (s *sequence) contexts() {
	h := s.h
	var c context
	for i := range h {
		if i > 0 {
			c = step(c, h[i-1], h[i].sentence == h[i-1].sentence)
		}
		s.left[i] = c
	}
	c = context{}
	for i := len(h) - 1; i >= 0; i-- {
		if i+1 < len(h) {
			c = step(c, h[i+1], h[i].sentence == h[i+1].sentence)
		}
		s.right[i] = c
	}
}

// step moves the context over one token.
func step(c context, over hashed, same bool) context {
	switch {
	case !same:
		return context{}
	case over.strong:
		return context{cue: over.word, distance: 1, stretch: c.stretch}
	}
	if over.stretch != 0 {
		c.stretch = over.stretch
	}
	if over.comma {
		c.comma++
	}
	c.that = c.that || over.that
	c.distance++
	return c
}

func (s *sequence) quotedAround() {
	h, left, right := s.h, s.quotedLeft, s.quotedRight
	for i := range h {
		left[i] = h[i].quoted == 1 || i > 0 && h[i-1].sentence == h[i].sentence && left[i-1]
	}
	for i := len(h) - 1; i >= 0; i-- {
		right[i] = h[i].quoted == 1 || i+1 < len(h) && h[i+1].sentence == h[i].sentence && right[i+1]
	}
}

// emitter gathers the features of one token; kind numbers their templates.
type emitter struct {
	out  []uint32
	kind uint32
}

func (e *emitter) add(parts ...uint32) {
	e.kind++
	h := e.kind * 0x9e3779b1
	for _, p := range parts {
		h ^= p
		h *= 0x85ebca6b
		h ^= h >> 13
	}
	h *= 0xc2b2ae35
	h ^= h >> 16
	e.out = append(e.out, h&(1<<Bits-1))
}

// edge stands for the tokens outside the paragraph.
var edge = hashed{word: 1, shape: 1, rule: Labels, cue: 15}

func at(h []hashed, i int) *hashed {
	if i < 0 || i >= len(h) {
		return &edge
	}
	return &h[i]
}

func (e *emitter) words(h []hashed, i int) {
	m3, m2, m1, x := at(h, i-3), at(h, i-2), at(h, i-1), &h[i]
	p1, p2, p3 := at(h, i+1), at(h, i+2), at(h, i+3)
	e.add()
	for _, y := range [...]*hashed{m3, m2, m1, x, p1, p2, p3} {
		e.add(y.word)
	}
	for _, y := range [...]*hashed{m2, m1, x, p1, p2} {
		e.add(y.shape)
		e.add(y.cue, y.quoted)
	}
	e.add(m1.word, x.word)
	e.add(x.word, p1.word)
	e.add(m2.word, m1.word)
	e.add(p1.word, p2.word)
	e.add(m1.suffix3)
	e.add(x.suffix3)
	e.add(p1.suffix3)
	e.add(x.suffix2)
	e.add(m1.shape, x.shape, p1.shape)
	e.add(m1.cue, x.cue, p1.cue)
	e.add(m3.quoted, m2.quoted, m1.quoted, x.quoted, p1.quoted, p2.quoted, p3.quoted)
}

func (e *emitter) rules(h []hashed, i int) {
	m2, m1, x, p1, p2 := at(h, i-2), at(h, i-1), &h[i], at(h, i+1), at(h, i+2)
	e.add(x.rule, x.quoted)
	e.add(m1.rule, x.rule, p1.rule)
	e.add(m2.rule, m1.rule, x.rule, p1.rule, p2.rule)
	e.add(x.rule, x.word)
	e.add(x.rule, m1.word)
	e.add(x.rule, p1.word)
	e.add(x.rule, x.cue, m1.cue)
}

func (e *emitter) context(h []hashed, i int, l, r context) {
	x := &h[i]
	lc, rc := uint32(min(l.comma, 3)), uint32(min(r.comma, 3))
	that := uint32(0)
	if l.that {
		that = 1
	}
	e.add(l.cue, x.quoted)
	e.add(r.cue, x.quoted)
	e.add(near(l.cue, l.distance), lc, x.quoted, that)
	e.add(near(r.cue, r.distance), rc, x.quoted)
	e.add(yes(l.cue != 0), yes(r.cue != 0), lc, rc, x.quoted)
	e.add(l.cue, near(1, min(l.distance, 8)), lc)
	e.add(r.cue, near(1, min(r.distance, 8)), rc)
	e.add(x.stretch, l.stretch, yes(l.cue != 0))
	e.add(x.stretch, r.stretch, yes(r.cue != 0))
	e.add(x.stretch, x.rule, x.opening)
	e.add(at(h, i-1).stretch, x.stretch, at(h, i+1).stretch)
	e.add(x.rule, near(l.cue, l.distance), lc, that)
	e.add(x.rule, near(r.cue, r.distance), rc)
}

func (e *emitter) place(h []hashed, i int, quotedLeft, quotedRight bool) {
	x := &h[i]
	first := yes(i == 0 || h[i-1].sentence != x.sentence)
	last := yes(i+1 == len(h) || h[i+1].sentence != x.sentence)
	e.add(first, last, yes(i == 0))
	e.add(yes(quotedLeft), yes(quotedRight), x.quoted, x.rule)
	e.add(uint32(min(x.sentence, 3)), x.quoted, x.opening)
	e.add(x.opening, x.rule, x.cue)
	e.add(x.opening, x.shape)
	e.add(x.opening, x.word)
}

func yes(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// near groups distances; 0 stands for no reporting word.
func near(cue uint32, n int) uint32 {
	switch {
	case cue == 0:
		return 0
	case n < 5:
		return uint32(n)
	case n < 8:
		return 5
	case n < 13:
		return 6
	case n < 25:
		return 7
	}
	return 8
}
