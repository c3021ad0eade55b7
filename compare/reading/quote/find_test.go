package quote

import (
	"os"
	"strings"
	"testing"

	"parallax/compare/reading/token"
)

// line is a quotation as "speaker: words", its parts joined by " / ".
func line(d *token.Document, q Quote) string {
	var parts []string
	for _, c := range q.Content {
		parts = append(parts, d.Article.Slice(c))
	}
	return q.Speaker + ": " + strings.Join(parts, " / ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		kind       Kind
		cue, want  string
	}{
		{
			"verb after the words", "“We will rebuild the bridge,” said Ada Moss, the mayor. Work begins soon.",
			Direct, "said", "Ada Moss: “We will rebuild the bridge,”",
		},
		{
			"source, verb after the words", `"We will rebuild the bridge," Mayor Ada Moss said on Monday.`,
			Direct, "said", `Ada Moss: "We will rebuild the bridge,"`,
		},
		{
			"verb in the middle", "“We will rebuild the bridge,” Ada Moss said. “It may take a year.”",
			Direct, "said", "Ada Moss: “We will rebuild the bridge,” / “It may take a year.”",
		},
		{
			"that", "Ada Moss said that the bridge would be rebuilt.",
			Indirect, "said", "Ada Moss: that the bridge would be rebuilt",
		},
		{
			"mixed", "Ada Moss said the bridge was “a ruin on two legs” and should go.",
			Mixed, "said", "Ada Moss: the bridge was “a ruin on two legs” and should go",
		},
		{
			"according to", "The bridge will be rebuilt within a year, according to Ada Moss.",
			Indirect, "according to", "Ada Moss: The bridge will be rebuilt within a year",
		},
		{
			"colon and block", "Ada Moss had this to say:\n\n“We will rebuild the bridge, whatever it costs.”",
			Direct, "", "Ada Moss: “We will rebuild the bridge, whatever it costs.”",
		},
		{
			"pronoun", "Ada Moss stood by the river. “We will rebuild the bridge,” she said.",
			Direct, "said", "Ada Moss: “We will rebuild the bridge,”",
		},
		{
			"short name", "Ada Moss, the mayor, stood by the river.\n\n“We will rebuild it soon,” Moss said.",
			Direct, "said", "Ada Moss: “We will rebuild it soon,”",
		},
		{
			"role", "Mayor Ada Moss stood by the river.\n\n“We will rebuild it soon,” the mayor said.",
			Direct, "said", "Ada Moss: “We will rebuild it soon,”",
		},
		{
			"bracket", "“We will rebuild [the bridge] soon,” Ada Moss said.",
			Direct, "said", "Ada Moss: “We will rebuild [the bridge] soon,”",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := document(c.text)
			quotes := Find(d)
			var got []string
			for _, q := range quotes {
				got = append(got, line(d, q))
				if line(d, q) == c.want {
					if q.Kind != c.kind {
						t.Errorf("kind %s, want %s", q.Kind, c.kind)
					}
					if cue := d.Article.Slice(q.Cue); c.cue != "" && !strings.Contains(strings.ToLower(cue), c.cue) {
						t.Errorf("cue %q, want %q", cue, c.cue)
					}
					return
				}
			}
			t.Errorf("got  %s\nwant %s", strings.Join(got, "\n     "), c.want)
		})
	}
}

func TestNoQuotation(t *testing.T) {
	for _, text := range []string{
		"The bridge fell at noon. Nobody was hurt.",
		"The so-called “river king” has left the town.",
		"The council wants a new bridge.",
		"There was no way to tell.",
		"",
	} {
		d := document(text)
		for _, q := range Find(d) {
			t.Errorf("%q: found %s by %s", text, line(d, q), q.Rule)
		}
	}
}

func TestUnnamed(t *testing.T) {
	for text, want := range map[string]bool{
		"“We will rebuild the bridge,” a senior official said.":                    true,
		"“We will rebuild the bridge,” said a person familiar with the matter.":    true,
		"Officials said that the bridge would be rebuilt within a year.":           true,
		"“We will rebuild the bridge,” said Ada Moss, an official of the council.": false,
	} {
		quotes := Find(document(text))
		if len(quotes) != 1 || quotes[0].Unnamed != want {
			t.Errorf("%s: %+v, want unnamed %v", text, quotes, want)
		}
	}
}

func TestFirstArticle(t *testing.T) {
	data, err := os.ReadFile("../../../../shared/data/first-article.txt")
	if err != nil {
		t.Skip("the article is not here")
	}
	d := document(string(data))
	quotes := Find(d)
	for _, want := range []struct {
		words, speaker string
		unnamed        bool
	}{
		{"We will never, ever", "Lori Lightfoot", false},
		{"60% of illegal firearms", "Lori Lightfoot", false},
		{"[Ted Cruz]", "Lori Lightfoot", false},
		{"is deeply concerned", "Department of Homeland Security", true},
		{"Failing to support", "Department of Homeland Security", false},
		{"See what happens", "one Chicago law enforcement source", true},
		{"single real police officer", "Another", true},
		{"as directed by the [them]", "a memo", false},
		{"If the request is", "a memo", false},
	} {
		found := false
		for _, q := range quotes {
			if q.Kind == Indirect || !strings.Contains(line(d, q), want.words) {
				continue
			}
			found = true
			if q.Speaker != want.speaker || q.Unnamed != want.unnamed {
				t.Errorf("%q: speaker %q, unnamed %v", want.words, q.Speaker, q.Unnamed)
			}
		}
		if !found {
			t.Errorf("%q is lost", want.words)
		}
	}
}
