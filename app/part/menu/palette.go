package menu

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
)

// paletteRows is how many commands the palette shows at once.
const paletteRows = 9

// Palette is the command palette: a field, and below it the actions that fit.
type Palette struct {
	actions []Action
	found   []Action
	at      int
	field   *typing.Field
	list    *fyne.Container
	object  fyne.CanvasObject
	// free makes an action of what was typed, for a choice that is not listed.
	free func(typed string) Action
	// Close takes the palette off the window.
	Close func()
	// Grown is called when it wants another height; nil for nothing.
	Grown func()
}

// NewPalette makes a palette over the actions.
func NewPalette(actions []Action) *Palette {
	p := &Palette{actions: actions, field: typing.NewField(told.Told("label.type-a-command"))}
	p.list = lay.NewColumn(lay.Column{Gap: 1})
	p.field.OnChanged = func(s string) { p.search(s) }
	p.field.OnSubmitted = func(string) { p.run(p.at) }
	p.field.Keys = p.Key
	p.object = lay.Fixed(fyne.NewSize(520, 0), lay.NewColumn(lay.Column{Gap: 8, PadX: 6, PadY: 6}, p.field, p.list))
	p.search("")
	return p
}

// NewChooser makes a palette that asks for one of the choices, or for words of
// the reader's own when free is not nil.
func NewChooser(question string, choices []Action, free func(typed string) Action) *Palette {
	p := NewPalette(choices)
	p.free = free
	p.field.SetPlaceHolder(question)
	return p
}

// Object is the palette as it is shown.
func (p *Palette) Object() fyne.CanvasObject { return p.object }

// Field takes the keyboard.
func (p *Palette) Field() fyne.Focusable { return p.field }

// Key takes a key that leads through the list, and reports whether it did.
func (p *Palette) Key(n fyne.KeyName) bool {
	switch n {
	case fyne.KeyEscape:
		p.Close()
	case fyne.KeyDown:
		p.move(1)
	case fyne.KeyUp:
		p.move(-1)
	default:
		return false
	}
	return true
}

func (p *Palette) move(d int) {
	if len(p.found) > 0 {
		p.at = (p.at + d + len(p.found)) % len(p.found)
		p.Draw()
	}
}

func (p *Palette) search(s string) {
	p.found, p.at = Matching(p.actions, s), 0
	if s = strings.TrimSpace(s); s != "" && p.free != nil {
		p.found = append(p.found, p.free(s))
	}
	p.Draw()
}

func (p *Palette) run(i int) {
	if i < 0 || i >= len(p.found) {
		return
	}
	do := p.found[i].Do
	p.Close()
	do()
}

// Draw lists what fits what is typed.
func (p *Palette) Draw() {
	first := max(0, p.at-paletteRows+1)
	var rows []fyne.CanvasObject
	for i := first; i < len(p.found) && i < first+paletteRows; i++ {
		rows = append(rows, p.row(i))
	}
	if len(rows) == 0 {
		rows = append(rows, prose.NewFlow(prose.Run{Text: told.Told("screens.palette.no-command-of-that-name"), Ink: tone.Muted}))
	}
	other := len(rows) != len(p.list.Objects)
	p.list.Objects = rows
	p.list.Refresh()
	if other && p.Grown != nil {
		p.Grown()
	}
}

func (p *Palette) row(i int) fyne.CanvasObject {
	a := p.found[i]
	b := press.BoxLook{Round: 5, Hover: tone.Veil, Tap: func() { p.run(i) }, Label: a.Title}
	if i == p.at {
		b.Fill = tone.Chosen
	}
	keys := ""
	if len(a.Keys) > 0 {
		keys = a.Keys[0].String()
	}
	title := prose.Run{Text: a.Title}
	if !a.Usable() {
		title.Ink, title.Slant = tone.Muted, true
	}
	return press.NewBox(b, lay.Column{PadX: 10, PadY: 6}, lay.NewSides(
		prose.Short(1, prose.Run{Text: a.Group + "  ", Ink: tone.Muted}, title),
		prose.NewLine(prose.Run{Text: keys, Ink: tone.Muted, Size: theme.SizeNameCaptionText})))
}
