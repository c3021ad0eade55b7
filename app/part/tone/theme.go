package tone

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Look is how the program is coloured.
type Look string

// The looks that a reader can choose; LookSystem follows the desktop.
const (
	LookSystem       Look = "system"
	LookLight        Look = "light"
	LookDark         Look = "dark"
	LookContrast     Look = "contrast"
	LookDarkContrast Look = "dark contrast"
)

// DefaultTextSize is the size of the interface's text, in units of the canvas.
const DefaultTextSize = 13

// Theme is the program's own: Inter, warm paper, calm colours.
type Theme struct {
	look        Look
	Basic       float32
	light, dark *Palette
}

// NewTheme makes the theme of a look; an unknown one follows the desktop.
func NewTheme(look Look) *Theme { return NewSizedTheme(look, DefaultTextSize) }

// NewSizedTheme makes a theme whose interface text has the given size; 0 takes
// DefaultTextSize. Article text has its own size (Aligned.SetTextSize).
func NewSizedTheme(look Look, size float32) *Theme {
	if size <= 0 {
		size = DefaultTextSize
	}
	t := &Theme{}
	t.Change(look, size)
	return t
}

// Change gives the theme another look and size of text; false when it has them.
// What is shown has to be drawn anew by the caller. It belongs to the goroutine
// of the window.
func (t *Theme) Change(look Look, size float32) bool {
	if t.look == look && t.Basic == size {
		return false
	}
	t.look, t.Basic, t.light, t.dark = look, size, LightPalette(), DarkPalette()
	switch look {
	case LookLight:
		t.dark = t.light
	case LookDark:
		t.light = t.dark
	case LookContrast:
		t.light = contrastPalette()
		t.dark = t.light
	case LookDarkContrast:
		t.dark = darkContrastPalette()
		t.light = t.dark
	}
	return true
}

// Look is the look with which the theme was made.
func (t *Theme) Look() Look { return t.look }

func (t *Theme) palette(v fyne.ThemeVariant) *Palette {
	if v == theme.VariantDark {
		return t.dark
	}
	return t.light
}

// variant is the one that Fyne's own colours follow.
func (t *Theme) variant(v fyne.ThemeVariant) fyne.ThemeVariant {
	switch t.look {
	case LookDark, LookDarkContrast:
		return theme.VariantDark
	case LookLight, LookContrast:
		return theme.VariantLight
	}
	return v
}

// Font gives Inter; signs and monospaced text keep Fyne's fonts.
func (t *Theme) Font(s fyne.TextStyle) fyne.Resource {
	switch {
	case s.Monospace || s.Symbol:
		return theme.DefaultTheme().Font(s)
	case s.Bold:
		return interSemiBold()
	case s.Italic:
		return interItalic()
	}
	return interRegular()
}

// Icon gives Fyne's icons.
func (t *Theme) Icon(n fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(n) }

// Size gives the sizes of the interface.
func (t *Theme) Size(n fyne.ThemeSizeName) float32 {
	scale := t.Basic / DefaultTextSize
	switch n {
	case theme.SizeNameText:
		return t.Basic
	case theme.SizeNameCaptionText:
		return 11 * scale
	case theme.SizeNameSubHeadingText:
		return 15 * scale
	case theme.SizeNameHeadingText:
		return 20 * scale
	case theme.SizeNameInputRadius, theme.SizeNameButtonRadius:
		return 7
	}
	return theme.DefaultTheme().Size(n)
}

// Color gives the palette's colours under Fyne's names.
func (t *Theme) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	p := t.palette(v)
	if c, ok := p.fyneColor(n); ok {
		return c
	}
	return theme.DefaultTheme().Color(n, t.variant(v))
}
