package panel

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/say"
)

// summaryPanel is the right panel of the screen Summary: where the selected pick
// stands, and the works cited.
func (e *Evidence) summaryPanel(s screen.State) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	if sel := selectedPick(s); len(sel.Passages) > 0 {
		os = append(os, prose.SectionHead(told.Told("bench.evidence")), press.CardOf(6, drawn.Passages(s.Comparison, sel.Passages)), lay.Gap())
	}
	k := drawn.NewCiting(s)
	var works []fyne.CanvasObject
	for _, entry := range k.List.Entries() {
		var runs []prose.Run
		for _, r := range entry.Runs {
			runs = append(runs, prose.Run{Text: r.Text, Slant: r.Italic, Serif: true})
		}
		works = append(works, prose.NewFlow(runs...))
	}
	os = append(os, prose.SectionHead(k.Style.ListName(told.Catalogue())), press.CardOf(7, works))
	if e.summary.Works == nil {
		return os
	}
	var links []fyne.CanvasObject
	for _, f := range []screen.SummaryChoice{{ID: "ris", Name: "RIS"}, {ID: "bib", Name: "BibTeX"}, {ID: "json", Name: "CSL-JSON"}} {
		links = append(links, press.WordLink(told.Told("bench.works", say.Of("form", say.Words(f.Name))), func() { e.summary.Works(f.ID) }))
	}
	return append(os, lay.GapAbove(prose.SectionHead(told.Told("bench.library"))), press.CardOf(2, links))
}

// SetSummaryHooks sets what the panel can do on the screen Summary, and what its
// button for picking does.
func (e *Evidence) SetSummaryHooks(h screen.SummaryHooks, pick func()) {
	e.summary = h
	e.pickText = prose.NewLine()
	e.pick = press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule, Hover: tone.Veil, Round: 7, Tap: pick, Label: told.Told("bench.add")}, lay.Column{PadY: 8}, lay.Centered(e.pickText))
	e.namePick(false)
	e.below.Objects = append(e.below.Objects, e.pick)
}

// namePick names the button for picking by what it does.
func (e *Evidence) namePick(there bool) {
	text := "+  " + told.Told("bench.add")
	if there {
		text = "✓  " + told.Told("bench.there")
	}
	e.pickText.Set(prose.Run{Text: text}, prose.Run{Text: "   u", Ink: tone.Muted})
}
