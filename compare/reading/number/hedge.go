package number

import "strings"

// hedge reads the words before the quantity and "or more", "or so", "-plus"
// behind it.
func (r *reader) hedge(q *Quantity, i, end int) {
	for _, h := range hedges {
		n := len(h.words)
		if i < n || !r.follows(h.words, i-n) {
			continue
		}
		if q.hedged(h.words) && !(h.words[0] == "over" && spreads[r.key(i-2)]) {
			q.Hedge, q.Span.Start = h.hedge, r.words[i-n].Start
		}
		break
	}
	if q.Low != q.High && r.key(i-1) == "between" {
		q.Span.Start = r.words[i-1].Start
	}
	r.hedgeBehind(q, i, end)
}

func (r *reader) hedgeBehind(q *Quantity, i, end int) {
	for k := i; k < min(end+2, len(r.words)); k++ {
		switch {
		case r.words[k].Lower == "plus" && strings.HasSuffix(r.before(k), "-"):
			q.Hedge = MoreThan
		case k != end+1 || r.key(k-1) != "or":
			continue
		case r.words[k].Lower == "more":
			q.Hedge = MoreThan
		case r.words[k].Lower == "so":
			q.Hedge = About
		case r.words[k].Lower == "less" || r.words[k].Lower == "fewer":
			q.Hedge = UpTo
		default:
			continue
		}
		q.Span.End = max(q.Span.End, r.words[k].End)
	}
}

// hedged reports whether words before the quantity make it less exact: "over
// two years" and "around 2010" do not. A hedged year is a count.
func (q *Quantity) hedged(words []string) bool {
	first, last := words[0], words[len(words)-1]
	switch {
	case last == "after" || last == "before":
		return q.Kind == Clock
	case q.Kind == Duration && (first == "over" || first == "around"):
		return false
	case q.Kind == Year && (first == "about" || first == "around" || q.Low != q.High):
		return false
	case q.Kind == Year:
		q.Kind = Count
	}
	return true
}
