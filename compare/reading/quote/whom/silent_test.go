package whom

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// sourceIn is the resolver of a text in which [] stand about a source, and the source.
func sourceIn(text string) (*Resolver, news.Span) {
	start, end := strings.Index(text, "["), strings.Index(text, "]")-1
	d := token.Split(&news.Article{Text: strings.NewReplacer("[", "", "]", "").Replace(text)})
	return New(d, func(int) bool { return false }, ReadRoster(d, nil), clause.Read(d)), news.Span{Start: start, End: end}
}

// TestSilent tells what can speak from what cannot.
func TestSilent(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"[The details here] suggest that the dam leaks.", true},
		{"A miller with [a red cap] said that the dam leaks.", true},
		{"[More] said that the dam leaks.", true},
		{"[A copy seen by the mill] says that the dam leaks.", false},
		{"[Half of the millers] said that the dam leaks.", false},
		{"[Half of the doors] said that the dam leaks.", true},
		{"[Several current and former officials near the dam] said that it leaks.", false},
		{"[The 18-year-old] said that the dam leaks.", false},
		{"[Orvania] called the dam a leak.", false},
		{"He asked whether [mill.org] said that the dam leaks.", true},
		{"[Mill.org] said that the dam leaks.", false},
	}
	for _, c := range tests {
		if r, s := sourceIn(c.text); (nouns{r}).silent(s) != c.want {
			t.Errorf("%s: silent %v", c.text, !c.want)
		}
	}
}

// TestWhoIsNamed finds the person in a source with titles and appositions.
func TestWhoIsNamed(t *testing.T) {
	const people = " Later Ada Moss, Roy Hill and Una Falk left. Moss sang."
	tests := []struct{ text, want string }{
		{"[The head of the Mill Board, Ada Moss,] said no.", "Ada Moss"},
		{"[Director of National Intelligence Ada Moss] said no.", "Ada Moss"},
		{"[His counterpart, Rep. Roy Hill of Ohio,] said no.", "Roy Hill"},
		{"[A lawyer for the accuser, Ada Moss,] said no.", "A lawyer for the accuser, Ada Moss,"},
		{"[The miller and his friend, Ada Moss,] said no.", "The miller and his friend, Ada Moss,"},
	}
	for _, c := range tests {
		r, s := sourceIn(c.text + people)
		if got, _ := r.Speaker(s, nil); got != c.want {
			t.Errorf("%s: %q", c.text, got)
		}
	}
}

// TestCalledBySex holds that "she" is not somebody whom the article calls Mr.
func TestCalledBySex(t *testing.T) {
	r, s := sourceIn("Ms. Quill met Mr. Dorn on Monday. Before Mr. Dorn left, [she] said that the dam leaks.")
	if got, _ := r.Speaker(s, nil); got != "Quill" {
		t.Errorf("she is %q", got)
	}
}

// TestElsewhere holds that "the New York senator" is nobody who stands for another place.
func TestElsewhere(t *testing.T) {
	const text = "Sen. Ada Moss (R-Ohio) spoke. Sen. Roy Hill left early. "
	for _, c := range []struct{ source, want string }{
		{"[the Ohio Republican]", "Ada Moss"},
		{"[the Texas Republican]", "the Texas Republican"},
	} {
		r, s := sourceIn(text + "It leaks, " + c.source + " said.")
		if got, _ := r.Speaker(s, nil); got != c.want {
			t.Errorf("%s: %q", c.source, got)
		}
	}
}
