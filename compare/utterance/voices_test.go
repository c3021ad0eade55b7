package utterance

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// saidBy is a quotation made by hand: each string must stand once in the text.
func saidBy(t *testing.T, d *token.Document, kind quote.Kind, speaker string, content ...string) quote.Quote {
	t.Helper()
	q := quote.Quote{Kind: kind, Speaker: speaker}
	for _, c := range content {
		i := strings.Index(d.Article.Text, c)
		if i < 0 || strings.Contains(d.Article.Text[i+1:], c) {
			t.Fatalf("%q does not stand once in the text", c)
		}
		q.Content = append(q.Content, news.Span{Start: i, End: i + len(c)})
	}
	return q
}

func TestVoices(t *testing.T) {
	one := document("Police Chief Dana Bell said the road was closed. “We gave a warning,” Bell said. Officials said it rained.")
	two := document("“We gave a warning,” Bell said. She said it was late. They said no.")
	quotes := [][]quote.Quote{
		{
			saidBy(t, one, quote.Indirect, "Dana Bell", "the road was closed"), saidBy(t, one, quote.Direct, "Dana Bell", "“We gave a warning,”"),
			{Kind: quote.Indirect, Speaker: "Officials", Unnamed: true, Content: []news.Span{saidBy(t, one, quote.Indirect, "", "it rained").Content[0]}},
		},
		{
			saidBy(t, two, quote.Direct, "Bell", "“We gave a warning,”"), saidBy(t, two, quote.Indirect, "Bell", "it was late"),
			saidBy(t, two, quote.Indirect, "They", "no"),
		},
	}
	docs := []*token.Document{one, two}
	vs := Voices(reading.Set{Docs: docs, Texts: quote.Texts(docs, quotes)})
	if len(vs) != 3 || vs[0].Name != "Dana Bell" || vs[1].Name != "Officials" || vs[2].Found() {
		t.Fatalf("%+v", vs)
	}
	if !vs[1].Unnamed || vs[1].Kind != lexicon.Official || vs[0].Kind != lexicon.Police || vs[0].Unnamed {
		t.Errorf("%+v", vs)
	}
	if got := vs[0].Tallies; got[0].QuotedWords != 4 || got[0].ReportedSentences != 1 || got[1].QuotedWords != 4 || got[1].ReportedSentences != 1 {
		t.Errorf("%+v", got)
	}
	if vs[0].Articles() != 2 || vs[2].Articles() != 1 || vs[0].QuotedWords() != 8 {
		t.Errorf("%+v", vs)
	}
}

// TestDoubtful: what is not surely said by somebody stands apart and is in no total, and
// who surely says nothing stands behind all the others; "officials" are who they are.
func TestDoubtful(t *testing.T) {
	docs, said := findAll("Dana Bell said to Mara Holm the road was closed. “We gave a clear warning,” she said. The mayor wrote: “Stay at home.” “It rained,” officials said.")
	vs := Voices(reading.Set{Docs: docs, Texts: said})
	got := map[string]Tally{}
	var order []string
	for _, v := range vs {
		got[v.Name], order = v.Tallies[0], append(order, v.Name)
	}
	bell := got["Dana Bell"]
	if bell.Amount != (Amount{0, 1}) || bell.Maybe != (Amount{5, 0}) {
		t.Errorf("%+v", bell)
	}
	if want := []string{"Dana Bell", "Officials", "Mayor"}; !slices.Equal(order, want) || !vs[2].Doubtful() || vs[1].Doubtful() {
		t.Errorf("%q", order)
	}
}

// TestOneVoice: several persons who speak together are one voice in any order, and who is
// called by the end of a longer name or by initials is who has it.
func TestOneVoice(t *testing.T) {
	docs, said := findAll(
		"Dana Bell met Mara Holm. Bell and Holm said the road was closed. Ines Vale Orto said it rained. The Harbor Safety Agency said it rained.",
		"Mara Holm met Dana Bell. Holm and Bell said the road was closed. Vale Orto said it rained. The HSA said it rained.")
	var names []string
	for _, v := range Voices(reading.Set{Docs: docs, Texts: said}) {
		names = append(names, v.Name)
	}
	if want := []string{"Dana Bell and Mara Holm", "Harbor Safety Agency", "Ines Vale Orto"}; !slices.Equal(names, want) {
		t.Errorf("%q", names)
	}
}

