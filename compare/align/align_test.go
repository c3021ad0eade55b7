package align_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// input makes articles of the bodies given, one day after the other.
func input(bodies ...string) align.Input {
	var in align.Input
	for i, b := range bodies {
		a := news.New("", strings.Split(b, "\n\n"))
		a.Published = news.Day(2025, 5, 14+i/5)
		in.Docs = append(in.Docs, token.Split(a))
	}
	return in
}

// words are the tellings of each fact, joined.
func words(in align.Input, r align.Result) []string {
	var out []string
	for _, f := range r.Facts {
		var tellings []string
		for _, t := range f.Tellings {
			tellings = append(tellings, in.Docs[t.Article].Article.Slice(t.Span))
		}
		out = append(out, strings.Join(tellings, " | "))
	}
	return out
}

const (
	ferry1 = "The ferry Aldona ran aground off Cape Senn on Monday with 140 passengers aboard. " +
		"Divers found a long crack below the waterline. " +
		"Captain Jonas Weir said the steering failed. " +
		"The bakery on the quay gave out free bread."
	ferry2 = "All 140 passengers of the ferry Aldona were safe after it ran aground off Cape Senn on Monday. " +
		"A crack runs below the waterline, divers reported. " +
		"Captain Jonas Weir praised the crew. " +
		"Ticket prices rise in June."
	ferry3 = "A ferry, the Aldona, struck rocks and ran aground near Cape Senn on Monday. " +
		"Divers saw a crack in the hull below the waterline. " +
		"School choirs sang in Odern on Sunday."
)

func TestMatch(t *testing.T) {
	in := input(ferry1, ferry2, ferry3)
	r := align.Match(t.Context(), in)
	got := words(in, r)
	for _, want := range [][]string{
		{"ran aground off Cape Senn on Monday with 140", "All 140 passengers", "struck rocks"},
		{"Divers found", "divers reported", "Divers saw"},
	} {
		if !slices.ContainsFunc(got, func(s string) bool { return inOrder(s, want) }) {
			t.Errorf("no fact told by %q in %q", want, got)
		}
	}
	for _, alone := range []string{"free bread", "School choirs", "Ticket prices"} {
		if slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, alone) }) {
			t.Errorf("%q is taken for a shared fact", alone)
		}
		if !slices.ContainsFunc(r.OnlyHere, func(o align.OnlyHere) bool {
			return strings.Contains(in.Docs[o.Article].Text(o.Sentence), alone)
		}) {
			t.Errorf("%q is not among what only one tells", alone)
		}
	}
}

// inOrder reports whether s holds the words one after the other.
func inOrder(s string, words []string) bool {
	for _, w := range words {
		_, rest, ok := strings.Cut(s, w)
		if !ok {
			return false
		}
		s = rest
	}
	return true
}

func TestNotFound(t *testing.T) {
	without := "Odern's school choirs sang on Sunday. The mayor of Odern opened a bridge. Rain is likely."
	in := input(ferry1, ferry2, without)
	r := align.Match(t.Context(), in)
	if len(r.NotFound) == 0 {
		t.Fatal("nothing is missing in an article that tells nothing of it")
	}
	for _, n := range r.NotFound {
		if n.Article != 2 {
			t.Errorf("%q is not found in article %d", r.Facts[n.Fact].Title, n.Article)
		}
	}
	if n := len(align.Match(t.Context(), input(ferry1, without)).NotFound); n != 0 {
		t.Errorf("%d facts not found in one of two articles: all others must be two or more", n)
	}
}

func TestReason(t *testing.T) {
	in := input(ferry1, ferry2)
	r := align.Match(t.Context(), in)
	for _, p := range r.Pairs {
		if p.A != (align.Place{Article: 0, Sentence: 0}) || p.B.Sentence != 0 {
			continue
		}
		why := p.Why
		if !slices.Contains(why.Names, "Aldona") || !slices.Contains(why.Numbers, "140") || !slices.Contains(why.Words, "aground") {
			t.Errorf("words %q, names %q, numbers %q", why.Words, why.Names, why.Numbers)
		}
		if why.Run != "ran aground off Cape Senn on Monday" {
			t.Errorf("run %q", why.Run)
		}
		return
	}
	t.Fatalf("the first sentences are no pair in %v", r.Pairs)
}

func TestAnotherWeekday(t *testing.T) {
	a := "The council met on Monday in the old town hall to discuss the harbor tax. Nothing else happened in Odern."
	same := "On Monday the council met in the old town hall to discuss the harbor tax. Gulls were seen."
	other := strings.Replace(same, "Monday", "Friday", 1)
	score := func(b string) float64 { return align.Scores(input(a, b))[0].Score }
	if s, o := score(same), score(other); o >= s {
		t.Errorf("another weekday scores %.2f, the same %.2f", o, s)
	}
}

