package screen

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/aligned"
	"parallax/app/part/pane"
	"parallax/app/part/tone"
	"parallax/app/sight/scene"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// long is a comparison of six articles of some thousand sentences each: the
// sample's paragraphs over and over.
func long(b *testing.B) *compare.Comparison {
	b.Helper()
	short := scene.Sample(b)
	c := &compare.Comparison{}
	for i := range 6 {
		r := short.Readings[i%len(short.Readings)]
		var paragraphs []string
		for len(paragraphs) < 340 {
			for _, p := range r.Doc.Paragraphs {
				if !p.Headline {
					paragraphs = append(paragraphs, r.Article.Slice(p.Span))
				}
			}
		}
		c.Readings = append(c.Readings, compare.Read(news.New(r.Article.Title(), paragraphs)))
	}
	for s := range c.Readings[0].Doc.Sentences {
		row := short.Rows[0]
		row.Fact, row.Cells = -1, make([][]int, len(c.Readings))
		for a := range c.Readings {
			if s < len(c.Readings[a].Doc.Sentences) {
				row.Cells[a] = []int{s}
			}
		}
		c.Rows = append(c.Rows, row)
	}
	return c
}

// BenchmarkTable measures setting the rows of the screen Read, and those of
// the screen One article.
func BenchmarkTable(b *testing.B) {
	c := long(b)
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			newTable(c, markOptions{})
		}
	})
	b.Run("article", func(b *testing.B) {
		for b.Loop() {
			newArticleTable(c, 0, markOptions{})
		}
	})
}

// BenchmarkStep measures a step of the cursor, with the evidence for it.
func BenchmarkStep(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	c := long(b)
	e := NewEvidence(func() {})
	r := NewRead(Hooks{Pick: func(p Pick) { e.Show(State{Comparison: c, Pick: p}) }})
	w := test.NewTempWindow(b, pane.NewPanes(pane.NewSlot(), r.Object(), e.Object(), pane.PanesWays{}))
	w.Resize(fyne.NewSize(1440, 900))
	r.Show(State{Comparison: c})
	for b.Loop() {
		r.Rune('j')
	}
}

// BenchmarkQuotes measures opening the screen Quotes on six long articles, and
// a step of its cursor.
func BenchmarkQuotes(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	c := long(b)
	var docs []*token.Document
	var texts []quote.Text
	for _, r := range c.Readings {
		docs, texts = append(docs, r.Doc), append(texts, r.Text)
	}
	c.Voices, c.Verbs = utterance.Voices(reading.Set{Docs: docs, Texts: texts}), utterance.Verbs(reading.Set{Docs: docs, Texts: texts})
	s := State{Comparison: c, Pick: NoPick(), TextSize: aligned.DefaultReadingSize}
	var q *Quotes
	q = NewQuotes(Hooks{Quotes: QuoteHooks{Pick: func(a, i int) {
		s.Pick = Pick{-1, a, i}
		q.Show(s)
	}}})
	w := test.NewTempWindow(b, q.Object())
	w.Resize(fyne.NewSize(900, 700))
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			q.list = nil
			q.Show(s)
		}
		b.ReportMetric(float64(len(q.lines)), "rows")
	})
	b.Run("step", func(b *testing.B) {
		for b.Loop() {
			q.Type(&fyne.KeyEvent{Name: fyne.KeyDown})
		}
	})
}
