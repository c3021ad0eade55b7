package actor

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// read finds the actors of articles, each a text of its own.
func read(texts ...string) (Input, *Result) {
	var in Input
	for _, t := range texts {
		d := token.Split(news.New("", strings.Split(t, "\n\n")))
		in.Add(reading.OfDocument(d))
	}
	return in, Find(in)
}

// readTitled is read for one article whose first paragraph is the headline.
func readTitled(text string) (Input, *Result) {
	ps := strings.Split(text, "\n\n")
	d := token.Split(news.New(ps[0], ps[1:]))
	in := Input{Set: reading.Gather([]*token.Document{d}, [][]quote.Quote{quote.Find(d)})}
	return in, Find(in)
}

// called are the texts of the mentions of the actor that holds the first
// mention of a text, parted by |.
func called(in Input, r *Result, text string) string {
	for _, a := range r.Actors {
		var all []string
		found := false
		for _, i := range a.Mentions {
			m := r.Mentions[i]
			s := in.Docs[m.Article].Article.Slice(m.Span)
			found = found || s == text
			all = append(all, s)
		}
		if found {
			return strings.Join(all, "|")
		}
	}
	return ""
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ name, text, of, want string }{
		{"last name", "Mayor Ada Brook spoke first. Brook then left.", "Brook", "Mayor Ada Brook|Brook"},
		{"honorific", "Ada Brook spoke first. Ms. Brook then left.", "Ada Brook", "Ada Brook|Ms. Brook"},
		{"role alone", "Governor Ada Brook spoke first. The governor then left.", "governor", "Governor Ada Brook|governor"},
		{"role of a country", "French President Jean Moreau met Iranian President Ali Rostami. The French president smiled.", "French president", "French President Jean Moreau|French president"},
		{"role alone, beside one of a country", "President Ada Brook met French President Jean Moreau. President Moreau slept. President Moreau smiled. The president left.", "president", "President Ada Brook|president"},
		{"role alone, beside one of a country that no list has", "Governor Ada Brook wrote to Orvanian Governor Jean Moreau. Governor Moreau slept. Governor Moreau smiled. The governor left.", "governor", "Governor Ada Brook|governor"},
		{"role alone, of the only one there", "Orvanian Governor Jean Moreau slept. Governor Moreau smiled. The governor left.", "governor", "Governor Jean Moreau|Governor Moreau|governor"},
		{"two of one last name", "Ada Brook met Tom Brook at noon. Ada Brook smiled.", "Ada Brook", "Ada Brook|Ada Brook"},
		{"acronym", "The Harbor Safety Agency closed the pier. The HSA gave no reason.", "HSA", "Harbor Safety Agency|HSA"},
		{"demonym", "The ship left Iran at dawn. The Iranians kept silent.", "Iran", "Iran|Iranians"},
		{"apposition", "Ada Brook, a 30-year-old nurse, was hurt. The nurse went home.", "30-year-old nurse", "Ada Brook|30-year-old nurse|nurse"},
		{"groups of one head", "Dozens of protesters sat down. Police carried the protesters away.", "protesters", "protesters|protesters"},
		{"groups of two owners", "The union's lawyers came. The company's lawyers stayed away.", "lawyers", "lawyers"},
		{"a crowd and its people", "A caravan of migrants rested. The caravan moved on at dawn.", "caravan", "caravan|migrants|caravan"},
		{"no name at the start", "Yesterday the mayor spoke. Nothing happened.", "Yesterday", ""},
	} {
		in, r := read(tt.text)
		if got := called(in, r, tt.of); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestRoles(t *testing.T) {
	in, r := read("Police arrested 27 workers at noon. The strikers were arrested at the gate. A baton was thrown by protesters.")
	want := map[string]Role{"Police": Acts, "workers": ActedOn, "strikers": ActedOn, "protesters": Acts}
	for _, m := range r.Mentions {
		text := in.Docs[0].Article.Slice(m.Span)
		if w, ok := want[text]; ok && m.Role != w {
			t.Errorf("%s: %q, want %q", text, m.Role, w)
		}
		delete(want, text)
	}
	for text := range want {
		t.Errorf("%s was not found", text)
	}
}

func TestVoices(t *testing.T) {
	in, r := read("The strikers left. “They are thugs and workers,” said Ada Brook. The “hooligans” came back.")
	for _, m := range r.Mentions {
		if in.Docs[0].Article.Slice(m.Head) == "workers" && m.Owner != quote.QuotedWords {
			t.Errorf("workers are in the voice %q", m.Owner)
		}
	}
}

// TestProposals: names of the table of contested names are proposed, and what
// the reader parted is not.
func TestProposals(t *testing.T) {
	a, b := "The strikers blocked the gate.", "The blockaders left the gate at noon."
	_, r := read(a, b)
	if len(r.Proposals) != 1 || len(r.Rows) != 1 || r.Rows[0].Name != "strikers" {
		t.Fatalf("proposals %v, rows %v", r.Proposals, r.Rows)
	}
	in, _ := read(a, b)
	in.Decisions = []Decision{{Kind: Apart, A: Ref{Label: "blockaders"}, B: Ref{Label: "strikers"}}}
	if r := Find(in); len(r.Proposals) != 0 {
		t.Errorf("parted, and still proposed: %v", r.Proposals)
	}
	if _, r := read("The strikers blocked the gate.", "His family left the gate."); len(r.Proposals) != 0 {
		t.Errorf("a family of one's own was proposed: %v", r.Proposals)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Mayor Ada Brook’s aides, a crew of 12 workers, said “no” to the union's president.")
	f.Add("the' s'S 's\n\n“ U.S. President's")
	f.Fuzz(func(t *testing.T, text string) {
		in, r := read(strings.ToValidUTF8(text, "?"))
		last := 0
		for _, m := range r.Mentions {
			whole := in.Docs[0].Sentences[m.Sentence].Span
			if m.Empty() || m.Head.Empty() || !whole.Contains(m.Span) || !m.Contains(m.Head) || m.Start < last {
				t.Errorf("mention %v with head %v in sentence %v after %d", m.Span, m.Head, whole, last)
			}
			if s := in.Docs[0].Article.Slice(m.Span); strings.ToValidUTF8(s, "") != s {
				t.Errorf("%q is cut inside a rune", s)
			}
			last = m.Start
		}
		in.Aligned = [][]Place{{{0, 0}}}
		for s := range in.Docs[0].Sentences {
			in.Aligned[0] = append(in.Aligned[0], Place{0, s})
		}
		f2 := Read(in).finder
		r = f2.find(in)
		for i := range r.Mentions {
			for _, d := range f2.deedsOf(f2.mentions[i]) {
				if s := in.Docs[0].Sentences[d.Sentence].Span; !s.Contains(d.Span) || !d.Contains(d.Verb) || d.Verb.Empty() {
					t.Errorf("deed %v, verb %v in sentence %v", d.Span, d.Verb, s)
				}
			}
		}
	})
}
