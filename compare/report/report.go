// Package report writes a comparison, or one analysed article, as a document
// that leaves the program.
//
// In: a compare.Comparison or a compare.Reading. Out: bytes of one HTML page,
// of Markdown, plain text or JSON; equal input gives equal bytes. Files are
// written by the caller.
//
// Method: one view of the comparison (names, places, marked sentences, rows)
// is made once and set by a template (HTML) or by hand (Markdown, text). JSON
// holds the whole result and is described in docs/json.md.
//
// Basis: our rule. The page and the Markdown hold excerpts of sentences, never
// whole articles; nothing of an article is passed on as markup, and characters
// that steer a terminal or the direction of text are made visible.
//
// Known misses: numbers are marked by their form; a name in two spellings is
// two voices.
package report

import (
	"strings"
	"unicode/utf8"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Options of a report; the zero value is right.
type Options struct {
	// Title stands on top; "" takes Title of the comparison.
	Title string
	// Notes are the reader's; JSON has them, the other forms do not.
	Notes []news.Note
	// Receipt, when it is not nil, is what JSON carries as its receipt.
	Receipt any
}

// Title is the name of the event: the headline of the base article, else of
// the first article that has one, else "Comparison of n articles".
func Title(c *compare.Comparison) string {
	if c.Base >= 0 && c.Base < len(c.Readings) {
		if t := c.Readings[c.Base].Article.Title(); t != "" {
			return clean(t)
		}
	}
	for _, r := range c.Readings {
		if t := r.Article.Title(); t != "" {
			return clean(t)
		}
	}
	return "Comparison of " + count(len(c.Readings), "article")
}

// letter is the sign of the article with index i: A to Z, then A1 and on.
func letter(i int) string {
	s := string(rune('A' + i%26))
	if i >= 26 {
		s += itoa(i / 26)
	}
	return s
}

// name is how the report calls the article with index i; one without outlet,
// headline and place is called by its letter.
func name(c *compare.Comparison, i int) string {
	a := c.Readings[i].Article
	if a.Outlet == "" && a.Title() == "" && a.Origin.Place == "" {
		return "article " + letter(i)
	}
	s, _ := excerptText(clean(a.Name()), nameLimit)
	return s
}

// nameLimit is how many characters of an article's name are shown.
const nameLimit = 60

// place is how a sentence is cited: "headline" or "sentence 8".
func place(s token.Sentence) string {
	if s.Headline() {
		return "headline"
	}
	return "sentence " + itoa(s.Number)
}

// cite is the short form of a place: "C8", or "C headline".
func cite(article int, s token.Sentence) string {
	if s.Headline() {
		return letter(article) + " headline"
	}
	return letter(article) + itoa(s.Number)
}

// published is the day on which an article came out, as the page wrote it.
func published(a *news.Article) string {
	if !a.Published.Known() {
		return "no date found"
	}
	return a.Published.String()
}

// bodySentences counts the numbered sentences of a document.
func bodySentences(d *token.Document) int {
	n := 0
	for _, s := range d.Sentences {
		n = max(n, s.Number)
	}
	return n
}

// excerpt cuts a span to at most limit characters, at the end of a word; cut
// tells whether anything was left out.
func excerpt(a *news.Article, s news.Span, limit int) (news.Span, bool) {
	text, cut := excerptText(a.Slice(s), limit)
	return news.Span{Start: s.Start, End: s.Start + len(text)}, cut
}

func excerptText(text string, limit int) (string, bool) {
	if utf8.RuneCountInString(text) <= limit {
		return text, false
	}
	end, n := 0, 0
	for i := range text {
		if n == limit {
			break
		}
		n, end = n+1, i
	}
	if sp := strings.LastIndexAny(text[:end], " \n"); sp > end/2 {
		end = sp
	}
	return text[:end], true
}
