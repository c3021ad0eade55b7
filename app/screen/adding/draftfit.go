package adding

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session/draft"
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
	head, look := prose.Run{Text: told.Told("add.fit"), Bold: true}, press.BoxLook{Edge: tone.Rule, Round: 7}
	if f.Foreign {
		head, look.Edge = prose.Run{Text: "! " + told.Told("add.fit.not"), Bold: true, Ink: tone.Warn}, tone.Warn
	}
	os := []fyne.CanvasObject{prose.NewFlow(head), prose.NewFlow(prose.Run{Text: words, Ink: tone.Muted, Size: theme.SizeNameCaptionText})}
	var ways []fyne.CanvasObject
	if f.Event != "" {
		ways = append(ways, p.reached(press.NewTouchLink(told.Told("add.fit.there"), func() { p.s.AddTo(f.Event) })))
	}
	if f.Foreign {
		ways = append(ways, p.reached(press.NewTouchLink(told.Told("add.fit.out"), func() { p.s.LeaveOut(p.d, true); p.changed() })))
	}
	if len(ways) > 0 {
		os = append(os, press.NewLinks(ways...))
	}
	return []fyne.CanvasObject{press.NewBox(look, lay.Column{Gap: 3, PadX: 10, PadY: 7}, os...), lay.Gap()}
}

// fitWords are what is known of it, "" for nothing.
func (p *DraftPane) fitWords(d *draft.Draft) string {
	f := p.s.Fit(d)
	var out []string
	switch {
	case !p.s.Adding():
		return ""
	case f.Foreign:
		out = append(out, told.Told("add.fit.foreign"))
	case f.Known && f.Nearest != nil:
		key := "add.fit.shared"
		if len(f.Shared) == 0 {
			key = "add.fit.alike"
		}
		name := f.Nearest.Name()
		days := ""
		switch {
		case f.Days == 0:
			days = " " + told.Told("add.fit.same-day")
		case f.Days > 0:
			days = " " + told.Told("add.fit.days", say.Count("days", f.Days))
		}
		out = append(out, told.Told(key, say.Of("words", say.Words(strings.Join(f.Shared, ", "))), say.Of("nearest", say.Words(name)))+days)
	}
	if f.Event != "" {
		out = append(out, told.Told("add.fit.event", say.Of("event", say.Words(p.eventTitle(f.Event)))))
	}
	return strings.Join(out, " ")
}

func (p *DraftPane) eventTitle(id string) string {
	for _, e := range p.s.Events() {
		if e.ID == id {
			return prose.Shorten(e.Title, 60)
		}
	}
	return ""
}
