package worded

import (
	"slices"

	"parallax/compare/actor"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// labels are the sentences about names that articles give to one person. Which groups of
// people are the same is seldom sure: they stand under wording.
type labels struct{ *event.Event }

// write gives "For Vasyl Dorensky: dictator (Courier), leader (Ledger)." for persons to whom
// the articles give names of their own.
func (w *labels) write() []difference.Difference {
	if w.In.Actors == nil {
		return nil
	}
	var out []difference.Difference
	for _, row := range w.In.Actors.Rows {
		if row.Kind != actor.Person || len(row.Why) > 0 || !w.People.Sure(row.Name) {
			continue
		}
		if d, ok := w.labelSentence(row); ok {
			out = append(out, d)
		}
	}
	return out
}

// labelSentence is written when two articles or more have labels with heads of their own,
// and one of them is loaded.
func (w *labels) labelSentence(row actor.Row) (difference.Difference, bool) {
	d := difference.Begin("labels")
	loaded := false
	var of [][]difference.Piece
	for a, cell := range row.Cells {
		texts := w.ownLabels(row, a, cell, &d)
		if len(texts) == 0 {
			continue
		}
		if slices.ContainsFunc(texts, func(t labelText) bool { return t.loaded }) {
			d.Counter = append(d.Counter, w.labelNotes(row, a)...)
		}
		var names [][]difference.Piece
		for _, t := range texts {
			names = append(names, []difference.Piece{say.At(difference.Value, t.text, a, t.span)})
			loaded = loaded || t.loaded
		}
		of = append(of, w.InBrackets(difference.Commas(names...), a))
	}
	d.Pieces = difference.English(say.Message{Key: "difference.labels.person", Args: []say.Arg{say.Of("name", say.Words(w.People.Called(row.Name))), say.Of("labels", difference.Commas(of...)...)}})
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: float64(len(of))})
	return d, loaded && len(of) > 1
}

// labelText is a label with its first place.
type labelText struct {
	text   string
	span   news.Span
	loaded bool
}

// ownLabels are the first two labels of an article in its own voice that have
// a head of their own; their sentences become evidence.
func (w *labels) ownLabels(row actor.Row, article int, cell []actor.Label, d *difference.Difference) []labelText {
	var out []labelText
	for _, l := range cell {
		if !l.Only || l.Proper || l.Own == 0 || len(out) == 2 || !w.In.OtherHead(row, article, l) {
			continue
		}
		for _, i := range l.Mentions {
			m := w.In.Actors.Mentions[i]
			if m.Owner != quote.OwnWords {
				continue
			}
			p := w.In.At(article, m.Sentence)
			if !slices.Contains(d.Evidence, p) {
				d.Evidence = append(d.Evidence, p)
			}
			if len(out) == 0 || out[len(out)-1].text != l.Text {
				out = append(out, labelText{l.Text, m.Span, wording.IsLoaded(l.Words())})
			}
		}
	}
	return out
}

// labelNotes are "The Ledger also writes “union members”, once." for labels in
// the outlet's own voice that a row shares with other articles.
func (w *labels) labelNotes(row actor.Row, article int) []difference.Note {
	for _, l := range row.Cells[article] {
		if l.Own == 0 || l.Proper || wording.IsLoaded(l.Words()) || l.Only && w.In.OtherHead(row, article, l) {
			continue
		}
		for _, i := range l.Mentions {
			if m := w.In.Actors.Mentions[i]; m.Owner == quote.OwnWords {
				also := say.Message{Key: "difference.labels.note", Args: []say.Arg{
					say.Of("outlet", w.OutletFirst(article)), say.Of("words", difference.Cite(article, m.Span, l.Text)...), say.Of("times", difference.Times(l.Own)...),
				}}
				return []difference.Note{{Pieces: difference.English(also), Passage: w.In.At(article, m.Sentence)}}
			}
		}
	}
	return nil
}
