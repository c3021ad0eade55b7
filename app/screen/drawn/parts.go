package drawn

import (
	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/chip"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// PartsName is the chip that opens the page.
func PartsName(a *news.Article) string {
	if n := len(a.SetAside); n > 0 {
		return told.Told("label.n-set-aside", say.Count("n", n))
	}
	return told.Told("screens.parts.text-and-details")
}

// ColourChips are pills of the colours, named too.
func ColourChips(selected news.NoteColour, tap func(news.NoteColour)) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, c := range news.NoteColours() {
		os = append(os, chip.NewKindChip(screen.ColourKind(c), screen.ColourName(c), c == selected, func() { tap(c) }))
	}
	return os
}

// FindingWords are the words that a check marks.
func FindingWords(s screen.State, f wording.Finding) screen.Words {
	a := s.Comparison.Readings[f.Article].Article
	return screen.Words{Article: f.Article, Span: f.Words[0], Text: prose.OneLine(a.Slice(f.Words[0]))}
}
