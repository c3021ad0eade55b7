package screen

import (
	"image/color"

	"parallax/app/view"
)

// ink picks a colour of the palette in use, so that parts follow a change of
// theme. The nil ink is that of text.
type ink func(*view.Palette) color.NRGBA

func (i ink) color() color.Color {
	p := view.Colors()
	if i == nil {
		return p.Text
	}
	return i(p)
}

func muted(p *view.Palette) color.NRGBA  { return p.Muted }
func accent(p *view.Palette) color.NRGBA { return p.Accent }
func paper(p *view.Palette) color.NRGBA  { return p.OnAccent }
func good(p *view.Palette) color.NRGBA   { return p.Good }
func warn(p *view.Palette) color.NRGBA   { return p.Warn }
func bad(p *view.Palette) color.NRGBA    { return p.Bad }
func ground(p *view.Palette) color.NRGBA { return p.Card }
func side(p *view.Palette) color.NRGBA   { return p.Side }
func panel(p *view.Palette) color.NRGBA  { return p.Panel }
func rule(p *view.Palette) color.NRGBA   { return p.Rule }
func chosen(p *view.Palette) color.NRGBA { return p.Row }
func veil(p *view.Palette) color.NRGBA   { return view.Fade(p.Text, 0x0c) }

// outlet is the colour of the article at place i.
func outlet(i int) ink {
	return func(p *view.Palette) color.NRGBA { return p.Outlet(i) }
}
