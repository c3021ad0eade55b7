package adding

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session/draft"
	"parallax/compare/news"
	"parallax/compare/say"
)

// fieldName is a field as the pane names it, and what to do when it is empty.
type fieldName struct {
	field       news.Field
	name, empty string
	example     string
}

func fieldNames() []fieldName {
	return []fieldName{
		{news.FieldHeadline, told.Told("label.headline"), told.Told("label.add-a-headline"), told.Told("label.as-it-stands-on-the-page")},
		{news.FieldOutlet, told.Told("label.outlet"), told.Told("label.add-the-outlet"), told.Told("label.who-published-it")},
		{news.FieldAgency, told.Told("label.agency"), told.Told("label.add-the-agency"), told.Told("label.who-wrote-it-where-that-is-another")},
		{news.FieldAuthors, told.Told("label.author"), told.Told("label.add-it"), told.Told("label.with-commas-between-names")},
		{news.FieldPublished, told.Told("label.date"), told.Told("label.add-a-date"), told.Told("label.14-may-2025-or-2025-05-14")},
		{news.FieldURL, told.Told("label.address"), told.Told("label.add-it"), "https://…"},
		{news.FieldLanguage, told.Told("label.language"), told.Told("label.add-it"), told.Told("label.en-de-fr")},
	}
}

// drawAbout lists what is known, with the place where each value was read.
func (p *DraftPane) drawAbout(top bool) {
	if p.d.Article == nil {
		p.about.Set(top)
		return
	}
	os := append(p.fits(), prose.NewFlow(prose.Run{Text: told.Told("label.about-this-article"), Bold: true}))
	if p.locked() {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("screens.draftabout.this-article-is-in-your"), Ink: tone.Muted}))
	}
	for _, f := range fieldNames() {
		os = append(os, p.known(f))
	}
	for _, n := range told.Notes(p.d.Article.Notes) {
		os = append(os, prose.NewFlow(prose.Run{Text: "! ", Ink: tone.Warn, Bold: true}, prose.Run{Text: n, Ink: tone.Warn}))
	}
	p.about.Set(top, os...)
}

// locked: on the page for adding, values of stored articles stay.
func (p *DraftPane) locked() bool { return p.s.Adding() && p.d.Stored != nil }

// known is one field: its name, its value or a way to add one.
func (p *DraftPane) known(f fieldName) fyne.CanvasObject {
	a := p.d.Article
	size := theme.SizeNameCaptionText
	label := prose.NewFlow(prose.Run{Text: f.name, Ink: tone.Muted})
	if p.open.field == f.field {
		os := []fyne.CanvasObject{p.open.entry}
		if p.open.problem != "" {
			os = append(os, prose.NewFlow(prose.Run{Text: p.open.problem, Ink: tone.Bad, Size: size}))
		}
		return lay.NewColumn(lay.Column{Gap: 3}, append([]fyne.CanvasObject{label}, os...)...)
	}
	value, from := draft.FieldText(a, f.field), a.ReadFrom[f.field]
	doubt := draft.Doubtful(a, f.field)
	words := prose.Run{Text: prose.Shorten(value, mostInRow*2)}
	if value == "" {
		words = prose.Run{Text: f.empty, Ink: tone.Accent}
	}
	if value != "" && from != "" && from != draft.TypedByReader {
		from = told.Told("label.from-sourcename", say.Of("sourcename", say.Words(sourceName(from))))
	}
	look := press.BoxLook{Round: 4, Hover: tone.Veil, Tap: func() { p.correct(f) }, Label: f.name + ": " + words.Text}
	if doubt {
		look.Fill = doubtful
		if value != "" {
			from += told.Told("label.check")
		} else {
			from = told.Told("label.not-found-check")
		}
	}
	if p.locked() {
		look.Tap = nil
		if value == "" {
			words.Text = "–"
		}
	}
	part := press.NewTouch(look, lay.Column{PadX: 4, PadY: 1}, prose.Short(4, words))
	os := []fyne.CanvasObject{part}
	if look.Tap != nil {
		p.values[f.field] = len(p.touches)
		p.reached(part).Typed = func(r rune) {
			text := string(r)
			p.correctAs(f, &text, false)
		}
	} else {
		os[0] = press.NewBox(look, lay.Column{PadX: 4, PadY: 1}, prose.Short(4, words))
	}
	if from != "" {
		os = append(os, lay.NewColumn(lay.Column{PadX: 4}, prose.NewFlow(prose.Run{Text: from, Ink: tone.Muted, Size: size})))
	}
	return press.NewPair(label, lay.NewColumn(lay.Column{}, os...))
}

// doubtful is the ground of a value to be checked.
func doubtful(p *tone.Palette) color.NRGBA { return p.Mark(tone.Number).Tint }
