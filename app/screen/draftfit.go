package screen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/compare/say"
)

// fits says whether the draft is about the event that it goes into, with what
// speaks for it, and what can be done where it does not.
func (p *DraftPane) fits() []fyne.CanvasObject {
	words := p.fitWords(p.d)
	if words == "" {
		return nil
	}
	f := p.s.Fit(p.d)
	head, look := run{text: told("add.fit"), bold: true}, boxLook{edge: rule, round: 7}
	if f.Foreign {
		head, look.edge = run{text: "! " + told("add.fit.not"), bold: true, ink: warn}, warn
	}
	os := []fyne.CanvasObject{newFlow(head), newFlow(run{text: words, ink: muted, size: theme.SizeNameCaptionText})}
	var ways []fyne.CanvasObject
	if f.Event != "" {
		ways = append(ways, p.reached(newTouchLink(told("add.fit.there"), func() { p.s.AddTo(f.Event) })))
	}
	if f.Foreign {
		ways = append(ways, p.reached(newTouchLink(told("add.fit.out"), func() { p.s.LeaveOut(p.d, true); p.changed() })))
	}
	if len(ways) > 0 {
		os = append(os, newLinks(ways...))
	}
	return []fyne.CanvasObject{newBox(look, column{gap: 3, padX: 10, padY: 7}, os...), gap()}
}

// fitWords are what is known of it, "" for nothing.
func (p *DraftPane) fitWords(d *session.Draft) string {
	f := p.s.Fit(d)
	var out []string
	switch {
	case !p.s.Adding():
		return ""
	case f.Foreign:
		out = append(out, told("add.fit.foreign"))
	case f.Known && f.Nearest != nil:
		key := "add.fit.shared"
		if len(f.Shared) == 0 {
			key = "add.fit.alike"
		}
		name := f.Nearest.Name()
		days := ""
		switch {
		case f.Days == 0:
			days = " " + told("add.fit.same-day")
		case f.Days > 0:
			days = " " + told("add.fit.days", say.Count("days", f.Days))
		}
		out = append(out, told(key, say.Of("words", say.Words(strings.Join(f.Shared, ", "))), say.Of("nearest", say.Words(name)))+days)
	}
	if f.Event != "" {
		out = append(out, told("add.fit.event", say.Of("event", say.Words(p.eventTitle(f.Event)))))
	}
	return strings.Join(out, " ")
}

func (p *DraftPane) eventTitle(id string) string {
	for _, e := range p.s.Events() {
		if e.ID == id {
			return shorten(e.Title, 60)
		}
	}
	return ""
}
