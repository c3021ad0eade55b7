package drawn

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// againstOf says which article tells a sentence otherwise, "" where none does.
func againstOf(c *compare.Comparison, at align.Place) string {
	for _, k := range c.Contradictions {
		for _, s := range [][2]compare.Against{{k.A, k.B}, {k.B, k.A}} {
			if s[0].Article == at.Article && s[0].Sentence == at.Sentence {
				return told.Told("reading.against") + " " + prose.Kept(prose.Shorten(NameOf(c, s[1].Article), 24)+" "+placeNumber(c, align.Place{Article: s[1].Article, Sentence: s[1].Sentence}))
			}
		}
	}
	return ""
}

// elsewhere names the places where other articles tell a fact, "Courier 2,
// 9 · Wire headline".
func elsewhere(c *compare.Comparison, fact, article int) string {
	var parts []string
	for i := range c.Readings {
		var at []string
		headline := false
		for _, t := range c.Facts[fact].Tellings {
			if s := c.Readings[i].Doc.Sentences; t.Article != i || i == article {
				continue
			} else if s[t.Sentence].Headline() {
				headline = true
			} else {
				at = append(at, fmt.Sprint(s[t.Sentence].Number))
			}
		}
		if len(at) == 0 && headline {
			at = append(at, told.Told("label.headline-alone"))
		}
		if len(at) > 0 {
			parts = append(parts, prose.Kept(prose.Shorten(NameOf(c, i), 24)+" "+strings.Join(at, ", ")))
		}
	}
	return strings.Join(parts, " · ")
}

// YourNote is the mark of a line that the reader wrote a note on.
func YourNote() fyne.CanvasObject {
	return prose.NewFlow(prose.Run{Text: told.Told("label.notesign-your-note", say.Of("notesign", say.Words(screen.NoteSign))), Ink: tone.Accent, Size: theme.SizeNameCaptionText})
}

// YourPick is the mark of a line that is picked for the summary.
func YourPick() fyne.CanvasObject {
	return prose.NewFlow(prose.Run{Text: told.Told("picked.here"), Ink: tone.Accent, Size: theme.SizeNameCaptionText})
}

// HerePassage is what the cursor of the open screen stands at, from the first of
// its sentences to the last; false where it stands at none.
func HerePassage(c *compare.Comparison, r screen.Placed) (news.Passage, bool) {
	article, sentences := r.Place()
	if c == nil || article < 0 || article >= len(c.Readings) || len(sentences) == 0 {
		return news.Passage{}, false
	}
	doc := c.Readings[article].Doc
	span := news.Span{Start: doc.Sentences[sentences[0]].Start, End: doc.Sentences[sentences[len(sentences)-1]].End}
	return news.Passage{Article: doc.Article.ID, Span: span}, true
}

// AgainstEachOther are the words of two passages: those of the first alone struck
// through, those of the second alone underlined.
func AgainstEachOther(c *compare.Comparison, at [2]align.Place, spans [2]news.Span) []fyne.CanvasObject {
	name := func(i int, struck bool) prose.Run {
		return prose.Run{Text: NameOf(c, at[i].Article) + ", " + PlaceName(c, at[i]), Bold: true, Ink: tone.Outlet(at[i].Article), Cut: struck, Line: !struck}
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
	os := []fyne.CanvasObject{Telling(c, first.Place, first.Span, true)}
	for _, t := range tellings[1:] {
		if t.Article == first.Article {
			continue
		}
		head := prose.Run{Text: NameOf(c, t.Article), Bold: true, Ink: tone.Outlet(t.Article)}
		runs := append([]prose.Run{head, prose.Caption("  " + PlaceName(c, t.Place) + "\n")}, wordRuns(c, [2]align.Place{first.Place, t.Place}, [2]news.Span{first.Span, t.Span})...)
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
