// Package tone holds how the window looks: the theme with its fonts and
// colours, the palette in use, the inks that pick from it, and the kinds of marks
// with their letters. It knows no widget.
//
//	fyne.CurrentApp().Settings().SetTheme(tone.NewTheme(tone.LookSystem))
//
// An Ink is asked each time something is drawn, so that parts follow a change of
// theme. Contrasts follow WCAG 2.2 (4.5:1 for text).
package tone
