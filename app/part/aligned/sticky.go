package aligned

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
)

// sticky keeps the title of the row at the top in sight while the beginning of
// the row is scrolled away. It takes no input.
type sticky struct {
	widget.BaseWidget
	a       *Aligned
	pen     glyph.Pen
	objects []fyne.CanvasObject
	row     int // that is drawn, -1: none
}

func newSticky(a *Aligned) *sticky {
	s := &sticky{a: a, row: -1}
	s.ExtendBaseWidget(s)
	return s
}

// follow draws the title anew where another row came to the top; anew says that
// the row itself looks otherwise.
func (s *sticky) follow(anew bool) {
	row := s.place()
	if row == s.row && !anew {
		return
	}
	s.row = row
	s.pen.Free(s.objects)
	if row >= 0 {
		s.paint(row)
	}
	s.objects = s.pen.Take()
	canvas.Refresh(s)
}

// place is the row whose title is scrolled away, -1 for none and where too little
// of the row is in sight.
func (s *sticky) place() int {
	e, y := s.a.eng, s.a.scroll.Offset.Y
	if len(e.tops) == 0 || e.count() == 0 || e.running() {
		return -1
	}
	v := e.at(y)
	if v < 0 || y <= e.tops[v] || e.doc.Rows[e.row(v)].Title == "" || e.tops[v+1]-y < s.height(e.row(v)) {
		return -1
	}
	return e.row(v)
}

// height is the room of a row's title.
func (s *sticky) height(row int) float32 {
	m := s.a.eng.m
	if s.a.eng.grid.title == 0 {
		return m.head
	}
	return 2*m.padY + float32(len(s.a.eng.boxes[row].title))*m.title + m.note
}

func (s *sticky) paint(row int) {
	p := s.a.body.painter()
	p.Pen = &s.pen
	ground := p.pal.Page
	if row == p.cur.row {
		ground = p.pal.Row
	}
	if g := p.e.grid; g.title == 0 {
		p.Box(glyph.At(0, 0, g.width(), p.e.m.head), ground, 0)
		p.titleAbove(row, -2)
		p.Box(glyph.At(0, p.e.m.head-1, g.width(), 1), p.pal.Rule, 0)
		return
	}
	p.Box(glyph.At(0, 0, p.e.grid.title-1, s.height(row)), ground, 0)
	p.titleBeside(row, &p.e.boxes[row], 0)
}

// CreateRenderer implements fyne.Widget.
func (s *sticky) CreateRenderer() fyne.WidgetRenderer { return &stickyRenderer{s} }

type stickyRenderer struct{ s *sticky }

// Layout implements fyne.WidgetRenderer; the title places itself.
func (r *stickyRenderer) Layout(fyne.Size) {}

// MinSize implements fyne.WidgetRenderer.
func (r *stickyRenderer) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// Refresh implements fyne.WidgetRenderer.
func (r *stickyRenderer) Refresh() {}

// Objects implements fyne.WidgetRenderer.
func (r *stickyRenderer) Objects() []fyne.CanvasObject { return r.s.objects }

// Destroy implements fyne.WidgetRenderer.
func (r *stickyRenderer) Destroy() {}
