package tone

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// fyneColor is the palette's colour for one of Fyne's names; false leaves it
// to Fyne's default theme.
func (p *Palette) fyneColor(n fyne.ThemeColorName) (color.Color, bool) {
	if c, ok := p.ground(n); ok {
		return c, true
	}
	switch n {
	case theme.ColorNameForeground:
		return p.Text, true
	case theme.ColorNamePlaceHolder, theme.ColorNameDisabled:
		return p.Muted, true
	case theme.ColorNameSeparator, theme.ColorNameInputBorder:
		return p.Rule, true
	case theme.ColorNamePrimary, theme.ColorNameHyperlink:
		return p.Accent, true
	case theme.ColorNameForegroundOnPrimary:
		return p.OnAccent, true
	case theme.ColorNameError:
		return p.Bad, true
	case theme.ColorNameWarning:
		return p.Warn, true
	case theme.ColorNameSuccess:
		return p.Good, true
	case theme.ColorNameScrollBar:
		return Fade(p.Muted, 0x90), true
	}
	return nil, false
}

// ground is the colour of a surface.
func (p *Palette) ground(n fyne.ThemeColorName) (color.Color, bool) {
	switch n {
	case theme.ColorNameBackground:
		return p.Page, true
	case theme.ColorNameInputBackground, theme.ColorNameOverlayBackground, theme.ColorNameMenuBackground:
		return p.Card, true
	case theme.ColorNameButton, theme.ColorNameHeaderBackground, theme.ColorNameDisabledButton:
		return p.Panel, true
	case theme.ColorNameSelection:
		return p.Select, true
	case theme.ColorNameFocus:
		return Fade(p.Accent, 0x50), true
	case theme.ColorNameHover:
		return Fade(p.Text, 0x0e), true
	case theme.ColorNamePressed:
		return Fade(p.Text, 0x22), true
	case theme.ColorNameShadow:
		return color.NRGBA{A: 0x1c}, true
	}
	return nil, false
}
