package report

import (
	"strings"
	"testing"
	"time"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// hostile is text that must not come through as markup or as control codes.
const hostile = "<script>alert(1)</script> & “naïve” | *bold* [x](javascript:alert(2)) \u202egnp.exe\u202c"

// fixture is a comparison made by hand: three articles, one fact told by all,
// one not found in the third, one quotation cut.
func fixture(t *testing.T) *compare.Comparison {
	t.Helper()
	texts := []struct {
		outlet, headline string
		paragraphs       []string
	}{
		{"Dawn Post", "Ferry runs aground off Calder Point", []string{
			"A ferry with 48 people on board ran aground off Calder Point on Monday.",
			"“The fog came in fast. We did all 3 things we could,” Captain Ines Bahr said.",
			"The ferry company will pay for hotels.",
		}},
		{"Evening <b>Echo</b>", "Fog strands 48 on ferry", []string{
			"Fog drove a ferry with 48 passengers onto the rocks at Calder Point.",
			"“We did all 3 things we could,” Captain Ines Bahr insisted.",
			"The company promised to pay for hotels. " + hostile,
		}},
		{"", "", []string{"The ferry that ran aground off Calder Point carried 48 people.", "Officials said the lighthouse was dark 🌫."}},
	}
	c := &compare.Comparison{Engine: compare.EngineVersion}
	for i, x := range texts {
		a := news.New(x.headline, x.paragraphs)
		a.Outlet, a.Authors = x.outlet, []string{"Ann <i>Oyelaran</i>"}
		a.URL = [...]string{"https://dawnpost.example/ferry?a=1&b=2", "javascript:alert(3)", ""}[i]
		if i < 2 {
			a.Published = news.Day(2025, time.March, 3+i)
		}
		a.SetAside = []news.Block{{Text: "Subscribe <now>", Rule: "promotion", At: len(a.Text)}}
		c.Readings = append(c.Readings, compare.Reading{Article: a, Doc: token.Split(a)})
	}
	saidBy(c, 0, "“The fog came in fast. We did all 3 things we could,”", "said", "Captain Ines Bahr")
	saidBy(c, 1, "“We did all 3 things we could,”", "insisted", "Captain Ines Bahr")
	saidBy(c, 2, "the lighthouse was dark", "said", "Officials")
	c.Readings[2].Quotes[0].Kind, c.Readings[2].Quotes[0].Unnamed = quote.Indirect, true
	cut := find(c, 0, "“The fog came in fast.")
	c.Utterances = []utterance.Utterance{{Speaker: "Ines Bahr", Sure: 1, Forms: []utterance.Form{
		{Article: 0, Edits: []utterance.Edit{{Kind: utterance.Kept, Span: c.Readings[0].Quotes[0].Content[0]}}},
		{Article: 1, Edits: []utterance.Edit{{Kind: utterance.Cut, Span: cut}, {Kind: utterance.Kept, Span: c.Readings[1].Quotes[0].Content[0]}}},
	}}}
	hear(c)
	addFact(c, "A ferry ran aground", "ran aground off", "drove a ferry", "that ran aground")
	addFact(c, "The company pays for hotels", "will pay", "promised to pay", "")
	c.Rows = append(c.Rows, align.Row{Fact: -1, Cells: [][]int{{sentence(c, 0, "We did")}, {sentence(c, 1, "We did")}, nil}})
	c.NotFound = []align.NotFound{{Fact: 1, Article: 2, Nearest: align.Place{Article: 2, Sentence: 0}, Score: .2, Chance: .9, Sure: true}}
	c.OnlyHere = []align.OnlyHere{{Place: align.Place{Article: 2, Sentence: 1}, Best: .1}}
	c.Rows = append(c.Rows, align.Row{Fact: -1, Cells: [][]int{nil, nil, {1}}}, align.Row{Fact: -1, Cells: [][]int{nil, {sentence(c, 1, "alert(1)")}, nil}})
	return c
}

// hear fills in voices, verbs, and a correction with words that must not steer.
func hear(c *compare.Comparison) {
	c.Readings[1].Quotes[0].Corrected = true
	for i, r := range c.Readings {
		c.Readings[i].Text = quote.Of(r.Doc, r.Quotes)
	}
	docs, texts := parts(c)
	c.Voices, c.Verbs = utterance.Voices(reading.Set{Docs: docs, Texts: texts}), utterance.Verbs(reading.Set{Docs: docs, Texts: texts})
	a := c.Readings[1].Article
	at := a.Anchor(texts[1].Quotes[0].Content[0])
	at.ArticleName = "<script>alert(4)</script>\x1b[31m\u202e"
	c.Corrections = []compare.Applied{
		{Correction: news.Correction{Kind: news.SetSpeaker, At: []news.Anchor{at}, Value: "Ines Bahr"}, Placed: true},
		{Correction: news.Correction{Kind: news.MergeSpeakers, Name: "<b>Nobody</b>", Value: "Ines Bahr"}},
	}
}

// find is the span of words in an article.
func find(c *compare.Comparison, article int, words string) news.Span {
	i := strings.Index(c.Readings[article].Article.Text, words)
	if i < 0 {
		panic("fixture lacks " + words)
	}
	return news.Span{Start: i, End: i + len(words)}
}

func sentence(c *compare.Comparison, article int, words string) int {
	return c.Readings[article].Doc.SentenceAt(find(c, article, words).Start)
}

func saidBy(c *compare.Comparison, article int, words, cue, source string) {
	r := &c.Readings[article]
	r.Quotes = append(r.Quotes, quote.Quote{
		Kind: quote.Direct, Source: find(c, article, source), Cue: find(c, article, cue),
		Content: []news.Span{find(c, article, words)}, Speaker: strings.TrimPrefix(source, "Captain "), Rule: "by hand",
	})
}

func addFact(c *compare.Comparison, title string, words ...string) {
	f := align.Fact{ID: title, Title: title, Why: align.Reason{Words: []string{"ferry"}, Numbers: []string{"48"}, Run: "off Calder Point"}}
	row := align.Row{Fact: len(c.Facts), Cells: make([][]int, len(c.Readings))}
	for a, w := range words {
		if w == "" {
			continue
		}
		s := sentence(c, a, w)
		f.Tellings = append(f.Tellings, align.Telling{Place: align.Place{Article: a, Sentence: s}, Span: find(c, a, w)})
		row.Cells[a] = []int{s}
	}
	c.Facts, c.Rows = append(c.Facts, f), append(c.Rows, row)
}

func fuzzQuote(start, end int) quote.Quote {
	return quote.Quote{Kind: quote.Mixed, Content: []news.Span{{Start: start, End: end}}}
}

// runeEdge is the edge of a rune near a wild offset.
func runeEdge(text string, i int) int {
	i = max(0, min(i, len(text)))
	for i < len(text) && text[i]&0xc0 == 0x80 {
		i++
	}
	return i
}
