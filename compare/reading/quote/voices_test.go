package quote

import (
	"reflect"
	"strings"
	"testing"

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
		for _, p := range Of(d, tc.quotes(d)).Voices {
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
		for _, p := range Read(d, Known{}).Voices {
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

func TestVoicesInASpan(t *testing.T) {
	d := document("Ames said the pier was “a ruin” by noon. It rained.")
	text := Of(d, []Quote{saidBy(t, d, Mixed, "Ames", "the pier was “a ruin” by noon")})
	in := strings.Index(d.Article.Text, "was")
	got := text.VoicesIn(news.Span{Start: in, End: in + len("was “a")})
	if len(got) != 2 || got[0].Owner != ReportedWords || d.Article.Slice(got[1].Span) != "“a" || got[1].Owner != QuotedWords {
		t.Errorf("%+v", got)
	}
	if got := text.VoicesIn(news.Span{}); got != nil {
		t.Errorf("an empty span: %+v", got)
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
