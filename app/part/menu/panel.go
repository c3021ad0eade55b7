package menu

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/chart"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// menuPanel is an open menu: its actions below each other, each with its key at
// the right; greyed where it cannot be used. It has the keyboard while it is open.
type menuPanel struct {
	press.Box
	bar     *MenuBar
	actions []Action
	usable  []bool
	at      int // -1 for none
	rows    []*press.Box
	sheet   *lay.Sheet
}

func newMenuPanel(m *MenuBar, as []Action) *menuPanel {
	p := &menuPanel{bar: m, actions: as, at: -1, sheet: lay.NewSheet(lay.Column{PadX: 4, PadY: 4})}
	p.BoxLook = press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Round: 6, Label: m.groups[m.open]}
	p.With(p.sheet)
	p.ExtendBaseWidget(p)
	for _, a := range as {
		p.usable = append(p.usable, a.Usable())
	}
	p.Draw()
	return p
}

// Draw makes the rows.
func (p *menuPanel) Draw() {
	var os []fyne.CanvasObject
	p.rows = nil
	for i, a := range p.actions {
		if a.Rule && i > 0 {
			os = append(os, lay.NewColumn(lay.Column{PadX: 6, PadY: 4}, chart.NewRule(false)))
		}
		row := p.row(i, a)
		p.rows, os = append(p.rows, row), append(os, row)
	}
	p.sheet.Set(true, os...)
}

func (p *menuPanel) row(i int, a Action) *press.Box {
	b := press.BoxLook{Round: 4, Label: a.Title}
	text := tone.Ink(nil)
	if p.usable[i] {
		b.Hover, b.Tap = tone.Veil, func() { p.run(i) }
	} else {
		text = tone.Muted
	}
	tick := "   "
	if a.On != nil && a.On() {
		tick = "✓ "
	}
	keys := ""
	if len(a.Keys) > 0 {
		keys = a.Keys[0].String()
	}
	return press.NewBox(b, lay.Column{PadX: 8, PadY: 3}, lay.NewSides(
		prose.NewLine(prose.Run{Text: tick, Ink: tone.Accent, Bold: true}, prose.Run{Text: a.Title, Ink: text, Slant: !p.usable[i]}),
		prose.NewLine(prose.Run{Text: keys, Ink: tone.Muted, Size: theme.SizeNameCaptionText})))
}

// size is how large the menu is in a window of a size, below the bar.
func (p *menuPanel) size(window fyne.Size, top float32) fyne.Size {
	w, h := float32(180), float32(8)
	for i, r := range p.rows {
		sides := r.Content.Objects[0].(*fyne.Container).Objects
		w = max(w, sides[0].MinSize().Width+sides[1].MinSize().Width+54)
		h += lay.HeightFor(r, w)
		if p.actions[i].Rule && i > 0 {
			h += 9
		}
	}
	return fyne.NewSize(min(w, window.Width-8), min(h, window.Height-top-6))
}

func (p *menuPanel) run(i int) {
	if i < 0 || i >= len(p.actions) || !p.usable[i] {
		return
	}
	do := p.actions[i].Do
	p.bar.ways.Close()
	do()
}

// move goes to the next row that can be used.
func (p *menuPanel) move(by, from int) {
	n := len(p.actions)
	for step, i := 0, from; step < n; step++ {
		i = (i + by + n) % n
		if p.usable[i] {
			p.choose(i)
			return
		}
	}
}

func (p *menuPanel) choose(i int) {
	if p.at >= 0 {
		p.rows[p.at].Fill, p.rows[p.at].Edge = nil, nil
		p.rows[p.at].Refresh()
	}
	p.at = i
	p.rows[i].Fill, p.rows[i].Edge = tone.Chosen, tone.Accent
	p.rows[i].Refresh()
	p.sheet.Reveal(p.rows[i])
}

// FocusGained is Fyne's.
func (p *menuPanel) FocusGained() {}

// FocusLost is Fyne's.
func (p *menuPanel) FocusLost() {}

// TypedKey is Fyne's.
func (p *menuPanel) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyDown:
		p.move(1, p.at)
	case fyne.KeyUp:
		p.move(-1, max(p.at, 0))
	case fyne.KeyHome:
		p.move(1, -1)
	case fyne.KeyEnd:
		p.move(-1, 0)
	case fyne.KeyLeft:
		p.bar.Open(p.bar.open - 1)
	case fyne.KeyRight:
		p.bar.Open(p.bar.open + 1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		p.run(p.at)
	case fyne.KeyEscape, fyne.KeyF10:
		p.bar.ways.Close()
	}
}

// TypedRune goes to the next row that begins with the letter.
func (p *menuPanel) TypedRune(r rune) {
	for step := 1; step <= len(p.actions); step++ {
		i := (p.at + step + len(p.actions)) % len(p.actions)
		if p.usable[i] && strings.IndexRune(strings.ToLower(p.actions[i].Title), unicode.ToLower(r)) == 0 {
			p.choose(i)
			return
		}
	}
}

// menuLayer lies over the window while a menu is open: a press beside the menu
// closes it, the pointer on another title opens that.
type menuLayer struct {
	widget.BaseWidget
	bar   *MenuBar
	panel *menuPanel
}

func newMenuLayer(m *MenuBar, p *menuPanel) *menuLayer {
	l := &menuLayer{bar: m, panel: p}
	l.ExtendBaseWidget(l)
	return l
}

// Tapped is Fyne's.
func (l *menuLayer) Tapped(e *fyne.PointEvent) {
	if at := l.bar.titleAt(e.AbsolutePosition); at >= 0 && at != l.bar.open {
		l.bar.Open(at)
		return
	}
	l.bar.ways.Close()
}

// MouseIn is Fyne's.
func (l *menuLayer) MouseIn(e *desktop.MouseEvent) { l.MouseMoved(e) }

// MouseMoved is Fyne's.
func (l *menuLayer) MouseMoved(e *desktop.MouseEvent) {
	if at := l.bar.titleAt(e.AbsolutePosition); at >= 0 && at != l.bar.open {
		l.bar.Open(at)
	}
}

// MouseOut is Fyne's.
func (l *menuLayer) MouseOut() {}

// CreateRenderer is Fyne's.
func (l *menuLayer) CreateRenderer() fyne.WidgetRenderer { return &menuLayerRenderer{l} }

type menuLayerRenderer struct{ l *menuLayer }

func (r *menuLayerRenderer) Layout(s fyne.Size) {
	m := r.l.bar
	title := m.titles[max(0, m.open)]
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(title)
	top := at.Y + title.Size().Height
	size := r.l.panel.size(s, top)
	lay.Place(r.l.panel, max(0, min(at.X, s.Width-size.Width-4)), top, size.Width, size.Height)
}

func (r *menuLayerRenderer) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

func (r *menuLayerRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.l.panel} }

func (r *menuLayerRenderer) Destroy() {}

func (r *menuLayerRenderer) Refresh() {
	r.Layout(r.l.Size())
	r.l.panel.Refresh()
	canvas.Refresh(r.l)
}
