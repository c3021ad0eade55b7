package screen

import (
	"parallax/app/view"
	"parallax/compare/news"
)

// OwnMark is a mark of the reader's: a highlight, a note, or words that a
// search found.
type OwnMark struct {
	Article int // its index in the comparison
	Span    news.Span
	Kind    view.Kind
	// Letter stands behind it, "" takes the kind's.
	Letter string
	Reason string
}

// NoteSign stands behind a highlight with a note.
const NoteSign = "✎"

// ColourKind is the kind of mark of a note's colour.
func ColourKind(c news.NoteColour) view.Kind {
	switch c {
	case news.Green:
		return view.OwnGreen
	case news.Blue:
		return view.OwnBlue
	case news.Pink:
		return view.OwnPink
	}
	return view.Own
}

// colourName is a colour as a chip names it.
func colourName(c news.NoteColour) string {
	if c == "" {
		return ""
	}
	return upper(string(c[:1])) + string(c[1:])
}

// own adds the reader's marks to those of the cell.
func (t cellText) own(marks []OwnMark, ms []view.Mark, refs []markRef) ([]view.Mark, []markRef) {
	for _, o := range marks {
		if o.Article != t.article {
			continue
		}
		for _, u := range t.inCell(o.Span) {
			ms = append(ms, view.Mark{Start: u.Start, End: u.End, Kind: o.Kind, Letter: o.Letter, Reason: o.Reason})
			refs = append(refs, markRef{-1})
		}
	}
	return ms, refs
}
