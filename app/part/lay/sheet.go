package lay

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// tall is a part whose height depends on the width that it is given.
type tall interface {
	HeightFor(width float32) float32
}

// HeightFor is the height that a part wants at a width.
func HeightFor(o fyne.CanvasObject, width float32) float32 {
	switch o := o.(type) {
	case tall:
		return o.HeightFor(width)
	case *fyne.Container:
		if t, ok := o.Layout.(interface {
			HeightOf(os []fyne.CanvasObject, width float32) float32
		}); ok {
			return t.HeightOf(o.Objects, width)
		}
	}
	return o.MinSize().Height
}

// Column stands parts below each other and gives each the height that it
// wants at the full width. Fyne's own boxes ask for a height before the width
// is known, so wrapped text comes out too low in them.
type Column struct {
	Gap, PadX, PadY float32
	width           float32 // of the last layout
	Narrow          bool    // asks for no width of its own
}

// NewColumn stands parts below each other.
func NewColumn(c Column, os ...fyne.CanvasObject) *fyne.Container {
	return container.New(&c, os...)
}

// Layout is Fyne's.
func (c *Column) Layout(os []fyne.CanvasObject, s fyne.Size) {
	c.width = s.Width
	y, w := c.PadY, max(0, s.Width-2*c.PadX)
	for _, o := range os {
		if !o.Visible() {
			continue
		}
		h := HeightFor(o, w)
		Place(o, c.PadX, y, w, h)
		y += h + c.Gap
	}
}

// MinSize is Fyne's: the height is that of the last width, the width that of
// the parts that are not wrapped.
func (c *Column) MinSize(os []fyne.CanvasObject) fyne.Size {
	w := float32(0)
	for _, o := range os {
		if !c.Narrow {
			w = max(w, ownWidth(o))
		}
	}
	return fyne.NewSize(w+2*c.PadX, c.HeightOf(os, c.width))
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

// HeightOf is the height of the parts at a width.
func (c *Column) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	y, w := 2*c.PadY, max(0, width-2*c.PadX)
	n := 0
	for _, o := range os {
		if o.Visible() {
			y += HeightFor(o, w)
			n++
		}
	}
	return y + c.Gap*float32(max(0, n-1))
}

// Sheet is a column that scrolls.
type Sheet struct {
	widget.BaseWidget
	Col    *fyne.Container
	Scroll *container.Scroll
	// onEnd is called when less than a window is left to scroll, nil for nothing.
	OnEnd func()
}

// NewSheet makes a sheet with nothing on it.
func NewSheet(c Column) *Sheet {
	c.Narrow = true // its parts get the width of the sheet, whatever they want
	s := &Sheet{Col: NewColumn(c)}
	s.Scroll = container.NewVScroll(s.Col)
	s.Scroll.OnScrolled = func(at fyne.Position) {
		if height := s.Scroll.Size().Height; s.OnEnd != nil && at.Y+2*height > s.Col.Size().Height {
			s.OnEnd()
		}
	}
	s.ExtendBaseWidget(s)
	return s
}

// Set puts other parts on the sheet; the place scrolled to stays if top is
// false.
func (s *Sheet) Set(top bool, os ...fyne.CanvasObject) {
	s.Col.Objects = os
	if top {
		s.Scroll.Offset = fyne.Position{}
	}
	s.fit(s.Size())
	s.Scroll.Refresh()
}

// Add puts parts below those that are there.
func (s *Sheet) Add(os ...fyne.CanvasObject) {
	s.Col.Objects = append(s.Col.Objects, os...)
	s.fit(s.Size())
	s.Scroll.Refresh()
}

// Relayout lays a container out anew without drawing its parts again.
func Relayout(c *fyne.Container) { c.Layout.Layout(c.Objects, c.Size()) }

// Reveal scrolls as far as it takes to see a part of the sheet whole.
func (s *Sheet) Reveal(o fyne.CanvasObject) {
	const margin = 40
	top, end := o.Position().Y, o.Position().Y+o.Size().Height
	y := s.Scroll.Offset.Y
	switch height := s.Scroll.Size().Height; {
	case top-margin < y:
		y = max(0, top-margin)
	case end+margin > y+height:
		y = min(end+margin, s.Col.Size().Height) - height
	}
	if y != s.Scroll.Offset.Y {
		s.Scroll.ScrollToOffset(fyne.NewPos(0, y))
	}
}

func (s *Sheet) fit(size fyne.Size) {
	s.Col.Layout.(*Column).width = size.Width
	s.Scroll.Resize(size)
	s.Col.Resize(fyne.NewSize(size.Width, max(size.Height, s.Col.MinSize().Height)))
}

// CreateRenderer is Fyne's.
func (s *Sheet) CreateRenderer() fyne.WidgetRenderer { return &sheetRenderer{s} }

type sheetRenderer struct{ s *Sheet }

func (r *sheetRenderer) Layout(size fyne.Size) { r.s.fit(size) }

func (r *sheetRenderer) MinSize() fyne.Size { return fyne.NewSize(60, 40) }

func (r *sheetRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.s.Scroll} }

func (r *sheetRenderer) Destroy() {}

func (r *sheetRenderer) Refresh() {
	for _, o := range r.s.Col.Objects {
		o.Refresh()
	}
	r.s.fit(r.s.Size())
	r.s.Scroll.Refresh()
}
