package screen

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/compare/news"
)

// partsName is the chip that opens the page.
func partsName(a *news.Article) string {
	if n := len(a.SetAside); n > 0 {
		return fmt.Sprintf("%d set aside…", n)
	}
	return "Text and details…"
}

// NewParts is the page of a stored article: its text with what was set aside,
// and what is known about it, to be changed. Keeping another text makes a new
// version of the article.
func NewParts(s *session.Session, d *session.Draft, done func()) fyne.CanvasObject {
	note := newFlow()
	say := func() {
		text := "Bring a block back, set a paragraph aside, or press a value to correct it."
		switch {
		case d.Older != nil:
			text = "The text is another one now: it becomes a new version, in the place of the old one. The old one is kept."
		case d.Edited():
			text = "The text stays as it is; what is known about it changes."
		}
		note.set(run{text: text, ink: muted, size: theme.SizeNameCaptionText})
	}
	say()
	pane := NewDraftPane(s, nil)
	pane.Changed = say
	pane.Show(d)
	keep := NewMainButton("Keep the changes", func() {
		if pane.Commit() {
			done()
			s.SaveChanged(d)
		}
	})
	return newFrame(frame{bottom: newColumn(column{padY: 6}, newSides(note, keep))}, fixed(fyne.NewSize(940, 560), pane.Object()))
}
