package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/view"
)

// run is a stretch of a flow in one style. The zero style is running text.
type run struct {
	text  string
	bold  bool
	slant bool
	serif bool
	size  fyne.ThemeSizeName // "" is the size of text
	ink   ink
	dot   bool // a dot in the run's ink, before its text
	cut   bool // struck through
	line  bool // underlined
	tint  ink  // the ground behind it, nil for none
	// kinds are the marks that end with the run: it stands on the ground of
	// the first, and their letters stand behind it.
	kinds []view.Kind
	under *view.Kind // of the mark that the run is in, nil for none
}

// flow is wrapped text of several styles: what a Label would be with words in
// bold, without its padding, and with a height that is known for any width.
type flow struct {
	widget.BaseWidget
	runs []run
	most int  // lines, 0 is no limit; cut with "…"
	flat bool // one line as wide as it is, never wrapped

	width float32
	lines [][]piece
	pick  *view.TextPick // what the pointer selected, nil before the first time
}

// piece is a part of a run on one line, at x.
type piece struct {
	run  int
	text string
	x, w float32
	last bool // the letters of the run's marks stand behind it
}

func newFlow(runs ...run) *flow {
	f := &flow{runs: runs}
	f.ExtendBaseWidget(f)
	return f
}

// short is a flow that is cut after some lines.
func short(most int, runs ...run) *flow {
	f := newFlow(runs...)
	f.most = most
	return f
}

// newLine is a flow of one line that is as wide as its text.
func newLine(runs ...run) *flow {
	f := newFlow(runs...)
	f.flat = true
	return f
}

func (f *flow) set(runs ...run) {
	f.runs, f.width = runs, -1
	f.Refresh()
}

func (f *flow) text() string {
	var b strings.Builder
	for _, r := range f.runs {
		b.WriteString(r.text)
	}
	return b.String()
}

// AccessibilityLabel is the text, for a screen reader.
func (f *flow) AccessibilityLabel() string { return f.text() }

// AccessibilityRole is text.
func (f *flow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// HeightFor is the height at a width.
func (f *flow) HeightFor(width float32) float32 {
	f.wrap(width)
	return float32(max(1, len(f.lines))) * f.lineHeight()
}

// MinSize is that of the last width; a flow that was never laid out asks for
// one line.
func (f *flow) MinSize() fyne.Size {
	if f.flat || f.width <= 0 {
		return fyne.NewSize(f.natural(), f.lineHeight())
	}
	return fyne.NewSize(1, f.HeightFor(f.width))
}

// natural is the width of all runs on one line.
func (f *flow) natural() float32 {
	w := float32(0)
	for i := range f.runs {
		w += f.measure(i, f.runs[i].text) + f.lead(i) + f.tail(i)
	}
	return float32(int(w + 1))
}

// OwnWidth is that of a line that is never wrapped, 0 for other text.
func (f *flow) OwnWidth() float32 {
	if f.flat {
		return f.natural()
	}
	return 0
}

func (f *flow) lineHeight() float32 {
	h := float32(0)
	for i := range f.runs {
		h = max(h, f.textSize(i))
	}
	if h == 0 {
		h = theme.Size(theme.SizeNameText)
	}
	return float32(int(h*1.38 + .5))
}

func (f *flow) textSize(i int) float32 {
	if n := f.runs[i].size; n != "" {
		return theme.Size(n)
	}
	return theme.Size(theme.SizeNameText)
}

func (f *flow) measure(i int, s string) float32 {
	r := f.runs[i]
	sz, _ := fyne.CurrentApp().Driver().RenderedTextSize(s, f.textSize(i), r.style(), r.font())
	return sz.Width
}

// font is the reading face for article text, nil for the interface's own.
func (r run) font() fyne.Resource {
	switch {
	case !r.serif:
		return nil
	case r.bold:
		return view.ReadingBold()
	case r.slant:
		return view.ReadingItalic()
	}
	return view.Reading()
}

func (r run) style() fyne.TextStyle { return fyne.TextStyle{Bold: r.bold, Italic: r.slant} }

// lead is the room of a run's dot.
func (f *flow) lead(i int) float32 {
	if f.runs[i].dot {
		return f.textSize(i) * .95
	}
	return 0
}

// CreateRenderer is Fyne's.
func (f *flow) CreateRenderer() fyne.WidgetRenderer { return &flowRenderer{f: f} }

type flowRenderer struct {
	f       *flow
	objects []fyne.CanvasObject
	drawn   float32
}

func (r *flowRenderer) Layout(s fyne.Size) {
	if s.Width != r.drawn || r.objects == nil {
		r.f.wrap(s.Width)
		r.draw(s.Width)
	}
}

func (r *flowRenderer) MinSize() fyne.Size           { return r.f.MinSize() }
func (r *flowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *flowRenderer) Destroy()                     {}

// Refresh wraps again: the size of text may have changed with the theme.
func (r *flowRenderer) Refresh() {
	w := r.f.Size().Width
	r.f.width = -1
	r.f.wrap(w)
	r.draw(w)
	canvas.Refresh(r.f)
}

func (r *flowRenderer) draw(width float32) {
	r.drawn, r.objects = width, r.objects[:0:0]
	h, at := r.f.lineHeight(), 0
	if _, _, ok := r.f.pick.Range(); ok {
		r.objects = append(r.objects, r.f.pick.Holder())
	}
	for n, line := range r.f.lines {
		for _, p := range line {
			r.ground(p, float32(n)*h, h)
			r.picked(p, at, float32(n)*h, h)
			at += len(p.text)
			r.objects = append(r.objects, r.piece(p, float32(n)*h, h))
			r.letters(p, float32(n)*h)
		}
	}
}

func (r *flowRenderer) piece(p piece, y, h float32) fyne.CanvasObject {
	u, size := r.f.runs[p.run], r.f.textSize(p.run)
	ink := u.ink.color()
	if p.text == "" {
		c := canvas.NewCircle(ink)
		d := size * .66
		place(c, p.x, y+(h-d)/2, d, d)
		return c
	}
	t := canvas.NewText(p.text, ink)
	t.TextSize, t.TextStyle, t.FontSource = size, u.style(), u.font()
	t.TextStyle.Strikethrough, t.TextStyle.Underline = u.cut, u.line
	place(t, p.x, y, p.w, h)
	return t
}
