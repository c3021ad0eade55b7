package kind

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

var (
	labels      = listOf("kind-label")
	openings    = listOf("kind-opening")
	notes       = listOf("kind-note")
	writers     = listOf("kind-writer")
	owners      = class.Words("kind-note-owner")
	sections    = class.Texts("kind-address")
	departments = class.Texts("kind-outlet")
	signatures  = class.List("kind-byline")
	particles   = class.Words("name-particle")
)

// headline finds a label before the headline ("Opinion: ...") or behind it
// ("... | Opinion"). Something must part them: "Opinion polls" is none.
func headline(d *token.Document) []Note {
	words := d.WordsIn(d.Article.Headline)
	if k, n := labels.at(words, 0); n > 0 && n < len(words) && parts(d, words[n-1].End, words[n].Start, ":|–—]") {
		return []Note{in(d, k, InHeadline, news.Span{Start: words[0].Start, End: words[n-1].End})}
	}
	for i := max(1, len(words)-4); i < len(words); i++ {
		k, n := labels.at(words, i)
		if n > 0 && i+n == len(words) && parts(d, words[i-1].End, words[i].Start, "|–—[") {
			return []Note{in(d, k, InHeadline, news.Span{Start: words[i].Start, End: words[i+n-1].End})}
		}
	}
	return nil
}

// parts reports whether one of some marks stands between two words.
func parts(d *token.Document, from, to int, marks string) bool {
	return strings.ContainsAny(d.Article.Text[from:to], marks)
}

// address finds a part of the web address that is the name of a section.
func address(d *token.Document) []Note {
	_, path, found := strings.Cut(d.Article.URL, "://")
	if !found {
		return nil
	}
	path, _, _ = strings.Cut(path, "?")
	for i, part := range strings.Split(strings.ToLower(path), "/") {
		if k, ok := sections[strings.ReplaceAll(part, "-", " ")]; ok && i > 0 {
			return []Note{{Kind: Kind(k), Place: InAddress, Words: part}}
		}
	}
	return nil
}

// outlet finds a section in the name of the outlet ("Bay Mail Opinion"), or a
// board that signs.
func outlet(d *token.Document) []Note {
	fields := strings.Fields(d.Article.Outlet)
	if n := len(fields); n > 1 {
		if k, ok := departments[strings.ToLower(fields[n-1])]; ok {
			return []Note{{Kind: Kind(k), Place: InOutlet, Words: d.Article.Outlet}}
		}
	}
	for _, a := range d.Article.Authors {
		if slices.ContainsFunc(signatures, func(s string) bool { return strings.Contains(strings.ToLower(a), s) }) {
			return []Note{{Kind: Opinion, Place: InByline, Words: a}}
		}
	}
	return nil
}

// endSentences is how many sentences at the end of a text may tell who wrote it,
// startSentences how many at its beginning what it is.
const (
	endSentences   = 4
	startSentences = 5
)

// writer finds the note at the end or the beginning that the views are the
// writer's own, or that the author is a columnist.
func writer(d *token.Document) []Note {
	body := bodySentences(d)
	for k, i := range body {
		if k >= startSentences && k < len(body)-endSentences {
			continue
		}
		words := d.WordsOf(i)
		if at := notes.find(words); at >= 0 && slices.ContainsFunc(words[at:], func(w token.Word) bool { return owners[w.Lower] }) {
			return []Note{in(d, Opinion, InText, d.Sentences[i].Span)}
		}
		if k >= len(body)-endSentences && isAuthor(d, words) && writers.find(words) > 0 {
			return []Note{in(d, Opinion, InText, d.Sentences[i].Span)}
		}
	}
	return nil
}

// isAuthor reports whether a sentence begins with the name of an author and
// says what he or she is.
func isAuthor(d *token.Document, words []token.Word) bool {
	return slices.ContainsFunc(d.Article.Authors, func(a string) bool {
		name := strings.Fields(strings.ToLower(a))
		n := len(name)
		if n == 0 || len(words) <= n || words[n].Lower != "is" {
			return false
		}
		return slices.EqualFunc(name, words[:n], func(s string, w token.Word) bool { return s == w.Lower })
	})
}

// bodySentences are the sentences below the headline.
func bodySentences(d *token.Document) (out []int) {
	for i, s := range d.Sentences {
		if !s.Headline() {
			out = append(out, i)
		}
	}
	return out
}
