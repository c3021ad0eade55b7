package clause

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// docOf is a document with one sentence.
func docOf(text string) *token.Document {
	all := news.Span{End: len(text)}
	return token.New(&news.Article{Text: text}, []token.Paragraph{{Span: all, End: 1}}, []token.Sentence{{Span: all, Number: 1}})
}

func TestWhole(t *testing.T) {
	tests := []struct {
		name, text string
		want       bool
	}{
		{"subject and verb", "The council closed the bridge.", true},
		{"name and verb of saying", "Mayor Ines Roth said that the work would begin in June.", true},
		{"verb without object", "Protesters gathered outside the town hall.", true},
		{"passive", "The bridge was closed by the council.", true},
		{"insertion", "Ines Roth, who lost the vote, resigned on Monday.", true},
		{"age", "Roth, 43, is a former teacher.", true},
		{"relative clause", "The man who was arrested on Monday died.", true},
		{"phrase of time", "On Monday, the council voted to close the bridge.", true},
		{"his behind a name", "Roth defended his plan.", true},
		{"few quoted words", "Roth called the plan “a mistake” in a letter.", true},
		{"adverb", "Roth also rejected the plan.", true},
		{"plural subject in the present", "Officials say the bridge is safe.", true},
		{"inverted", "There were no injuries.", true},

		{"pronoun", "He closed the bridge.", false},
		{"leaning word", "Meanwhile the council closed the bridge.", false},
		{"conjunction", "But the council closed the bridge.", false},
		{"clause in front", "After the council voted, Roth resigned.", false},
		{"participle in front", "Noting the cost, Roth resigned.", false},
		{"no verb", "A new bridge over the river.", false},
		{"participle only", "The bridge closed by the council.", false},
		{"accused of", "The man accused of the theft.", false},
		{"plural noun", "The plans for the bridge.", false},
		{"relative clause only", "The man who was arrested on Monday.", false},
		{"open mark", "Roth called the plan “a mistake.", false},
		{"mostly quoted", "“The plan is a mistake and nobody wants it,” Roth said.", false},
		{"we", "The council told us that the bridge is safe.", false},
		{"question", "Who closed the bridge in the night?", false},
		{"he said behind it", "The plan is dead, he said.", false},
		{"she ruled inside it", "Local 118 may keep a picket, she ruled, but it may not stop trucks.", false},
		{"imperative", "Don't close the bridge.", false},
		{"two sentences", "The talks end at 2 p.m. Roth will speak then.", false},
		{"what was said stands elsewhere", "Roth was quoted as saying, with a smile.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Whole(docOf(tt.text), news.Span{End: len(tt.text)}); got != tt.want {
				t.Errorf("Whole(%q) = %v", tt.text, got)
			}
		})
	}
}

// TestHasVerb: a name with its title is no clause; a clause may begin with its
// verb.
func TestHasVerb(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Ines Roth, the mayor of Alder", false},
		{"three ships, two barges and a tug", false},
		{"said her members had not come to quarrel", true},
		{"was taken to a hospital", true},
		{"the walkout would drag on", true},
		{"", false},
	} {
		if got := HasVerb(docOf(tt.text), news.Span{End: len(tt.text)}); got != tt.want {
			t.Errorf("%q: %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestCuts(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // the shortest, "" for none
	}{
		{"which", "The council closed the bridge, which is ninety years old.", "The council closed the bridge"},
		{"saying", "Mayor Roth rejected the plan, saying it costs too much.", "Mayor Roth rejected the plan"},
		{"participle", "Mayor Roth rejected the plan, casting it as a danger.", "Mayor Roth rejected the plan"},
		{"second clause", "The council closed the bridge, and the mayor opened the ferry.", "The council closed the bridge"},
		{"a list", "The council closed the bridge, the ferry, and the road.", ""},
		{"who says it", "The council closed the bridge, according to the mayor.", ""},
		{"who says it, behind while", "The bridge is safe, while it stands, the mayor said.", ""},
		{"a condition", "The mayor will veto the plan, which he may not if the cost falls.", ""},
		{"verb without what it needs", "The mayor said the plan for the bridge, which is old, is dead.", ""},
		{"verb of telling without what it tells", "The mayor assured the pilgrims, who had waited, that the road is safe.", ""},
		{"nothing to cut", "The council closed the bridge.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, c := range Cuts(docOf(tt.text), news.Span{End: len(tt.text)}) {
				if s := tt.text[c.Start:c.End]; got == "" || len(s) < len(got) {
					got = s
				}
			}
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestBehind(t *testing.T) {
	tests := []struct{ text, want string }{
		{"But the council voted.", "the council voted."},
		{"Meanwhile, the council voted.", "the council voted."},
		{"Butter is sold here.", "Butter is sold here."},
	}
	for _, tt := range tests {
		s := Behind(docOf(tt.text), news.Span{End: len(tt.text)})
		if got := tt.text[s.Start:s.End]; got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// FuzzCuts holds that cuts are beginnings of the span, on rune edges, and
// statements themselves.
func FuzzCuts(f *testing.F) {
	for _, s := range []string{"The council closed the bridge, which is old.", "", "“", "A said — b's, and “c” (d) was, who 2 p.m. E", "Ä ö, ü was ß ; it’s"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			t.Skip()
		}
		all, d := news.Span{End: len(text)}, docOf(text)
		cuts := Cuts(d, all)
		for _, c := range cuts {
			if c.Start != 0 || c.End > len(text) || c.Empty() || !utf8.ValidString(text[c.Start:c.End]) || !Whole(d, c) {
				t.Errorf("%+v of %q", c, text)
			}
		}
		if b := Behind(d, all); b.Start < 0 || b.End != len(text) || b.Start > b.End {
			t.Errorf("behind %+v of %q", b, text)
		}
		if again := Cuts(d, all); !slices.Equal(cuts, again) {
			t.Errorf("%v, then %v", cuts, again)
		}
	})
}
