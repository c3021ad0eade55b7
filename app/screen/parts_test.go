package screen

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"parallax/app/view"
	"parallax/compare/news"
)

func withTheme(t *testing.T) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(view.NewTheme(view.LookLight))
}

// TestFlow holds that a flow keeps every word and stays within its width.
func TestFlow(t *testing.T) {
	withTheme(t)
	f := newFlow(run{text: "The Wire", bold: true}, run{text: "  sentence 2\n"}, run{text: "Twenty-three people were arrested, the department said.", serif: true})
	for _, width := range []float32{110, 160, 300} {
		h := f.HeightFor(width)
		var words []string
		for _, line := range f.lines {
			for i, p := range line {
				if end := p.x + p.w; i > 0 && end > width+8 {
					t.Errorf("width %v: %q ends at %v", width, p.text, end)
				}
				words = append(words, strings.Fields(p.text)...)
			}
		}
		if got, want := strings.Join(words, " "), strings.Join(strings.Fields(f.text()), " "); got != want {
			t.Errorf("width %v: %q, want %q", width, got, want)
		}
		if want := float32(len(f.lines)) * f.lineHeight(); h != want {
			t.Errorf("width %v: height %v, want %v", width, h, want)
		}
	}
	long := newFlow(run{text: "a " + strings.Repeat("é", 90) + " z"})
	long.HeightFor(100)
	for _, line := range long.lines {
		for _, p := range line {
			if p.x+p.w > 108 || !utf8.ValidString(p.text) {
				t.Errorf("a long word: %q from %v, %v wide", p.text, p.x, p.w)
			}
		}
	}
	s := short(2, run{text: strings.Repeat("many words ", 30)})
	if s.HeightFor(100); len(s.lines) != 2 || !strings.HasSuffix(s.lines[1][0].text, "…") {
		t.Errorf("a flow of two lines has %d: %v", len(s.lines), s.lines)
	}
}

func TestPanes(t *testing.T) {
	withTheme(t)
	part := func() fyne.CanvasObject { return newFlow(run{text: "x"}) }
	l, m, r := part(), part(), part()
	p := NewPanes(l, m, r, PanesWays{})
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	for _, tc := range []struct {
		name        string
		left, right bool
		width, want float32
	}{
		{"open", false, false, 1440, 1440 - leftWidth - rightWidth},
		{"left folded", true, false, 1440, 1440 - rightWidth - strip},
		{"both folded", true, true, 1440, 1440 - 2*strip},
		{"narrow, but asked for", false, false, 900, middleMin},
	} {
		w.Resize(fyne.NewSize(tc.width, 600))
		p.Fold(tc.left, tc.right)
		if got := m.Size().Width; got < tc.want-1 || got > tc.want+1 {
			t.Errorf("%s: the middle is %v wide, want %v", tc.name, got, tc.want)
		}
		if l.Visible() == tc.left || r.Visible() == tc.right {
			t.Errorf("%s: left %v, right %v", tc.name, l.Visible(), r.Visible())
		}
	}
}

// TestPanesFoldByThemselves holds that panels make room for the text where it
// would be too narrow, that the reader can bring them back there, and that they
// come back by themselves in a wide window.
func TestPanesFoldByThemselves(t *testing.T) {
	withTheme(t)
	part := func() fyne.CanvasObject { return newFlow(run{text: "x"}) }
	l, m, r := part(), part(), part()
	unfolded := -1
	p := NewPanes(l, m, r, PanesWays{Unfolded: func(side int) { unfolded = side }})
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	shown := func(width float32, left, right bool) {
		t.Helper()
		w.Resize(fyne.NewSize(width, 600))
		if l.Visible() != left || r.Visible() != right {
			t.Errorf("%v wide: left %v, right %v, want %v, %v", width, l.Visible(), r.Visible(), left, right)
		}
		if got := m.Size().Width; width < 1200 && !left && !right && got != width-2*strip {
			t.Errorf("%v wide: the middle is %v", width, got)
		}
	}
	shown(1440, true, true)
	shown(1200, true, false)
	shown(1024, false, false)
	shown(800, false, false)
	p.strips[1].tap()
	shown(800, false, true)
	if unfolded != 1 {
		t.Errorf("the window was told of panel %d", unfolded)
	}
	if got := m.Size().Width; got < middleMin {
		t.Errorf("beside a panel the middle is %v wide", got)
	}
	shown(1440, true, true)
	shown(800, false, false)
}

// TestTabsWrap holds that every tab lies within the row, also with large text in
// a narrow window.
func TestTabsWrap(t *testing.T) {
	withTheme(t)
	names := []string{"Overview", "Read", "One article", "Facts", "Quotes", "Wording", "Numbers", "Notes", "Summary", "Check"}
	for _, size := range []float32{10, 13, 20, 26} {
		fyne.CurrentApp().Settings().SetTheme(view.NewSizedTheme(view.LookLight, size))
		row := newTabRow(names, func(int) {})
		w := test.NewTempWindow(t, newColumn(column{}, row))
		w.SetPadded(false)
		for _, width := range []float32{440, 764, 1200} {
			w.Resize(fyne.NewSize(width, 300))
			for i, b := range row.tabs {
				if p, s := b.Position(), b.Size(); p.X+s.Width > width+.5 || p.Y+s.Height > row.Size().Height+.5 || s.Width < b.width() {
					t.Errorf("text %v, %v wide: %s stands at %v, %v", size, width, names[i], p, s)
				}
			}
		}
	}
}

