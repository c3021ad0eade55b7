package quote

import (
	"sort"
	"sync"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	names "parallax/compare/reading/name"
	"parallax/compare/reading/quote/mark"
	"parallax/compare/reading/token"
)

// Stretch is a run of text in quotation marks.
type Stretch = mark.Stretch

// Text is what one article says, read once for all steps; its document stands
// beside it.
type Text struct {
	// Marks are the stretches in quotation marks, in text order; they do not
	// overlap.
	Marks []Stretch
	// Quotes are the quotations in the order of their content.
	Quotes []Quote
	// Voices are whose words the text is, from its beginning to its end.
	Voices []VoicePart
}

// Known is what was read of an article before its quotations; what is nil is read
// when it is first asked for.
type Known struct {
	Names   *names.Text
	Clauses *clause.Text
}

// Read is what an article says: its marks are paired once, for its quotations
// and for whoever asks later.
func Read(d *token.Document, known Known) Text {
	marks := mark.Pair(d)
	quotes, _ := find(d, marks, known)
	return Text{Marks: marks}.With(d, quotes)
}

// Of is what an article says by quotations that are known already.
func Of(d *token.Document, quotes []Quote) Text {
	return Text{Marks: mark.Pair(d)}.With(d, quotes)
}

// Texts are Of for each document, beside each other. Quotes are those of each
// document; there may be fewer.
func Texts(docs []*token.Document, quotes [][]Quote) []Text {
	out := make([]Text, len(docs))
	var group sync.WaitGroup
	for a, d := range docs {
		group.Go(func() {
			var own []Quote
			if a < len(quotes) {
				own = quotes[a]
			}
			out[a] = Of(d, own)
		})
	}
	group.Wait()
	return out
}

// With is the text with other quotations, such as a reader's corrections
// leave: the marks stay, the voices follow.
func (t Text) With(d *token.Document, quotes []Quote) Text {
	return Text{Marks: t.Marks, Quotes: quotes, Voices: voices(d, t.Marks, quotes)}
}

// VoicesIn are the voices of a span, in order and cut to it. Time grows with
// the number of parts found.
func (t Text) VoicesIn(s news.Span) []VoicePart { return VoicesIn(t.Voices, s) }

// InMarks reports whether a span begins in quotation marks.
func (t Text) InMarks(s news.Span) bool { return inStretch(t.Marks, s.Start) }

// MarksIn are the stretches in quotation marks that share a byte with a span,
// in order; a stretch may reach over its edges. They are shared: nobody may
// change them.
func (t Text) MarksIn(s news.Span) []Stretch {
	i := sort.Search(len(t.Marks), func(i int) bool { return t.Marks[i].End > s.Start })
	n := sort.Search(len(t.Marks)-i, func(k int) bool { return t.Marks[i+k].Start >= s.End })
	return t.Marks[i : i+n : i+n]
}

// inStretch reports whether the byte offset stands in quotation marks.
func inStretch(stretches []Stretch, offset int) bool {
	i := sort.Search(len(stretches), func(i int) bool { return stretches[i].End > offset })
	return i < len(stretches) && stretches[i].Start <= offset
}
