package tone

import (
	"image/color"
)

// Ink picks a colour of the palette in use, so that parts follow a change of
// theme. The nil ink is that of text.
type Ink func(*Palette) color.NRGBA

// Color is the colour in the palette in use.
func (i Ink) Color() color.Color {
	p := Colors()
	if i == nil {
		return p.Text
	}
	return i(p)
}

// Plain is that of plain words.
func Plain(p *Palette) color.NRGBA { return p.Text }

// Muted is that of words that stand back.
func Muted(p *Palette) color.NRGBA { return p.Muted }

// Accent is that of links and main buttons.
func Accent(p *Palette) color.NRGBA { return p.Accent }

// Paper is that of words on Accent.
func Paper(p *Palette) color.NRGBA { return p.OnAccent }

// Good is that of what is well.
func Good(p *Palette) color.NRGBA { return p.Good }

// Warn is that of what wants a look.
func Warn(p *Palette) color.NRGBA { return p.Warn }

// Bad is that of what failed.
func Bad(p *Palette) color.NRGBA { return p.Bad }

// Ground is that of cards.
func Ground(p *Palette) color.NRGBA { return p.Card }

// Side is that of the left panel.
func Side(p *Palette) color.NRGBA { return p.Side }

// Panel is that of the right panel and of bars.
func Panel(p *Palette) color.NRGBA { return p.Panel }

// Rule is that of lines and edges.
func Rule(p *Palette) color.NRGBA { return p.Rule }

// Chosen is that of a selected row.
func Chosen(p *Palette) color.NRGBA { return p.Row }

// Veil is that of what lies under the pointer.
func Veil(p *Palette) color.NRGBA { return Fade(p.Text, 0x0c) }

// Outlet is the colour of the article at place i.
func Outlet(i int) Ink {
	return func(p *Palette) color.NRGBA { return p.Outlet(i) }
}