func TestMatching(t *testing.T) {
	as := []Action{{Group: "File", Title: "Add articles…"}, {Group: "File", Title: "Export…"}, {Group: "View", Title: "Larger text"}, {Group: "View", Title: "Text as a list"}, {Group: "Go", Title: "Next row", Quiet: true}}
	for _, tc := range []struct {
		typed string
		want  string
	}{
		{"", "Add articles…,Export…,Larger text,Text as a list"},
		{"text", "Text as a list,Larger text"},
		{"LARG te", "Larger text"},
		{"fi", "Add articles…,Export…"},
		{"next", ""},
		{"nothing", ""},
	} {
		var got []string
		for _, a := range Matching(as, tc.typed) {
			got = append(got, a.Title)
		}
		if s := strings.Join(got, ","); s != tc.want {
			t.Errorf("%q finds %q, want %q", tc.typed, s, tc.want)
		}
	}
}

func TestDayRange(t *testing.T) {
	for _, tc := range []struct {
		name, want string
		dates      []news.Date
	}{
		{"none", "", []news.Date{{}}},
		{"one day", "14 May 2025", []news.Date{news.Day(2025, time.May, 14), {}}},
		{"one month", "14–15 May 2025", []news.Date{news.Day(2025, time.May, 15), news.Day(2025, time.May, 14)}},
		{"two months", "30 April – 2 May 2025", []news.Date{news.Day(2025, time.April, 30), news.Day(2025, time.May, 2)}},
		{"two years", "31 December 2024 – 1 January 2025", []news.Date{news.Day(2024, time.December, 31), news.Day(2025, time.January, 1)}},
	} {
		if got := dayRange(tc.dates, true); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestBar holds that a bar never hides a pill, however narrow it is, and never
// lays parts over each other or beyond its end.
func TestBar(t *testing.T) {
	withTheme(t)
	b := newFilterBar(Hooks{})
	b.show(State{Comparison: sample(t)})
	row := b.object.(*fyne.Container).Objects[0].(*box).content.Objects[0].(*fyne.Container)
	w := test.NewTempWindow(t, b.object)
	w.SetPadded(false)
	for _, width := range []float32{300, 460, 560, 900, 1080, 1240} {
		w.Resize(fyne.NewSize(width, 160))
		x, y := float32(0), float32(-1)
		for i, o := range row.Objects {
			_, pill := o.(*view.Chip)
			if !o.Visible() {
				if pill {
					t.Errorf("width %v: pill %d is hidden", width, i)
				}
				continue
			}
			p := o.Position()
			if middle := p.Y + o.Size().Height/2; middle > y+10 {
				x, y = 0, middle
			}
			if p.X < x || p.X+o.Size().Width > row.Size().Width+1 || p.Y+o.Size().Height > row.Size().Height+1 {
				t.Errorf("width %v: part %d stands at %v, size %v, after %v in %v", width, i, p, o.Size(), x, row.Size())
			}
			x = p.X + o.Size().Width
		}
	}
}

// TestGlued holds that signs stay with their words and nothing is lost.
func TestGlued(t *testing.T) {
	for _, tc := range []struct {
		name       string
		runs, want []string
	}{
		{"brackets", []string{"differs: ", "23", " (", "Wire", ")."}, []string{"differs: ", "23", " ", "(Wire", ")."}},
		{"quotation", []string{"writes “", "was hurt", "”; ", "The Ledger"}, []string{"writes ", "“was hurt", "”; ", "The Ledger"}},
		{"nothing to move", []string{"a ", "b", " c"}, []string{"a ", "b", " c"}},
	} {
		var rs []run
		for _, s := range tc.runs {
			rs = append(rs, run{text: s})
		}
		var got []string
		for _, r := range glued(rs) {
			got = append(got, r.text)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestAskingABarForItsSizeDrawsNothing: Fyne asks at each frame.
func TestAskingABarForItsSizeDrawsNothing(t *testing.T) {
	withTheme(t)
	kind := view.NewKindChip(view.Verb, "verb", true, nil)
	l := &chipRow{left: 1}
	os := []fyne.CanvasObject{view.NewChip("All", true, nil), kind}
	for _, width := range []float32{400, 90} {
		l.Layout(os, fyne.NewSize(width, 30))
		before := slices.Clone(test.WidgetRenderer(kind).Objects())
		wide := kind.MinSize().Width
		for range 3 {
			l.MinSize(os)
		}
		if kind.MinSize().Width != wide || !slices.Equal(before, test.WidgetRenderer(kind).Objects()) {
			t.Errorf("at width %v to ask for the size changed the pill", width)
		}
	}
}
