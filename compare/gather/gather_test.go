package gather

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

// strike reads the sample event: four articles about one invented strike.
func strike(t testing.TB) []*news.Article {
	t.Helper()
	paths, err := filepath.Glob("../testdata/sample/*.txt")
	if err != nil || len(paths) != 4 {
		t.Fatalf("sample event: %d files, %v", len(paths), err)
	}
	var out []*news.Article
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		parts := strings.Split(string(b), "\n\n")
		head, _, _ := strings.Cut(parts[0], "\n")
		a := news.New(strings.TrimPrefix(head, "Headline: "), parts[1:])
		a.Published = news.Day(2025, time.May, 14)
		out = append(out, a)
	}
	return out
}

// levee is an article about another event in the same town.
func levee(day int, more string) *news.Article {
	a := news.New("Port Ellis council delays levee vote again", []string{
		"The council of Port Ellis put off a vote on the new river levee for the third time on Monday night.",
		"Engineers had warned that the old levee would not hold another spring flood. Farmers on the east bank fear for their fields.",
		"Council member Ilse Brandt asked for a study of the costs, which the state puts at 90 million dollars. " + more,
	})
	a.Published = news.Day(2025, time.May, day)
	return a
}

func texts(as ...*news.Article) []*Text {
	var out []*Text
	for _, a := range as {
		out = append(out, Read(a))
	}
	return out
}

func TestSuggest(t *testing.T) {
	s := strike(t)
	first, second := levee(12, "The next vote is in June."), levee(13, "Farmers booed from the gallery, and the vote is off until June.")
	bakery := news.New("A bakery wins a prize", []string{"The rye bread of a small bakery in the hills was named the best of the country by a jury of cooks.", "The baker has three helpers and an oven from 1931."})
	for _, tc := range []struct {
		name   string
		loose  []*news.Article
		events [][]*news.Article
		want   string // event, number of others
	}{
		{"the fourth article of an event", s[3:], [][]*news.Article{s[:3], {first, second}}, "0+0"},
		{"the third article of the other event", []*news.Article{levee(14, "Nobody spoke for the plan.")}, [][]*news.Article{s, {first, second}}, "1+0"},
		{"another matter of the same council", []*news.Article{parking()}, [][]*news.Article{s, {first, second}}, "-1+0"},
		{"nothing like it", []*news.Article{bakery}, [][]*news.Article{s, {first, second}}, "-1+0"},
		{"the first article of a library", []*news.Article{bakery}, nil, "-1+0"},
		{"two that belong together", []*news.Article{first, second}, [][]*news.Article{s}, "-1+1 -1+1"},
		{"a year later", []*news.Article{later(levee(12, "The next vote is in June."))}, [][]*news.Article{s, {first, second}}, "-1+0"},
	} {
		var events [][]*Text
		for _, e := range tc.events {
			events = append(events, texts(e...))
		}
		var got []string
		hints, err := Suggest(context.Background(), texts(tc.loose...), events)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hints {
			got = append(got, fmt.Sprintf("%d+%d", h.Event, len(h.Others)))
		}
		if g := strings.Join(got, " "); g != tc.want {
			t.Errorf("%s: %s, want %s", tc.name, g, tc.want)
		}
	}
}

// parking is about another matter of the same council, three days later.
func parking() *news.Article {
	a := news.New("Port Ellis raises the price of parking", []string{
		"Parking by the market of Port Ellis will cost two dollars an hour from July on, the council said on Friday.",
		"Shops near the market said that their customers would stay away on Saturdays, and asked for an hour without a price.",
		"The town hopes for 300,000 dollars a year, with which it wants to mend pavements and lamps. Drivers can pay by telephone.",
	})
	a.Published = news.Day(2025, time.May, 16)
	return a
}

func later(a *news.Article) *news.Article {
	a.Published = news.Day(2026, time.May, 12)
	return a
}

