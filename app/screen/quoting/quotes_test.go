package quoting

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/session/view"
	"parallax/app/sight/scene"
	"parallax/app/sight/words"
	"parallax/compare"
	"parallax/compare/news"
)

// shownLines are the rows of the screen in words: cut words in ~, words that
// were put in in +.
func shownLines(q *Quotes) []string {
	var out []string
	for _, ln := range q.lines {
		r := q.list.c.Readings[ln.article]
		var b strings.Builder
		b.WriteString(r.Article.Name() + " | " + prose.Flat(r.Article.Slice(r.Quotes[ln.quote].Cue)) + " | ")
		for _, p := range q.list.pieces(ln) {
			switch {
			case p.Strike:
				b.WriteString("~" + p.Text + "~")
			case p.Line:
				b.WriteString("+" + p.Text + "+")
			default:
				b.WriteString(p.Text)
			}
		}
		out = append(out, b.String())
	}
	return out
}

// picks collects what a screen asked for.
type picks struct {
	quotes  [][2]int
	filters []view.Filter
}

func newTestQuotes(t *testing.T, c *compare.Comparison) (*Quotes, *picks, screen.State) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(tone.NewTheme(tone.LookLight))
	p := &picks{}
	q := NewQuotes(screen.Hooks{Quotes: screen.QuoteHooks{
		Pick:   func(a, i int) { p.quotes = append(p.quotes, [2]int{a, i}) },
		Filter: func(f view.Filter) { p.filters = append(p.filters, f) },
		Group:  func(bool) {},
	}})
	s := screen.State{Comparison: c, Pick: screen.NoPick(), TextSize: aligned.DefaultReadingSize}
	q.Show(s)
	q.object.Resize(fyne.NewSize(900, 700))
	return q, p, s
}

// TestPlantedQuotes holds that each quotation planted in the sample event is
// shown as what it is: cut, with words put in, or reported.
func TestPlantedQuotes(t *testing.T) {
	q, _, _ := newTestQuotes(t, scene.Sample(t))
	lines := shownLines(q)
	for _, tc := range []struct{ name, want string }{
		{"the chief in full", `Transcoast Wire | said | "Our officers gave three warnings over twenty minutes. We regret every injury, and we will review every minute of the footage,"`},
		{"the chief, cut after the first sentence", `The Standard Ledger | said | "Our officers gave three warnings over twenty minutes," ~We regret every injury`},
		{"the chief, the second half", `Common Ground | said | ~Our officers gave three warnings over twenty minutes. We regret every injury, and~ "We will review every minute of the footage,"`},
		{"the president, with an insertion", "walked away from all of them,"},
		{"the insertion", "+[the union] has+"},
		{"the union's president, quoted", `Common Ground | said | "We did not come here to fight anyone. We came for a contract we can live on,"`},
		{"the union's president, half reported", `The Standard Ledger | claimed | ~We~ that her members "did not come here to fight anyone,"`},
		{"the union's president, reported", "The Port Ellis Courier | said | reported speech: her members had not come to fight anybody"},
		{"a cafe owner, in one article", `The Port Ellis Courier | said | "I have sold eleven coffees today,"`},
		{"a mother, in one article", `Common Ground | said | "My son went to work`},
	} {
		if !slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, tc.want) }) {
			t.Errorf("%s: no row shows %q in\n%s", tc.name, tc.want, strings.Join(lines, "\n"))
		}
	}
}

// TestQuotesListEverything holds that each quotation has one row, whatever
// the grouping, and that the filters divide what is said.
func TestQuotesListEverything(t *testing.T) {
	c := scene.Sample(t)
	q, _, s := newTestQuotes(t, c)
	want := 0
	for _, r := range c.Readings {
		want += len(r.Quotes)
	}
	for _, byArticle := range []bool{false, true} {
		s.QuotesByArticle = byArticle
		q.Show(s)
		seen := map[[2]int]bool{}
		for _, ln := range q.lines {
			seen[[2]int{ln.article, ln.quote}] = true
		}
		if len(seen) != want || len(q.lines) != want {
			t.Errorf("by article %v: %d rows for %d of %d quotations", byArticle, len(q.lines), len(seen), want)
		}
	}
	all, one, changed := q.list.count(view.FilterAll), q.list.count(view.FilterOnlyHere), q.list.count(view.FilterChanged)
	if one == 0 || changed == 0 || one+changed > all {
		t.Errorf("%d in all, %d in one, %d changed", all, one, changed)
	}
	for _, f := range []view.Filter{view.FilterChanged, view.FilterOnlyHere} {
		s.Quotes = f
		q.Show(s)
		for _, ln := range q.lines {
			if !q.list.all[ln.said].Passes(f) {
				t.Errorf("filter %q lets %q through", f, shownLines(q)[0])
			}
		}
	}
}

// TestQuotesMove holds that keys walk over the rows and that the selected row
// is seen as such.
func TestQuotesMove(t *testing.T) {
	q, p, s := newTestQuotes(t, scene.Sample(t))
	for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyEnd, fyne.KeyUp, fyne.KeyHome} {
		q.Type(&fyne.KeyEvent{Name: key})
		last := p.quotes[len(p.quotes)-1]
		s.Pick = screen.Pick{Row: -1, Article: last[0], Quote: last[1]}
		q.Show(s)
		want := map[fyne.KeyName]int{fyne.KeyDown: 0, fyne.KeyEnd: len(q.lines) - 1, fyne.KeyUp: len(q.lines) - 2, fyne.KeyHome: 0}[key]
		if q.at != want {
			t.Errorf("%s: row %d, want %d", key, q.at, want)
		}
		for i, r := range q.rows {
			if (r.Fill != nil) != (i == q.at) {
				t.Errorf("%s: row %d is marked %v", key, i, r.Fill != nil)
			}
		}
		row, off := q.rows[q.at], q.sheet.Scroll.Offset.Y
		if y := row.Position().Y; y < off || y+row.Size().Height > off+q.sheet.Scroll.Size().Height {
			t.Errorf("%s: row at %v is out of sight, scrolled to %v", key, y, off)
		}
	}
}

func TestQuotesBlank(t *testing.T) {
	a, b := news.New("", []string{"It rained all day."}), news.New("", []string{"It snowed all day."})
	c, err := compare.Articles(t.Context(), []*news.Article{a, b}, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	q, _, s := newTestQuotes(t, c)
	if len(q.lines) != 0 || !strings.Contains(words.TextOf(q.object), "No quotation was found") {
		t.Errorf("%q", words.TextOf(q.object))
	}
	s.Comparison = sampleOnly(t)
	s.Quotes = view.FilterChanged
	q.Show(s)
	if len(q.lines) != 0 || !strings.Contains(words.TextOf(q.object), "Nothing to show here") {
		t.Errorf("%q", words.TextOf(q.object))
	}
}

// sampleOnly is one article of the sample alone, where nothing is changed.
func sampleOnly(t *testing.T) *compare.Comparison {
	return compare.Alone(scene.Sample(t).Readings[0].Article)
}
