package number

import "strings"

// kind finds out what a value measures by the signs and words around it; end
// is the first word behind the quantity.
func (r *reader) kind(v value, i, end int) (Quantity, int) {
	q := Quantity{Kind: Count, Low: v.n, High: v.n, Step: v.step}
	q.Span.End = v.last
	if strings.HasPrefix(r.gap(end-1), "+") {
		q.Hedge, q.Span.End = AtLeast, r.words[end-1].End+1
	}
	if r.key(end) == "plus" {
		end++
	}
	if unit := r.currencyBefore(i); unit != "" {
		q.Kind, q.Unit = Money, unit
		return r.span(q, v, i, end)
	}
	for _, read := range []func(Quantity, value, int) (Quantity, int){r.percent, r.money, r.time, r.length, r.distance, r.degrees} {
		if found, behind := read(q, v, end); found.Kind != Count {
			return found, behind
		}
	}
	return r.plain(q, v, i, end)
}

// percent reads "%", "percent", "per cent", "percentage points".
func (r *reader) percent(q Quantity, v value, end int) (Quantity, int) {
	switch {
	case strings.HasPrefix(r.gap(end-1), "%"):
		q.Kind = Percent
		q.Span.End = r.words[end-1].End + 1
		return q, end
	case r.key(end) == "percent" && !v.year:
		q.Kind = Percent
		return q, end + 1
	case r.key(end) == "per" && r.key(end+1) == "cent":
		q.Kind = Percent
		return q, end + 2
	case r.key(end) == "percentage" && strings.HasPrefix(r.key(end+1), "point"):
		q.Kind, q.Unit = Percent, "points"
		return q, end + 2
	}
	return q, end
}

// money reads "dollars".
func (r *reader) money(q Quantity, _ value, end int) (Quantity, int) {
	if unit := currencies[r.key(end)]; unit != "" && !(r.key(end) == "pounds" && r.key(end+1) == "of") {
		q.Kind, q.Unit = Money, unit
		return q, end + 1
	}
	return q, end
}

// plain reads a number without a unit: a year, a vote, a share, a span, an age
// between commas, a count.
func (r *reader) plain(q Quantity, v value, i, end int) (Quantity, int) {
	switch {
	case v.year && (!r.countsThings(end) || r.key(i-1) == "the"):
		return r.years(q, v, i, end)
	case r.key(i-1) == "day" && v.digits:
		q.Kind, q.Unit = Duration, "day"
		return q, end
	case v.digits && v.n < 110 && r.betweenCommas(i, end):
		q.Kind = Age
		return q, end
	case ages[r.key(i-1)], r.key(i-1) == "and" && ages[r.key(i-3)], r.key(i-1) == "of" && ages[r.key(i-2)]:
		q.Kind = Age
		return q, end
	}
	return r.ranged(r.span(q, v, i, end))
}

// betweenCommas reports whether a number stands between commas behind a name
// or a word for a person: "Ida Vance, 44, of Lund".
func (r *reader) betweenCommas(i, end int) bool {
	if i == 0 || r.before(i) != ", " {
		return false
	}
	if gap := r.gap(end - 1); gap == "" || !strings.ContainsAny(gap[:1], ",.;") {
		return false
	}
	return (r.capital(i-1) && months[r.key(i-1)] == 0) || persons[r.key(i-1)]
}

// years reads "2002", "2010-14", "from 2010 to 2014", "between 2010 and 2014".
func (r *reader) years(q Quantity, v value, i, end int) (Quantity, int) {
	q.Kind = Year
	joint, at := r.joint(v, i, end)
	if at >= len(r.words) || !strings.Contains("- – to and", joint) {
		return q, end
	}
	w, ok := readDigits(r.key(at))
	if short := w.n > float64(int(v.n)%100) && len(r.key(at)) == 2 && joint != "to"; ok && short {
		w.n, w.year = w.n+float64(int(v.n)/100*100), true
	}
	if ok && w.year && w.n > v.n {
		q.High = w.n
		return q, at + 1
	}
	return q, end
}
