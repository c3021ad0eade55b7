package words

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
)

// TextOf is all text of flows below an object.
func TextOf(o fyne.CanvasObject) string {
	var b strings.Builder
	switch o := o.(type) {
	case *prose.Flow:
		b.WriteString(o.Text() + "\n")
	case *press.Box:
		b.WriteString(TextOf(o.Content))
	case *lay.Sheet:
		b.WriteString(TextOf(o.Col))
	case *fyne.Container:
		objects := o.Objects
		if _, ok := o.Layout.(*lay.Either); ok {
			objects = objects[:1] // the other one says the same, for a narrow window
		}
		for _, c := range objects {
			b.WriteString(TextOf(c))
		}
	}
	return b.String()
}
