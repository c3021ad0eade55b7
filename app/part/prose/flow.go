package prose

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/lay"
	"parallax/app/part/tone"
)

// Run is a stretch of a flow in one style. The zero style is running text.
type Run struct {
	Text  string
	Bold  bool
	Slant bool
	Serif bool
	Size  fyne.ThemeSizeName // "" is the size of text
	Ink   tone.Ink
	Dot   bool     // a dot in the run's ink, before its text
	Cut   bool     // struck through
	Line  bool     // underlined
	Tint  tone.Ink // the ground behind it, nil for none
	// kinds are the marks that end with the run: it stands on the ground of
	// the first, and their letters stand behind it.
	Kinds []tone.Kind
	Under *tone.Kind // of the mark that the run is in, nil for none
}

// Flow is wrapped text of several styles: what a Label would be with words in
// bold, without its padding, and with a height that is known for any width.
type Flow struct {
	widget.BaseWidget
	runs []Run
	most int  // lines, 0 is no limit; cut with "…"
	flat bool // one line as wide as it is, never wrapped

	width float32
	Lines [][]piece
	pick  *TextPick // what the pointer selected, nil before the first time
}

// piece is a part of a run on one line, at x.
type piece struct {
	run  int
	text string
	x, w float32
	last bool // the letters of the run's marks stand behind it
}

// NewFlow makes wrapped text of runs.
func NewFlow(runs ...Run) *Flow {
	f := &Flow{runs: runs}
	f.ExtendBaseWidget(f)
	return f
}

// Short is a flow that is cut after some lines.
func Short(most int, runs ...Run) *Flow {
	f := NewFlow(runs...)
	f.most = most
	return f
}

// NewLine is a flow of one line that is as wide as its text.
func NewLine(runs ...Run) *Flow {
	f := NewFlow(runs...)
	f.flat = true
	return f
}

// Set shows other runs.
func (f *Flow) Set(runs ...Run) {
	f.runs, f.width = runs, -1
	f.Refresh()
}

// Text is the text without its styles.
func (f *Flow) Text() string {
	var b strings.Builder
	for _, r := range f.runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// AccessibilityLabel is the text, for a screen reader.
func (f *Flow) AccessibilityLabel() string { return f.Text() }

// AccessibilityRole is text.
func (f *Flow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// HeightFor is the height at a width.
func (f *Flow) HeightFor(width float32) float32 {
	f.Wrap(width)
	return float32(max(1, len(f.Lines))) * f.LineHeight()
}

// MinSize is that of the last width; a flow that was never laid out asks for
// one line.
func (f *Flow) MinSize() fyne.Size {
	if f.flat || f.width <= 0 {
		return fyne.NewSize(f.Natural(), f.LineHeight())
	}
	return fyne.NewSize(1, f.HeightFor(f.width))
}

// Natural is the width of all runs on one line.
func (f *Flow) Natural() float32 {
	w := float32(0)
	for i := range f.runs {
		w += f.Measure(i, f.runs[i].Text) + f.lead(i) + f.tail(i)
	}
	return float32(int(w + 1))
}

// OwnWidth is that of a line that is never wrapped, 0 for other text.
func (f *Flow) OwnWidth() float32 {
	if f.flat {
		return f.Natural()
	}
	return 0
}

// LineHeight is the height of a line, in units of the canvas.
func (f *Flow) LineHeight() float32 {
	h := float32(0)
	for i := range f.runs {
		h = max(h, f.textSize(i))
	}
	if h == 0 {
		h = theme.Size(theme.SizeNameText)
	}
	return float32(int(h*1.38 + .5))
}

func (f *Flow) textSize(i int) float32 {
	if n := f.runs[i].Size; n != "" {
		return theme.Size(n)
	}
	return theme.Size(theme.SizeNameText)
}

// Measure is the width of a text in the style of run i.
func (f *Flow) Measure(i int, s string) float32 {
	r := f.runs[i]
	sz, _ := fyne.CurrentApp().Driver().RenderedTextSize(s, f.textSize(i), r.style(), r.font(s))
	return sz.Width
}

// font is the reading face for article text, or the interface's for a piece of a text.
func (r Run) font(text string) fyne.Resource {
	switch {
	case !r.Serif:
		return tone.Face(r.style(), text)
	case r.Bold:
		return tone.ReadingBold()
	case r.Slant:
		return tone.ReadingItalic()
	}
	return tone.Reading()
}

func (r Run) style() fyne.TextStyle { return fyne.TextStyle{Bold: r.Bold, Italic: r.Slant} }

// lead is the room of a run's dot.
func (f *Flow) lead(i int) float32 {
	if f.runs[i].Dot {
		return f.textSize(i) * .95
	}
	return 0
}

// CreateRenderer is Fyne's.
func (f *Flow) CreateRenderer() fyne.WidgetRenderer { return &flowRenderer{f: f} }

type flowRenderer struct {
	f       *Flow
	objects []fyne.CanvasObject
	drawn   float32
}

func (r *flowRenderer) Layout(s fyne.Size) {
	if s.Width != r.drawn || r.objects == nil {
		r.f.Wrap(s.Width)
		r.Draw(s.Width)
	}
}

func (r *flowRenderer) MinSize() fyne.Size { return r.f.MinSize() }

func (r *flowRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *flowRenderer) Destroy() {}

// Refresh wraps again: the size of text may have changed with the theme.
func (r *flowRenderer) Refresh() {
	w := r.f.Size().Width
	r.f.width = -1
	r.f.Wrap(w)
	r.Draw(w)
	canvas.Refresh(r.f)
}

// Draw draws the lines at a width.
func (r *flowRenderer) Draw(width float32) {
	r.drawn, r.objects = width, r.objects[:0:0]
	h, at := r.f.LineHeight(), 0
	if _, _, ok := r.f.pick.Range(); ok {
		r.objects = append(r.objects, r.f.pick.Holder())
	}
	for n, line := range r.f.Lines {
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
	ink := u.Ink.Color()
	if p.text == "" {
		c := canvas.NewCircle(ink)
		d := size * .66
		lay.Place(c, p.x, y+(h-d)/2, d, d)
		return c
	}
	t := canvas.NewText(p.text, ink)
	t.TextSize, t.TextStyle, t.FontSource = size, u.style(), u.font(p.text)
	t.TextStyle.Strikethrough, t.TextStyle.Underline = u.Cut, u.Line
	lay.Place(t, p.x, y, p.w, h)
	return t
}
