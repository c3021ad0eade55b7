package quote

import (
	"strings"
	"testing"
)

// TestWhoIsTold: behind a verb of telling stands who hears it, never who speaks, and what
// stands between a quotation and that verb is no part of the quotation.
func TestWhoIsTold(t *testing.T) {
	for _, c := range []struct{ text, words, speaker string }{
		{"“The mill has to go in June,” Una Falk (D-Odern), the head of the Mill Board of Lom, told the Harbor Wire.", "“The mill has to go in June,”", "Una Falk"},
		{"One miller, Una Falk, told the Harbor Wire that the owner “has no plan” for them.", "that the owner “has no plan” for them", "Una Falk"},
		{"Una Falk, the director of the Odern Mill, told my colleague Ole Berg that the wheel “cannot turn” any more.", "that the wheel “cannot turn” any more", "Una Falk"},
		{"“The mill has to go in June,” said Ole Berg.", "“The mill has to go in June,”", "Ole Berg"},
	} {
		d := document(c.text)
		q := Find(d)
		if len(q) != 1 || q[0].Speaker != c.speaker || d.Article.Slice(q[0].Content[0]) != c.words {
			t.Errorf("%s: %+v", c.text, q)
		}
	}
}

// TestPlain: "who" behind a name and the role of one person alone leave no doubt; a role
// that two have does, and so does that of somebody who is named once.
func TestPlain(t *testing.T) {
	const mayor = "Mayor Una Falk walked to the mill. Falk stayed for an hour. "
	for text, found := range map[string]string{
		mayor + "“The mill has to go in June,” the mayor said.":                                 byPlain,
		mayor + "Mayor Ole Berg of Lom came too. “The mill has to go in June,” the mayor said.": byWords,
		"Mayor Una Falk walked to the mill. “The mill has to go in June,” the mayor said.":      byWords,
		mayor + "The millers wrote to Ole Berg, who said that the mill has to go in June.":      byPlain,
	} {
		q := Find(document(text))
		if len(q) == 0 || q[len(q)-1].Found != found || strings.HasPrefix(q[len(q)-1].Speaker, "The") {
			t.Errorf("%s: %+v", text, q)
		}
	}
}
