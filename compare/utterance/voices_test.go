package utterance

import (
	"reflect"
	"strings"
	"testing"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
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

func TestKindOfRole(t *testing.T) {
	for _, tc := range []struct {
		text string
		want lexicon.SourceKind
	}{
		{"Police Chief", lexicon.Police},
		{"Fire Chief", lexicon.Official},
		{"president of Local 118", lexicon.Advocacy},
		{"the union's president", lexicon.Advocacy},
		{"Meridian's president", lexicon.Business},
		{"Meridian’s president", lexicon.Business},
		{"President", lexicon.Official},
		{"a professor of law at City University", lexicon.Expert},
		{"his mother", lexicon.Person},
		{"who runs a cafe across from the gate", lexicon.Person},
		{"Governor's office", lexicon.Official},
		{"a spokesman for the company", lexicon.Business},
		{"court documents", lexicon.Document},
		{"Transcoast Wire", lexicon.Outlet},
		{"Local 118", lexicon.Advocacy},
		{"the local's president", lexicon.Advocacy},
		{"President O’Brien", lexicon.Official},
		{"Local leaders", lexicon.Official},
		{"a chief of staff to President Bill Roe", lexicon.Official},
		{"Ana Petrov", lexicon.OtherKind},
		{"two people briefed on the talks", lexicon.OtherKind},
		{"a person close to the mayor", lexicon.OtherKind},
		{"a man with knowledge of the plan", lexicon.OtherKind},
		{"people in the street", lexicon.Person},
		{"an official familiar with the plan", lexicon.Official},
		{"", lexicon.OtherKind},
	} {
		if got, _ := kindOfRole(tc.text); got != tc.want {
			t.Errorf("%q: %q, want %q", tc.text, got, tc.want)
		}
	}
}

func TestIntroductions(t *testing.T) {
	for _, tc := range []struct {
		text, name string
		want       []string
	}{
		{"Police Chief Dana Bell said so.", "Dana Bell", []string{"Police Chief"}},
		{"Rosa Diaz, president of Local 4, said so.", "Rosa Diaz", []string{"president of Local 4"}},
		{"It is over, said Acme's president, Carl Roth.", "Carl Roth", []string{"Acme's president"}},
		{"He cannot walk, said Carmen Diaz, his mother.", "Carmen Diaz", []string{"his mother"}},
		{"Union boss Rosa Diaz left.", "Rosa Diaz", []string{"Union boss"}},
		{"Ada Roth, who left on Monday, said so.", "Ada Roth", nil},
		{"They arrested 27 workers, Local 4 said.", "Local 4", nil},
		{"On Monday Ada Roth slept.", "Ada Roth", nil},
		{"Ada Roth", "Ada Roth", nil},
		{"It is late, Sen. Ada Roth said.", "Ada Roth", []string{"Sen."}},
		{"He left on Mon. Ada Roth stayed.", "Ada Roth", nil},
		{"It is over, said Roth campaign treasurer, Ada Roth.", "Ada Roth", []string{"Roth campaign treasurer"}},
		{"He met the treasurer, Ada Roth, and one guest.", "Ada Roth", []string{"the treasurer"}},
		{"They liked mayor, Ada Roth and soup.", "Ada Roth", nil},
		{"House Speaker Ada Roth left.", "Ada Roth", []string{"House Speaker"}},
		{"“It is over,” the city's mayor, Ada Roth, said.", "Ada Roth", []string{"the city's mayor"}},
	} {
		a := news.New("", []string{tc.text})
		var got []string
		for _, s := range introductions(a, tc.name) {
			got = append(got, a.Slice(s))
		}
		if !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%q: %q, want %q", tc.text, got, tc.want)
		}
	}
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
