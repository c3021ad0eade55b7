package worded

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/sight"
	"parallax/app/sight/scene"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// TestTintFollowsTheReader holds that the table of labels shows a label as
// loaded only while its words are marked.
func TestTintFollowsTheReader(t *testing.T) {
	var as []*news.Article
	for _, r := range scene.Sample(t).Readings {
		as = append(as, r.Article)
	}
	for _, tt := range []struct {
		name string
		o    compare.Options
		want bool
	}{
		{"as shipped", compare.Options{Quick: true}, true},
		{"a word that is not marked", compare.Options{Quick: true, Words: lexicon.Overlay{Muted: []lexicon.Mute{{Form: "blockaders", Scope: lexicon.Always}}}}, false},
		{"a kind that is not marked", compare.Options{Quick: true, Words: lexicon.Overlay{Off: []lexicon.Category{lexicon.Degrading}}}, false},
		{"not in this event", compare.Options{Quick: true, Corrections: compare.Corrections{{Kind: news.MuteWord, Name: "blockaders"}}}, false},
	} {
		c, err := compare.Articles(t.Context(), as, tt.o)
		if err != nil {
			t.Fatal(err)
		}
		found, tinted := false, false
		for _, r := range LabelRows(c) {
			for _, l := range slices.Concat(r.Cells...) {
				if l.Text == "blockaders" {
					found, tinted = true, isLoaded(c, l)
				}
			}
		}
		if !found || tinted != tt.want {
			t.Errorf("%s: found %v, tinted %v, want %v", tt.name, found, tinted, tt.want)
		}
	}
}

// gate is a small event of three articles with labels that differ.
func gate(t *testing.T) *compare.Comparison {
	t.Helper()
	var as []*news.Article
	for i, ps := range [][]string{
		{"Strikers hold the gate", "The strikers blocked the gate on Monday.", "Police cleared the road at noon, the mayor said."},
		{"Blockaders hold the gate", "The blockaders blocked the gate on Monday.", "Police stormed the picket line at noon, the mayor claimed."},
		{"Picketers hold the gate", "The picketers blocked the gate on Monday, union boss Ada Brook said."},
	} {
		a := news.New(ps[0], ps[1:])
		a.Outlet = []string{"North", "South", "The Morning Courier"}[i]
		as = append(as, a)
	}
	c, err := compare.Articles(t.Context(), as, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	c.Findings = slices.DeleteFunc(c.Findings, func(f wording.Finding) bool { // the picture is not about the word list
		return f.Check != "loaded-wording" || c.Readings[f.Article].Article.Slice(f.Words[0]) != "blockaders"
	})
	return c
}

// newTestWording is the screen in a window of a size.
func newTestWording(t *testing.T, look tone.Look, c *compare.Comparison, size fyne.Size) (*Wording, fyne.Window) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(tone.NewTheme(look))
	w := NewWording(screen.Hooks{Wording: screen.WordingHooks{Part: func(string) {}, Pick: func(int) {}, Help: func(bool) {}}})
	win := test.NewTempWindow(t, w.Object())
	win.SetPadded(false)
	win.Resize(size)
	w.Show(screen.State{Comparison: c, Screen: screen.WordingName, WordingAt: 1, Pick: screen.NoPick()})
	w.Object().Refresh()
	return w, win
}

// TestWordingPicture compares the table of labels with pictures: side by side,
// and one below the other in a narrow window. UPDATE=1 writes them anew.
func TestWordingPicture(t *testing.T) {
	for _, tt := range []struct {
		name string
		look tone.Look
		size fyne.Size
	}{
		{"wording-light.png", tone.LookLight, fyne.NewSize(760, 420)},
		{"wording-dark-narrow.png", tone.LookDark, fyne.NewSize(360, 560)},
	} {
		_, win := newTestWording(t, tt.look, gate(t), tt.size)
		sight.MatchPicture(t, tt.name, win.Canvas().Capture())
	}
}

// TestWordingFits holds that no cell of the table of labels lies outside of the
// window, however narrow, and none on top of another.
func TestWordingFits(t *testing.T) {
	c := scene.Sample(t)
	for _, width := range []float32{320, 420, 520, 700, 1100, 2000} {
		w, _ := newTestWording(t, tone.LookLight, c, fyne.NewSize(width, 700))
		seen := 0
		for _, row := range w.lines.Rows {
			either := row.Content.Objects[0].(*fyne.Container)
			grid := either.Objects[0].(*fyne.Container)
			if !grid.Visible() {
				grid = either.Objects[1].(*fyne.Container)
			}
			end := float32(0)
			for _, o := range grid.Objects {
				if !o.Visible() {
					continue
				}
				seen++
				if right := o.Position().X + o.Size().Width; right > grid.Size().Width+.5 || grid.Size().Width > width {
					t.Errorf("width %v: a cell ends at %v of %v", width, right, grid.Size().Width)
				}
				end = max(end, o.Position().Y+o.Size().Height)
			}
			if end > row.Size().Height+.5 {
				t.Errorf("width %v: cells end at %v, the row at %v", width, end, row.Size().Height)
			}
		}
		if seen < 20 {
			t.Errorf("width %v: %d cells", width, seen)
		}
	}
}
