package screen

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare/news"
)

// fieldName is a field as the pane names it, and what to do when it is empty.
type fieldName struct {
	field       news.Field
	name, empty string
	example     string
}

func fieldNames() []fieldName {
	return []fieldName{
		{news.FieldHeadline, "Headline", "add a headline", "as it stands on the page"},
		{news.FieldOutlet, "Outlet", "add the outlet", "who published it"},
		{news.FieldAgency, "Agency", "add", "who wrote it, where that is another"},
		{news.FieldAuthors, "Author", "add", "with commas between names"},
		{news.FieldPublished, "Date", "add a date", "14 May 2025 or 2025-05-14"},
		{news.FieldURL, "Address", "add", "https://…"},
		{news.FieldLanguage, "Language", "add", "en, de, fr …"},
	}
}

// drawAbout lists what is known, with the place where each value was read.
func (p *DraftPane) drawAbout(top bool) {
	if p.d.Article == nil {
		p.about.set(top)
		return
	}
	os := append(p.fits(), newFlow(run{text: "About this article", bold: true}))
	if p.locked() {
		os = append(os, newFlow(run{text: "This article is in your library already, with what you corrected there.", ink: muted}))
	}
	for _, f := range fieldNames() {
		os = append(os, p.known(f))
	}
	for _, n := range p.d.Article.Notes {
		os = append(os, newFlow(run{text: "! ", ink: warn, bold: true}, run{text: n, ink: warn}))
	}
	p.about.set(top, os...)
}

// locked: on the page for adding, values of stored articles stay.
func (p *DraftPane) locked() bool { return p.s.Adding() && p.d.Stored != nil }

// known is one field: its name, its value or a way to add one.
func (p *DraftPane) known(f fieldName) fyne.CanvasObject {
	a := p.d.Article
	size := theme.SizeNameCaptionText
	label := newFlow(run{text: f.name, ink: muted})
	if p.open.field == f.field {
		os := []fyne.CanvasObject{p.open.entry}
		if p.open.problem != "" {
			os = append(os, newFlow(run{text: p.open.problem, ink: bad, size: size}))
		}
		return newColumn(column{gap: 3}, append([]fyne.CanvasObject{label}, os...)...)
	}
	value, from := session.FieldText(a, f.field), a.ReadFrom[f.field]
	doubt := session.Doubtful(a, f.field)
	words := run{text: shorten(value, mostInRow*2)}
	if value == "" {
		words = run{text: f.empty, ink: accent}
	}
	if value != "" && from != "" && from != session.TypedByReader {
		from = "from " + sourceName(from)
	}
	look := boxLook{round: 4, hover: veil, tap: func() { p.correct(f) }, label: f.name + ": " + words.text}
	if doubt {
		look.fill = doubtful
		if value != "" {
			from += ": check"
		} else {
			from = "not found: check"
		}
	}
	if p.locked() {
		look.tap = nil
		if value == "" {
			words.text = "–"
		}
	}
	part := newTouch(look, column{padX: 4, padY: 1}, short(4, words))
	os := []fyne.CanvasObject{part}
	if look.tap != nil {
		p.values[f.field] = len(p.touches)
		p.reached(part).typed = func(r rune) {
			text := string(r)
			p.correctAs(f, &text, false)
		}
	} else {
		os[0] = newBox(look, column{padX: 4, padY: 1}, short(4, words))
	}
	if from != "" {
		os = append(os, newColumn(column{padX: 4}, newFlow(run{text: from, ink: muted, size: size})))
	}
	return newPair(label, newColumn(column{}, os...))
}

// doubtful is the ground of a value to be checked.
func doubtful(p *view.Palette) color.NRGBA { return p.Mark(view.Number).Tint }

// pair stands a name beside its value.
type pair struct{}

func newPair(name, value fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &pair{}, Objects: []fyne.CanvasObject{name, value}}
}

func (*pair) nameWidth() float32 { return theme.Size(theme.SizeNameText) * 5.4 }

// Layout is Fyne's.
func (l *pair) Layout(os []fyne.CanvasObject, s fyne.Size) {
	w := l.nameWidth()
	place(os[0], 0, 1, w, heightFor(os[0], w))
	place(os[1], w, 0, max(0, s.Width-w), s.Height)
}

// MinSize is Fyne's.
func (l *pair) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(l.nameWidth()+40, os[1].MinSize().Height)
}

func (l *pair) heightOf(os []fyne.CanvasObject, width float32) float32 {
	w := l.nameWidth()
	return max(heightFor(os[0], w)+1, heightFor(os[1], max(0, width-w)))
}
