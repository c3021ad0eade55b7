package sight

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// Texts are the texts among objects, in order.
func Texts(objects []fyne.CanvasObject) []string {
	var out []string
	for _, o := range objects {
		if w, ok := o.(*canvas.Text); ok {
			out = append(out, w.Text)
		}
	}
	return out
}
