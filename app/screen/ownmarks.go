package screen

import (
	"slices"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/compare/news"
)

// OwnMark is a mark of the reader's: a highlight, a note, or words that a
// search found.
type OwnMark struct {
	Article int // its index in the comparison
	Span    news.Span
	Kind    tone.Kind
	// Letter stands behind it, "" takes the kind's.
	Letter string
	Reason string
}

// NoteSign stands behind a highlight with a note.
const NoteSign = "✎"

// ColourKind is the kind of mark of a note's colour.
func ColourKind(c news.NoteColour) tone.Kind {
	switch c {
	case news.Green:
		return tone.OwnGreen
	case news.Blue:
		return tone.OwnBlue
	case news.Pink:
		return tone.OwnPink
	}
	return tone.Own
}

// colourName is a colour as a chip names it.
func colourName(c news.NoteColour) string {
	if c == "" {
		return ""
	}
	return prose.Upper(string(c[:1])) + string(c[1:])
}

// Place is the sentences of the cell at the cursor.
func (r *Read) Place() (article int, sentences []int) { return r.table.place(r.aligned.Cursor()) }

// Place is the sentence at the cursor.
func (a *Article) Place() (article int, sentences []int) {
	row, _ := a.aligned.Cursor()
	article, sentences = a.table.place(row, 0)
	if step := a.aligned.Step(); step >= 0 && step < len(sentences) {
		sentences = sentences[step : step+1]
	}
	return article, sentences
}

// GoTo puts the cursor on a sentence of the article that is shown.
func (a *Article) GoTo(sentence int) {
	for i := range a.places {
		_, at := a.table.place(i, 0)
		if step := slices.Index(at, sentence); step >= 0 {
			a.aligned.SetStep(i, step, true)
		}
	}
}

// place is the article and the sentences of a cell.
func (t *table) place(row, col int) (article int, sentences []int) {
	if t == nil || row < 0 || row >= len(t.cells) || col < 0 || col >= len(t.cells[row]) {
		return -1, nil
	}
	cell := t.cells[row][col]
	for _, p := range cell.pieces {
		sentences = append(sentences, p.sentence)
	}
	return cell.article, sentences
}

var (
	_ Placed = (*Read)(nil)
	_ Placed = (*Article)(nil)
)

// own adds the reader's marks to those of the cell.
func (t cellText) own(marks []OwnMark, ms []aligned.Mark, refs []markRef) ([]aligned.Mark, []markRef) {
	for _, o := range marks {
		if o.Article != t.article {
			continue
		}
		for _, u := range t.inCell(o.Span) {
			ms = append(ms, aligned.Mark{Start: u.Start, End: u.End, Kind: o.Kind, Letter: o.Letter, Reason: o.Reason})
			refs = append(refs, markRef{-1})
		}
	}
	return ms, refs
}
