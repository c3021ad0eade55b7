package number

import "strings"

// fraction reads "half of the", "a third of", "two-thirds", "a majority of".
func (r *reader) fraction(i int) (Quantity, int, bool) {
	q := Quantity{Kind: Share, Step: 1}
	end := i + 2
	switch key, next := r.key(i), r.key(i+1); {
	case key == "half":
		if !halved[next] || otherHalf[r.key(i-1)] {
			return Quantity{}, 0, false
		}
		q.Low, q.High, end = 1, 2, i+1
	case next == "majority":
		if !articles[key] || r.key(i+2) != "of" {
			return Quantity{}, 0, false
		}
		q = Quantity{Kind: Percent, Low: 50, High: 50, Hedge: MoreThan, Step: 10}
	default:
		if q.Low, q.High = r.parts(i); q.High == 0 || r.partOfMany(i+2) {
			return Quantity{}, 0, false
		}
	}
	q.Span = r.from(i, end)
	hedge := q.Hedge
	if r.hedge(&q, i, end); q.Hedge == Exact {
		q.Hedge = hedge
	}
	return q, end, true
}

// multiple reads "twice as", "doubled", "tripled".
func (r *reader) multiple(i int) (Quantity, int, bool) {
	n, ok := multiples[r.key(i)]
	if !ok || r.key(i) == "twice" && !twiceAs[r.key(i+1)] {
		return Quantity{}, 0, false
	}
	q := Quantity{Span: r.words[i].Span, Kind: Times, Low: n, High: n, Step: 1}
	r.hedge(&q, i, i+1)
	return q, i + 1, true
}

// ordinal reads "third", "19th" before what is numbered; first and second are
// too common to tell anything.
func (r *reader) ordinal(i int) (Quantity, int, bool) {
	n := places[r.key(i)]
	if n == 0 {
		digits := strings.TrimRight(r.key(i), "dhnrst")
		if v, ok := readDigits(digits); ok && len(r.key(i))-len(digits) == 2 && v.step >= 1 {
			n = v.n
		}
	}
	next := r.key(i + 1)
	if n == 0 || r.entitled(i) || r.gap(i) != " " || next == "" || !isLetter(next) || empty[next] && next != "time" {
		return Quantity{}, 0, false
	}
	return Quantity{Span: r.words[i].Span, Kind: Ordinal, Low: n, High: n}, i + 1, true
}

// decade reads "the 1990s", "in his 40s".
func (r *reader) decade(i int) (Quantity, int, bool) {
	key := r.key(i)
	digits, ok := strings.CutSuffix(key, "s")
	v, isNumber := readDigits(digits)
	if !ok || !isNumber || int(v.n)%10 != 0 || v.step < 1 {
		return Quantity{}, 0, false
	}
	q := Quantity{Span: r.words[i].Span, Low: v.n, High: v.n + 9}
	switch prev := r.key(i - 1); {
	case v.year:
		q.Kind = Year
	case v.n < 100 && (possessive[prev] || strings.HasSuffix(prev, "-") || middles[prev]):
		q.Kind = Age
	case v.n < 100 && strings.HasSuffix(r.text[:q.Span.Start], "'") || strings.HasSuffix(r.text[:q.Span.Start], "’"):
		q.Kind, q.Low, q.High = Year, 1900+v.n, 1909+v.n
	default:
		return Quantity{}, 0, false
	}
	return q, i + 1, true
}

// vague reads "dozens", "hundreds of thousands", "several", "a handful".
func (r *reader) vague(i int) (Quantity, int, bool) {
	first := i
	if r.key(i) == "a" {
		i++
		if !aFew[r.key(i)] {
			return Quantity{}, 0, false
		}
	}
	v, ok := many[r.key(i)]
	if !ok {
		return Quantity{}, 0, false
	}
	q := Quantity{Kind: Count, Low: v[0], High: v[1], Vague: true, Step: v[0]}
	end := i + 1
	if n, ok := many[r.key(i+2)]; ok && r.key(i+1) == "of" {
		m := n[0] / 2
		q.Low, q.High, end = v[0]/2*m, v[1]*m, i+3
		if r.words[i].Lower == "tens" {
			q.Low = 2 * 10 * m
		}
	}
	if m := multipliers[r.key(end)]; m > 0 && v[1] == few {
		q.Low, q.High, end = 2*m, few*m, end+1 // "several hundred"
	}
	q.Span = r.from(first, end)
	if unit, ok := currencies[r.key(end+1)]; ok && r.key(end) == "of" {
		q.Kind, q.Unit = Money, unit
	}
	return q, end, true
}
