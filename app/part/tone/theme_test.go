package tone

import (
	"fmt"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"parallax/app/sight"
)

func palettes() map[string]*Palette {
	return map[string]*Palette{"light": LightPalette(), "dark": DarkPalette(), "contrast": contrastPalette(), "dark contrast": darkContrastPalette()}
}

// contrast is the ratio of WCAG 2.2, 1-21.
func contrast(a, b color.NRGBA) float64 {
	l, m := luminance(a), luminance(b)
	return (math.Max(l, m) + .05) / (math.Min(l, m) + .05)
}

func luminance(c color.NRGBA) float64 {
	lin := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= .04045 {
			return s / 12.92
		}
		return math.Pow((s+.055)/1.055, 2.4)
	}
	return .2126*lin(c.R) + .7152*lin(c.G) + .0722*lin(c.B)
}

func TestContrast(t *testing.T) {
	for name, p := range palettes() {
		grounds := map[string]color.NRGBA{"page": p.Page, "side": p.Side, "panel": p.Panel, "card": p.Card, "row": p.Row, "missing": p.Missing}
		for ground, bg := range grounds {
			atLeast(t, 7, p.Text, bg, name+" text on "+ground)
			atLeast(t, 4.5, p.Muted, bg, name+" muted on "+ground)
		}
		for i := range p.Outlets {
			for ground, bg := range grounds {
				atLeast(t, 4.5, p.Outlet(i), bg, fmt.Sprintf("%s outlet %d on %s", name, i, ground))
			}
		}
		for _, k := range Kinds() {
			atLeast(t, 7, p.Text, p.Mark(k).Tint, name+" text on "+k.Name())
			atLeast(t, 4.5, p.Mark(k).Line, p.Mark(k).Tint, name+" letter on "+k.Name())
		}
		for what, ink := range map[string]color.NRGBA{"warn": p.Warn, "bad": p.Bad, "good": p.Good, "accent": p.Accent} {
			for ground, bg := range grounds {
				atLeast(t, 4.5, ink, bg, name+" "+what+" on "+ground)
			}
		}
		atLeast(t, 4.5, p.OnAccent, p.Accent, name+" button")
		atLeast(t, 4.5, p.OnStrong, p.Strong, name+" pill")
		for ground, bg := range grounds { // what has the keyboard shows by an edge
			atLeast(t, 3, p.Accent, bg, name+" focus on "+ground)
		}
		atLeast(t, 7, p.Text, over(p.Select, p.Page), name+" selected text")
	}
}

func atLeast(t *testing.T, want float64, a, b color.NRGBA, what string) {
	t.Helper()
	if got := contrast(a, b); got < want {
		t.Errorf("%s: contrast %.2f, want %.1f", what, got, want)
	}
}

// over is a colour that lets a ground through.
func over(c, ground color.NRGBA) color.NRGBA {
	mix := func(a, b uint8) uint8 { return uint8((int(a)*int(c.A) + int(b)*(255-int(c.A))) / 255) }
	return color.NRGBA{mix(c.R, ground.R), mix(c.G, ground.G), mix(c.B, ground.B), 0xff}
}

func TestKindsDifferWithoutColour(t *testing.T) {
	names, signs := map[string]bool{}, map[string]bool{}
	for _, k := range Kinds() {
		names[k.Name()], signs[k.Letter()] = true, true
	}
	sight.WantEqual(t, len(Kinds()), len(names))
	sight.WantEqual(t, len(Kinds()), len(signs))
	sight.WantEqual(t, "", Kind(200).Name())
	sight.WantEqual(t, "", Kind(200).Letter())
}

func TestThemeLooks(t *testing.T) {
	test.NewTempApp(t)
	for _, c := range []struct {
		look        Look
		light, dark *Palette
	}{
		{LookSystem, LightPalette(), DarkPalette()},
		{LookLight, LightPalette(), LightPalette()},
		{LookDark, DarkPalette(), DarkPalette()},
		{LookContrast, contrastPalette(), contrastPalette()},
		{LookDarkContrast, darkContrastPalette(), darkContrastPalette()},
		{"of a later version", LightPalette(), DarkPalette()},
	} {
		th := NewTheme(c.look)
		sight.WantEqual(t, c.light.Page, th.Color(theme.ColorNameBackground, theme.VariantLight), c.look)
		sight.WantEqual(t, c.dark.Page, th.Color(theme.ColorNameBackground, theme.VariantDark), c.look)
		sight.WantEqual(t, c.look, th.Look())
	}
}

func TestThemeFontsAndSizes(t *testing.T) {
	test.NewTempApp(t)
	th := NewSizedTheme(LookLight, 26)
	sight.WantEqual(t, "inter/Inter-SemiBold.ttf", th.Font(fyne.TextStyle{Bold: true}).Name())
	sight.WantEqual(t, "inter/Inter-Italic.ttf", th.Font(fyne.TextStyle{Italic: true}).Name())
	sight.WantEqual(t, "inter/Inter-Regular.ttf", th.Font(fyne.TextStyle{}).Name())
	sight.WantTrue(t, th.Font(fyne.TextStyle{Monospace: true}) != nil)
	sight.WantEqual(t, float32(26), th.Size(theme.SizeNameText))
	sight.WantEqual(t, float32(40), th.Size(theme.SizeNameHeadingText))
	sight.WantEqual(t, float32(DefaultTextSize), NewSizedTheme(LookLight, 0).Size(theme.SizeNameText))
}

// TestThemeChangesInPlace holds that a theme in use takes another look and size,
// and says when there is nothing to draw anew.
func TestThemeChangesInPlace(t *testing.T) {
	a := test.NewTempApp(t)
	th := NewTheme(LookLight)
	a.Settings().SetTheme(th)
	sight.WantTrue(t, !th.Change(LookLight, DefaultTextSize))
	sight.WantTrue(t, th.Change(LookDark, 26))
	sight.WantEqual(t, DarkPalette().Page, Colors().Page)
	sight.WantEqual(t, float32(26), theme.Size(theme.SizeNameText))
}

func TestColorsFollowTheme(t *testing.T) {
	a := test.NewTempApp(t)
	a.Settings().SetTheme(NewTheme(LookDark))
	sight.WantEqual(t, DarkPalette().Page, Colors().Page)
	a.Settings().SetTheme(NewTheme(LookContrast))
	sight.WantEqual(t, contrastPalette().Page, Colors().Page)
}

// TestFaceHasTheSigns holds that a text is drawn with the interface's face where that has
// all its signs, and with the theme's, which has others behind it, where it lacks one.
func TestFaceHasTheSigns(t *testing.T) {
	a := test.NewTempApp(t)
	bold := fyne.TextStyle{Bold: true}
	sight.WantTrue(t, Face(bold, "Told first") == nil, "another theme has its own faces")
	a.Settings().SetTheme(NewTheme(LookLight))
	sight.WantEqual(t, "inter/Inter-SemiBold.ttf", Face(bold, "Told first · “Žižek’s” €").Name())
	sight.WantEqual(t, "inter/Inter-Italic.ttf", Face(fyne.TextStyle{Italic: true}, "").Name())
	for _, missing := range []string{"a 港口", "🙂", "a\u200fb"} {
		if f := Face(fyne.TextStyle{}, missing); f != nil {
			t.Errorf("%q is drawn with %s, which lacks a sign of it", missing, f.Name())
		}
	}
	sight.WantTrue(t, Face(fyne.TextStyle{Monospace: true}, "a") == nil)
}
