package aligned

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// CreateRenderer implements fyne.Widget. There is no ground: the theme's
// background costs nothing, a rectangle of the window's size does.
func (a *Aligned) CreateRenderer() fyne.WidgetRenderer {
	return &alignedRenderer{a}
}

type alignedRenderer struct{ a *Aligned }

// Layout implements fyne.WidgetRenderer.
func (r *alignedRenderer) Layout(size fyne.Size) { r.a.arrange(size) }

// MinSize implements fyne.WidgetRenderer.
func (r *alignedRenderer) MinSize() fyne.Size { return fyne.NewSize(MinColumn+scrollRoom, 160) }

// Refresh implements fyne.WidgetRenderer.
func (r *alignedRenderer) Refresh() {
	r.a.repaint()
	canvas.Refresh(r.a)
}

// Objects implements fyne.WidgetRenderer.
func (r *alignedRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.a.scroll, r.a.title, r.a.head}
}

// Destroy implements fyne.WidgetRenderer.
func (r *alignedRenderer) Destroy() {}
