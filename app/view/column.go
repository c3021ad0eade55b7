package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// NewStackDown lays objects one below the other, gap apart, each as wide as
// the container. Unlike a VBox it gives them their width before it asks for
// their height, so that wrapped text has the right height at once.
func NewStackDown(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(down{gap}, objects...)
}

// down is the layout of NewStackDown.
type down struct{ gap float32 }

// Layout implements fyne.Layout.
func (d down) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		o.Resize(fyne.NewSize(size.Width, o.MinSize().Height))
		h := o.MinSize().Height
		o.Resize(fyne.NewSize(size.Width, h))
		o.Move(fyne.NewPos(0, y))
		y += h + d.gap
	}
}

// MinSize implements fyne.Layout.
func (d down) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		least := o.MinSize()
		if size.Height > 0 {
			size.Height += d.gap
		}
		size.Width = max(size.Width, least.Width)
		size.Height += least.Height
	}
	return size
}
