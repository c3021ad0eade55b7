package news_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/news"
)

func TestNewJoinsParagraphs(t *testing.T) {
	tests := []struct {
		name, headline    string
		paragraphs        []string
		text, title, body string
		words             int
	}{
		{"headline and body", "Council votes", []string{"The council voted.", "It rained."}, "Council votes\n\nThe council voted.\n\nIt rained.", "Council votes", "The council voted.\n\nIt rained.", 5},
		{"no headline", "", []string{"The council voted."}, "The council voted.", "", "The council voted.", 3},
		{"blank parts are left out", "  Vote \n", []string{"", " \t", " It rained. "}, "Vote\n\nIt rained.", "Vote", "It rained.", 2},
		{"headline alone", "Vote", nil, "Vote", "Vote", "", 0},
		{"nothing", "", nil, "", "", "", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := news.New(tt.headline, tt.paragraphs)
			if a.Text != tt.text || a.Title() != tt.title || a.Slice(a.Body()) != tt.body || a.Words() != tt.words {
				t.Errorf("text %q, title %q, body %q, %d words", a.Text, a.Title(), a.Slice(a.Body()), a.Words())
			}
			if a.ReadFrom == nil {
				t.Error("nowhere to write where a value was read")
			}
		})
	}
}

func TestIDIsThatOfTheText(t *testing.T) {
	a, b := news.New("Vote", []string{"It rained."}), news.New("Vote", []string{" It rained. "})
	other := news.New("Vote", []string{"It rained!"})
	b.Outlet = "The Kite"
	if a.ID != b.ID || a.ID == other.ID || a.ID != news.TextHash(a.Text) || len(a.ID) != 16 {
		t.Errorf("%s, %s, %s", a.ID, b.ID, other.ID)
	}
}

func TestSliceOutOfBounds(t *testing.T) {
	a := news.New("", []string{"It rained."})
	for _, s := range []news.Span{{Start: -1, End: 2}, {Start: 0, End: 11}, {Start: 4, End: 4}, {Start: 5, End: 3}, {}} {
		if got := a.Slice(s); got != "" {
			t.Errorf("%v gives %q", s, got)
		}
	}
}

func TestSpans(t *testing.T) {
	tests := []struct {
		name               string
		s, t, both         news.Span
		contains, overlaps bool
	}{
		{"inside", news.Span{Start: 2, End: 9}, news.Span{Start: 3, End: 5}, news.Span{Start: 3, End: 5}, true, true},
		{"the same", news.Span{Start: 2, End: 9}, news.Span{Start: 2, End: 9}, news.Span{Start: 2, End: 9}, true, true},
		{"over the end", news.Span{Start: 2, End: 9}, news.Span{Start: 8, End: 12}, news.Span{Start: 8, End: 9}, false, true},
		{"around", news.Span{Start: 3, End: 5}, news.Span{Start: 2, End: 9}, news.Span{Start: 3, End: 5}, false, true},
		{"side by side", news.Span{Start: 2, End: 5}, news.Span{Start: 5, End: 9}, news.Span{}, false, false},
		{"apart", news.Span{Start: 7, End: 9}, news.Span{Start: 2, End: 4}, news.Span{}, false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.s.Contains(tt.t); got != tt.contains {
				t.Errorf("contains: %v", got)
			}
			if a, b := tt.s.Overlaps(tt.t), tt.t.Overlaps(tt.s); a != tt.overlaps || b != a {
				t.Errorf("overlaps: %v, the other way %v", a, b)
			}
			if a, b := tt.s.Intersect(tt.t), tt.t.Intersect(tt.s); a != tt.both || b != a {
				t.Errorf("both: %v, the other way %v", a, b)
			}
		})
	}
	if n := (news.Span{Start: 2, End: 9}).Len(); n != 7 {
		t.Errorf("%d bytes", n)
	}
}

func TestAnchorKeepsRunes(t *testing.T) {
	a := news.New("", []string{strings.Repeat("é", 30) + "x" + strings.Repeat("ø", 30)})
	n := a.Anchor(news.Span{Start: 60, End: 61})
	if n.Words != "x" || !utf8.ValidString(n.Before) || !utf8.ValidString(n.After) || len(n.Before) != 40 || len(n.After) != 40 {
		t.Errorf("%q between %q and %q", n.Words, n.Before, n.After)
	}
	odd := news.New("", []string{"é" + strings.Repeat("a", 39) + "x"})
	if n := odd.Anchor(news.Span{Start: 41, End: 42}); n.Before != strings.Repeat("a", 39) {
		t.Errorf("a rune was cut: %q", n.Before)
	}
	if n := a.Anchor(news.Span{Start: -3, End: 999}); n.Words != "" || n.Before != "" || n.After != "" {
		t.Errorf("out of bounds: %+v", n)
	}
}

func TestAnchorFind(t *testing.T) {
	const words = "It rained."
	was := []string{"The council voted.", words, "The mayor left."}
	tests := []struct {
		name, outlet string
		is           []string
		want         string // text in front of the place found; "-" when there is none
	}{
		{"the same text", "The Dale", was, "The council voted.\n\n"},
		{"more in front", "The Dale", append([]string{"On Monday."}, was...), "On Monday.\n\nThe council voted.\n\n"},
		{"other words behind", "The Dale", []string{was[0], words, "The clerk stayed."}, "The council voted.\n\n"},
		{"other words in front", "The Dale", []string{"The board met.", words, was[2]}, "The board met.\n\n"},
		{"other words around", "The Dale", []string{"The board met.", words, "The clerk stayed."}, "The board met.\n\n"},
		{"twice, known by what is around", "The Dale", append([]string{words}, was...), words + "\n\nThe council voted.\n\n"},
		{"twice, with nothing to know it by", "The Dale", []string{words, "The board met.", words}, "-"},
		{"gone", "The Dale", []string{was[0], "It snowed.", was[2]}, "-"},
		{"another article", "The Hill", []string{"On Monday.", words}, "-"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old := news.New("", was)
			old.Outlet = "The Dale"
			start := strings.Index(old.Text, words)
			n := old.Anchor(news.Span{Start: start, End: start + len(words)})
			a := news.New("", tt.is)
			a.Outlet = tt.outlet
			s, ok := n.Find(a)
			switch {
			case ok != (tt.want != "-"):
				t.Errorf("found: %v, at %v", ok, s)
			case ok && (a.Slice(s) != words || a.Text[:s.Start] != tt.want):
				t.Errorf("%q behind %q", a.Slice(s), a.Text[:s.Start])
			}
		})
	}
}

// TestAnchorOfTheSameText holds that within the same text the place counts: other
// words there are not the passage.
func TestAnchorOfTheSameText(t *testing.T) {
	a := news.New("", []string{"It rained. It rained."})
	for _, n := range []news.Anchor{
		{Passage: news.Passage{Article: a.ID, Span: news.Span{Start: 1, End: 11}}, Words: "It rained."},
		{Passage: news.Passage{Article: a.ID}},
	} {
		if s, ok := n.Find(a); ok {
			t.Errorf("%q found at %v", n.Words, s)
		}
	}
	n := a.Anchor(news.Span{Start: 11, End: 21})
	if s, ok := n.Find(a); !ok || s.Start != 11 {
		t.Errorf("found: %v, at %v", ok, s)
	}
}