// TestOrderDoesNotMatter holds that neither the order of the articles nor that
// of the events changes a hint.
func TestOrderDoesNotMatter(t *testing.T) {
	s := strike(t)
	loose := texts(s[0])
	strikers, farmers := texts(s[1:]...), texts(levee(12, "One."), levee(13, "Two."))
	hint := func(events ...[]*Text) Hint {
		hints, err := Suggest(context.Background(), loose, events)
		if err != nil {
			t.Fatal(err)
		}
		return hints[0]
	}
	a := hint(strikers, farmers)
	slices.Reverse(strikers)
	b := hint(farmers, strikers)
	if a.Event != 0 || b.Event != 1 || a.Nearest != b.Nearest || a.Likeness-b.Likeness > 1e-9 || b.Likeness-a.Likeness > 1e-9 {
		t.Errorf("%+v, in another order %+v", a, b)
	}
}

func TestShared(t *testing.T) {
	s := strike(t)
	got := Shared(s[0], Read(s[1]), 6)
	if len(got) != 6 {
		t.Fatalf("%q, want six words", got)
	}
	for _, w := range got {
		if !strings.Contains(s[0].Text, w) {
			t.Errorf("%q does not stand in the first article", w)
		}
	}
	if !slices.Contains(got, "Meridian Terminals") {
		t.Errorf("%q, want Meridian Terminals among them", got)
	}
	if again := Shared(s[0], Read(s[1]), 6); !slices.Equal(got, again) {
		t.Errorf("%q, then %q", got, again)
	}
}

// TestSharedAsWritten holds that a word is given as it is written most often, not as
// another one of its stem.
func TestSharedAsWritten(t *testing.T) {
	a := news.New("", []string{"Senator Burner spoke. Burner votes no, and Burner stays. The lamps were burning; a burner fell. Kite left. The kite fell."})
	other := Read(news.New("", []string{"Burner and the kite."}))
	got := Shared(a, other, 6)
	if !slices.Contains(got, "burner") || !slices.Contains(got, "kite") || slices.Contains(got, "burning") {
		t.Errorf("%q, want burner and kite, in lower case since they stand so", got)
	}
	if got := Shared(news.New("", []string{"Senator Flake spoke. Flake stays. Paint was flaking."}), Read(news.New("", []string{"Flake left."})), 6); !slices.Contains(got, "Flake") {
		t.Errorf("%q, want Flake", got)
	}
}

func TestGroups(t *testing.T) {
	s := strike(t)
	all := append(texts(s...), texts(levee(12, "One."), levee(13, "Two."))...)
	got, err := NewShelf(all).Groups(context.Background())
	if want := "[[0 1 2 3] [4 5]]"; err != nil || fmt.Sprint(got) != want {
		t.Errorf("groups %v, want %s", got, want)
	}
}

// FuzzRead holds that no text breaks the reading, and that every text is like
// itself before all others.
func FuzzRead(f *testing.F) {
	f.Add("Port Ellis", "Police cleared the road.")
	f.Add("", "")
	f.Add("é\xff", "’s \u00ad 12,000 naïve")
	f.Fuzz(func(t *testing.T, headline, body string) {
		a, b := news.New(headline, []string{body}), news.New("Another", []string{"text", body})
		s := NewShelf(texts(a, b))
		for _, n := range s.Like(0, 5) {
			if n.Text != 1 || n.Likeness < 0 || n.Likeness > 1.0001 {
				t.Errorf("likeness %v", n)
			}
		}
		Shared(a, Read(b), 5)
	})
}

// BenchmarkLike asks for the neighbours of one article in a library of 10,000.
func BenchmarkLike(b *testing.B) {
	base := strike(b)
	var all []*Text
	for i := range 10000 {
		p := strings.Fields(base[i%4].Text)
		for k := range p {
			if (k*7+i)%3 == 0 {
				p[k] += fmt.Sprint((k * i) % 5000)
			}
		}
		all = append(all, Read(news.New("", []string{strings.Join(p, " ")})))
	}
	s := NewShelf(all)
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		s.Like(i%len(all), 5)
	}
}
