package pane

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/lay"
	"parallax/app/part/tone"
)

// TabRow is the row of the screens' names; the one that is open is bold and
// has a line below it.
type TabRow struct {
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

// NewTabRow makes the tabs; pick is called with the index of one that is pressed.
func NewTabRow(names []string, pick func(int)) *TabRow {
	t := &TabRow{names: names, pick: pick}
	for i, n := range names {
		b := &tab{row: t, index: i, name: n}
		b.ExtendBaseWidget(b)
		t.tabs = append(t.tabs, b)
	}
	t.ExtendBaseWidget(t)
	return t
}

// Open marks the tab with the index as open.
func (t *TabRow) Open(i int) {
	t.at = i
	t.Refresh()
}

// HeightFor is the height at a width: names that do not fit beside each other
// go on below.
func (t *TabRow) HeightFor(width float32) float32 {
	return float32(len(t.lines(width))) * t.LineHeight()
}

// LineHeight is the height of one line of names.
func (t *TabRow) LineHeight() float32 {
	return max(tabHeight, float32(int(theme.Size(theme.SizeNameText)*2)+8))
}

// lines are how many names stand on each line.
func (t *TabRow) lines(width float32) []int {
	t.fit(width)
	lines, x := []int{0}, float32(0)
	for _, b := range t.tabs {
		w := b.width()
		if n := len(lines) - 1; lines[n] > 0 && x+tabLeast+w > width {
			lines, x = append(lines, 0), 0
		} else if lines[n] > 0 {
			x += tabLeast
		}
		x += w
		lines[len(lines)-1]++
	}
	return lines
}

// CreateRenderer is Fyne's.
func (t *TabRow) CreateRenderer() fyne.WidgetRenderer { return &tabRowRenderer{t} }

type tabRowRenderer struct{ t *TabRow }

func (r *tabRowRenderer) Layout(s fyne.Size) {
	next, h := 0, r.t.LineHeight()
	for line, n := range r.t.lines(s.Width) {
		row, want := r.t.tabs[next:next+n], float32(0)
		for _, b := range row {
			want += b.width()
		}
		// Where it is narrow the names move together.
		gap := min(tabGap, max(tabLeast, (s.Width-want)/float32(max(1, n-1))))
		x := float32(0)
		for _, b := range row {
			w := b.width()
			lay.Place(b, x, float32(line)*h, w, h)
			x += w + gap
		}
		next += n
	}
}

// mostSmaller is by how much the names of the tabs shrink at most.
const mostSmaller = 2

// fit makes the names as small as it takes to show them all on one line, if
// that can be.
func (t *TabRow) fit(width float32) {
	before := t.small
	for t.small = 0; t.small <= mostSmaller; t.small++ {
		want := tabLeast * float32(len(t.tabs)-1)
		for _, b := range t.tabs {
			want += b.width()
		}
		if want <= width {
			break
		}
	}
	if t.small > mostSmaller {
		t.small = 0
	}
	if t.small != before {
		for _, b := range t.tabs {
			b.Refresh()
		}
	}
}

func (r *tabRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(1, r.t.HeightFor(max(1, r.t.Size().Width)))
}

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
	row   *TabRow
	index int
	name  string
}

func (b *tab) textSize() float32 { return theme.Size(theme.SizeNameText) + 1 - b.row.small }

// width is that of the bold name.
func (b *tab) width() float32 {
	return float32(int(glyph.Typeface{Style: fyne.TextStyle{Bold: true}, Size: b.textSize()}.Measure(b.name) + 1))
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
	r.text.FontSource = tone.Face(r.text.TextStyle, r.b.name)
	r.text.Color = tone.Ink(tone.Muted).Color()
	if open {
		r.text.Color = tone.Ink(nil).Color()
	}
	r.line.FillColor = tone.Ink(tone.Accent).Color()
	r.line.Hidden = !open
}

func (r *tabRenderer) Layout(s fyne.Size) {
	lay.Place(r.text, 0, 0, s.Width, s.Height-3)
	lay.Place(r.line, 0, s.Height-2, s.Width, 2)
}

// MinSize is that of the bold name, so that tabs keep their places.
func (r *tabRenderer) MinSize() fyne.Size { return fyne.NewSize(r.b.width(), r.b.row.LineHeight()) }

func (r *tabRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text, r.line} }

func (r *tabRenderer) Destroy() {}

func (r *tabRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.b)
}
