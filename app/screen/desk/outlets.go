package desk

import (
	"reflect"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/app/session"
	"parallax/compare/news"
)

// Outlets is the table of the library's outlets, each line to be edited.
// Outlets have no rating of any kind; the label is the reader's own word.
type Outlets struct {
	s      *session.Session
	sheet  *lay.Sheet
	drawn  []news.Outlet
	object fyne.CanvasObject
	open   string // the outlet that is being edited, "" for none
	Fields [4]*typing.Field
}

// NewOutlets makes the table of a session.
func NewOutlets(s *session.Session) *Outlets {
	t := &Outlets{s: s, sheet: lay.NewSheet(lay.Column{Gap: 6, PadX: 4, PadY: 4})}
	t.Draw()
	t.object = lay.Fixed(fyne.NewSize(640, 430), t.sheet)
	return t
}

// Object is the table.
func (t *Outlets) Object() fyne.CanvasObject { return t.object }

// Show draws the table anew when the outlets changed.
func (t *Outlets) Show() {
	if !reflect.DeepEqual(t.drawn, t.s.KnownOutlets()) {
		t.Draw()
	}
}

// Draw lists the outlets.
func (t *Outlets) Draw() {
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: told.Told("screens.outlets.one-outlet-may-stand-in"), Ink: tone.Muted})}
	all := t.s.KnownOutlets()
	t.drawn = all
	if len(all) == 0 {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("screens.outlets.no-outlet-yet-they-come"), Ink: tone.Muted}))
	}
	for _, o := range all {
		if o.Name == t.open {
			os = append(os, t.editor(o))
		} else {
			os = append(os, t.Line(o))
		}
	}
	t.sheet.Set(false, os...)
}

// Line is an outlet with what is known of it.
func (t *Outlets) Line(o news.Outlet) fyne.CanvasObject {
	head := []prose.Run{{Text: o.Name, Bold: true}}
	if o.ReaderLabel != "" {
		head = append(head, prose.Run{Text: "   " + o.ReaderLabel, Ink: tone.Accent})
	}
	detail := strings.Join(append(append([]string{}, o.OtherNames...), o.Domains...), " · ")
	if detail == "" {
		detail = told.Told("label.no-other-name-no-domain")
	}
	return press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: func() { t.edit(o) }, Label: told.Told("label.edit-name", say.Of("name", say.Words(o.Name)))},
		lay.Column{Gap: 1, PadX: 12, PadY: 7}, prose.NewFlow(head...), prose.NewFlow(prose.Run{Text: detail, Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
}

func (t *Outlets) edit(o news.Outlet) {
	t.open = o.Name
	for i, v := range []string{o.Name, strings.Join(o.OtherNames, ", "), strings.Join(o.Domains, ", "), o.ReaderLabel} {
		t.Fields[i] = typing.NewField("")
		t.Fields[i].SetText(v)
		t.Fields[i].OnSubmitted = func(string) { t.save(o) }
		t.Fields[i].Keys = func(n fyne.KeyName) bool {
			if n == fyne.KeyEscape {
				t.close()
			}
			return n == fyne.KeyEscape
		}
	}
	t.Draw()
}

func (t *Outlets) close() {
	t.open = ""
	t.Draw()
}

// editor is a line with fields.
func (t *Outlets) editor(o news.Outlet) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for i, name := range []string{told.Told("label.name"), told.Told("label.other-names"), told.Told("label.domains"), told.Told("label.your-label")} {
		os = append(os, press.NewPair(prose.NewFlow(prose.Run{Text: name, Ink: tone.Muted}), t.Fields[i]))
	}
	buttons := lay.NewSides(prose.NewFlow(prose.Run{Text: told.Told("screens.outlets.commas-part-several-names-or"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}),
		lay.NewColumn(lay.Column{}, press.NewMainButton(told.Told("label.keep"), func() { t.save(o) })))
	return press.NewBox(press.BoxLook{Fill: tone.Chosen, Edge: tone.Accent, Round: 7}, lay.Column{Gap: 5, PadX: 12, PadY: 9}, append(os, buttons)...)
}

func (t *Outlets) save(o news.Outlet) {
	list := func(i int) []string { return splitCommas(t.Fields[i].Text) }
	changed := news.Outlet{Name: t.Fields[0].Text, OtherNames: list(1), Domains: list(2), ReaderLabel: strings.TrimSpace(t.Fields[3].Text)}
	t.open = ""
	t.s.ChangeOutlet(o.Name, changed)
	t.Draw()
}

func splitCommas(s string) []string {
	var out []string
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
