package event_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

const (
	order = "Mayor Ines Roth ordered the ferry back on the river at night."
	night = "At night Mayor Ines Roth ordered the ferry back on the river."
	said  = "“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth."
)

// bridge are three articles, of which the first has most for itself.
func bridge() *event.Event {
	return event.New(invented.Input(
		"Roth shuts bridge\n"+invented.Council+"\n"+order+"\n"+said+"\nGrowers of Port Wick dumped 300 tons of berries.",
		"Bridge\n"+invented.Again+"\n"+night+"\nTomas King paid. Nobody heard Tomas King.",
		"Closed\n"+invented.Third+"\nKing crossed by boat.",
	))
}

// TestOnly holds what stands in one article only, and what does not.
func TestOnly(t *testing.T) {
	e := bridge()
	var got []string
	for a, sentences := range e.Only() {
		for i, proofs := range sentences {
			for _, p := range proofs {
				if e.Proofs().Clause(a, 0).Sentence >= 0 && e.In.Docs[a].Sentences[i].Span.Len() > 0 {
					got = append(got, e.Names[a]+": "+say.Text(p.Pieces))
				}
			}
		}
	}
	want := []string{
		"The Heron: “Nobody crosses before every bolt has been checked by an engineer”", "The Heron: Port Wick",
		"The Heron: “dumped 300 tons of berries”",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// TestFacts holds what is told of the facts of the event.
func TestFacts(t *testing.T) {
	e := bridge()
	var subjects []string
	for f := range e.In.Facts {
		if !e.Facts.Sure(f) || !e.Facts.Leads(f) || e.Facts.Matter(f) <= 0 || len(e.Facts.Tellings(f)) < 2 {
			t.Errorf("fact %d: sure %v, matter %g", f, e.Facts.Sure(f), e.Facts.Matter(f))
		}
		if s := e.Facts.Subject(f); !s.None() {
			subjects = append(subjects, say.Text(s.Pieces()))
		}
		if a, at, ok := e.Facts.StatementOf(f); ok && !strings.HasPrefix(e.In.Article(a).Slice(at), "The council") && !strings.Contains(e.In.Article(a).Slice(at), "Roth") {
			t.Errorf("fact %d is stated by %q", f, e.In.Article(a).Slice(at))
		}
	}
	if !slices.Contains(subjects, "Mayor Ines Roth’s order") {
		t.Errorf("%q", subjects)
	}
	if !e.Facts.HasWords(1, 0, e.In.Docs[0].Sentences[1].Span) || e.Facts.HasWords(2, 0, e.In.Docs[0].Sentences[2].Span) {
		t.Error("HasWords")
	}
	if partners := e.HavePartners(); len(partners) < 5 || !e.Tells(0, 1) {
		t.Errorf("%v", partners)
	}
}

// TestNames: who stands in which sentence, for sure, and who nowhere.
func TestNames(t *testing.T) {
	e := bridge()
	for _, tt := range []struct {
		name, article string
		sentences     int
		sure, absent  bool
	}{
		{"Ines Roth", "The Heron", 3, true, false},
		{"Ines Roth", "The Plover", 0, true, true},
		{"Tomas King", "The Kite", 2, true, false},
		{"Tomas King", "The Plover", 0, false, false}, // may be another King
	} {
		i := slices.IndexFunc(e.Named.All, func(n event.Named) bool { return n.Name == tt.name })
		a := slices.IndexFunc(e.In.Docs, func(d *token.Document) bool { return d.Article.Outlet == tt.article })
		if i < 0 || a < 0 {
			t.Fatalf("%s in %s: %d, %d", tt.name, tt.article, i, a)
		}
		n := e.Named.All[i]
		at, sure := e.Named.Sentences(a, n)
		if len(at) != tt.sentences || sure != tt.sure || e.SurelyAbsent(a, n) != tt.absent || !e.Telling(n) {
			t.Errorf("%s in %s: %v %v, absent %v", tt.name, tt.article, at, sure, e.SurelyAbsent(a, n))
		}
	}
	roth := e.Named.All[slices.IndexFunc(e.Named.All, func(n event.Named) bool { return n.Name == "Ines Roth" })]
	if !e.InHeadline(0, roth) || e.InHeadline(1, roth) || !e.StandsInHeadline(0, roth) || !e.Named.InBody(0, roth) {
		t.Error("headlines")
	}
}

// TestSpoken: who is quoted, with how many words.
func TestSpoken(t *testing.T) {
	e := bridge()
	if len(e.Spoken) != 1 || e.Spoken[0].Name != "Ines Roth" || !slices.Equal(e.Spoken[0].Words, []int{11, 0, 0}) || !e.Sayable(e.Spoken[0]) || e.Spoken[0].Longest(0).Empty() || !e.Spoken[0].Longest(1).Empty() {
		t.Errorf("%+v", e.Spoken)
	}
	if !e.People.Sure("Ines Roth") || e.People.Sure("Roth") || e.People.Called("Ines Roth") != "Ines Roth" {
		t.Error("people")
	}
}

// TestSided: sides that say the same stand together, and words that are too long are cut.
func TestSided(t *testing.T) {
	e := bridge()
	if got := say.Text(e.CitedShort(0, e.In.Docs[0].Sentences[1].Span, 20)); got != "“The council of …”" {
		t.Errorf("%q", got)
	}
	if e.DatesDiffer() {
		t.Error("no days are known")
	}
}

// TestSpellings: a name with one letter where another article has two is the same.
func TestSpellings(t *testing.T) {
	e := event.New(invented.Input("Bridge\nJudge Oskar Wennel closed the bridge. Wennel lives in Veles.", "Bridge\nJudge Oskar Wenel closed the bridge on Monday."))
	for _, n := range e.Named.All {
		for a := range 2 {
			if strings.Contains(n.Name, "Wen") && e.SurelyAbsent(a, n) {
				t.Errorf("%s is absent in %d", n.Name, a)
			}
		}
	}
}
