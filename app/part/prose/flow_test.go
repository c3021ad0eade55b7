package prose

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/app/part/tone"
	"parallax/app/sight/scene"
	"parallax/compare/news"
)

// TestFlow holds that a flow keeps every word and stays within its width.
func TestFlow(t *testing.T) {
	scene.WithTheme(t)
	f := NewFlow(Run{Text: "The Wire", Bold: true}, Run{Text: "  sentence 2\n"}, Run{Text: "Twenty-three people were arrested, the department said.", Serif: true})
	for _, width := range []float32{110, 160, 300} {
		h := f.HeightFor(width)
		var words []string
		for _, line := range f.Lines {
			for i, p := range line {
				if end := p.x + p.w; i > 0 && end > width+8 {
					t.Errorf("width %v: %q ends at %v", width, p.text, end)
				}
				words = append(words, strings.Fields(p.text)...)
			}
		}
		if got, want := strings.Join(words, " "), strings.Join(strings.Fields(f.Text()), " "); got != want {
			t.Errorf("width %v: %q, want %q", width, got, want)
		}
		if want := float32(len(f.Lines)) * f.LineHeight(); h != want {
			t.Errorf("width %v: height %v, want %v", width, h, want)
		}
	}
	long := NewFlow(Run{Text: "a " + strings.Repeat("é", 90) + " z"})
	long.HeightFor(100)
	for _, line := range long.Lines {
		for _, p := range line {
			if p.x+p.w > 108 || !utf8.ValidString(p.text) {
				t.Errorf("a long word: %q from %v, %v wide", p.text, p.x, p.w)
			}
		}
	}
	s := Short(2, Run{Text: strings.Repeat("many words ", 30)})
	if s.HeightFor(100); len(s.Lines) != 2 || !strings.HasSuffix(s.Lines[1][0].text, "…") {
		t.Errorf("a flow of two lines has %d: %v", len(s.Lines), s.Lines)
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
		var rs []Run
		for _, s := range tc.runs {
			rs = append(rs, Run{Text: s})
		}
		var got []string
		for _, r := range Glued(rs) {
			got = append(got, r.Text)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestMarkedRuns holds that marks cut a run where they begin and end, that
// each has one letter, and that no word is lost.
func TestMarkedRuns(t *testing.T) {
	mark := func(text, words string, k tone.Kind) MarkedSpan {
		at := strings.Index(text, words)
		return MarkedSpan{news.Span{Start: at, End: at + len(words)}, k}
	}
	const text = "police end illegal blockade"
	for _, tc := range []struct {
		name  string
		marks []MarkedSpan
		want  []string // runs: the letter of the ground, the text, the letters behind
	}{
		{"no mark", nil, []string{"|police end illegal blockade|"}},
		{"one mark", []MarkedSpan{mark(text, "illegal", tone.Loaded)}, []string{"|police end |", "W|illegal|W", "| blockade|"}},
		{
			"a mark inside another",
			[]MarkedSpan{mark(text, "illegal", tone.Loaded), mark(text, "illegal blockade", tone.Label)},
			[]string{"|police end |", "W|illegal|W", "L| blockade|L"},
		},
		{
			"two marks on the same words",
			[]MarkedSpan{mark(text, "illegal", tone.Loaded), mark(text, "illegal", tone.Hedge)},
			[]string{"|police end |", "W|illegal|WH", "| blockade|"},
		},
	} {
		var got []string
		for _, r := range MarkedRuns(Run{Text: text}, tc.marks) {
			ground, letters := "", ""
			if r.Under != nil {
				ground = r.Under.Letter()
			}
			for _, k := range r.Kinds {
				letters += k.Letter()
			}
			got = append(got, ground+"|"+r.Text+"|"+letters)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestSignsStayOnTheLine holds that no line begins with a sign that closes,
// and that a sign behind bold words is not bold.
func TestSignsStayOnTheLine(t *testing.T) {
	scene.WithTheme(t)
	f := NewFlow(Run{Text: "the headline of "}, Run{Text: "Common Ground", Bold: true}, Run{Text: ", in sentence 3"})
	for width := float32(60); width < 300; width += 3 {
		f.HeightFor(width)
		for _, line := range f.Lines {
			if len(line) > 0 && strings.HasPrefix(line[0].text, ",") {
				t.Fatalf("width %v: a line begins with %q", width, line[0].text)
			}
		}
	}
}
