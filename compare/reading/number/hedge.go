package number

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
)

// hedges are the words before a number, those of more words first, behind
// those behind a number and "or".
var (
	hedges     = class.Phrases("hedge")
	hedgeOf    = class.Texts("hedge")
	hedgeAfter = class.Texts("hedge-behind")
	// hedgeNames are the hedges as the lists name them.
	hedgeNames = [...]string{About: "about", Nearly: "nearly", MoreThan: "more-than", AtLeast: "at-least", UpTo: "up-to"}
)

// hedgeNamed is the hedge by its name in the lists.
func hedgeNamed(name string) Hedge { return Hedge(max(0, slices.Index(hedgeNames[:], name))) }

// String names a hedge ("at-least"), "" for none.
func (h Hedge) String() string { return hedgeNames[h] }

// Words by which a hedge is none.
var (
	clockHedgeEnds = class.Words("clock-hedge-end")
	noTimeHedge    = class.Words("no-time-hedge")
	noYearHedge    = class.Words("no-year-hedge")
	spreads        = class.Words("spreading-word")
)

// hedge reads the words before the quantity and "or more", "or so", "-plus"
// behind it.
func (r *reader) hedge(q *Quantity, i, end int) {
	for _, words := range hedges {
		n := len(words)
		if i < n || !r.follows(words, i-n) {
			continue
		}
		if q.hedged(words) && !(words[0] == "over" && spreads[r.key(i-2)]) {
			q.Hedge, q.Span.Start = hedgeNamed(hedgeOf[strings.Join(words, " ")]), r.words[i-n].Start
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
		name, ok := hedgeAfter[r.key(k)]
		switch {
		case r.key(k) == "plus" && strings.HasSuffix(r.before(k), "-"):
			q.Hedge = MoreThan
		case ok && k == end+1 && r.key(end) == "or":
			q.Hedge = hedgeNamed(name)
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
	case clockHedgeEnds[last]:
		return q.Kind == Clock
	case q.Kind == Duration && noTimeHedge[first]:
		return false
	case q.Kind == Year && (noYearHedge[first] || q.Low != q.High):
		return false
	case q.Kind == Year:
		q.Kind = Count
	}
	return true
}
