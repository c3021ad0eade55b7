package pdf

import "parallax/compare/page/direction"

// places are where the atoms of a line begin at their left, from the beginning of the
// line: stretches from right to left are turned around (UAX 9, L2).
func (l line) places() []float64 {
	out := make([]float64, len(l.atoms))
	x := 0.0
	for i := 0; i < len(l.atoms); {
		to := l.stretch(i)
		x += l.atoms[i].space
		wide := l.wide(i, to)
		if l.atoms[i].stretch == 0 {
			out[i] = x
		} else {
			l.leftward(out, i, to, x+wide)
		}
		x, i = x+wide, to
	}
	return out
}

// stretch is the end of the stretch that begins at an atom.
func (l line) stretch(from int) int {
	to := from + 1
	for s := l.atoms[from].stretch; s > 0 && to < len(l.atoms) && l.atoms[to].stretch == s; {
		to++
	}
	return to
}

// wide is the width of some atoms with the blanks between them.
func (l line) wide(from, to int) float64 {
	sum := l.atoms[from].width
	for _, a := range l.atoms[from+1 : to] {
		sum += a.space + a.width
	}
	return sum
}

// leftward places a stretch from its right edge; numbers in it stay as they are.
func (l line) leftward(out []float64, from, to int, right float64) {
	for i := from; i < to; {
		if i > from {
			right -= l.atoms[i].space
		}
		end := i + 1
		for l.atoms[i].level == 2 && end < to && l.atoms[end].level == 2 && l.atoms[end].space == 0 {
			end++
		}
		right -= l.wide(i, end)
		x := right
		for k := i; k < end; k++ {
			out[k] = x
			x += l.atoms[k].width
		}
		i = end
	}
}

// shown is the text of an atom as it stands from left to right.
func (a atom) shown() string {
	if a.level == 1 {
		return direction.Mirrored(a.text)
	}
	return a.text
}

// extent is where an atom that stands at x begins and ends, with the blank before it where
// that has its mark.
func (a atom) extent(x float64) (from, to float64) {
	from, to = x, x+a.width
	switch {
	case a.behind && a.level == 1:
		to += a.space
	case a.behind:
		from -= a.space
	}
	return from, to
}
