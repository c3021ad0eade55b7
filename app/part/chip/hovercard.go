package chip

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/glyph"
	"parallax/app/part/tone"
)

// Hint is what a hover card says.
type Hint struct {
	Kind   tone.Kind
	Title  string // "" takes the name of the kind
	Phrase string // the marked words
	Reason string // why they are marked
}

// HoverCard is a card that floats above the screen and takes no input. Put
// Layer on top of a Stack with the rest of the window.
type HoverCard struct {
	Layer *fyne.Container
	card  *hintCard
}

// NewHoverCard makes a hidden card.
func NewHoverCard() *HoverCard {
	h := &HoverCard{card: &hintCard{}}
	h.card.ExtendBaseWidget(h.card)
	h.card.Hide()
	h.Layer = container.NewWithoutLayout(h.card)
	return h
}

// Show shows the hint near a place of the canvas, inside the window.
func (h *HoverCard) Show(hint Hint, at fyne.Position) {
	h.card.hint = hint
	size := h.card.LeastSize()
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(h.Layer)
	at = at.Subtract(origin)
	h.card.Resize(size)
	h.card.Move(cardPlace(at, size, h.Layer.Size()))
	h.card.Show()
	h.card.Refresh()
	// An object that was never drawn knows no canvas: refresh its parent.
	h.Layer.Refresh()
}

// Hide takes the card away.
func (h *HoverCard) Hide() {
	if h.card.Visible() {
		h.card.Hide()
		h.Layer.Refresh()
	}
}

// Visible reports whether the card is shown.
func (h *HoverCard) Visible() bool { return h.card.Visible() }

// cardPlace is where a card of a size stands for a pointer at a place: below
// it, or above where there is no room, and never beyond the edges.
func cardPlace(at fyne.Position, size, in fyne.Size) fyne.Position {
	x := max(4, min(at.X+8, in.Width-size.Width-8))
	y := at.Y + 20
	if y+size.Height > in.Height-4 {
		y = at.Y - size.Height - 12
	}
	return fyne.NewPos(x, max(4, y))
}

// hintCard draws a hint.
type hintCard struct {
	widget.BaseWidget
	hint Hint
}

const (
	hintWidth = 300
	hintPad   = 12
)

func (c *hintCard) title() string {
	if c.hint.Title != "" {
		return c.hint.Title
	}
	return glyph.Capital(c.hint.Kind.Name())
}

// wrapHint wraps a text of the card.
func wrapHint(s string, f glyph.Typeface) []glyph.Line {
	t := glyph.Text{S: s, R: glyph.NewRuler(f.Measure, 1)}
	return glyph.Wrap(&t, hintWidth-2*hintPad-10)
}

func (c *hintCard) faces() (title, phrase, reason glyph.Typeface) {
	title, reason = glyph.Themed(1, glyph.Bold()), glyph.Themed(.95, fyne.TextStyle{})
	return title, glyph.Typeface{Font: tone.Reading(), Size: title.Size + 1}, reason
}

// LeastSize is the least size of the drawing.
func (c *hintCard) LeastSize() fyne.Size {
	title, phrase, reason := c.faces()
	h := 2*hintPad + title.Line()
	h += float32(len(wrapHint(c.hint.Phrase, phrase))) * phrase.Line()
	h += float32(len(wrapHint(c.hint.Reason, reason))) * reason.Line()
	return fyne.NewSize(hintWidth, h)
}

// Draw draws the card.
func (c *hintCard) Draw(p *glyph.Pen, size fyne.Size) {
	pal := tone.Colors()
	title, phrase, reason := c.faces()
	ink := pal.Mark(c.hint.Kind)
	p.Box(glyph.At(1, 3, size.Width-2, size.Height), tone.Fade(pal.Text, 0x22), 9)
	p.Frame(glyph.At(0, 0, size.Width, size.Height), glyph.Frame{Ground: pal.Card, Edge: pal.Rule, Width: 1, Radius: 8})
	p.Box(glyph.At(7, hintPad, 4, size.Height-2*hintPad), ink.Line, 2)
	x, y := float32(hintPad+10), float32(hintPad)
	letter := c.hint.Kind.Letter()
	p.Write(c.title(), x, y, title.Line(), title, pal.Text)
	p.Write(letter, size.Width-hintPad-title.Measure(letter), y, title.Line(), title, ink.Line)
	y += title.Line()
	for _, ln := range wrapHint(c.hint.Phrase, phrase) {
		p.Write(ln.Of(c.hint.Phrase), x, y, phrase.Line(), phrase, pal.Text)
		y += phrase.Line()
	}
	for _, ln := range wrapHint(c.hint.Reason, reason) {
		p.Write(ln.Of(c.hint.Reason), x, y, reason.Line(), reason, pal.Muted)
		y += reason.Line()
	}
}

// CreateRenderer implements fyne.Widget.
func (c *hintCard) CreateRenderer() fyne.WidgetRenderer { return glyph.NewSketch(c) }
