package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// tall is a part whose height depends on the width that it is given.
type tall interface {
	HeightFor(width float32) float32
}

func heightFor(o fyne.CanvasObject, width float32) float32 {
	switch o := o.(type) {
	case tall:
		return o.HeightFor(width)
	case *fyne.Container:
		if t, ok := o.Layout.(interface {
			heightOf(os []fyne.CanvasObject, width float32) float32
		}); ok {
			return t.heightOf(o.Objects, width)
		}
	}
	return o.MinSize().Height
}

// column stands parts below each other and gives each the height that it
// wants at the full width. Fyne's own boxes ask for a height before the width
// is known, so wrapped text comes out too low in them.
type column struct {
	gap, padX, padY float32
	width           float32 // of the last layout
	narrow          bool    // asks for no width of its own
}

func newColumn(c column, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&c, os...)
}

// Layout is Fyne's.
func (c *column) Layout(os []fyne.CanvasObject, s fyne.Size) {
	c.width = s.Width
	y, w := c.padY, max(0, s.Width-2*c.padX)
	for _, o := range os {
		if !o.Visible() {
			continue
		}
		h := heightFor(o, w)
		place(o, c.padX, y, w, h)
		y += h + c.gap
	}
}

// MinSize is Fyne's: the height is that of the last width, the width that of
// the parts that are not wrapped.
func (c *column) MinSize(os []fyne.CanvasObject) fyne.Size {
	w := float32(0)
	for _, o := range os {
		if !c.narrow {
			w = max(w, ownWidth(o))
		}
	}
	return fyne.NewSize(w+2*c.padX, c.heightOf(os, c.width))
}

// broad is a part that asks for a width of its own.
type broad interface {
	// OwnWidth is that width, 0 for text that is wrapped.
	OwnWidth() float32
}

// ownWidth is the width that a part asks for, 0 for none.
func ownWidth(o fyne.CanvasObject) float32 {
	switch o := o.(type) {
	case broad:
		return o.OwnWidth()
	case *fyne.Container:
		return o.MinSize().Width
	}
	return 0
}

func (c *column) heightOf(os []fyne.CanvasObject, width float32) float32 {
	y, w := 2*c.padY, max(0, width-2*c.padX)
	n := 0
	for _, o := range os {
		if o.Visible() {
			y += heightFor(o, w)
			n++
		}
	}
	return y + c.gap*float32(max(0, n-1))
}

// sheet is a column that scrolls.
type sheet struct {
	widget.BaseWidget
	col    *fyne.Container
	scroll *container.Scroll
	// onEnd is called when less than a window is left to scroll, nil for nothing.
	onEnd func()
}

func newSheet(c column) *sheet {
	c.narrow = true // its parts get the width of the sheet, whatever they want
	s := &sheet{col: newColumn(c)}
	s.scroll = container.NewVScroll(s.col)
	s.scroll.OnScrolled = func(at fyne.Position) {
		if height := s.scroll.Size().Height; s.onEnd != nil && at.Y+2*height > s.col.Size().Height {
			s.onEnd()
		}
	}
	s.ExtendBaseWidget(s)
	return s
}

// set puts other parts on the sheet; the place scrolled to stays if top is
// false.
func (s *sheet) set(top bool, os ...fyne.CanvasObject) {
	s.col.Objects = os
	if top {
		s.scroll.Offset = fyne.Position{}
	}
	s.fit(s.Size())
	s.scroll.Refresh()
}

// add puts parts below those that are there.
func (s *sheet) add(os ...fyne.CanvasObject) {
	s.col.Objects = append(s.col.Objects, os...)
	s.fit(s.Size())
	s.scroll.Refresh()
}

// relayout lays a container out anew without drawing its parts again.
func relayout(c *fyne.Container) { c.Layout.Layout(c.Objects, c.Size()) }

// reveal scrolls as far as it takes to see a part of the sheet whole.
func (s *sheet) reveal(o fyne.CanvasObject) {
	const margin = 40
	top, end := o.Position().Y, o.Position().Y+o.Size().Height
	y := s.scroll.Offset.Y
	switch height := s.scroll.Size().Height; {
	case top-margin < y:
		y = max(0, top-margin)
	case end+margin > y+height:
		y = min(end+margin, s.col.Size().Height) - height
	}
	if y != s.scroll.Offset.Y {
		s.scroll.ScrollToOffset(fyne.NewPos(0, y))
	}
}

func (s *sheet) fit(size fyne.Size) {
	s.col.Layout.(*column).width = size.Width
	s.scroll.Resize(size)
	s.col.Resize(fyne.NewSize(size.Width, max(size.Height, s.col.MinSize().Height)))
}

// CreateRenderer is Fyne's.
func (s *sheet) CreateRenderer() fyne.WidgetRenderer { return &sheetRenderer{s} }

type sheetRenderer struct{ s *sheet }

func (r *sheetRenderer) Layout(size fyne.Size)        { r.s.fit(size) }
func (r *sheetRenderer) MinSize() fyne.Size           { return fyne.NewSize(60, 40) }
func (r *sheetRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.s.scroll} }
func (r *sheetRenderer) Destroy()                     {}
func (r *sheetRenderer) Refresh() {
	for _, o := range r.s.col.Objects {
		o.Refresh()
	}
	r.s.fit(r.s.Size())
	r.s.scroll.Refresh()
}
