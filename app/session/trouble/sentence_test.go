package trouble

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/data/ingest"
)

// TestSentences: each known error has words of its own, names the file, and
// says what to do; nothing of Go shows.
func TestSentences(t *testing.T) {
	a, b := news.New("First", []string{"x"}), news.New("Second", []string{"y"})
	about := func(err error, as ...*news.Article) error {
		return fmt.Errorf("compare: %w", &compare.ArticlesError{Err: err, Articles: as, Limit: 10})
	}
	tests := []struct {
		err  error
		want string
	}{
		{about(compare.ErrTooFew), "This event has no article yet. Add"},
		{about(compare.ErrTooFew, a), "“First” stands alone"},
		{about(compare.ErrTooMany, a, b), "A comparison takes 10 articles, and this event has 2 more. Remove"},
		{about(compare.ErrSameText, a, b), "“First” and “Second” hold the same text. Remove"},
		{about(compare.ErrNoText, a), "Nothing but a headline was found in “First”. Remove"},
		{&ingest.BinaryError{Looks: "PNG"}, "“f.txt” is not text: it looks like PNG. Save"},
		{fs.ErrPermission, "“f.txt” may not be opened. Ask"},
		{&writeError{fs.ErrPermission}, "“f.txt” may not be written there. Close"},
		{errors.New("odd\nthing"), "“f.txt” could not be used: odd\ufffdthing. Nothing was changed."},
		{nil, ""},
	}
	for _, tt := range tests {
		if got := Sentence(tt.err, "f.txt"); !strings.HasPrefix(got, tt.want) {
			t.Errorf("%v: %q, want %q", tt.err, got, tt.want)
		}
	}
	for _, k := range knownErrors {
		got := Sentence(fmt.Errorf("open x: %w", k.err), "f.txt")
		if strings.Contains(got, k.err.Error()+".") && strings.Contains(got, "could not be used") || strings.Count(got, ". ") < 1 && !strings.Contains(got, "; ") {
			t.Errorf("%v: %q", k.err, got)
		}
	}
}
