package whom

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// TestTitled reads who the source in brackets is.
func TestTitled(t *testing.T) {
	tests := []struct{ text, want string }{
		{"[The mill's chief of staff Ada Moss] said that the dam leaks.", "Ada Moss"},
		{"[Mills and Roads Minister Ada Moss] said that the dam leaks.", "Ada Moss"},
		{"[Office of Mills and Roads director Ada Moss] said that the dam leaks.", "Ada Moss"},
		{"[Chairman of the Harbor Party Ada Moss] said that the dam leaks.", "Ada Moss"},
		{"[Senator Ada Moss - one of the dam's builders -] said that it leaks.", "Ada Moss"},
		{"[former and perhaps next speaker Ada Moss] said that the dam leaks.", "Ada Moss"},
		{"[Ole Berg’s lawyer, Sen. Ada Moss of Ohio,] said that the dam leaks.", "Ada Moss"},
		{"[A spokesman for House Speaker Ada Moss] said that the dam leaks.", "A spokesman for House Speaker Ada Moss"},
		{"[A lawyer for the former aide Ada Moss] said that the dam leaks.", "A lawyer for the former aide Ada Moss"},
		{"[A lawyer for Ole Berg's accuser, Ada Moss,] said that the dam leaks.", "A lawyer for Ole Berg's accuser, Ada Moss,"},
		{"[Opponents of Judge Ada Moss] said that the dam leaks.", "Opponents of Judge Ada Moss"},
		{"[the President Moss-backed miller of Orsa] said that the dam leaks.", "the President Moss-backed miller of Orsa"},
		{"Ole Berg met Una Falk. [Sens. Ada Moss, Berg and Falk] said that the dam leaks.", "Ada Moss, Ole Berg and Una Falk"},
		{"[Ada Moss (R-Ohio) and Ole Berg of Maine] said that the dam leaks.", "Ada Moss and Ole Berg"},
		{"[Ada Moss, a friend of Ole Berg and Una Falk,] said that the dam leaks.", "Ada Moss"},
		{"[the oldest millers -- like Ada Moss of Orsa] said that the dam leaks.", "the oldest millers"},
	}
	for _, c := range tests {
		start, end := strings.Index(c.text, "["), strings.Index(c.text, "]")-1
		d := token.Split(&news.Article{Text: strings.NewReplacer("[", "", "]", "").Replace(c.text)})
		r := New(d, func(int) bool { return false }, ReadRoster(d, nil), clause.Read(d))
		if got, _ := r.Speaker(news.Span{Start: start, End: end}, nil); got != c.want {
			t.Errorf("%s: got %q", c.text, got)
		}
	}
}
