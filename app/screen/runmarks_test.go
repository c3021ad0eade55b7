package screen

import (
	"slices"
	"strings"
	"testing"

	"parallax/app/view"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// TestMarkedRuns holds that marks cut a run where they begin and end, that
// each has one letter, and that no word is lost.
func TestMarkedRuns(t *testing.T) {
	mark := func(text, words string, k view.Kind) markedSpan {
		at := strings.Index(text, words)
		return markedSpan{news.Span{Start: at, End: at + len(words)}, k}
	}
	const text = "police end illegal blockade"
	for _, tc := range []struct {
		name  string
		marks []markedSpan
		want  []string // runs: the letter of the ground, the text, the letters behind
	}{
		{"no mark", nil, []string{"|police end illegal blockade|"}},
		{"one mark", []markedSpan{mark(text, "illegal", view.Loaded)}, []string{"|police end |", "W|illegal|W", "| blockade|"}},
		{
			"a mark inside another",
			[]markedSpan{mark(text, "illegal", view.Loaded), mark(text, "illegal blockade", view.Label)},
			[]string{"|police end |", "W|illegal|W", "L| blockade|L"},
		},
		{
			"two marks on the same words",
			[]markedSpan{mark(text, "illegal", view.Loaded), mark(text, "illegal", view.Hedge)},
			[]string{"|police end |", "W|illegal|WH", "| blockade|"},
		},
	} {
		var got []string
		for _, r := range markedRuns(run{text: text}, tc.marks) {
			ground, letters := "", ""
			if r.under != nil {
				ground = r.under.Letter()
			}
			for _, k := range r.kinds {
				letters += k.Letter()
			}
			got = append(got, ground+"|"+r.text+"|"+letters)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestSignsStayOnTheLine holds that no line begins with a sign that closes,
// and that a sign behind bold words is not bold.
func TestSignsStayOnTheLine(t *testing.T) {
	withTheme(t)
	f := newFlow(run{text: "the headline of "}, run{text: "Common Ground", bold: true}, run{text: ", in sentence 3"})
	for width := float32(60); width < 300; width += 3 {
		f.HeightFor(width)
		for _, line := range f.lines {
			if len(line) > 0 && strings.HasPrefix(line[0].text, ",") {
				t.Fatalf("width %v: a line begins with %q", width, line[0].text)
			}
		}
	}
}

// TestHeadlinesCarryMarks holds that the words of a headline that a check
// found are marked on the screen Overview, unless their kind is hidden.
func TestHeadlinesCarryMarks(t *testing.T) {
	c := sample(t)
	found := 0
	for a, r := range c.Readings {
		for _, f := range c.Findings {
			if k, ok := markKindOf(f.Check); ok && k == view.Loaded && f.Article == a && !f.Words[0].Intersect(r.Article.Headline).Empty() {
				found++
			}
		}
		marks := headlineMarks(State{Comparison: c}, a)
		for _, m := range marks {
			if m.kind == view.Loaded {
				found--
			}
		}
		for _, m := range headlineMarks(State{Comparison: c, Hidden: map[view.Kind]bool{view.Loaded: true}}, a) {
			if m.kind == view.Loaded {
				t.Errorf("article %d: a hidden kind is marked", a)
			}
		}
	}
	if found != 0 {
		t.Errorf("%d findings in headlines are not marked", found)
	}
	loaded := false
	for _, d := range c.Differences {
		if d.Kind == difference.KindLabels {
			for _, r := range sentenceRuns(c, d.Pieces) {
				loaded = loaded || r.under != nil && *r.under == view.Loaded
			}
		}
	}
	if !loaded {
		t.Error("no loaded label is marked in the sentence about labels")
	}
}
