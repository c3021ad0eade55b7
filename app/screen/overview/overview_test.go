package overview

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/screen"
	"parallax/app/sight"
	"parallax/app/sight/scene"
	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// eventOf are so many articles made of those of the sample event; nameless ones
// have no outlet.
func eventOf(t *testing.T, n int, nameless bool) *compare.Comparison {
	t.Helper()
	var as []*news.Article
	all := scene.Sample(t).Readings
	for i := range n {
		a := *all[i%len(all)].Article
		if i >= len(all) {
			a.ID, a.Outlet = fmt.Sprintf("%s-%d", a.ID, i), fmt.Sprintf("%s of Ward %d", a.Outlet, i)
		}
		if nameless {
			a.Outlet = ""
		}
		as = append(as, &a)
	}
	c, err := compare.Articles(context.Background(), as, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// unrelated are two articles that share nothing.
func unrelated(t *testing.T) *compare.Comparison {
	t.Helper()
	a := news.New("Ferry line adds a second boat", []string{"The ferry to Holm Island runs twice an hour from May.", "Tickets stay at four crowns, the operator said."})
	b := news.New("Orchestra opens its season", []string{"The city orchestra played Dvorak on Friday.", "Every seat in the new hall was taken."})
	a.Outlet, b.Outlet = "Holm Post", "Evening Mail"
	c, err := compare.Articles(context.Background(), []*news.Article{a, b}, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestOverviewOfAnyEvent holds that the rows of the Overview stand below each
// other within the window for any number of articles, and that every side has a
// cell; with PICTURES the pictures are written.
func TestOverviewOfAnyEvent(t *testing.T) {
	scene.WithTheme(t)
	for name, c := range map[string]*compare.Comparison{
		"two": eventOf(t, 2, false), "three": eventOf(t, 3, false), "five": eventOf(t, 5, false), "ten": eventOf(t, 10, false),
		"nameless": eventOf(t, 3, true), "unrelated": unrelated(t),
	} {
		for _, width := range []float32{932, 520} {
			o := NewOverview(screen.Hooks{})
			w := test.NewTempWindow(t, o.Object())
			w.SetPadded(false)
			w.Resize(fyne.NewSize(width, 1500))
			o.Show(screen.State{Comparison: c, Pick: screen.NoPick(), Difference: 2, Cell: 2, AllDifferences: true})
			checkRows(t, fmt.Sprintf("%s at %v", name, width), o, len(c.Readings))
			if dir := os.Getenv("PICTURES"); dir != "" {
				sight.WritePicture(t, filepath.Join(dir, fmt.Sprintf("any-%s-%v.png", name, width)), w.Canvas().Capture())
			}
		}
	}
}

func checkRows(t *testing.T, name string, o *Overview, articles int) {
	t.Helper()
	if len(o.heads) != articles || len(o.rows) != len(o.state.Comparison.Differences) {
		t.Errorf("%s: %d headlines, %d rows of %d", name, len(o.heads), len(o.rows), len(o.state.Comparison.Differences))
	}
	y := float32(0)
	for _, r := range o.rows {
		p, s := r.box.Position(), r.box.Size()
		if p.Y < y || p.X+s.Width > o.sheet.Size().Width || s.Height < 20 {
			t.Errorf("%s: row %d at %v, %v, after %v", name, r.n, p, s, y)
		}
		y = p.Y + s.Height
		if sides := len(o.state.Comparison.Differences[r.n].Sides); sides != len(r.cells) && sides > 0 && len(r.cells) != articles {
			t.Errorf("%s: row %d has %d cells for %d sides", name, r.n, len(r.cells), sides)
		}
	}
}

// TestHeadlinesStandOnce holds that the row of the headlines does not tell again
// what stands on top of the page, and keeps what it says besides.
func TestHeadlinesStandOnce(t *testing.T) {
	c := scene.Sample(t)
	head := difference.Piece{Kind: difference.Cited, Text: "Dock", Article: 1, Span: c.Readings[1].Article.Headline}
	plain := func(text string) difference.Piece { return difference.Piece{Kind: difference.Plain, Text: text} }
	for _, tc := range []struct {
		rest []difference.Piece
		want string
	}{
		{[]difference.Piece{plain("”"), plain(", 14 May")}, "14 May"},
		{[]difference.Piece{plain("” ("), plain("Ana Petrov not found)")}, "(Ana Petrov not found)"},
		{[]difference.Piece{plain("”")}, "“Dock”"},
	} {
		s := difference.Side{Article: 1, Pieces: append([]difference.Piece{plain("“"), head}, tc.rest...)}
		if got := difference.Text(beyondHeadline(c, s)); got != tc.want {
			t.Errorf("%q of %q, want %q", got, difference.Text(s.Pieces), tc.want)
		}
	}
}
