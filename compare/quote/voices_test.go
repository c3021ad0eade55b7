package quote

import (
	"reflect"
	"strings"
	"testing"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// saidBy is a quotation made by hand: each string must stand once in the text.
func saidBy(t *testing.T, d *token.Document, kind Kind, speaker string, content ...string) Quote {
	t.Helper()
	q := Quote{Kind: kind, Speaker: speaker}
	for _, c := range content {
		i := strings.Index(d.Article.Text, c)
		if i < 0 || strings.Contains(d.Article.Text[i+1:], c) {
			t.Fatalf("%q does not stand once in the text", c)
		}
		q.Content = append(q.Content, news.Span{Start: i, End: i + len(c)})
	}
	return q
}

func TestVoiceParts(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		quotes     func(d *token.Document) []Quote
		want       []string
	}{
		{"own words alone", "The pier burned.", func(*token.Document) []Quote { return nil }, []string{"outlet's own -1: The pier burned."}},
		{"no text", "", func(*token.Document) []Quote { return nil }, nil},
		{"direct", "“We lost all,” Ames said.", func(d *token.Document) []Quote {
			return []Quote{saidBy(t, d, Direct, "Ames", "“We lost all,”")}
		}, []string{"quoted 0: “We lost all,”", "outlet's own -1:  Ames said."}},
		{"mixed", "Ames said the pier was “a ruin” by noon.", func(d *token.Document) []Quote {
			return []Quote{saidBy(t, d, Mixed, "Ames", "the pier was “a ruin” by noon")}
		}, []string{"outlet's own -1: Ames said ", "reported 0: the pier was ", "quoted 0: “a ruin”", "reported 0:  by noon", "outlet's own -1: ."}},
		{
			"marks of nobody", "The “ferry” sank.", func(*token.Document) []Quote { return nil },
			[]string{"outlet's own -1: The ", "quoted -1: “ferry”", "outlet's own -1:  sank."},
		},
		{"one in the other", "Ames said that Bell told him the pier was closed.", func(d *token.Document) []Quote {
			return []Quote{saidBy(t, d, Indirect, "Ames", "that Bell told him the pier was closed"), saidBy(t, d, Indirect, "Bell", "the pier was closed")}
		}, []string{"outlet's own -1: Ames said ", "reported 0: that Bell told him ", "reported 1: the pier was closed", "outlet's own -1: ."}},
	} {
		d := document(tc.text)
		var got []string
		for _, p := range VoiceParts(d, tc.quotes(d)) {
			got = append(got, string(p.Owner)+" "+itoa(p.Quote)+": "+d.Article.Slice(p.Span))
		}
		if !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s:\n got %q\nwant %q", tc.name, got, tc.want)
		}
	}
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	return string(rune('0' + n))
}

func TestVoicesInASpan(t *testing.T) {
	d := document("Ames said the pier was “a ruin” by noon. It rained.")
	parts := VoiceParts(d, []Quote{saidBy(t, d, Mixed, "Ames", "the pier was “a ruin” by noon")})
	in := strings.Index(d.Article.Text, "was")
	got := VoicesIn(parts, news.Span{Start: in, End: in + len("was “a")})
	if len(got) != 2 || got[0].Owner != ReportedWords || d.Article.Slice(got[1].Span) != "“a" || got[1].Owner != QuotedWords {
		t.Errorf("%+v", got)
	}
	if got := VoicesIn(parts, news.Span{}); got != nil {
		t.Errorf("an empty span: %+v", got)
	}
}

// FuzzVoiceParts holds that the parts are the whole text, in order, without
// gaps and on rune edges.
func FuzzVoiceParts(f *testing.F) {
	f.Add("“We lost all,” Ada Ames said. She said that it was “a ruin”.")
	f.Add("Ames “said\n\n“that” it")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 2_000 {
			t.Skip()
		}
		d := document(text)
		at := 0
		for _, p := range VoiceParts(d, Find(d)) {
			if p.Start != at || p.End <= p.Start {
				t.Fatalf("part %+v after %d in %q", p, at, text)
			}
			at = p.End
		}
		if at != len(d.Article.Text) {
			t.Fatalf("the parts end at %d of %d", at, len(d.Article.Text))
		}
	})
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
	quotes := [][]Quote{
		{
			saidBy(t, one, Indirect, "Dana Bell", "the road was closed"), saidBy(t, one, Direct, "Dana Bell", "“We gave a warning,”"),
			{Kind: Indirect, Speaker: "Officials", Unnamed: true, Content: []news.Span{saidBy(t, one, Indirect, "", "it rained").Content[0]}},
		},
		{
			saidBy(t, two, Direct, "Bell", "“We gave a warning,”"), saidBy(t, two, Indirect, "Bell", "it was late"),
			saidBy(t, two, Indirect, "They", "no"),
		},
	}
	vs := Voices([]*token.Document{one, two}, quotes)
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

func TestSameSpeaker(t *testing.T) {
	for _, tc := range []struct {
		x, y string
		want bool
	}{
		{"the police department", "Police department", true},
		{"Dana Bell", "dana bell", true},
		{"Dana Bell", "Bell", false},
		{"she", "", true},
	} {
		if SameSpeaker(tc.x, tc.y) != tc.want {
			t.Errorf("%q and %q: %v", tc.x, tc.y, !tc.want)
		}
	}
}

func TestVerbs(t *testing.T) {
	d := document("Ames claimed that it rained. Bell said no. Cole has said yes.")
	cue := func(s string) Quote { return Quote{Cue: saidBy(t, d, Direct, "", s).Content[0]} }
	got := Verbs([]*token.Document{d}, [][]Quote{{cue("claimed"), cue("said no"), cue("has said"), {}}})
	if len(got) != 2 || got[0].Form != "said" || got[0].Count() != 2 || got[0].Tone != lexicon.Neutral || got[1].Tone != lexicon.Doubting {
		t.Errorf("%+v", got)
	}
}
