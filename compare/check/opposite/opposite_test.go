package opposite

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
)

func sideOf(text string) Side {
	r := reading.Read(news.New("", []string{text}))
	return Side{Doc: r.Doc, Clauses: r.Clauses, To: len(r.Doc.Words)}
}

// TestFind: opposites are found with their words; two that turn each other round, what
// is said of something else and what stands on both sides are none.
func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		words      [2]string // "" for no opposite
	}{
		{"a prefix", "The court held that the ban on boats is constitutional.", "The ban on boats is unconstitutional, the court held.", [2]string{"constitutional", "unconstitutional"}},
		{"another prefix", "The list of donors was complete.", "The list of donors was incomplete.", [2]string{"complete", "incomplete"}},
		{"did not", "The mayor signed the order for the ferry.", "The mayor did not sign the order for the ferry.", [2]string{"signed", "did not sign"}},
		{"not, here", "The mayor did not sign the order for the ferry.", "The mayor signed the order for the ferry.", [2]string{"did not sign", "signed"}},
		{"up and down", "Shares of the builder rose on Monday.", "On Monday shares of the builder fell.", [2]string{"rose", "fell"}},
		{"more and fewer", "More ferries crossed the river than last year.", "Fewer ferries crossed the river than last year.", [2]string{"More", "Fewer"}},
		{"before and after", "The bridge was closed before the vote of the council.", "The bridge was closed after the vote of the council.", [2]string{"before", "after"}},
		{"not legal is illegal", "The strike was not legal, the judge ruled.", "The strike was illegal, the judge ruled.", [2]string{}},
		{"the same", "The mayor signed the order for the ferry.", "The order for the ferry was signed by the mayor.", [2]string{}},
		{"both denied", "The mayor did not sign the order for the ferry.", "The mayor never signed the order for the ferry.", [2]string{}},
		{"no opposite in spite of its prefix", "The ring was valuable, the jeweller of Marlow said.", "The ring was invaluable, the jeweller of Marlow said.", [2]string{}},
		{"no, behind the verb", "The head of the court sees no threat to the judges.", "The head of the court does not see any threat to the judges.", [2]string{}},
		{"another value", "Shares of the builder rose on Monday, and prices fell.", "On Monday shares of the builder rose.", [2]string{}},
		{"another matter", "The mayor signed the order for the ferry.", "The school did not sign up pupils.", [2]string{}},
		{"no way", "The council says that the ferry plan could bind the harbour.", "There was no way the ferry plan could bind the harbour, said the council.", [2]string{"bind", "no way the ferry plan could bind"}},
		{"no longer, here", "The bridge to Odern is no longer guarded by the police.", "The bridge to Odern is guarded by the police.", [2]string{"no longer guarded", "guarded"}},
		{"denied that", "The miller stole the boats of the harbour.", "The miller denied that he stole the boats of the harbour.", [2]string{"stole", "denied that he stole"}},
		{"far from, and doubted", "The police of Odern are far from ready for the flood.", "The mayor doubts that the police of Odern are ready for the flood.", [2]string{}},
		{"far from, and asked", "The police of Odern are far from ready for the flood.", "The mayor asked whether the police of Odern are ready for the flood.", [2]string{}},
		{"not unlikely", "The council of Odern is not unlikely to sell the ferry.", "The council of Odern will sell the ferry.", [2]string{}},
		{"after another word", "The bridge was closed before the vote of the council.", "The bridge was closed after the flood, says the council.", [2]string{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, b := sideOf(tt.a), sideOf(tt.b)
			p, ok := Find(a, b)
			if ok != (tt.words[0] != "") {
				t.Fatalf("%v, want %q", ok, tt.words)
			}
			if !ok {
				return
			}
			if got := [2]string{a.Doc.Article.Slice(p.A), b.Doc.Article.Slice(p.B)}; got != tt.words {
				t.Errorf("%q, want %q", got, tt.words)
			}
		})
	}
}

// TestDenies: what a prefix turns round, and what only looks so.
func TestDenies(t *testing.T) {
	for _, x := range []struct {
		word, base string
		want       bool
	}{
		{"unconstitutional", "constitutional", true},
		{"illegal", "legal", true},
		{"irresponsible", "responsible", true},
		{"nonpartisan", "partisan", false},
		{"impossible", "possible", true},
		{"non-violent", "violent", true},
		{"inflammable", "flammable", false},
		{"invaluable", "valuable", false},
		{"disease", "ease", false},
		{"unions", "ions", false},
		{"information", "formation", false},
		{"indifferent", "different", false},
		{"inability", "ability", true},
	} {
		if got := denies(x.word, x.base); got != x.want {
			t.Errorf("%s: %v", x.word, got)
		}
	}
}
