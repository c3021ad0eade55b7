package read

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session/view"
)

// readBlank stands in the place of the rows when a filter lets none through.
type readBlank struct{ object *fyne.Container }

func newReadBlank() *readBlank {
	b := &readBlank{object: lay.NewColumn(lay.Column{Gap: 6, PadX: 20, PadY: 30})}
	b.object.Hide()
	return b
}

// show says why there are no rows; none shows nothing.
func (b *readBlank) show(f view.Filter, none bool) {
	b.object.Hidden = !none
	if !none {
		return
	}
	key := "reading.blank.shared"
	switch f {
	case view.FilterConflicts:
		key = "reading.blank.conflicts"
	case view.FilterOnlyHere:
		key = "reading.blank.only"
	}
	b.object.Objects = []fyne.CanvasObject{
		prose.NewFlow(prose.Run{Text: told.Told(key), Bold: true, Size: theme.SizeNameSubHeadingText}),
		prose.NewFlow(prose.Run{Text: told.Told(key + ".how"), Ink: tone.Muted}),
	}
}

// over stands the sentence in the place of the rows.
func (b *readBlank) over(rows fyne.CanvasObject) fyne.CanvasObject {
	return container.NewStack(rows, b.object)
}
