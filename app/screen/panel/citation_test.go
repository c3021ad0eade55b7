package panel

import (
	"strings"
	"testing"
	"time"

	"parallax/app/part/prose"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/worded"
	"parallax/app/sight/scene"
	"parallax/compare/cite"
	"parallax/compare/news"
)

// TestCitedState: what is copied is what is selected on the screen that is
// open, all of it, with its author.
func TestCitedState(t *testing.T) {
	c := scene.Sample(t)
	row := scene.RowWith(t, c, "Twenty-three")
	wire := scene.IndexOf(t, c, "Transcoast Wire")
	quoted := screen.State{Comparison: c, Screen: screen.QuotesName, Pick: screen.Pick{Row: row, Article: wire, Quote: 0}}
	words := drawn.ContentOf(c.Readings[wire], 0)
	for _, tt := range []struct {
		name       string
		state      screen.State
		want, none []string
	}{
		{"a cell", screen.State{Screen: screen.ReadName, Pick: screen.Pick{Row: row, Article: wire, Quote: -1}}, []string{"“Twenty-three", "2025, para. ", "*Transcoast Wire*"}, []string{"Courier"}},
		{"a whole row", screen.State{Screen: screen.ReadName, Pick: screen.Pick{Row: row, Article: -1, Quote: -1}}, []string{"Transcoast Wire.", "The Port Ellis Courier."}, nil},
		{"a fact, whatever article was picked elsewhere", screen.State{Screen: screen.FactsName, Pick: screen.Pick{Row: row, Article: wire, Quote: -1}}, []string{"Twenty-three", "The Port Ellis Courier."}, nil},
		{"a quotation", quoted, []string{words[:min(20, len(words))]}, nil},
		{"Quotes without a quotation", screen.State{Screen: screen.QuotesName, Pick: screen.Pick{Row: row, Article: wire, Quote: -1}}, nil, nil},
		{"Wording, not the quotation picked before", screen.State{Screen: screen.WordingName, Pick: quoted.Pick, WordingAt: 1}, []string{worded.LabelRows(c)[0].Name + "\n“"}, []string{words}},
		{"loaded words", screen.State{Screen: screen.WordingName, Wording: worded.PartLoaded, Pick: quoted.Pick, WordingAt: 1}, []string{"2025"}, []string{words}},
		{"verbs", screen.State{Screen: screen.WordingName, Wording: worded.PartVerbs, WordingAt: 1}, []string{c.Verbs[0].Form + "\n“"}, nil},
		{"Wording with nothing selected", screen.State{Screen: screen.WordingName, Pick: quoted.Pick}, nil, nil},
		{"a number", screen.State{Screen: screen.NumbersName, Figure: 1, Pick: quoted.Pick}, []string{drawn.FigureTitle(c, 0)}, []string{words}},
		{"a difference", screen.State{Screen: screen.OverviewName, Difference: 1}, []string{drawn.SentenceText(c, c.Differences[0].Pieces)}, nil},
		{"a headline", screen.State{Screen: screen.OverviewName, Difference: -1}, []string{c.Readings[0].Article.Outlet + "."}, nil},
		{"nothing", screen.State{Screen: screen.ReadName, Pick: screen.NoPick()}, nil, nil},
	} {
		s := tt.state
		s.Comparison = c
		got := CitedState(s)
		for _, w := range tt.want {
			if w = strings.Trim(w, "*"); !strings.Contains(got, w) {
				t.Errorf("%s: %q lacks %q", tt.name, got, w)
			}
		}
		for _, w := range tt.none {
			if strings.Contains(got, w) {
				t.Errorf("%s: %q has %q", tt.name, got, w)
			}
		}
		if tt.want == nil && got != "" {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

// TestAllPanelsAreCopied: whatever is selected on any screen, each of its
// passages is copied.
func TestAllPanelsAreCopied(t *testing.T) {
	c := scene.Sample(t)
	var states []screen.State
	for i := range c.Rows {
		states = append(states, screen.State{Screen: screen.ReadName, Pick: screen.Pick{Row: i, Article: -1, Quote: -1}}, screen.State{Screen: screen.FactsName, Pick: screen.Pick{Row: i, Article: 0, Quote: -1}})
	}
	for i := range c.Differences {
		states = append(states, screen.State{Screen: screen.OverviewName, Difference: i + 1})
	}
	for i := range c.Figures {
		states = append(states, screen.State{Screen: screen.NumbersName, Figure: i + 1})
	}
	for _, part := range worded.PartNames() {
		for i := range 5 {
			states = append(states, screen.State{Screen: screen.WordingName, Wording: part.ID, WordingAt: i + 1})
		}
	}
	for _, s := range states {
		s.Comparison = c
		got := CitedState(s)
		for _, p := range SelectedOf(s).Passages {
			at, _ := drawn.PlaceOf(c, p)
			words := prose.Quoted(c.Readings[at.Article].Article.Slice(p.Span))
			if words = strings.Trim(words, "“”"); !strings.Contains(got, words) {
				t.Fatalf("%+v: %q is not in %q", s.Pick, words, got)
			}
		}
	}
}

// TestSentencesInTwoPlaces: sentences that follow one another are one
// quotation, cited from the first to the last; others have their own places.
func TestSentencesInTwoPlaces(t *testing.T) {
	c := scene.Sample(t)
	doc := c.Readings[0].Doc
	last := len(doc.Sentences) - 1
	ps := []news.Passage{SentencePassage(c, 0, last-1), SentencePassage(c, 0, last), SentencePassage(c, 0, 2)}
	got, _, _ := strings.Cut(drawn.CitePassages(screen.State{Comparison: c}, "", ps), "\n\n")
	lines := strings.Split(got, "\n")
	one := cite.NewList(cite.APA, drawn.WorksOf(screen.State{Comparison: c}))
	span := news.Span{Start: doc.Sentences[last-1].Start, End: doc.Sentences[last].End}
	if len(lines) != 2 || !strings.HasSuffix(lines[0], cite.Text(one.Cite(0, cite.PlaceOf(doc, span)))) {
		t.Errorf("%q", lines)
	}
	ps = []news.Passage{{Article: doc.Article.ID, Span: doc.Article.Headline}, SentencePassage(c, 0, 1)}
	if got, _, _ = strings.Cut(drawn.CitePassages(screen.State{Comparison: c}, "", ps), "\n\n"); strings.Count(got, "\n") != 1 {
		t.Errorf("a headline goes on in the text: %q", got)
	}
}

// TestStyles: the style that is set is used, and the day of the copy is told.
func TestStyles(t *testing.T) {
	c := scene.Sample(t)
	s := screen.State{Comparison: c, Screen: screen.OverviewName, Difference: -1, Style: cite.MLA, Retrieved: map[string]news.Date{c.Readings[0].Article.ID: news.Day(2026, time.July, 3)}}
	if got := CitedState(s); !strings.Contains(got, "Accessed 3 July 2026.") {
		t.Error(got)
	}
	s.Style = cite.Chicago
	if got := CitedState(s); !strings.Contains(got, " [1]\n\n1. ") {
		t.Error(got)
	}
}
