package figure_test

import (
	"testing"
	"time"
	"unicode/utf8"

	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// sited are the quantities of a text that is one sentence and was published
// on a day.
func sited(text string, published news.Date) []figure.Sited {
	a := &news.Article{Text: text, Published: published}
	d := token.New(a, nil, []token.Sentence{{Span: news.Span{End: len(text)}}})
	found := number.Find(d)
	var out []figure.Sited
	for _, q := range found[0] {
		out = append(out, figure.Sited{Quantity: q, Doc: d, Numbers: found})
	}
	return out
}

func TestBetween(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       figure.Relation
	}{
		{"same", "Police arrested 23 people.", "Twenty-three people were arrested.", figure.Same},
		{"about", "19 other towns", "about 19 other towns", figure.Same},
		{"differ", "Police arrested 23 people.", "Police arrested 27 workers.", figure.Differ},
		{"more than, held", "Police arrested 27 people.", "More than two dozen were arrested by police.", figure.Includes},
		{"more than, not held", "Police arrested 23 people.", "More than two dozen were arrested by police.", figure.Differ},
		{"at least and more than", "at least 30 countries", "more than 30 countries", figure.Includes},
		{"rounded", "41 ships waited", "some 40 ships waited", figure.Rounded},
		{"counts are not rounded by themselves", "43 sailors died", "40 sailors died", figure.Differ},
		{"dozens", "41 ships waited", "dozens of ships waited", figure.Includes},
		{"money rounded", "a $1.375 billion budget", "a budget of $1.4 billion", figure.Rounded},
		{"money differs", "a $3.5 billion budget", "a budget of about $3.6 billion", figure.Differ},
		{"other currency", "a budget of $5 million", "a budget of €5 million", figure.Unrelated},
		{"other kind", "a raise of 9 percent", "a raise after 9 days", figure.Unrelated},
		{"other thing", "23 people were arrested", "The bridge has 40 lamps", figure.Unrelated},
		{"votes", "passed 234-193", "passed by 234 to 193", figure.Same},
		{"years differ", "she has led the party since 2002", "she has led the party since 2003", figure.Differ},
		{"years of other things", "the mayor was elected in 2010 after a long campaign", "the mayor sold the shop, which had opened back in 2006 beside a bakery", figure.Unrelated},
		{"among", "Vance won 11 percent of voters", "Vance won 9 percent of voters among farmers", figure.Unrelated},
		{"two occasions", "they met on Sunday for the first time", "they met on Thursday, the second time", figure.Unrelated},
		{"month and day", "the contract expired on March 31", "the contract expired in March", figure.Includes},
		{"bounds of one side", "over 16 sailors were arrested", "over 17 sailors were arrested", figure.Differ},
		{"a rough bound", "more than 200 boats sank", "more than 240 boats sank", figure.Includes},
		{"spans with one bound", "15 to 25 sailors were arrested", "16-25 sailors were arrested", figure.Differ},
		{"a span within a span", "40 to 60 boats sank", "45 to 55 boats sank", figure.Includes},
		{"nearly", "nearly 30 boats sank", "30 boats sank", figure.Differ},
		{"nearly, of many", "nearly 3,000 boats sank", "3,000 boats sank", figure.Rounded},
		{"nearly is less", "prices rose about 2.5%", "prices rose nearly 2%", figure.Differ},
		{"nearly holds", "prices rose 1.9%", "prices rose nearly 2%", figure.Rounded},
		{"minus", "it was minus 12 degrees in the harbour of Lund", "it was 12 degrees in the harbour of Lund", figure.Differ},
		{"lakh", "they planted 13 lakh trees", "they planted 1.3 million trees", figure.Same},
		{"a fortnight", "the strike lasted a fortnight", "the strike lasted two weeks", figure.Same},
		{"stamps of one day", "“No.” — Ida Vance (@vance) March 3, 2019", "“No.” — Ida Vance (@vance) March 3, 2019", figure.Same},
		{"stamps of two days", "“No.” — Ida Vance (@vance) March 3, 2019", "“No.” — Ida Vance (@vance) March 4, 2019", figure.Unrelated},
		{"day 11 and eleven days", "on day 11 of the strike", "the strike has lasted eleven days", figure.Same},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := first(t, tt.a), first(t, tt.b)
			if got := figure.Between(a, b); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if got := figure.Between(b, a); got != tt.want {
				t.Errorf("turned round: got %s, want %s", got, tt.want)
			}
		})
	}
}

func first(t *testing.T, text string) figure.Sited {
	t.Helper()
	found := sited(text, news.Date{})
	if len(found) == 0 {
		t.Fatalf("no quantity in %q", text)
	}
	return found[0]
}

// FuzzBetween holds that comparing is symmetric and that a quantity is the same
// as itself or not to be compared.
func FuzzBetween(f *testing.F) {
	for _, p := range readPairs(f) {
		f.Add(p.a.text, p.b.text, int64(20000), int64(20001))
	}
	f.Fuzz(func(t *testing.T, one, two string, dayOne, dayTwo int64) {
		if !utf8.ValidString(one) || !utf8.ValidString(two) {
			return
		}
		as, bs := all(one, dayOne), all(two, dayTwo)
		for _, a := range as {
			if r := figure.Between(a, a); r != figure.Same && r != figure.Unrelated {
				t.Fatalf("%q is %s to itself", a.Doc.Article.Slice(a.Span), r)
			}
			for _, b := range bs {
				if x, y := figure.Between(a, b), figure.Between(b, a); x != y {
					t.Fatalf("%s, turned round %s: %+v %+v", x, y, a, b)
				}
			}
		}
	})
}

// all are the quantities of a text that was published some days after 1970.
func all(text string, days int64) []figure.Sited {
	at := time.Unix(0, 0).UTC().AddDate(0, 0, int(days%100000))
	return sited(text, news.Day(at.Date()))
}