// TestGroupNames holds that people with a name for their group are a group, and
// people who are only told of are not.
func TestGroupNames(t *testing.T) {
	for name, want := range map[string]lexicon.SourceKind{
		"United Dock Workers": lexicon.Advocacy, "Friends of Lom Tenants": lexicon.Advocacy,
		"Dock workers": lexicon.Person, "Workers": lexicon.Person, "Workers in Lom": lexicon.Person,
	} {
		d := document(name + " said it was late.")
		q := saidBy(t, d, quote.Indirect, name, "it was late")
		docs := []*token.Document{d}
		v := Voices(reading.Set{Docs: docs, Texts: quote.Texts(docs, [][]quote.Quote{{q}})})[0]
		if v.Kind != want {
			t.Errorf("%s: %q, want %q", name, v.Kind, want)
		}
	}
}

func TestVerbs(t *testing.T) {
	d := document("Ames claimed that it rained. Bell said no. Cole has said yes.")
	cue := func(s string) quote.Quote { return quote.Quote{Cue: saidBy(t, d, quote.Direct, "", s).Content[0]} }
	got := Verbs(reading.Set{Docs: []*token.Document{d}, Texts: []quote.Text{{Quotes: []quote.Quote{cue("claimed"), cue("said no"), cue("has said"), {}}}}})
	if len(got) != 2 || got[0].Form != "said" || got[0].Count() != 2 || got[0].Tone != lexicon.Neutral || got[1].Tone != lexicon.Doubting {
		t.Errorf("%+v", got)
	}
}

// TestJuniors: "Jr." makes a voice of its own where an article has the name without
// it too, and none where that is how the others write it.
func TestJuniors(t *testing.T) {
	voices := func(texts ...string) []string {
		var read []reading.Article
		for _, s := range texts {
			read = append(read, reading.OfDocument(document(s)))
		}
		var out []string
		for _, v := range Voices(reading.SetOf(read)) {
			out = append(out, v.Name)
		}
		return out
	}
	both := "They met Roy Hill. His son Roy Hill Jr. said that it was late."
	got := voices(both, "The mayor, Roy Hill, said that it was cold.")
	if !reflect.DeepEqual(got, []string{"Roy Hill", "Roy Hill Jr"}) {
		t.Errorf("%q", got)
	}
	got = voices("They met Roy Hill Jr. at noon. Hill said that it was late.", "The mayor, Roy Hill, said that it was cold.")
	if !reflect.DeepEqual(got, []string{"Roy Hill Jr"}) {
		t.Errorf("%q", got)
	}
}

// TestOneRow holds that spellings, nicknames and a first name of one person meet in one
// voice, and that two persons of one last name do not.
func TestOneRow(t *testing.T) {
	for _, c := range []struct {
		one, two string
		want     int
	}{
		{"Roselló", "Rosello", 1},
		{"Chuck Moss", "Charles Moss", 1},
		{"Ada Weissmann", "Ada Weissman", 1},
		{"Hillary Moss", "Hillary", 1},
		{"Ada Moss", "Ida Moss", 2},
		{"Ada Moss", "Ada Voss", 2},
	} {
		docs, texts := findAll("“The dam leaks,” "+c.one+" said. “It does,” "+c.one+" said.", "“The mill is shut,” "+c.two+" said. Then "+c.two+" left.")
		if vs := Voices(reading.Set{Docs: docs, Texts: texts, Index: indexOf(docs)}); len(vs) != c.want {
			t.Errorf("%s and %s: %d rows", c.one, c.two, len(vs))
		}
	}
}

func indexOf(docs []*token.Document) *name.Index {
	var texts []*name.Text
	for _, d := range docs {
		texts = append(texts, name.Read(d))
	}
	return name.NewIndex(texts)
}
