package grid

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// fitting shows the first of its parts that fits, else the last one.
type fitting struct{}

func newFitting(os ...fyne.CanvasObject) *fyne.Container { return container.New(&fitting{}, os...) }

// Layout is Fyne's.
func (*fitting) Layout(os []fyne.CanvasObject, s fyne.Size) {
	chosen := len(os) - 1
	for i, o := range os[:len(os)-1] {
		if f, ok := o.(*prose.Flow); ok && f.Natural() <= s.Width {
			chosen = i
			break
		}
	}
	for i, o := range os {
		if i != chosen {
			o.Hide()
			continue
		}
		o.Show()
		lay.Place(o, 0, 0, s.Width, s.Height)
	}
}

// MinSize is Fyne's.
func (f *fitting) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, f.HeightOf(os, 0))
}

// HeightOf is the height of the parts at a width.
func (*fitting) HeightOf(os []fyne.CanvasObject, _ float32) float32 {
	h := float32(0)
	for _, o := range os {
		if f, ok := o.(*prose.Flow); ok {
			h = max(h, f.LineHeight())
		}
	}
	return h
}

// HeadName is the name of an article as the head of a narrow column: all of
// it, else its first word where no other name begins with it, else as much as
// there is room for.
func HeadName(names []string, a int) fyne.CanvasObject {
	name := func(s string) prose.Run { return prose.Run{Text: s, Bold: true, Ink: tone.Outlet(a)} }
	os := []fyne.CanvasObject{prose.NewLine(name(names[a]))}
	first, _, more := strings.Cut(names[a], " ")
	alone := !slices.ContainsFunc(names, func(n string) bool { return n != names[a] && strings.HasPrefix(n, first) })
	if articles := []string{"The", "A", "El", "La", "Le"}; more && alone && !slices.Contains(articles, first) {
		os = append(os, prose.NewLine(name(first)))
	}
	return newFitting(append(os, prose.Short(1, name(names[a])))...)
}
