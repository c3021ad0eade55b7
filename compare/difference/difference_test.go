package difference

import (
	"slices"
	"testing"
	"time"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/say"
)

// twoArticles are a set of two articles of a headline and four sentences.
func twoArticles() reading.Set {
	var set reading.Set
	for _, id := range []string{"a", "b"} {
		a := news.New("Bridge", []string{"It rained.", "The bridge is closed.", "A boat sank.", "Snow fell."})
		a.ID, a.Outlet = id, "The "+map[string]string{"a": "Heron", "b": "Kite"}[id]
		set.Add(reading.Read(a))
	}
	return set
}

// at is a difference of a form that some sentences of an article show.
func at(set reading.Set, key, about string, article int, sentences ...int) Difference {
	d := Begin(key)
	d.ID, d.About = key+about+string(rune('a'+article)), about
	for _, s := range sentences {
		d.Evidence = append(d.Evidence, news.Passage{Article: set.Docs[article].Article.ID, Span: set.Docs[article].Sentences[s].Span})
		d.ID += string(rune('0' + s))
	}
	return d
}

// TestDistinct holds which sentence says what one before it says.
func TestDistinct(t *testing.T) {
	set := twoArticles()
	fact := at(set, "side-by-side", "", 0, 1)
	fact.Fact = 3
	again := at(set, "told-otherwise", "", 1, 3)
	again.Fact = 3
	for _, tt := range []struct {
		name string
		a, b Difference
		left int
	}{
		{"nothing in common", at(set, "space", "Ada Moss", 0, 1, 2), at(set, "space", "Roy Hill", 1, 3), 2},
		{"one name in two forms", at(set, "space", "Ada Moss", 0, 1, 2), at(set, "shared-name", "Moss", 1, 3), 1},
		{"one name, another matter", at(set, "space", "Ada Moss", 0, 1, 2), at(set, "other-said", "Ada Moss", 1, 3), 2},
		{"two words of one name", at(set, "space", "Confederate", 0, 1, 2), at(set, "space", "Confederacy", 1, 3), 1},
		{"two long names", at(set, "space", "Virginia", 0, 1, 2), at(set, "space", "Virgin Rail", 1, 3), 2},
		{"sentences of another one alone", at(set, "headlines", "", 0, 0, 1, 2), at(set, "side-by-side", "", 0, 1, 2), 1},
		{"one noun", at(set, "space", "ferry", 0, 1), at(set, "shared-name", "ferries", 1, 3), 1},
		{"the same sentences", at(set, "voices", "", 0, 1, 2), at(set, "only-here", "", 0, 1, 2), 1},
		{"half of them", at(set, "voices", "", 0, 2, 3), at(set, "only-here", "", 0, 1, 2), 2},
		{"who is quoted in them", at(set, "only-here", "", 0, 1, 2), at(set, "voices", "", 0, 1, 2), 2},
		{"most of them, one form", at(set, "only-here", "", 0, 1, 2, 3), at(set, "only-here", "", 0, 2, 3, 4), 1},
		{"one fact", fact, again, 1},
	} {
		ranked := []Difference{tt.a, tt.b}
		if got := Distinct(set, ranked); len(got) != tt.left || got[0].ID != tt.a.ID || len(ranked) != 2 {
			t.Errorf("%s: %d left, want %d", tt.name, len(got), tt.left)
		}
	}
}

// TestRanked: the place of the form, then the score; less for each further one of a
// form, and for sentences that one before it leads to.
func TestRanked(t *testing.T) {
	set := twoArticles()
	ds := []Difference{at(set, "space", "", 0, 1), at(set, "space", "", 1, 1), at(set, "only-here", "", 0, 2), at(set, "only-each", "", 0, 4), at(set, "headlines", "", 0, 0)}
	if got := Ranked(set, ds, []float64{1, .95, .9, 9, 0}); !slices.Equal(got, []int{4, 0, 2, 1, 3}) {
		t.Errorf("%v", got)
	}
	ds = []Difference{at(set, "space", "", 0, 1, 2), at(set, "only-here", "", 0, 1, 2), at(set, "beside-name", "", 1, 1)}
	if got := Ranked(set, ds, []float64{1, .9, .6}); !slices.Equal(got, []int{0, 2, 1}) {
		t.Errorf("what leads to the same comes last: %v", got)
	}
	if Place("headlines") >= Place("space") || Place("space") != usualPlace || Place("space-place") <= usualPlace {
		t.Error("places")
	}
	low, high := at(set, "only-here", "", 0, 3), at(set, "headlines", "", 0, 0)
	rater := NewRater(set)
	low.Weight, high.Weight = rater.Score(low), rater.Score(high)
	if got := Ordered(set, []Difference{low, high}); got[0].Key != "headlines" {
		t.Errorf("%s first", got[0].Key)
	}
}

// TestPlacements: where two articles tell a fact, and how much of each is told by
// the other.
func TestPlacements(t *testing.T) {
	set := twoArticles()
	telling := func(a, s int) align.Telling {
		return align.Telling{Place: align.Place{Article: a, Sentence: s}, Span: set.Docs[a].Sentences[s].Span}
	}
	facts := []align.Fact{{Tellings: []align.Telling{telling(0, 1), telling(0, 2), telling(1, 4)}}, {Tellings: []align.Telling{telling(0, 0)}}}
	places := Placements(set.Docs, facts)
	top, low := places[0][0], places[0][1]
	if top.Number != 1 || top.Of != 4 || top.Sentences != 2 || !top.Lead || top.Share() != 0 || low.Number != 4 || low.Share() != 1 || low.Lead {
		t.Errorf("%+v", places[0])
	}
	if !places[1][0].Headline || places[1][0].Number != 0 {
		t.Errorf("%+v", places[1])
	}
	shares := Shares(set.Docs, facts, places, []align.OnlyHere{{Place: align.Place{Article: 1, Sentence: 1}}})
	if shares[0] != (Share{0, 2, 0, 0, 2}) || shares[1] != (Share{1, 1, 0, 1, 2}) || shares[0].Sentences() != 4 {
		t.Errorf("%+v", shares)
	}
}

// TestCite: marks inside of marks are single ones, the sign at the end is left out;
// sides that say the same stand together.
func TestCite(t *testing.T) {
	cite := Cite(1, news.Span{}, "“now” or\nnever.")
	if got := Text(cite) + Text(CutAtEnd(cite)); got != "“‘now’ or never”“‘now’ or never …”" {
		t.Errorf("%q", got)
	}
	if got := Text(Commas(cite, Times(2), Day(news.Day(2025, time.March, 3)))); got != "“‘now’ or never”, twice, 3 March 2025" {
		t.Errorf("%q", got)
	}
	some := Side{Article: 1, Pieces: []Piece{say.Words("two")}}
	if got := Together([]Side{Absent(0), some, Absent(2)}); len(got) != 2 || len(got[0]) != 2 || got[1][0].Article != 1 {
		t.Errorf("%v", got)
	}
	if d := (Difference{Pieces: cite}); d.Sentence() != Text(cite) {
		t.Error(d.Sentence())
	}
}
