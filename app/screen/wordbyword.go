package screen

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// HerePassage is what the cursor of the open screen stands at, from the first of
// its sentences to the last; false where it stands at none.
func HerePassage(c *compare.Comparison, r Placed) (news.Passage, bool) {
	article, sentences := r.Place()
	if c == nil || article < 0 || article >= len(c.Readings) || len(sentences) == 0 {
		return news.Passage{}, false
	}
	doc := c.Readings[article].Doc
	span := news.Span{Start: doc.Sentences[sentences[0]].Start, End: doc.Sentences[sentences[len(sentences)-1]].End}
	return news.Passage{Article: doc.Article.ID, Span: span}, true
}

// wordsPanel sets two passages that the reader chose against each other, or says
// that one is held; nil for none.
func (e *Evidence) wordsPanel(s State) []fyne.CanvasObject {
	c, held := s.Comparison, s.Words[0]
	if c == nil || held == (news.Passage{}) {
		return nil
	}
	at, ok := placeOf(c, held)
	if !ok {
		return nil
	}
	parts := []fyne.CanvasObject{telling(c, at, held.Span, true), prose.NewFlow(prose.Run{Text: told.Told("reading.words.held"), Ink: tone.Muted})}
	if other, ok := placeOf(c, s.Words[1]); ok && s.Words[1] != (news.Passage{}) {
		parts = againstEachOther(c, [2]align.Place{at, other}, [2]news.Span{held.Span, s.Words[1].Span})
	}
	if e.words.Away != nil {
		parts = append(parts, press.WordLink(told.Told("reading.marks.away"), e.words.Away))
	}
	return []fyne.CanvasObject{prose.SectionHead(told.Told("reading.words.title")), press.CardOf(5, parts), lay.Gap()}
}

// againstEachOther are the words of two passages: those of the first alone struck
// through, those of the second alone underlined.
func againstEachOther(c *compare.Comparison, at [2]align.Place, spans [2]news.Span) []fyne.CanvasObject {
	name := func(i int, struck bool) prose.Run {
		return prose.Run{Text: nameOf(c, at[i].Article) + ", " + placeName(c, at[i]), Bold: true, Ink: tone.Outlet(at[i].Article), Cut: struck, Line: !struck}
	}
	return []fyne.CanvasObject{
		prose.NewFlow(name(0, true), prose.Run{Text: "  " + told.Told("reading.words.first"), Ink: tone.Muted}),
		prose.NewFlow(name(1, false), prose.Run{Text: "  " + told.Told("reading.words.second"), Ink: tone.Muted}),
		prose.NewFlow(wordRuns(c, at, spans)...),
	}
}

// wordRuns are the words of two passages as one text.
func wordRuns(c *compare.Comparison, at [2]align.Place, spans [2]news.Span) []prose.Run {
	docs := [2]*token.Document{c.Readings[at[0].Article].Doc, c.Readings[at[1].Article].Doc}
	var runs []prose.Run
	for _, e := range utterance.Between(docs[0], docs[1], spans[0], spans[1]) {
		r := prose.Run{Serif: true, Text: prose.Flat(docs[1].Article.Slice(e.Span))}
		switch e.Kind {
		case utterance.Cut:
			r.Text, r.Cut, r.Ink = prose.Flat(docs[0].Article.Slice(e.Span)), true, tone.Bad
		case utterance.Inserted:
			r.Line, r.Ink = true, tone.Good
		}
		runs = append(runs, r, prose.Run{Text: " ", Serif: true})
	}
	return runs
}

// besideFirst are the tellings of a fact word by word: each against that of the
// first article.
func besideFirst(c *compare.Comparison, tellings []align.Telling) []fyne.CanvasObject {
	if len(tellings) < 2 {
		return nil
	}
	first := tellings[0]
	os := []fyne.CanvasObject{telling(c, first.Place, first.Span, true)}
	for _, t := range tellings[1:] {
		if t.Article == first.Article {
			continue
		}
		head := prose.Run{Text: nameOf(c, t.Article), Bold: true, Ink: tone.Outlet(t.Article)}
		runs := append([]prose.Run{head, prose.Caption("  " + placeName(c, t.Place) + "\n")}, wordRuns(c, [2]align.Place{first.Place, t.Place}, [2]news.Span{first.Span, t.Span})...)
		os = append(os, prose.NewFlow(runs...))
	}
	return append(os, prose.NewFlow(prose.Caption(told.Told("reading.words.legend"))))
}

// NextDifference is the row after the row at, or before it for by below 0, of which
// a difference tells or in which articles contradict each other; -1 for none.
func NextDifference(c *compare.Comparison, at, by int) int {
	rows := conflictRows(c)
	for i := range c.Differences {
		if row, _ := RowOfDifference(c, i+1); row >= 0 {
			rows = append(rows, row)
		}
	}
	slices.Sort(rows)
	if by < 0 {
		slices.Reverse(rows)
	}
	for _, row := range rows {
		if by > 0 && row > at || by < 0 && row < at {
			return row
		}
	}
	return -1
}

// ArticleIn is an article that stands in a row: the one that is asked for if it
// does, else the first, -1 for none.
func ArticleIn(c *compare.Comparison, row, want int) int {
	cells := c.Rows[row].Cells
	if want >= 0 && want < len(cells) && len(cells[want]) > 0 {
		return want
	}
	return slices.IndexFunc(cells, func(sentences []int) bool { return len(sentences) > 0 })
}
