package menu

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// About is what the program says about itself.
type About struct {
	// Version is that of the program, Library the path of the reader's own file.
	Version, Library string
	// Modules are the parts made by others, each with its version.
	Modules []string
}

// Help is the page with the keys, the words that the program uses, and what it
// says about itself.
type Help struct {
	size   fyne.Size
	names  *chip.Choices[int]
	parts  []fyne.CanvasObject
	body   *fyne.Container
	object fyne.CanvasObject
}

// The parts of the help, in their order.
const (
	HelpKeys = iota
	HelpWords
	HelpAbout
)

// NewHelp makes the page, open at a part, for a window of a size.
func NewHelp(actions []Action, a About, window fyne.Size, part int) *Help {
	w := max(240, min(keyColumn*3, window.Width-80))
	h := &Help{size: fyne.NewSize(w, max(120, window.Height-180)), body: container.NewStack()}
	h.parts = []fyne.CanvasObject{NewKeys(actions, window), h.scrolled(glossary()), h.scrolled(a.lines())}
	h.names = chip.NewChoices([]chip.Choice[int]{
		{ID: HelpKeys, Name: told.Told("help.keys")}, {ID: HelpWords, Name: told.Told("help.words")}, {ID: HelpAbout, Name: told.Told("help.about")},
	}, h.Open)
	h.object = lay.NewColumn(lay.Column{Gap: 10}, chip.NewChipLines(h.names.Objects()...), h.body)
	h.Open(part)
	return h
}

// Object is the page.
func (h *Help) Object() fyne.CanvasObject { return h.object }

// Open shows a part.
func (h *Help) Open(part int) {
	h.names.Show(part)
	h.body.Objects = []fyne.CanvasObject{h.parts[part]}
	h.body.Refresh()
}

// scrolled are lines that scroll where they are too high.
func (h *Help) scrolled(os []fyne.CanvasObject) fyne.CanvasObject {
	s := lay.NewSheet(lay.Column{Gap: 7, PadX: 12, PadY: 4})
	s.Set(true, os...)
	return lay.Fixed(h.size, s)
}

// terms are the words of the glossary, in the order in which a reader meets
// them.
func terms() []string {
	return []string{
		"event", "difference", "fact", "notfound", "unclear", "onlyhere", "numbers", "maybe", "mark", "label", "loaded", "verb", "hedge", "agent", "quotation", "voice",
		"evidence", "base", "correction", "summary", "check",
	}
}

// glossary explains the program's words.
func glossary() []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, t := range terms() {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("glossary."+t+".name") + "  ", Bold: true}, prose.Run{Text: told.Told("glossary." + t)}))
	}
	return os
}

// lines are what the program says about itself.
func (a About) lines() []fyne.CanvasObject {
	os := []fyne.CanvasObject{
		prose.NewFlow(prose.Run{Text: a.Version, Bold: true}),
		prose.NewFlow(prose.Run{Text: told.Told("about.what")}), prose.NewFlow(prose.Run{Text: told.Told("about.private")}), prose.NewFlow(prose.Run{Text: told.Told("about.manual")}), prose.NewFlow(prose.Run{Text: told.Told("about.licence")}),
	}
	if a.Library != "" {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("about.library") + " ", Bold: true}, prose.Run{Text: a.Library}))
	}
	if len(a.Modules) > 0 {
		os = append(os, lay.Gap(), prose.SectionHead(told.Told("about.modules")))
		for _, m := range a.Modules {
			os = append(os, prose.NewFlow(prose.Run{Text: m, Ink: tone.Muted}))
		}
	}
	return os
}
