package tone

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// MarkInk is the colour of a mark: its ground and its underline and letter.
type MarkInk struct{ Tint, Line color.NRGBA }

// Palette is the set of colours of one look.
type Palette struct {
	Page, Side, Panel, Card color.NRGBA // grounds: text, left, right, cards
	Text, Muted, Rule       color.NRGBA
	Accent, OnAccent        color.NRGBA // main buttons, the cursor, links
	Strong, OnStrong        color.NRGBA // chosen pills
	Row, Step, Select       color.NRGBA // the cursor's row and sentence, selected text
	Missing, Hatch          color.NRGBA // cells for which nothing was found
	Good, Warn, Bad         color.NRGBA
	Outlets                 [10]color.NRGBA
	Marks                   [KindCount]MarkInk
}

// Outlet is the colour of the article at place i; ten repeat.
func (p *Palette) Outlet(i int) color.NRGBA {
	n := len(p.Outlets)
	return p.Outlets[(i%n+n)%n]
}

// Mark is the ink of a kind.
func (p *Palette) Mark(k Kind) MarkInk { return p.Marks[min(k, KindCount-1)] }

// Colors is the palette of the theme in use. With a theme of another make it
// is the light or dark one.
func Colors() *Palette {
	s := fyne.CurrentApp().Settings()
	if t, ok := s.Theme().(*Theme); ok {
		return t.palette(s.ThemeVariant())
	}
	if s.ThemeVariant() == theme.VariantDark {
		return DarkPalette()
	}
	return LightPalette()
}

// rgb makes a colour of 0xRRGGBB.
func rgb(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 0xff}
}

// Fade is c with the opacity alpha, 0-255.
func Fade(c color.NRGBA, alpha uint8) color.NRGBA {
	c.A = alpha
	return c
}
