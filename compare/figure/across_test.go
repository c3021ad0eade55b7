package figure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// told is a set of articles whose bodies are all taken for one fact, with that
// fact; the headline of an article is what stands before a bar.
func told(bodies ...string) (reading.Set, []align.Fact) {
	var set reading.Set
	var fact align.Fact
	for a, body := range bodies {
		headline, text, ok := strings.Cut(body, "|")
		if !ok {
			headline, text = "", body
		}
		article := news.New(headline, strings.Split(text, "\n"))
		r := reading.Read(article)
		set.Add(r)
		for s, sentence := range r.Doc.Sentences {
			fact.Tellings = append(fact.Tellings, align.Telling{Place: align.Place{Article: a, Sentence: s}, Span: sentence.Span})
		}
	}
	return set, []align.Fact{fact}
}

// TestAside holds that a headline that does not tell the fact gives its large
// counts, and nothing else.
func TestAside(t *testing.T) {
	for headline, want := range map[string]string{
		"Deal ends strike by 4,800 sailors":            "differ sailors: 4,800 / 4,600",
		"Deal ends strike by 12 sailors":               "",
		"Deal ends strike that cost 4,800 flights":     "",
		"Deal ends strike on Wednesday by 4.8 percent": "",
	} {
		set, facts := told(headline+"|The deal could end the strike.", "The deal could end the strike of 4,600 sailors.")
		facts[0].Tellings = slices.DeleteFunc(facts[0].Tellings, func(t align.Telling) bool { return set.Docs[t.Article].Sentences[t.Sentence].Headline() })
		got := ""
		for _, f := range figure.Across(set, facts) {
			got += shown(set, f)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", headline, got, want)
		}
	}
}

// shown is a figure in a line.
func shown(set reading.Set, f figure.Figure) string {
	var values []string
	for _, v := range f.Values {
		text := set.Docs[v.Article].Article.Slice(v.Span)
		if v.Credit != "" {
			text += " (" + v.Credit + ")"
		}
		values = append(values, text)
	}
	return fmt.Sprintf("%s %s: %s", f.Relation, f.What, strings.Join(values, " / "))
}

// TestAcross holds which numbers of a fact stand side by side, what they count
// and who gives them.
func TestAcross(t *testing.T) {
	for _, tt := range []struct {
		name   string
		bodies []string
		want   []string
	}{
		{
			"people who died",
			[]string{"Twelve sailors died in the storm.", "The storm killed 19 people.", "At least 12 people died in the storm."},
			[]string{"differ deaths: Twelve / 19 / At least 12"},
		},
		{"one article tells both", []string{"Police arrested 12 sailors, then 19 sailors.", "Police arrested 19 sailors."}, []string{"same arrests: 19 / 19"}},
		{"other things", []string{"Police arrested 12 sailors.", "The harbour has 40 lamps."}, nil},
		{
			"who gives it",
			[]string{"Moss said 41 ships were waiting.", "“Some 40 ships are waiting,” Ida Moss said.", "Forty-one ships waited, he said."},
			[]string{"rounded ships: 41 (Moss) / Some 40 (Ida Moss) / Forty-one (?)"},
		},
		{
			"a role",
			[]string{"The mayor of Lund on Monday said 41 ships were waiting.", "41 ships were waiting, the union said."},
			[]string{"same ships: 41 (The mayor of Lund) / 41 (the union)"},
		},
		{"a headline", []string{"Police arrest 12 sailors|Police arrested 12 sailors.", "Police arrested 12 sailors."}, []string{"same arrests: 12 / 12"}},
		{"a headline does not differ", []string{"Police arrest 19 sailors|They left.", "Police arrested 12 sailors."}, nil},
		{"a headline agrees", []string{"Police arrest 12 sailors|They left.", "Police arrested 12 sailors."}, []string{"same arrests: 12 / 12"}},
		{
			"a large count in a headline",
			[]string{"Deal ends strike by 4,800 sailors|They left.", "The deal could end the strike of 4,600 sailors."},
			[]string{"differ sailors: 4,800 / 4,600"},
		},
		{"money", []string{"The board spent $5.7 billion on the bridge.", "The board spent $5.68 billion on the bridge."}, []string{"rounded : $5.7 billion / $5.68 billion"}},
		{"ages", []string{"Ida Vance, 44, left.", "Vance, 45, left."}, []string{"differ Vance: 44 / 45"}},
		{"a speaker's day", []string{"“I met them yesterday,” Moss said.", "They met yesterday."}, nil},
		{"several", []string{"Several sailors left.", "Several sailors left."}, nil},
		{"shares", []string{"Half of the sailors left.", "Two of the four sailors left."}, []string{"same sailors: Half / Two of the four"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			set, facts := told(tt.bodies...)
			var got []string
			for _, f := range figure.Across(set, facts) {
				got = append(got, shown(set, f))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestAcrossTwice holds that many facts at once give what each gives alone.
func TestAcrossTwice(t *testing.T) {
	set, facts := told("Police arrested 12 sailors on Monday.", "Police arrested 19 sailors on Monday.")
	alone := figure.Across(set, facts)
	many := make([]align.Fact, 120)
	for i := range many {
		many[i] = facts[0]
	}
	all := figure.Across(set, many)
	if len(alone) == 0 || len(all) != len(many)*len(alone) {
		t.Fatalf("%d figures of one fact, %d of %d", len(alone), len(all), len(many))
	}
	for i, f := range all {
		want := alone[i%len(alone)]
		if f.Fact != i/len(alone) || shown(set, f) != shown(set, want) {
			t.Errorf("figure %d: %+v, want %+v", i, f, want)
		}
	}
}

func ExampleAcross() {
	set, facts := told("Police arrested 23 sailors.", "Police arrested more than 20 sailors.", "Police arrested 27 sailors, the union said.")
	for _, f := range figure.Across(set, facts) {
		fmt.Println(f.Relation, f.What)
		for _, v := range f.Values {
			fmt.Printf("%s %q\n", set.Docs[v.Article].Article.Slice(v.Span), v.Credit)
		}
	}
	// Output:
	// differ arrests
	// 23 ""
	// more than 20 ""
	// 27 "the union"
}

func ExampleRelate() {
	a, b := sited("about 40 boats", news.Date{})[0], sited("41 boats", news.Date{})[0]
	fmt.Println(figure.Relate(a.Quantity, b.Quantity))
	// Output: rounded
}
