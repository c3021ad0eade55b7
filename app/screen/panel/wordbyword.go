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
	"parallax/compare/align"
	"parallax/compare/news"
)

// wordsPanel sets two passages that the reader chose against each other, or says
// that one is held; nil for none.
func (e *Evidence) wordsPanel(s screen.State) []fyne.CanvasObject {
	c, held := s.Comparison, s.Words[0]
	if c == nil || held == (news.Passage{}) {
		return nil
	}
	at, ok := drawn.PlaceOf(c, held)
	if !ok {
		return nil
	}
	parts := []fyne.CanvasObject{drawn.Telling(c, at, held.Span, true), prose.NewFlow(prose.Run{Text: told.Told("reading.words.held"), Ink: tone.Muted})}
	if other, ok := drawn.PlaceOf(c, s.Words[1]); ok && s.Words[1] != (news.Passage{}) {
		parts = drawn.AgainstEachOther(c, [2]align.Place{at, other}, [2]news.Span{held.Span, s.Words[1].Span})
	}
	if e.words.Away != nil {
		parts = append(parts, press.WordLink(told.Told("reading.marks.away"), e.words.Away))
	}
	return []fyne.CanvasObject{prose.SectionHead(told.Told("reading.words.title")), press.CardOf(5, parts), lay.Gap()}
}