func TestRowsFollowTheBase(t *testing.T) {
	in := input(ferry1, ferry2, ferry3)
	for in.Base = range in.Docs {
		last := -1
		for _, row := range align.Match(t.Context(), in).Rows {
			if cell := row.Cells[in.Base]; len(cell) > 0 {
				if cell[0] < last {
					t.Errorf("base %d: sentence %d stands behind %d", in.Base, cell[0], last)
				}
				last = cell[0]
			}
		}
	}
}

func TestSameInputSameOutput(t *testing.T) {
	in := input(ferry1, ferry2, ferry3)
	want := align.Match(t.Context(), in)
	for range 5 {
		if got := align.Match(t.Context(), in); !reflect.DeepEqual(got, want) {
			t.Fatal("another result for the same input")
		}
	}
}

func TestTitles(t *testing.T) {
	tests := []struct {
		name, a, b, want string
		statement        bool
	}{
		{
			"dateline and second clause cut",
			"ODERN — Divers freed the ferry Aldona from the rocks on Tuesday, ending a salvage of nine days that had closed the strait.\n\nGulls watched.",
			"After nine days of salvage, which closed the strait, divers freed the ferry Aldona from the rocks on Tuesday, the port said.\n\nRain fell.",
			"Divers freed the ferry Aldona from the rocks on Tuesday", true,
		},
		{
			"short telling",
			"Divers freed the ferry Aldona from the rocks.\n\nGulls watched.",
			"It took nine days until divers freed the ferry Aldona from the rocks, and many doubted that it could be done at all.\n\nRain fell.",
			"Divers freed the ferry Aldona from the rocks", true,
		},
		{
			"a quotation is not cut in half",
			"\"We pulled the ferry Aldona off the rocks, and we lost nobody,\" said Captain Ilse Maro.\n\nGulls watched.",
			"\"We pulled the ferry Aldona off the rocks, and we lost nobody,\" Captain Ilse Maro said on Tuesday night.\n\nRain fell.",
			"\"We pulled the ferry Aldona off the rocks, and we lost nobody,\" said Captain Ilse Maro", false,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := align.Match(t.Context(), input(tt.a, tt.b))
			if len(r.Facts) != 1 {
				t.Fatalf("%d facts", len(r.Facts))
			}
			if f := r.Facts[0]; f.Title != tt.want || f.Statement != tt.statement {
				t.Errorf("got %q (statement %v), want %q", f.Title, f.Statement, tt.want)
			}
		})
	}
}

func TestCopies(t *testing.T) {
	wire := "Salvage crews pulled the ferry Aldona off the rocks at Cape Senn late on Tuesday after nine days of failed attempts in heavy seas. " +
		"The port of Odern said the hull would be patched before the ship is towed to a yard in the north of the country."
	local := "Our town breathes again. " + wire + " The bakery gave out bread."
	in := input(wire, local, ferry2)
	r := align.Match(t.Context(), in)
	if len(r.Copies) != 1 || r.Independent != 2 {
		t.Fatalf("%d copies, %d independent texts, want 1 and 2", len(r.Copies), r.Independent)
	}
	c := r.Copies[0]
	if got := in.Docs[c.A].Article.Slice(c.Spans[0]); c.A != 0 || c.B != 1 || c.Share < .99 || got != strings.TrimSuffix(wire, ".") {
		t.Errorf("copy %v: %q", c, got)
	}
}

func TestOddInput(t *testing.T) {
	tests := []struct {
		name   string
		bodies []string
	}{
		{"nothing", nil},
		{"one article", []string{ferry1}},
		{"no words", []string{"...", "?!"}},
		{"the same sentence over and over", []string{strings.Repeat("The tide came in. ", 300), strings.Repeat("The tide came in. ", 300)}},
		{"one long word", []string{strings.Repeat("schiff", 40_000), "A ship."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := input(tt.bodies...)
			r := align.Match(t.Context(), in)
			for _, f := range r.Facts {
				for _, x := range f.Tellings {
					if in.Docs[x.Article].Article.Slice(x.Span) == "" {
						t.Errorf("empty telling of %q", f.Title)
					}
				}
			}
		})
	}
}

// TestStopped: a comparison whose context ends gives nothing, soon.
func TestStopped(t *testing.T) {
	sentences := strings.Repeat("The council voted to close the bridge on Tuesday.\n\n", 800)
	in := input(sentences, sentences, sentences, sentences)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if r := align.Match(ctx, in); r.Facts != nil || r.Rows != nil {
		t.Error("a comparison that was stopped before it began has facts")
	}
	ctx, cancel = context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	begun := time.Now()
	if r := align.Match(ctx, in); ctx.Err() != nil && r.Rows != nil {
		t.Error("a comparison that was stopped has rows")
	}
	if took := time.Since(begun); took > time.Second {
		t.Errorf("it ended after %v", took)
	}
}
