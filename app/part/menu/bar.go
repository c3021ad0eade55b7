package menu

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/chart"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// MenuBar is the row of the menus at the top of the window. Fyne's own draws
// keys too faintly to be read, and cannot be reached by Alt and a letter.
type MenuBar struct {
	ways    MenuWays
	groups  []string
	letters []rune
	titles  []*press.Box
	object  *fyne.Container
	open    int // the menu that is open, -1 for none
	panel   *menuPanel
}

// MenuWays are what a menu bar asks of the window.
type MenuWays struct {
	// Actions are all actions, in the order of the menus.
	Actions func() []Action
	// Lay puts an object over the window, which takes all input; Close takes it
	// away.
	Lay   func(o fyne.CanvasObject)
	Close func()
}

// NewMenuBar makes the row of the groups.
func NewMenuBar(groups []string, w MenuWays) *MenuBar {
	m := &MenuBar{ways: w, groups: groups, letters: menuLetters(groups), open: -1}
	var os []fyne.CanvasObject
	for i, g := range groups {
		b := press.NewBox(press.BoxLook{Hover: tone.Veil, Round: 4, Tap: func() { m.Open(i) }, Label: g}, lay.Column{PadX: 9, PadY: 3}, prose.NewLine(underlined(g, m.letters[i])...))
		m.titles, os = append(m.titles, b), append(os, b)
	}
	m.object = container.New(&barLines{}, os...)
	return m
}

// menuLetters are the letters that open the menus: the first letter of each
// that is free, for the others the next one.
func menuLetters(groups []string) []rune {
	out := make([]rune, len(groups))
	for i, g := range groups {
		if r, _ := utf8.DecodeRuneInString(strings.ToLower(g)); !slices.Contains(out, r) {
			out[i] = r
		}
	}
	for i, g := range groups {
		for _, r := range strings.ToLower(g) {
			if out[i] == 0 && unicode.IsLetter(r) && !slices.Contains(out, r) {
				out[i] = r
			}
		}
	}
	return out
}

// underlined is a name with its letter underlined.
func underlined(name string, letter rune) []prose.Run {
	at := strings.IndexFunc(name, func(r rune) bool { return unicode.ToLower(r) == letter })
	if at < 0 || letter == 0 {
		return []prose.Run{{Text: name}}
	}
	end := at + utf8.RuneLen(letter)
	return []prose.Run{{Text: name[:at]}, {Text: name[at:end], Line: true}, {Text: name[end:]}}
}

// Object is the row.
func (m *MenuBar) Object() fyne.CanvasObject { return m.object }

// Letters are the letters that open the menus with Alt, in their order.
func (m *MenuBar) Letters() []rune { return m.letters }

// Open opens a menu, counted from 0, in the place of the one that is open.
func (m *MenuBar) Open(i int) {
	if i == m.open {
		m.ways.Close()
		return
	}
	m.ways.Close()
	n := len(m.groups)
	m.open = (i + n) % n
	m.paint()
	m.panel = newMenuPanel(m, slices.DeleteFunc(slices.Clone(m.ways.Actions()), func(a Action) bool { return a.Quiet || a.Group != m.groups[m.open] }))
	m.ways.Lay(newMenuLayer(m, m.panel))
	if c := fyne.CurrentApp().Driver().CanvasForObject(m.object); c != nil {
		c.Focus(m.panel)
	}
}

// Closed marks that no menu is open.
func (m *MenuBar) Closed() {
	m.open, m.panel = -1, nil
	m.paint()
}

func (m *MenuBar) paint() {
	for i, b := range m.titles {
		b.Fill = nil
		if i == m.open {
			b.Fill = tone.Chosen
		}
		b.Refresh()
	}
}

// titleAt is the title at a place of the canvas, -1 for none.
func (m *MenuBar) titleAt(p fyne.Position) int {
	base := fyne.CurrentApp().Driver().AbsolutePositionForObject(m.object)
	return slices.IndexFunc(m.titles, func(b *press.Box) bool {
		q, s := base.Add(b.Position()), b.Size()
		return p.X >= q.X && p.X < q.X+s.Width && p.Y >= q.Y && p.Y < q.Y+s.Height
	})
}

// barLines stands parts beside each other, and on further lines where there is
// no room.
type barLines struct{ width float32 }

// Layout is Fyne's.
func (l *barLines) Layout(os []fyne.CanvasObject, s fyne.Size) {
	l.width = s.Width
	l.each(os, s.Width, func(o fyne.CanvasObject, x, y float32, size fyne.Size) { lay.Place(o, x, y, size.Width, size.Height) })
}

// MinSize is Fyne's.
func (l *barLines) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, l.HeightOf(os, l.width))
}

// HeightOf is the height of the parts at a width.
func (l *barLines) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return l.each(os, width, func(fyne.CanvasObject, float32, float32, fyne.Size) {}) + 2
}

func (l *barLines) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, y float32, s fyne.Size)) float32 {
	const edge = 6
	x, y, line := float32(edge), float32(1), float32(0)
	for _, o := range os {
		s := o.MinSize()
		if x > edge && width > 0 && x+s.Width > width-edge {
			x, y = edge, y+s.Height
		}
		do(o, x, y, s)
		x += s.Width
		line = s.Height
	}
	return y + line
}

// NewUnder stands a bar over the rest of the window.
func NewUnder(bar, rest fyne.CanvasObject) fyne.CanvasObject {
	return lay.NewFrame(lay.Frame{Top: lay.NewColumn(lay.Column{}, bar, chart.NewRule(false))}, rest)
}
