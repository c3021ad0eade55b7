package utterance

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

func document(text string) *token.Document {
	return token.Split(&news.Article{ID: news.TextHash(text), Text: text})
}

// line is a quotation as "speaker: words", its parts joined by " / ".
func line(d *token.Document, q quote.Quote) string {
	var parts []string
	for _, c := range q.Content {
		parts = append(parts, d.Article.Slice(c))
	}
	return q.Speaker + ": " + strings.Join(parts, " / ")
}

func findAll(articles ...string) (docs []*token.Document, texts []quote.Text) {
	for _, text := range articles {
		d := document(text)
		docs = append(docs, d)
		texts = append(texts, quote.Read(d, quote.Known{}))
	}
	return docs, texts
}

// forms are the forms of the utterance as "article kind" words.
func forms(u Utterance, texts []quote.Text) string {
	var out []string
	for _, f := range u.Forms {
		out = append(out, fmt.Sprint(f.Article, " ", texts[f.Article].Quotes[f.Quote].Kind))
	}
	return strings.Join(out, ", ")
}

func TestSampleEvent(t *testing.T) {
	const dir = "../../../shared/sample-event/"
	var texts []string
	for _, name := range []string{"wire", "ledger", "common", "courier"} {
		data, err := os.ReadFile(dir + name + ".txt")
		if err != nil {
			t.Skip("the sample event is not here")
		}
		_, body, _ := strings.Cut(string(data), "\n\n")
		texts = append(texts, body)
	}
	docs, said := findAll(texts...)
	utterances := Match(reading.Set{Docs: docs, Texts: said})
	for _, c := range []struct{ speaker, words, want string }{
		{"Dana Whitlock", "every minute of the footage", "0 direct, 1 direct, 2 direct, 3 direct"},
		{"Carl Brandt", "three offers since March", "0 direct, 1 direct"},
		{"Rosa Delgado", "come here to fight", "0 direct, 1 mixed, 2 direct, 3 indirect"},
	} {
		var got []string
		for _, u := range utterances {
			full := u.Forms[u.Fullest]
			if u.Speaker == c.speaker && strings.Contains(line(docs[full.Article], said[full.Article].Quotes[full.Quote]), c.words) {
				got = append(got, forms(u, said))
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s, %q: got %q, want %q", c.speaker, c.words, got, c.want)
		}
	}
}

func TestEdits(t *testing.T) {
	const full = "“We have made three offers since the spring, and they have walked away from all of them,” Ada Moss said."
	for _, c := range []struct{ name, other, want string }{
		{
			"insertion in brackets", "“We have made three offers since the spring, and [the union] has walked away from all of them,” Ada Moss said.",
			"=We have made three offers since the spring, and|-they have|+[the union] has|=walked away from all of them",
		},
		{
			"cut", "“They have walked away from all of them,” Ada Moss said.",
			"-We have made three offers since the spring, and|=They have walked away from all of them",
		},
		{
			"other marks", "\"We have made three offers since the spring — and they have walked away from all of them,\" Ada Moss said.",
			"=We have made three offers since the spring — and they have walked away from all of them",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, said := findAll(full, c.other)
			us := Match(reading.Set{Docs: docs, Texts: said})
			if len(us) != 1 {
				t.Fatalf("%d utterances, want 1", len(us))
			}
			u := us[0]
			checkForms(t, docs, u)
			var got []string
			for _, e := range u.Forms[1].Edits {
				in, sign := docs[1], map[EditKind]string{Kept: "=", Cut: "-", Inserted: "+"}[e.Kind]
				if e.Kind == Cut {
					in = docs[u.Forms[u.Fullest].Article]
				}
				got = append(got, sign+in.Article.Slice(e.Span))
			}
			if g := strings.Join(got, "|"); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

func TestSpeakerGatesMatch(t *testing.T) {
	docs, said := findAll(
		"“This was an act of terror,” Ada Moss said.",
		"“This was an act of terror,” Ben Roe said.",
	)
	if us := Match(reading.Set{Docs: docs, Texts: said}); len(us) != 0 {
		t.Errorf("two speakers were joined: %+v", us)
	}
}

// TestShortWordings joins two wordings of one short quotation of one speaker.
func TestShortWordings(t *testing.T) {
	for _, c := range []struct {
		name, one, two string
		want           int
	}{
		{"one in two wordings", "“Moss is no friend of goats,” Ben Roe said.", "Ben Roe wrote: “MOSS IS NO FRIEND AT ALL!”", 1},
		{"two speakers", "“Moss is no friend of goats,” Ben Roe said.", "Ada Lind wrote: “MOSS IS NO FRIEND AT ALL!”", 0},
		{"a name alone", "“The Royal Goat Society sleeps tonight,” Ben Roe said.", "Ben Roe wrote: “The Royal Goat Society wins again.”", 0},
		{"a beginning alone", "“I will go to the lake with a goat,” Ben Roe said.", "Ben Roe wrote: “I will go to the mill and the ford.”", 0},
	} {
		docs, said := findAll(c.one, c.two)
		if us := Match(reading.Set{Docs: docs, Texts: said}); len(us) != c.want {
			t.Errorf("%s: %d utterances, want %d", c.name, len(us), c.want)
		}
	}
}

// TestTerms holds that a term which one article quotes of two speakers joins nothing,
// and that a few words of one speaker still join a sentence.
func TestTerms(t *testing.T) {
	for _, c := range []struct {
		name, one, two string
		want           int
	}{
		{"a term", "The circus spoke of a “winter surprise” for all. Ada Moss told the mayor about a “winter surprise” with goats.", "Ben Roe said they may bring a “winter surprise” to the lake.", 0},
		{"the name of a plan", "Ada Moss said she backs the “stop-and-ask” plan.", "A tape suggests that the mayor knew about the effect of stop-and-ask on guests.", 0},
		{"a few words of one", "Ada Moss called the deal a “total disgrace” on Monday.", "“This deal is a total disgrace to us,” Ada Moss said.", 1},
	} {
		docs, said := findAll(c.one, c.two)
		if us := Match(reading.Set{Docs: docs, Texts: said}); len(us) != c.want {
			t.Errorf("%s: %d utterances, want %d", c.name, len(us), c.want)
		}
	}
}

// TestNothingIsCutThatStandsElsewhere shows words as cut only where the article has
// them in no other quotation and in no other sentence.
func TestNothingIsCutThatStandsElsewhere(t *testing.T) {
	const full = "“I stand behind the act on warm meals for all. The treasurer will see to it. Let nobody stay away from the hall on that day!” Ada Moss said."
	for _, c := range []struct{ name, other, want string }{
		{"two pieces", "“I stand behind the act on warm meals for all,” Ada Moss wrote.\n\n“Let nobody stay away from the hall on that day!” Moss added.", "The treasurer will see to it"},
		{"no marks", "“I stand behind the act on warm meals for all,” Ada Moss wrote.\n\nThe call was plain: let nobody stay away from the hall on that day, it read.", "The treasurer will see to it"},
		{"cut", "“I stand behind the act on warm meals for all,” Ada Moss wrote.\n\nNobody was in the hall on that day.", "The treasurer will see to it. Let nobody stay away from the hall on that day"},
	} {
		docs, said := findAll(full, c.other)
		var cut []string
		for _, u := range Match(reading.Set{Docs: docs, Texts: said}) {
			for _, f := range u.Forms {
				for _, e := range f.Edits {
					if e.Kind == Cut && f.Article == 1 && !slices.Contains(cut, docs[0].Article.Slice(e.Span)) {
						cut = append(cut, docs[0].Article.Slice(e.Span))
					}
				}
			}
		}
		if got := strings.Join(cut, "|"); got != c.want {
			t.Errorf("%s: cut %q, want %q", c.name, got, c.want)
		}
	}
}

func TestMatchKeepsOrder(t *testing.T) {
	texts := []string{
		"“We will rebuild the old bridge,” Ada Moss said. “It may take a whole year.”",
		"Ada Moss said: “It may take a whole year.”",
		"“We will rebuild the old bridge,” Mayor Ada Moss told reporters.",
	}
	docs, said := findAll(texts...)
	first := fmt.Sprintf("%+v", Match(reading.Set{Docs: docs, Texts: said}))
	for range 5 {
		if again := fmt.Sprintf("%+v", Match(reading.Set{Docs: docs, Texts: said})); again != first {
			t.Fatalf("%s\n%s", first, again)
		}
	}
}

// TestMatchHugeQuotations gives two articles one quotation of 40,000 words
// each, and many short ones.
func TestMatchHugeQuotations(t *testing.T) {
	var long, many strings.Builder
	for i := range 40_000 {
		fmt.Fprintf(&long, "word%d ", i%5000)
	}
	for i := range 2_000 {
		fmt.Fprintf(&many, "“The plan is number%d of all,” Ada Moss said.\n\n", i%300)
	}
	text := "“" + long.String() + "it ends,” Ada Moss said.\n\n" + many.String()
	docs, said := findAll(text, text+"“Another end,” Ada Moss said.")
	start := time.Now()
	us := Match(reading.Set{Docs: docs, Texts: said})
	if took := time.Since(start); took > 10*time.Second { // under one second on an idle machine
		t.Errorf("took %v", took)
	}
	if len(us) == 0 {
		t.Error("nothing was matched")
	}
}

// FuzzMatch holds that the edits of every form are inside the texts.
func FuzzMatch(f *testing.F) {
	for _, s := range []string{
		"“No,” said Ada Moss, the mayor. “Never.”\n\n“Ever.”", "Moss said: “a “b” c", "''a'' 'b' ‘c’ ”d”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := document(text)
		said := quote.Read(d, quote.Known{})
		docs := []*token.Document{d, d}
		for _, u := range Match(reading.Set{Docs: docs, Texts: []quote.Text{said, said}}) {
			checkForms(t, docs, u)
		}
	})
}

func checkForms(t *testing.T, docs []*token.Document, u Utterance) {
	t.Helper()
	for _, form := range u.Forms {
		for _, e := range form.Edits {
			in := docs[form.Article]
			if e.Kind == Cut {
				in = docs[u.Forms[u.Fullest].Article]
			}
			if e.Span.Empty() || e.Span.End > len(in.Article.Text) {
				t.Fatalf("%s %v of %d bytes", e.Kind, e.Span, len(in.Article.Text))
			}
		}
	}
}
