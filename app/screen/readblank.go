package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
)

// readBlank stands in the place of the rows when a filter lets none through.
type readBlank struct{ object *fyne.Container }

func newReadBlank() *readBlank {
	b := &readBlank{object: newColumn(column{gap: 6, padX: 20, padY: 30})}
	b.object.Hide()
	return b
}

// show says why there are no rows; none shows nothing.
func (b *readBlank) show(f session.Filter, none bool) {
	b.object.Hidden = !none
	if !none {
		return
	}
	key := "reading.blank.shared"
	switch f {
	case session.FilterConflicts:
		key = "reading.blank.conflicts"
	case session.FilterOnlyHere:
		key = "reading.blank.only"
	}
	b.object.Objects = []fyne.CanvasObject{
		newFlow(run{text: told(key), bold: true, size: theme.SizeNameSubHeadingText}),
		newFlow(run{text: told(key + ".how"), ink: muted}),
	}
}

// over stands the sentence in the place of the rows.
func (b *readBlank) over(rows fyne.CanvasObject) fyne.CanvasObject {
	return container.NewStack(rows, b.object)
}
