package difference

import (
	"slices"

	"parallax/compare/actor"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// labels are the sentences about names that articles give to the same people.
type labels struct{ *event }

// write gives "For what may be the same people: strikers (Courier),
// blockaders (Ledger)." for groups of people to whom the articles give names
// of their own.
func (w *labels) write() []Difference {
	if w.in.Actors == nil {
		return nil
	}
	var out []Difference
	for _, row := range w.in.Actors.Rows {
		if row.Kind != actor.Group && row.Kind != actor.Person {
			continue
		}
		if d, ok := w.labelSentence(row); ok {
			out = append(out, d)
		}
	}
	return out
}

// labelSentence is written when three articles, or both of two, have labels
// with heads of their own, of a person two, and one of them is loaded.
func (w *labels) labelSentence(row actor.Row) (Difference, bool) {
	l := w.line()
	least := min(3, len(w.in.Docs))
	switch {
	case row.Kind == actor.Person && (len(row.Why) > 0 || !w.people.isPerson(row.Name)):
		return Difference{}, false
	case row.Kind == actor.Person:
		least = 2
		l.say("For " + w.people.usual(row.Name) + ": ")
	case len(row.Why) > 0:
		l.say("For what may be the same people: ")
	default:
		l.say("For the same people: ")
	}
	d := begin("labels")
	loaded, n := false, 0
	for a, cell := range row.Cells {
		texts := w.ownLabels(row, a, cell, &d)
		if len(texts) == 0 {
			continue
		}
		if slices.ContainsFunc(texts, func(t labelText) bool { return t.loaded }) {
			d.Counter = append(d.Counter, w.labelNotes(row, a)...)
		}
		if n++; n > 1 {
			l.say(", ")
		}
		for i, t := range texts {
			if i > 0 {
				l.say(", ")
			}
			l.cited(a, t.span, t.text)
			loaded = loaded || t.loaded
		}
		l.brackets(a)
	}
	l.say(".")
	d.Pieces, d.Weight = l.pieces, weigh(d.Key, measure{amount: float64(n)})
	return d, loaded && n >= least
}

// labelText is a label with its first place.
type labelText struct {
	text   string
	span   news.Span
	loaded bool
}

// ownLabels are the first two labels of an article in its own voice that have
// a head of their own; their sentences become evidence.
func (w *labels) ownLabels(row actor.Row, article int, cell []actor.Label, d *Difference) []labelText {
	var out []labelText
	for _, l := range cell {
		if !l.Only || l.Proper || l.Own == 0 || len(out) == 2 || !w.in.OtherHead(row, article, l) {
			continue
		}
		for _, i := range l.Mentions {
			m := w.in.Actors.Mentions[i]
			if m.Owner != quote.OwnWords {
				continue
			}
			p := w.in.at(article, m.Sentence)
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

// cited adds words of an article without marks.
func (l *line) cited(article int, s news.Span, text string) {
	l.add(say.At(Value, text, article, s))
}

// labelNotes are "The Ledger also writes “union members”, once." for labels in
// the outlet's own voice that a row shares with other articles.
func (w *labels) labelNotes(row actor.Row, article int) []Note {
	for _, l := range row.Cells[article] {
		if l.Own == 0 || l.Proper || wording.IsLoaded(l.Words()) || l.Only && w.in.OtherHead(row, article, l) {
			continue
		}
		for _, i := range l.Mentions {
			if m := w.in.Actors.Mentions[i]; m.Owner == quote.OwnWords {
				line := w.line()
				line.outlet(article)
				line.say(" also writes ")
				line.cite(article, m.Span, l.Text)
				line.say(", " + times(l.Own) + ".")
				return []Note{{line.pieces, w.in.at(article, m.Sentence)}}
			}
		}
	}
	return nil
}
