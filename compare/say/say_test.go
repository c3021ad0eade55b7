package say

import (
	"testing"

	"parallax/compare/news"
)

var texts = Catalogue{
	"list.between": ", ", "list.last": " and ",
	"words": "{who} prints {n} {n:word|words}", "names": "Named: {names}.", "bare": "Nothing.",
}

func TestText(t *testing.T) {
	hill := Piece{Outlet, "The Hill", 0, news.Span{}}
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
	cited := Piece{Cited, "open again", 2, news.Span{Start: 3, End: 13}}
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
