package say

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"parallax/compare/news"
)

var texts = Catalogue{
	"list.between": ", ", "list.last": " and ",
	"words": "{who} prints {n} {n:word|words}", "names": "Named: {names}.", "bare": "Nothing.",
}

func TestText(t *testing.T) {
	hill := Piece{Kind: Outlet, Text: "The Hill"}
	for _, c := range []struct {
		m    Message
		want string
	}{
		{Message{"words", []Arg{Of("who", hill), Count("n", 1)}}, "The Hill prints 1 word"},
		{Message{"words", []Arg{Of("who", hill), Count("n", 12)}}, "The Hill prints 12 words"},
		{Message{"names", []Arg{List("names", []Piece{Words("Ada")})}}, "Named: Ada."},
		{Message{"names", []Arg{List("names", []Piece{Words("Ada")}, []Piece{Words("Bo")}, []Piece{Words("Cy")})}}, "Named: Ada, Bo and Cy."},
		{Message{Key: "bare"}, "Nothing."},
	} {
		if got := texts.Text(c.m); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestPiecesKeepWhatTheyAre(t *testing.T) {
	cited := Piece{Kind: Cited, Text: "open again", Article: 2, Span: news.Span{Start: 3, End: 13}}
	ps := texts.Pieces(Message{"names", []Arg{Of("names", Words("“"), cited, Words("”"))}})
	if len(ps) != 3 || ps[1] != cited || ps[0].Text != "Named: “" || ps[2].Text != "”." {
		t.Errorf("%+v", ps)
	}
}

func TestFaultsStop(t *testing.T) {
	for name, m := range map[string]Message{"no key": {Key: "none"}, "no argument": {Key: "words"}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: nothing stopped it", name)
				}
			}()
			texts.Pieces(m)
		}()
	}
}

// TestCatalogueIsWhole: braces are closed, and lists can be joined.
func TestCatalogueIsWhole(t *testing.T) {
	for key, text := range English() {
		open := 0
		for _, r := range text {
			switch r {
			case '{':
				open++
			case '}':
				open--
			}
			if open < 0 || open > 1 {
				t.Errorf("%s: braces in %q", key, text)
				break
			}
		}
		if open != 0 {
			t.Errorf("%s: an open brace in %q", key, text)
		}
	}
	if English()["list.last"] == "" || English()["list.between"] == "" {
		t.Error("lists cannot be joined")
	}
}

// TestLanguages: every catalogue has only keys that English has, asks for no
// argument that English does not ask for, and has English for what it lacks.
func TestLanguages(t *testing.T) {
	arguments := regexp.MustCompile(`\{(\w+)`)
	for _, tag := range Languages() {
		own := load(tag)
		all, ok := Language(tag + "-XX")
		if !ok || len(all) != len(English()) {
			t.Errorf("%s: %d texts, %v", tag, len(all), ok)
		}
		for key, text := range own {
			english, ok := English()[key]
			if !ok {
				t.Errorf("%s: no English text is called %q", tag, key)
			}
			for _, a := range arguments.FindAllString(text, -1) {
				if !strings.Contains(english, a) {
					t.Errorf("%s: %s asks for %s}", tag, key, a)
				}
			}
			if strings.Count(text, "{") != strings.Count(text, "}") {
				t.Errorf("%s: braces in %q", tag, text)
			}
		}
	}
	if c, ok := Language("xx"); ok || c["page.language"] != "en" {
		t.Error("a language without a catalogue is not said in English")
	}
}

// alike are the texts that two languages may have in common: signs, names, and words
// that both spell the same.
var alike = []string{
	"check.form.", "bench.form.", "rule.example.", "difference.agent", "bench.field.name", "folder.downloads", "label.alt", "label.domains", "label.en-de-fr",
	"label.esc", "label.name", "label.ok", "label.verb", "label.form", "label.what-kb", "label.what-mb", "verbtone.neutral", "note.in.hi", "cite.month.", "cite.others", "month.", "day.month.", "language.",
}

// lists are texts with words of the lists of words, which are English: another language
// leaves them out.
var lists = []string{"correction.mark a word", "wording.loaded", "wording.hedge"}

// TestLanguagesAreWhole: every language has all texts, none is empty where the English
// one is not, and none is English left standing.
func TestLanguagesAreWhole(t *testing.T) {
	argument, form := regexp.MustCompile(`\{(\w+)`), regexp.MustCompile(`\{[^}]*\}`)
	for _, tag := range Languages() {
		own := load(tag)
		for key, english := range English() {
			text, ok := own[key]
			if !ok || text == "" && english != "" {
				t.Errorf("%s: no text is called %q", tag, key)
				continue
			}
			for _, a := range argument.FindAllString(english, -1) {
				if !strings.Contains(text, a) && !slices.Contains(lists, key) {
					t.Errorf("%s: %s leaves %s} out", tag, key, a)
				}
			}
			words := strings.ContainsFunc(form.ReplaceAllString(text, ""), unicode.IsLetter)
			if tag != "en" && words && text == english && !slices.ContainsFunc(alike, func(f string) bool { return strings.HasPrefix(key, f) }) {
				t.Errorf("%s: %s is English: %q", tag, key, text)
			}
		}
	}
}

// TestAgain: what was said in one language is said in another, with the arguments
// that were said themselves; what is nobody's message stays.
func TestAgain(t *testing.T) {
	other := Catalogue{"words": "{n} {n:Wort|Wörter} bei {who}", "names": "Genannt: {names}.", "list.between": ", ", "list.last": " und "}
	inner := texts.Kept(Message{"words", []Arg{Of("who", Piece{Kind: Outlet, Text: "The Hill"}), Count("n", 2)}})
	outer := append(texts.Kept(Message{"names", []Arg{List("names", inner, []Piece{Words("Bo")})}}), Words(" As it is."))
	if got := Text(outer); got != "Named: The Hill prints 2 words and Bo. As it is." {
		t.Errorf("%q", got)
	}
	again := other.Again(outer)
	if got := Text(again); got != "Genannt: 2 Wörter bei The Hill und Bo. As it is." {
		t.Errorf("%q", got)
	}
	if len(again) != 3 || again[1].Kind != Outlet || again[2].Of != nil {
		t.Errorf("%+v", again)
	}
	if got := Flat(outer); Text(got) != Text(outer) || got[0].Of != nil {
		t.Errorf("%+v", got)
	}
}
