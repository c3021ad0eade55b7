package adding

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session"
	"parallax/app/session/draft"
)

// Parts is the page of a stored article: its text with what was set aside, and
// what is known about it, to be changed. Keeping another text makes a new
// version of the article.
type Parts struct {
	s      *session.Session
	d      *draft.Draft
	pane   *DraftPane
	note   *prose.Flow
	object fyne.CanvasObject
}

// NewParts makes the page of a draft of a stored article; done takes it away.
func NewParts(s *session.Session, d *draft.Draft, done func()) *Parts {
	p := &Parts{s: s, d: d, pane: NewDraftPane(s, nil), note: prose.NewFlow()}
	p.pane.Changed = p.tell
	p.pane.Show(d)
	p.tell()
	p.object = lay.NewFrame(lay.Frame{Bottom: lay.NewColumn(lay.Column{PadY: 6}, lay.NewSides(p.note, press.NewMainButton(told.Told("parts.done"), func() {
		if p.pane.Commit() {
			done()
		}
	})))}, lay.Fixed(fyne.NewSize(940, 560), p.pane.Object()))
	return p
}

// Object is the page.
func (p *Parts) Object() fyne.CanvasObject { return p.object }

// Keep keeps what was changed, also what is still being typed where it can be
// taken; it reports whether there was something.
func (p *Parts) Keep() bool {
	p.pane.Commit()
	changed := p.d.Edited()
	p.s.SaveChanged(p.d)
	return changed
}

// tell says what becomes of the changes.
func (p *Parts) tell() {
	key := "parts.how"
	switch {
	case p.d.Older != nil:
		key = "parts.version"
	case p.d.Edited():
		key = "parts.details"
	}
	p.note.Set(prose.Run{Text: told.Told(key), Ink: tone.Muted, Size: theme.SizeNameCaptionText})
}
