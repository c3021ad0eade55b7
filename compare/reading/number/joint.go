package number

import (
	"slices"
	"strings"

	"parallax/compare/reading/token"
)

// span reads a second number: "40 to 60", "234-193", "15 of the 19", "1 in 3",
// "between 40 and 60".
func (r *reader) span(q Quantity, v value, i, end int) (Quantity, int) {
	joint, at := r.joint(v, i, end)
	if joint == "" || at >= len(r.words) {
		return q, end
	}
	w, behind, ok := r.value(at)
	if !ok || w.year && joint != "-" || joint == "and" && v.n >= w.n {
		return q, end
	}
	if joint == "to" && r.key(i-1) == "from" {
		return q, end // a change
	}
	q, at = q.with(v, w, joint, behind, end)
	if q.Kind == Count && q.Low < q.High && r.voted(joint, behind) {
		q.Kind = Vote // one that was lost: "turned down 212-219"
	}
	return q, at
}

// voted reports whether the sentence tells of a vote, and not of so many to so
// many votes.
func (r *reader) voted(joint string, behind int) bool {
	if joint == "and" {
		return false
	}
	if joint == "to" && strings.HasPrefix(r.key(behind), "vote") {
		return false
	}
	return slices.ContainsFunc(r.words, func(w token.Word) bool { return strings.HasPrefix(w.Lower, "vote") })
}

// ranged gives a span of counts the unit that stands behind it: "5 to 8
// inches", "40 to 60 percent".
func (r *reader) ranged(q Quantity, end int) (Quantity, int) {
	if q.Kind != Count || q.Low == q.High {
		return q, end
	}
	for _, read := range []func(Quantity, value, int) (Quantity, int){r.percent, r.money, r.length, r.distance, r.degrees} {
		low, behind := read(q, value{n: q.Low, step: q.Step}, end)
		if low.Kind == Count {
			continue
		}
		if high, _ := read(q, value{n: q.High, step: q.Step}, end); low.Low == low.High {
			low.High = high.High
		}
		return low, behind
	}
	return q, end
}

// with makes a span, a vote or a share of two values.
func (q Quantity) with(v, w value, joint string, behind, end int) (Quantity, int) {
	switch {
	case shareJoints[joint]:
		if q.Kind != Count || w.n <= v.n || w.n > 1e6 || joint == "in" && v.n > 9 {
			return q, end
		}
		q.Kind, q.Low, q.High = Share, v.n, w.n
	case w.n > v.n:
		q.High = w.n
		if m := multiplier(w.n); v.n < 1000 && w.step >= 1000 { // "2 to 3 million"
			q.Low, q.Step = v.n*m, v.step*m
		}
	case v.n > w.n && q.Kind == Count && v.digits && w.digits:
		q.Kind, q.Low, q.High = Vote, w.n, v.n
	default:
		return q, end
	}
	return q, behind
}

// multiplier is the largest of thousand, million, billion in a number.
func multiplier(n float64) float64 {
	for m := 1e12; m >= 1e3; m /= 1e3 {
		if n >= m {
			return m
		}
	}
	return 1
}
