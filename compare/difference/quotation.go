package difference

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// The bounds of statements that are worth a row, in words.
const (
	leastQuoted   = 8  // of the fullest form
	leastLeftOut  = 4  // that another does not print
	mostExcerpted = 20 // cited whole; of longer ones the beginning and the end
	firstWords    = 9
	lastWords     = 7
	mostCitedRuns = 2
	mostShownRuns = 3
)

// quotations are the rows about what each article prints of one statement.
type quotations struct{ *event }

// write gives "Quoted of one statement by Ann Lee – The Hill: 22 words, “...”; Fox:
// 8 of the 22 words: “...”; CNN: not found.".
func (w *quotations) write() []Difference {
	var out []Difference
	for _, s := range utterance.Statements(w.in.Set, w.in.Utterances) {
		if d, ok := w.row(s); ok {
			out = append(out, d)
		}
	}
	return out
}

// row is the row of a statement; false when all print the same.
func (w *quotations) row(s utterance.Statement) (Difference, bool) {
	full := s.Parts[s.Fullest]
	if full.Words < leastQuoted {
		return Difference{}, false
	}
	q := &quoted{w, s, make([]bool, len(s.Parts))}
	apart := q.placesApart()
	var sides []Side
	for a := range s.Parts {
		sides = append(sides, q.side(a))
	}
	amount, ok := q.amount()
	if !ok && !apart {
		return Difference{}, false
	}
	d := w.sided("same-quotation", q.lead(), sides)
	d.Weight = weigh(d.Key, measure{scale: q.matter(), amount: amount})
	return d, true
}

// quoted is one statement.
type quoted struct {
	*quotations
	utterance.Statement
	// placed are the articles whose place in the text is told.
	placed []bool
}

func (q *quoted) lead() say.Message {
	if q.Speaker == "" || !capitalised(lastWord(q.Speaker)) || !q.agreed() {
		return say.Message{Key: "difference.quotation.lead.nobody"}
	}
	return say.Message{Key: "difference.quotation.lead", Args: []say.Arg{say.Of("speaker", say.Words(q.people.usualName(q.Speaker)))}}
}

// agreed reports whether no article gives the words as those of somebody else.
func (q *quoted) agreed() bool {
	for a, p := range q.Parts {
		for _, i := range p.Quotes {
			if by := q.in.Texts[a].Quotes[i].Speaker; by != "" && lastWord(by) != lastWord(q.Speaker) {
				return false
			}
		}
	}
	return true
}

// amount is how much of the words some article leaves out or changes, 0 to 1;
// false when all that quote it print the same and none is without it.
func (q *quoted) amount() (float64, bool) {
	full := q.Parts[q.Fullest].Words
	most, differs := 0.0, false
	for a, p := range q.Parts {
		switch {
		case a == q.Fullest:
		case p.Words == 0:
			differs = differs || len(q.Parts) > 2 || len(p.Reported)+len(p.Plain) > 0
			most = max(most, .3)
		case full-p.Words >= leastLeftOut:
			most, differs = max(most, float64(full-p.Words)/float64(full)), true
		case len(p.Changes) > 0:
			most, differs = max(most, .6), true
		}
	}
	return most, differs
}

// matter is how much a statement matters: by how many articles give it, how high.
func (q *quoted) matter() float64 {
	n, height := 0.0, 0.0
	for a, p := range q.Parts {
		if at := first(p); at >= 0 {
			n, height = n+1, height+1-q.depth(a, at)
		}
	}
	return weigh("quoted", measure{scale: n / float64(len(q.Parts)), height: height / n})
}

// first is the offset at which an article begins with the statement, -1 when it
// has none of it.
func first(p utterance.Part) int {
	for _, ss := range [][]news.Span{p.Printed, p.Plain, p.Reported} {
		if len(ss) > 0 {
			return slices.MinFunc(ss, func(x, y news.Span) int { return x.Start - y.Start }).Start
		}
	}
	return -1
}
