package clause

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Edges at which the beginning of a sentence may be cut when it need not be a
// statement, and words that may begin a part of a sentence.
var (
	coreEdges     = class.Words("title-edge")
	coreBareEdges = class.Words("title-bare-edge")
	coreMarks     = []string{"; ", " — ", " -- "}
	partOpeners   = class.Words("stretch-opener")
)

// Beginnings are the beginnings of a span that end at the edge of a clause, of
// at least some words, statements or not, in text order; of several equal edges
// the first one counts.
func Beginnings(d *token.Document, s news.Span, least int) []news.Span {
	var out []news.Span
	seen := map[string]bool{}
	words := d.WordsIn(s)
	for i := 1; i < len(words); i++ {
		edge, end := coreEdge(d.Article.Text[:s.End], words, i)
		if edge == "" || seen[edge] {
			continue
		}
		seen[edge] = true
		if len(strings.Fields(d.Article.Text[s.Start:end])) >= least {
			out = append(out, news.Span{Start: s.Start, End: end})
		}
	}
	return out
}

// coreEdge is the edge in front of word i, with the byte where it begins; "" for
// none.
func coreEdge(text string, words []token.Word, i int) (edge string, at int) {
	from, w := words[i-1].End, words[i]
	gap := text[from:w.Start]
	for _, m := range coreMarks {
		if k := strings.Index(gap, m); k >= 0 {
			return m, from + k
		}
	}
	if w.Capital || !strings.HasPrefix(text[w.End:], " ") {
		return "", 0
	}
	switch {
	case strings.HasSuffix(gap, ", ") && coreEdges[w.Lower]:
		return ", " + w.Lower, w.Start - 2
	case strings.HasSuffix(gap, " ") && coreBareEdges[w.Lower]:
		return w.Lower, w.Start - 1
	}
	return "", 0
}

// BeforeRelative cuts a span before its first relative clause behind a comma,
// which tells something of its own: "the company, which offered 4 percent".
func BeforeRelative(d *token.Document, s news.Span) news.Span {
	words := d.WordsIn(s)
	for i := 1; i < len(words); i++ {
		w := words[i]
		comma := strings.HasSuffix(d.Article.Text[words[i-1].End:w.Start], ", ")
		if comma && kinds[w.Lower]&relativeWord != 0 && w.Lower != "that" && w.End < s.End {
			return news.Span{Start: s.Start, End: w.Start - 2}
		}
	}
	return s
}

// MayBegin reports whether a part of a sentence that tells something of its own
// may begin with a word, by the text between it and the word before.
func MayBegin(gap, lower string) bool {
	return strings.ContainsAny(gap, ",;:—–()[]\"“”") || strings.Contains(gap, " - ") || strings.Contains(gap, "--") || partOpeners[lower]
}
