package scope

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// shown is the scope of the parts of a sentence: "words | told ABC silent".
func shown(a *Articles, text string) string {
	d := token.Split(news.New("", []string{text}))
	var out []string
	for _, p := range a.Read(text, d.Words, nil) {
		s := ""
		for _, x := range p.Told {
			s += string(rune('A' + x))
		}
		for _, x := range p.Silent {
			if x < 0 {
				s += "?"
				continue
			}
			s += string(rune('a' + x))
		}
		if p.Leans {
			s += "~"
		}
		if p.Bare {
			s += "!"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

// TestRead: capitals are told, small letters silent, "~" leans, "!" is bare.
func TestRead(t *testing.T) {
	var as []*news.Article
	for _, o := range []string{"The Marlow Ledger", "Odern Courier (Online News)", "Coast Wire News"} {
		as = append(as, &news.Article{Outlet: o})
	}
	a := New(as, []int{2, 0, 1})
	for _, tt := range []struct{ text, want string }{
		{"The Ledger says that 12 people were hurt.", "A"},
		{"The Ledger and the Courier say that 12 people were hurt.", "AB"},
		{"The Ledger says 12 were hurt, while the Courier says 14.", "A B"},
		{"The Ledger counts 12; Coast Wire counts 14, but the Courier gives no number.", "A C b"},
		{"Only the Courier mentions the cost.", "Bac"},
		{"The cost is mentioned only in the Courier.", "Bac"},
		{"The Courier is the only article that names the mayor.", "Bac"},
		{"Coast Wire does not mention the mayor.", "c"},
		{"The Marlow Ledger also fails to mention the mayor.", "a"},
		{"Neither the Ledger nor the Courier names the driver.", "ab"},
		{"Neither article names the driver.", "abc"},
		{"None of the articles quotes the mayor.", "abc"},
		{"All three articles say that the bridge is shut.", "ABC"},
		{"The vote is missing from the Courier.", "b"},
		{"The vote is not mentioned in the Ledger or the Courier.", "ab"},
		{"Article 1 names the mayor, but Article 2 does not.", "C a!"},
		{"The first article names the mayor.", "C"},
		{"A says 12, B says 14.", "A B"},
		{"A man was hurt in the fire.", ""},
		{"Unlike the Courier, the Ledger names the mayor.", "A"},
		{"The Ledger says that the mayor did not resign.", "A"},
		{"The mayor does not mention the Ledger's report.", "A"},
		{"It does not mention the cost.", "?~"},
		{"The Ledger reports the fire without mentioning the mayor.", "A ?~"},
		{"The Ledger names the mayor; the others do not.", "A bc!"},
		{"The MLs were sold.", ""},
		{"The mayor said the times are hard.", ""},
		{"Both men were hurt.", ""},
		{"The Ledger omits the cost.", "a"},
		{"The Courier makes no mention of the cost.", "b"},
		{"The Ledger names two men and leaves out the mayor.", "A ?~"},
		{"The Ledger does not name the driver and quotes the mayor.", "a ~"},
		{"The Ledger names the mayor, and neither of the others names the driver.", "A bc"},
		{"A names the mayor, B the driver.", "A B"},
		{"It is 12 in A, 14 in B and 15 in C.", "A B C"},
		{"The Ledger gives no reason for the delay, the Courier says it was the rain.", "a B"},
		{"The Ledger names the mayor but does not mention the vote.", "A ?~"},
		{"The vote was 12 to 9 in the Ledger, 13 to 8 in the Courier and 14 to 7 in Coast Wire.", "A B C"},
		{"It stands in the Ledger and in the Courier.", "AB"},
		{"The Ledger says that the mayor left and does not know why.", "A"},
		{"According to the Ledger, 12 people were hurt.", "A"},
		{"The Ledger ends with the vote, a line that neither the Courier nor Coast Wire mentions.", "A bc!"},
		{"The Ledger says that the mayor left, which the other two do not report.", "A bc!"},
		{"The Ledger gives the cost, a figure that the Courier does not mention.", "A b!"},
		{"The Ledger names the mayor, a man that the council does not mention.", "A"},
		{"The other two men do not report for work.", ""},
		{"The Ledger (A) and the Courier (B) both name the mayor.", "AB"},
	} {
		if got := strings.TrimSpace(shown(a, tt.text)); got != tt.want {
			t.Errorf("%s\n\tgot %s want %s", tt.text, got, tt.want)
		}
	}
}

// TestOneWord: an outlet of one word is known behind a word that opens the sentence, and is
// part of a longer name behind another.
func TestOneWord(t *testing.T) {
	a := New([]*news.Article{{Outlet: "Kestrel"}, {Outlet: "Wren"}}, nil)
	for text, want := range map[string]int{"Only Kestrel names the mayor.": 1, "Both Kestrel and Wren name the mayor.": 2, "Neither Kestrel nor Wren names the mayor.": 2, "Odern Kestrel names the mayor.": 0} {
		n := 0
		for _, m := range a.mentions(text, token.Read(text), nil) {
			n += len(m.articles)
		}
		if n != want {
			t.Errorf("%s: %d articles, not %d", text, n, want)
		}
	}
}
