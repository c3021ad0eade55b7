package screen

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// NewTold is a page that tells what was found or done, a line each, the first
// one in bold.
func NewTold(lines []string) fyne.CanvasObject {
	var parts []fyne.CanvasObject
	for i, l := range lines {
		parts = append(parts, newFlow(run{text: l, bold: i == 0}))
	}
	const many = 8
	if len(lines) <= many {
		return fixed(fyne.NewSize(480, 0), newColumn(column{gap: 6}, parts...))
	}
	s := newSheet(column{gap: 6, padX: 5, padY: 1})
	s.set(true, parts...)
	return fixed(fyne.NewSize(480, 320), s)
}

// Busy is the whole window while a library is put into the place of another:
// what goes on, how far it is, and a way to stop it.
type Busy struct {
	object fyne.CanvasObject
	far    *flow
}

// NewBusy makes the page.
func NewBusy(what string, cancel func()) *Busy {
	b := &Busy{far: newFlow(run{text: " ", ink: muted})}
	b.object = container.NewCenter(fixed(fyne.NewSize(440, 160), newColumn(column{gap: 14},
		short(2, run{text: what, bold: true, size: theme.SizeNameHeadingText}), b.far,
		container.NewHBox(NewMainButton("Cancel", cancel)))))
	return b
}

// Object is the page.
func (b *Busy) Object() fyne.CanvasObject { return b.object }

// Show says how far the work is; total is 0 where that is not known.
func (b *Busy) Show(done, total int) {
	text := fmt.Sprintf("%d rows", done)
	if total > 0 {
		text = fmt.Sprintf("%d of %d", done, total)
	}
	b.far.set(run{text: text, ink: muted})
}
