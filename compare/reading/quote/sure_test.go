package quote

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// TestSure holds how a speaker was found, and that a name is the surest.
func TestSure(t *testing.T) {
	for _, tt := range []struct{ text, found string }{
		{"“The mill has to go in June,” Una Falk said.", byName},
		{"Una Falk sang in the boat.\n\n“The mill has to go in June,” she said.", byPlain},
		{"Una Falk sang to Elena Berg in the boat.\n\n“The mill has to go in June,” she said.", byPronoun},
		{"“The mill has to go in June,” Una Falk said. “It has to go very soon.”", byName},
		{"“The mill has to go in June,” said a guest.", byWords},
		{"According to Una Falk, the mill has to go in June.", byDoubtful},
		{"“The mill has to go in June, and very soon.”", ""},
	} {
		q := Find(token.Split(news.New("", strings.Split(tt.text, "\n\n"))))
		if len(q) == 0 || q[0].Found != tt.found {
			t.Errorf("%q: %+v, want %q", tt.text, q, tt.found)
			continue
		}
		if sure := q[0].Sure(); sure >= Doubt != (tt.found == byName || tt.found == byPlain) || (sure == 0) != (tt.found == "") {
			t.Errorf("%q: %.2f sure", tt.text, sure)
		}
	}
	if (Quote{Speaker: "Una Falk", Found: byPronoun, Corrected: true}).Sure() != 1 {
		t.Error("the reader is not sure")
	}
}
