package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// tabRow is the row of the screens' names; the one that is open is bold and
// has a line below it.
type tabRow struct {
	widget.BaseWidget
	names []string
	at    int
	pick  func(i int)
	tabs  []*tab
	small float32 // by how much the names are smaller than they would be
}

const (
	tabGap    = 22
	tabLeast  = 8
	tabHeight = 34
)

func newTabRow(names []string, pick func(int)) *tabRow {
	t := &tabRow{names: names, pick: pick}
	for i, n := range names {
		b := &tab{row: t, index: i, name: n}
		b.ExtendBaseWidget(b)
		t.tabs = append(t.tabs, b)
	}
	t.ExtendBaseWidget(t)
	return t
}

func (t *tabRow) open(i int) {
	t.at = i
	t.Refresh()
}

// CreateRenderer is Fyne's.
func (t *tabRow) CreateRenderer() fyne.WidgetRenderer { return &tabRowRenderer{t} }

type tabRowRenderer struct{ t *tabRow }

func (r *tabRowRenderer) Layout(s fyne.Size) {
	x, want := float32(0), r.t.fit(s.Width)
	// Where it is narrow the names move together.
	gap := min(tabGap, max(tabLeast, (s.Width-want)/float32(max(1, len(r.t.tabs)-1))))
	for _, b := range r.t.tabs {
		w := b.MinSize().Width
		place(b, x, 0, w, s.Height)
		x += w + gap
	}
}

// mostSmaller is by how much the names of the tabs shrink at most.
const mostSmaller = 3

// fit makes the names as small as it takes to show them all, and gives the
// width of all of them.
func (t *tabRow) fit(width float32) float32 {
	before := t.small
	want := float32(0)
	for t.small = 0; t.small <= mostSmaller; t.small++ {
		want = 0
		for _, b := range t.tabs {
			want += b.width()
		}
		if want+tabLeast*float32(len(t.tabs)-1) <= width {
			break
		}
	}
	t.small = min(t.small, mostSmaller)
	if t.small != before {
		for _, b := range t.tabs {
			b.Refresh()
		}
	}
	return want
}

func (r *tabRowRenderer) MinSize() fyne.Size { return fyne.NewSize(1, tabHeight) }
func (r *tabRowRenderer) Refresh() {
	r.Layout(r.t.Size())
	for _, b := range r.t.tabs {
		b.Refresh()
	}
}

func (r *tabRowRenderer) Objects() []fyne.CanvasObject {
	os := make([]fyne.CanvasObject, len(r.t.tabs))
	for i, b := range r.t.tabs {
		os[i] = b
	}
	return os
}
func (r *tabRowRenderer) Destroy() {}

// tab is one name of the row.
type tab struct {
	widget.BaseWidget
	row   *tabRow
	index int
	name  string
}

func (b *tab) textSize() float32 { return theme.Size(theme.SizeNameText) + 1 - b.row.small }

// width is that of the bold name.
func (b *tab) width() float32 {
	return float32(int(fyne.MeasureText(b.name, b.textSize(), fyne.TextStyle{Bold: true}).Width + 1))
}

// Tapped is Fyne's.
func (b *tab) Tapped(*fyne.PointEvent) { b.row.pick(b.index) }

// Cursor is Fyne's.
func (b *tab) Cursor() desktop.Cursor { return desktop.PointerCursor }

// AccessibilityLabel is the screen's name.
func (b *tab) AccessibilityLabel() string { return b.name }

// AccessibilityRole is a button.
func (b *tab) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// CreateRenderer is Fyne's.
func (b *tab) CreateRenderer() fyne.WidgetRenderer {
	r := &tabRenderer{b: b, text: canvas.NewText(b.name, nil), line: canvas.NewRectangle(nil)}
	r.paint()
	return r
}

type tabRenderer struct {
	b    *tab
	text *canvas.Text
	line *canvas.Rectangle
}

func (r *tabRenderer) paint() {
	open := r.b.row.at == r.b.index
	r.text.TextSize = r.b.textSize()
	r.text.TextStyle.Bold = open
	r.text.Color = ink(muted).color()
	if open {
		r.text.Color = ink(nil).color()
	}
	r.line.FillColor = ink(accent).color()
	r.line.Hidden = !open
}

func (r *tabRenderer) Layout(s fyne.Size) {
	place(r.text, 0, 0, s.Width, s.Height-3)
	place(r.line, 0, s.Height-2, s.Width, 2)
}

// MinSize is that of the bold name, so that tabs keep their places.
func (r *tabRenderer) MinSize() fyne.Size           { return fyne.NewSize(r.b.width(), tabHeight) }
func (r *tabRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text, r.line} }
func (r *tabRenderer) Destroy()                     {}
func (r *tabRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.b)
}
