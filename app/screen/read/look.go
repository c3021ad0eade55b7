package read

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/tone"
	"parallax/app/screen/drawn"
)

// look is how an aligned view is to look: the kinds of marks that are hidden and the
// size of its text. Around it stands what gives it its width.
type look struct {
	view   *aligned.Aligned
	around fyne.CanvasObject
	hidden map[tone.Kind]bool
	size   float32
}

// begin shows another document. A long one is wrapped once: all that its wrapping
// depends on is set before its rows come, also the width, since the minimap takes as
// much as there are columns.
func (l look) begin(doc *aligned.Document) {
	l.view.SetDocument(&aligned.Document{Columns: doc.Columns, Running: doc.Running})
	l.follow()
	l.around.Refresh()
	l.view.SetDocument(doc)
}

// follow brings the view to the look.
func (l look) follow() {
	var shown, hidden []tone.Kind
	for _, k := range drawn.Marks() {
		if l.hidden[k] {
			hidden = append(hidden, k)
		} else {
			shown = append(shown, k)
		}
	}
	l.view.ShowKinds(true, shown...)
	l.view.ShowKinds(false, hidden...)
	if l.size != l.view.TextSize() {
		l.view.SetTextSize(l.size)
	}
}
