package quoting

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/aligned"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/sight/scene"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// BenchmarkQuotes measures opening the screen Quotes on six long articles, and
// a step of its cursor.
func BenchmarkQuotes(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	c := scene.Long(b)
	var docs []*token.Document
	var texts []quote.Text
	for _, r := range c.Readings {
		docs, texts = append(docs, r.Doc), append(texts, r.Text)
	}
	c.Voices, c.Verbs = utterance.Voices(reading.Set{Docs: docs, Texts: texts}), utterance.Verbs(reading.Set{Docs: docs, Texts: texts})
	s := screen.State{Comparison: c, Pick: screen.NoPick(), TextSize: aligned.DefaultReadingSize}
	var q *Quotes
	q = NewQuotes(screen.Hooks{Quotes: screen.QuoteHooks{Pick: func(a, i int) {
		s.Pick = screen.Pick{Row: -1, Article: a, Quote: i}
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
