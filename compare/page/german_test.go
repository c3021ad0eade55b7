package page_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// english are words that stand in English sentences and in no German ones.
var english = []string{
	"the", "of", "with", "not", "found", "sentence", "sentences", "word", "words", "only", "number", "and", "is", "are", "by", "from", "were", "this", "told", "article", "articles",
}

// TestGermanSaysNothingInEnglish: in no variant and no table is an English word that
// is not an article's.
func TestGermanSaysNothingInEnglish(t *testing.T) {
	c := invented.Comparison(t)
	for _, v := range []page.Variant{page.Summary, page.Full, page.OnePage, page.Worksheet, page.AnswerKey} {
		d := page.Of(c, page.Choices{Language: "de", Variant: v})
		checked := 0
		for _, x := range texts(d) {
			for _, r := range x {
				if r.Language == "" && r.At.Empty() && r.Link == "" {
					checked++
					ownWords(t, string(v), r.Text)
				}
			}
		}
		if checked < 50 {
			t.Errorf("%s: only %d runs", v, checked)
		}
	}
	for _, s := range page.Sheets(c, page.Choices{Language: "de"}) {
		ownWords(t, s.Name, strings.Join(s.Head, " "))
		for _, row := range s.Rows {
			if s.Name == "wording" {
				ownWords(t, "wording", strings.Join(row[4:], " ")) // sort, voice and reason
			}
		}
		if s.Name == "wording" && len(s.Rows) < 5 {
			t.Errorf("only %d words are marked", len(s.Rows))
		}
	}
}

// ownWords tells of English words outside of quotation marks.
func ownWords(t *testing.T, where, text string) {
	t.Helper()
	for {
		before, behind, quoted := strings.Cut(text, "„")
		for _, w := range strings.FieldsFunc(before, func(r rune) bool { return strings.ContainsRune(" .,:;()[]–-", r) }) {
			if slices.Contains(english, w) {
				t.Errorf("%s: %q in %q", where, w, text)
			}
		}
		if !quoted {
			return
		}
		_, text, _ = strings.Cut(behind, "“")
	}
}
