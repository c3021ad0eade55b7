package quoted

import (
	"slices"
	"sync"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// The bounds of statements that are worth a row, in words.
const (
	leastQuoted   = 8  // of the fullest form
	leastReworded = 5  // of it where one whom all name is quoted with other words in it
	leastLeftOut  = 4  // that another does not print
	mostExcerpted = 20 // cited whole; of longer ones the beginning and the end
	firstWords    = 9
	lastWords     = 7
	mostCitedRuns = 2
	mostShownRuns = 3
	mostByTwo     = 14 // words that two people may say, of more one name was misread
)

// quotations are the rows about what each article prints of one statement.
type quotations struct {
	*event.Event
	// short are the marked words that may be part of a statement, by article.
	short func() [][][]token.Word
}

func newQuotations(e *event.Event) *quotations {
	return &quotations{e, sync.OnceValue(func() [][][]token.Word { return shortMarks(e) })}
}

// write gives "Quoted of one statement by Ann Lee – The Hill: 22 words, “...”; Fox:
// 8 of the 22 words: “...”; CNN: not found.".
func (w *quotations) write() []difference.Difference {
	var out []difference.Difference
	told := map[news.Passage]bool{}
	for _, s := range utterance.Statements(w.In.Set, w.In.Utterances) {
		d, ok := w.row(s)
		if ok && !slices.ContainsFunc(d.Evidence, func(p news.Passage) bool { return told[p] }) {
			out = append(out, d)
			for _, p := range d.Evidence {
				told[p] = true
			}
		}
	}
	return out
}

// row is the row of a statement; false when all print the same.
func (w *quotations) row(s utterance.Statement) (difference.Difference, bool) {
	full := s.Parts[s.Fullest]
	q := &quoted{w, s, map[int]difference.Placement{}}
	q.addShort()
	q.sameSpelled()
	q.place()
	unsure := slices.ContainsFunc(s.Parts, func(p utterance.Part) bool { return p.Unsure && len(p.Printed) == 0 })
	if full.Words < leastQuoted && !(full.Words >= leastReworded && q.reworded()) || unsure || q.most() <= mostByTwo && q.ofTwo() {
		return difference.Difference{}, false
	}
	var sides []difference.Side
	for a := range s.Parts {
		sides = append(sides, q.side(a))
	}
	amount, ok := q.amount()
	if !ok && len(q.placed) == 0 {
		return difference.Difference{}, false
	}
	d := w.Sided("same-quotation", q.lead(), sides)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: q.matter(), Amount: amount})
	return d, true
}

// reworded reports whether another article has other words in the statement of somebody
// whom the articles name.
func (q *quoted) reworded() bool {
	return q.speaker() != "" && slices.ContainsFunc(q.Parts, func(p utterance.Part) bool { return len(p.Changes) > 0 })
}

// quoted is one statement.
type quoted struct {
	*quotations
	utterance.Statement
	// placed are the places of the words in the articles that print them, none
	// where these are near each other.
	placed map[int]difference.Placement
}

func (q *quoted) lead() say.Message {
	if by := q.speaker(); by != "" {
		return say.Message{Key: "difference.quotation.lead", Args: []say.Arg{say.Of("speaker", say.Words(q.People.Called(by)))}}
	}
	return say.Message{Key: "difference.quotation.lead.nobody"}
}

// speaker is whose words they are where an article names one person, and none
// gives them to somebody else.
func (q *quoted) speaker() string {
	by := ""
	var others []string
	for a, p := range q.Parts {
		for _, i := range p.Quotes {
			switch x := q.In.Texts[a].Quotes[i]; {
			case x.Unnamed || x.Speaker == "":
			case !q.People.Sure(x.Speaker):
				others = append(others, x.Speaker)
			case by == "":
				by = x.Speaker
			case !event.SameLast(by, x.Speaker):
				return ""
			}
		}
	}
	if slices.ContainsFunc(others, func(o string) bool { return phrase.Capitalised(phrase.LastWord(o)) && !event.SameLast(by, o) }) {
		return ""
	}
	return by
}

// ofTwo reports whether two people are named as the sources of the words.
func (q *quoted) ofTwo() bool {
	by := ""
	for a, p := range q.Parts {
		for _, i := range p.Quotes {
			said := q.In.Texts[a].Quotes[i]
			if !q.People.NamedSource(a, said) {
				continue
			}
			if by != "" && !event.SameLast(by, said.Speaker) {
				return true
			}
			by = said.Speaker
		}
	}
	return false
}

// most is how many words of the fullest form another article prints.
func (q *quoted) most() int {
	n := 0
	for a, p := range q.Parts {
		if a != q.Fullest {
			n = max(n, p.Words)
		}
	}
	return n
}

// place notes where the articles print the words, if these places are far apart
// and one is near the top.
func (q *quoted) place() {
	highest, lowest := 1.0, 0.0
	for a, p := range q.Parts {
		if 2*p.Words < q.Parts[q.Fullest].Words {
			continue
		}
		d := q.In.Docs[a]
		at := d.Sentences[max(0, d.SentenceAt(p.Printed[0].Start))]
		q.placed[a] = difference.Placement{Article: a, Number: at.Number, Of: difference.Length(d), Headline: at.Headline()}
		highest, lowest = min(highest, q.placed[a].Share()), max(lowest, q.placed[a].Share())
	}
	if lowest-highest < difference.FarApart || highest > difference.High {
		clear(q.placed)
	}
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
			n, height = n+1, height+1-q.Depth(a, at)
		}
	}
	return difference.Weigh("quoted", difference.Measure{Scale: n / float64(len(q.Parts)), Height: height / n})
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
