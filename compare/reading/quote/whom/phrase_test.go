package whom

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// TestPhrase cuts sources to the noun phrase that can speak; [] stands about them.
func TestPhrase(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a clause behind it", "[Some millers went to the gate] saying that the dam leaks.", "Some millers"},
		{"a verb with an object", "[Una Falk returned the compliment] and said that the dam leaks.", "Una Falk"},
		{"a participle stays", "[A poll of millers released Monday] says that the dam leaks.", "A poll of millers released Monday"},
		{"a relative clause stays", "[The miller who went to the gate] said that the dam leaks.", "The miller who went to the gate"},
		{"a pronoun's clause stays", "[The account she gave] says that the dam leaks.", "The account she gave"},
		{"what ends none", "[The mills both] said that the dam leaks.", "The mills"},
		{"a pronoun with its verb", "[It's like] saying that the dam leaks.", ""},
		{"a participle alone", "He left, [making a puzzling] claim that the dam leaks.", ""},
		{"an adverb in front", "They are [also searching for papers on] the dam, it says.", ""},
		{"people without an article", "[Critics of the dam] said that it leaks.", "Critics of the dam"},
		{"how many", "[About half of the millers] said that the dam leaks.", "About half of the millers"},
		{"a verb that a participle leans on", "[The millers sided largely with Orsa] but argued that the dam leaks.", "The millers"},
		{"a participle in front", "[Telling the mill the news], he left.", ""},
		{"a title in small letters", "[then-Mayor Una Falk] said that the dam leaks.", "then-Mayor Una Falk"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			start, end := strings.Index(c.text, "["), strings.Index(c.text, "]")-1
			text := strings.NewReplacer("[", "", "]", "").Replace(c.text)
			d := token.Split(&news.Article{Text: text})
			r := New(d, func(int) bool { return false }, ReadRoster(d, nil), clause.Read(d))
			got := r.Phrase(news.Span{Start: start, End: end}, cueIn(text))
			if d.Article.Slice(got) != c.want {
				t.Errorf("got %q", d.Article.Slice(got))
			}
		})
	}
}

// cueIn is the verb of saying of a test.
func cueIn(text string) news.Span {
	for _, cue := range [...]string{"said", "argued"} {
		if i := strings.Index(text, cue); i >= 0 {
			return news.Span{Start: i, End: i + len(cue)}
		}
	}
	return news.Span{}
}
