package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

// TestSwappedParties holds that the names of two parties, put in each other's place in
// all texts, change no difference's form, rank or passages.
func TestSwappedParties(t *testing.T) {
	swap := strings.NewReplacer("Democrats", "Republicans", "Republicans", "Democrats", "Democratic", "Republican", "Republican", "Democratic", "Democrat", "Republican")
	var one, other []*news.Article
	for i, text := range partyEvent() {
		for k, all := range []*[]*news.Article{&one, &other} {
			if k == 1 {
				text = swap.Replace(text)
			}
			ps := strings.Split(text, "\n")
			a := news.New(ps[0], ps[1:])
			a.ID, a.Outlet = string(rune('a'+i)), []string{"The Heron", "The Kite", "The Plover"}[i]
			*all = append(*all, a)
		}
	}
	want, got := outline(compareAll(t, one)), outline(compareAll(t, other))
	if len(want) < 6 {
		t.Fatalf("too few to tell: %q", want)
	}
	for i := range max(len(want), len(got)) {
		if i >= len(want) || i >= len(got) || want[i] != got[i] {
			t.Fatalf("differ from the %d. on:\n%s\n\n%s", i+1, strings.Join(want, "\n"), strings.Join(got, "\n"))
		}
	}
}

// outline are the forms of the differences with the sentences that they lead to.
func outline(c *compare.Comparison) []string {
	var out []string
	for _, d := range c.Differences {
		s := d.Key
		for _, p := range d.Evidence {
			for _, r := range c.Readings {
				if r.Article.ID == p.Article {
					s += fmt.Sprintf(" %s%d", p.Article, r.Doc.SentenceAt(p.Start))
				}
			}
		}
		out = append(out, s)
	}
	return out
}

// partyEvent are three articles about a vote, in which both parties act and speak.
func partyEvent() []string {
	return []string{
		"Senate Republicans block ferry bill\nSenate Republicans blocked the ferry bill of Senator Ada Moss on Tuesday by 52 to 48 votes.\n" +
			"“The Democrats want to sink our harbors with debt,” said Roy Hill, a Republican from Orsa.\n" +
			"Moss, a Democrat, called the vote a shameful gift to the road lobby.\nThe bill would have paid for 14 boats.\nHill has taken 90,000 crowns from road builders since May.",
		"Ferry bill fails in Senate\nOn Tuesday the ferry bill of Democratic Senator Ada Moss failed by 52 to 48 votes in the Senate.\n" +
			"Three Democrats voted with the Republicans.\n“The Democrats want to sink our harbors with debt, and the islands with them,” Senator Roy Hill said.\n" +
			"The governor has yet to say whether she backs 14 new boats.\nIslanders wait for a boat for two hours on most days.",
		"Moss vows to bring ferry bill back\nSenator Ada Moss vowed on Wednesday to bring the ferry bill back that Republicans blocked a day before.\n" +
			"“The Republicans will hear from every island,” Moss, a Democrat, said in Port Wick.\n" +
			"Democratic leaders did not promise a second vote.\nPetra Lindqvist, who runs a bakery, lost half of her customers when two boats broke down in June.\n“Neither Democrats nor Republicans have ever asked us what we need out here,” Lindqvist said.",
	}
}
