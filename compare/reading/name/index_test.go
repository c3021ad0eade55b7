package name

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func docOf(text string) *token.Document { return token.Split(&news.Article{Text: text}) }

func indexOf(texts ...string) *Index {
	var out []*Text
	for _, s := range texts {
		out = append(out, read(s))
	}
	return NewIndex(out)
}

var three = []string{
	"They met Rep. Peter King. King spoke. He was speaking of José Pérez.",
	"Nobody was speaking. Jose Perez left; Peter T. King stayed. Peter T. King slept.",
	"They saw Ada Moss and Roy Moss. The Central Bridge Agency paid. Jamal Kashoggi wrote.",
}

func TestHas(t *testing.T) {
	x := indexOf(three...)
	for _, c := range []struct {
		name string
		want string // the articles
	}{
		{"Peter King", "0 1"},
		{"José Pérez", "0 1"},
		{"Jose Perez", "0 1"},
		{"Roy Moss", "2"},
		{"Roy Moss Jr.", "2"},
		{"Jamal Khashoggi", "2"},
		{"Ann Speak", ""},
		{"", ""},
	} {
		var got []string
		for a := range three {
			if x.Has(a, c.name) {
				got = append(got, fmt.Sprint(a))
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q is in %s, want %s", c.name, g, c.want)
		}
	}
	if x.Elsewhere(2, "Roy Moss") || !x.Elsewhere(0, "Peter King") {
		t.Error("Elsewhere")
	}
}

func hits(x *Index, hs []Hit) string {
	var out []string
	for _, h := range hs {
		out = append(out, fmt.Sprintf("%d:%s", h.Sentence, x.texts[h.Article].Document.Article.Slice(h.Span)))
	}
	return strings.Join(out, ", ")
}

func TestMentions(t *testing.T) {
	x := indexOf(three...)
	for _, c := range []struct {
		article     int
		name        string
		want, words string
	}{
		{0, "Peter T. King", "0:Rep. Peter King, 1:King", "0:King, 1:King"},
		{1, "Peter King", "1:Peter T. King, 2:Peter T. King", "1:King, 2:King"},
		{1, "José Pérez", "1:Jose Perez", "1:Perez"},
		{2, "Ada Moss", "0:Ada Moss", "0:Moss, 0:Moss"},
		{2, "CBA", "", ""},
		{2, "Ida Moss", "", "0:Moss, 0:Moss"},
	} {
		if got := hits(x, x.Mentions(c.article, c.name)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
		if got := hits(x, x.Words(c.article, c.name)); got != c.words {
			t.Errorf("%s: words %s, want %s", c.name, got, c.words)
		}
	}
}

func TestPersons(t *testing.T) {
	x := indexOf(three...)
	for name, want := range map[string]bool{
		"Peter King": true, "Ada Moss": true, "King": false, "Central Bridge Agency": false, "Ida Moss": false,
	} {
		if x.IsPerson(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
	if x.Namesakes(0, "Peter King") || !x.Namesakes(2, "Roy Moss") {
		t.Error("Namesakes")
	}
	if got := x.Usual("Peter King"); got != "Peter T. King" {
		t.Errorf("usually %s", got)
	}
	if got := x.Usual("Ida Hill"); got != "Ida Hill" {
		t.Errorf("usually %s", got)
	}
}

func TestLast(t *testing.T) {
	for name, want := range map[string]string{
		"Roy Hill Jr.": "hill", "Anna Smith-Jones": "jones", "Sean O’Neill": "oneill", "José Pérez’s": "perez", "King": "king", "": "",
	} {
		if got := Last(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func TestAt(t *testing.T) {
	x := read("They met Rep. Ada Moss. Then Roy Hill left.")
	s := x.Document.Article.Text
	at := func(word string) string {
		i := strings.Index(s, word)
		if e := x.At(news.Span{Start: i, End: i + len(word)}); e >= 0 {
			return x.Entities[e].Name
		}
		return ""
	}
	if at("Rep") != "Ada Moss" || at("Moss") != "Ada Moss" || at("Hill") != "Roy Hill" || at("Then") != "" {
		t.Error(at("Rep"), at("Moss"), at("Hill"), at("Then"))
	}
}

// TestHeadlines: in a headline in title case names are what the body has as
// names.
func TestHeadlines(t *testing.T) {
	for _, c := range []struct{ headline, body, want string }{
		{"Moss Says Bridge Will Close After Vote", "Mayor Ada Moss spoke. The bridge will close.", "Ada Moss=person!mayor"},
		{"MOSS SAYS BRIDGE CLOSES", "They met Mayor Ada Moss.", "Ada Moss=person!mayor"},
		{"Bridge Closes in North Korea", "Workers left.", "North Korea=place"},
	} {
		a := news.New(c.headline, []string{c.body})
		if got := shown(Read(token.Split(a))); got != c.want {
			t.Errorf("%s: got %s, want %s", c.headline, got, c.want)
		}
	}
}

// TestOf: what was found before can be given back.
func TestOf(t *testing.T) {
	x := read("They met Roy Hill Jr. and Mike “Doc” Hall. Hill left.")
	y := NewIndex([]*Text{Of(x.Document, x.Mentions, x.Entities)})
	for form, want := range map[string]int{"Roy Hill": 0, "Hill": 0, "Roy Hill Jr.": 0, "Mike Doc Hall": 1, "Ada Moss": -1} {
		if got := y.Entity(0, form); got != want {
			t.Errorf("%s: %d, want %d", form, got, want)
		}
	}
}
