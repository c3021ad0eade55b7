// Package sight looks at what is drawn, for the tests of the window and of its screens.
package sight

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// Find is the first visible part for which is holds, in what is drawn; nil for none.
func Find(o fyne.CanvasObject, is func(fyne.CanvasObject) bool) fyne.CanvasObject {
	if o == nil || is(o) {
		return o
	}
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	for _, p := range parts {
		if f := Find(p, is); f != nil {
			return f
		}
	}
	return nil
}
