package screen

import (
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/compare/news"
)

// Outlets is the table of the library's outlets, each line to be edited.
// Outlets have no rating of any kind; the label is the reader's own word.
type Outlets struct {
	s      *session.Session
	sheet  *sheet
	drawn  []news.Outlet
	object fyne.CanvasObject
	open   string // the outlet that is being edited, "" for none
	fields [4]*field
}

// NewOutlets makes the table of a session.
func NewOutlets(s *session.Session) *Outlets {
	t := &Outlets{s: s, sheet: newSheet(column{gap: 6, padX: 4, padY: 4})}
	t.draw()
	t.object = fixed(fyne.NewSize(640, 430), t.sheet)
	return t
}

// Object is the table.
func (t *Outlets) Object() fyne.CanvasObject { return t.object }

// Show draws the table anew when the outlets changed.
func (t *Outlets) Show() {
	if !reflect.DeepEqual(t.drawn, t.s.KnownOutlets()) {
		t.draw()
	}
}

func (t *Outlets) draw() {
	os := []fyne.CanvasObject{newFlow(run{text: "One outlet may stand in pages under several names. Give two the same name, and they become one; articles that come later get it by themselves. The label is your own word.", ink: muted})}
	all := t.s.KnownOutlets()
	t.drawn = all
	if len(all) == 0 {
		os = append(os, newFlow(run{text: "No outlet yet: they come with the articles.", ink: muted}))
	}
	for _, o := range all {
		if o.Name == t.open {
			os = append(os, t.editor(o))
		} else {
			os = append(os, t.line(o))
		}
	}
	t.sheet.set(false, os...)
}

func (t *Outlets) line(o news.Outlet) fyne.CanvasObject {
	head := []run{{text: o.Name, bold: true}}
	if o.ReaderLabel != "" {
		head = append(head, run{text: "   " + o.ReaderLabel, ink: accent})
	}
	detail := strings.Join(append(append([]string{}, o.OtherNames...), o.Domains...), " · ")
	if detail == "" {
		detail = "no other name, no domain"
	}
	return newBox(boxLook{fill: ground, edge: rule, hover: veil, round: 7, tap: func() { t.edit(o) }, label: "Edit " + o.Name},
		column{gap: 1, padX: 12, padY: 7}, newFlow(head...), newFlow(run{text: detail, ink: muted, size: theme.SizeNameCaptionText}))
}

func (t *Outlets) edit(o news.Outlet) {
	t.open = o.Name
	for i, v := range []string{o.Name, strings.Join(o.OtherNames, ", "), strings.Join(o.Domains, ", "), o.ReaderLabel} {
		t.fields[i] = newField("")
		t.fields[i].SetText(v)
		t.fields[i].OnSubmitted = func(string) { t.save(o) }
		t.fields[i].keys = func(n fyne.KeyName) bool {
			if n == fyne.KeyEscape {
				t.close()
			}
			return n == fyne.KeyEscape
		}
	}
	t.draw()
}

func (t *Outlets) close() {
	t.open = ""
	t.draw()
}

// editor is a line with fields.
func (t *Outlets) editor(o news.Outlet) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for i, name := range []string{"Name", "Other names", "Domains", "Your label"} {
		os = append(os, newPair(newFlow(run{text: name, ink: muted}), t.fields[i]))
	}
	buttons := newSides(newFlow(run{text: "Commas part several names or domains.", ink: muted, size: theme.SizeNameCaptionText}),
		newColumn(column{}, NewMainButton("Keep", func() { t.save(o) })))
	return newBox(boxLook{fill: chosen, edge: accent, round: 7}, column{gap: 5, padX: 12, padY: 9}, append(os, buttons)...)
}

func (t *Outlets) save(o news.Outlet) {
	list := func(i int) []string { return splitCommas(t.fields[i].Text) }
	changed := news.Outlet{Name: t.fields[0].Text, OtherNames: list(1), Domains: list(2), ReaderLabel: strings.TrimSpace(t.fields[3].Text)}
	t.open = ""
	t.s.ChangeOutlet(o.Name, changed)
	t.draw()
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
