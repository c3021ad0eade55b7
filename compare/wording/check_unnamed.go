package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
)

// UnnamedSources is the check for speakers without a name.
func UnnamedSources() Check {
	return described("unnamed-sources", findUnnamed)
}

func findUnnamed(r *Reader) []Finding {
	var out []Finding
	for a, d := range r.Docs {
		done := map[news.Span]bool{}
		for _, q := range r.Texts[a].Quotes {
			if !q.Unnamed || q.Source.Empty() || done[q.Source] || hasName(d.Article.Text, q.Source) || !isSource(d.WordsIn(q.Source)) {
				continue
			}
			done[q.Source] = true
			s := d.SentenceAt(q.Source.Start)
			f := Finding{
				Article: a, Sentence: s, Words: []news.Span{q.Source}, Voice: Own, Category: "unnamed source",
				Evidence: []news.Passage{r.at(a, s)},
			}
			out = append(out, f.because("unnamed"))
		}
	}
	return out
}

// isSource reports whether words name a source without a name: not nobody
// ("no one"), not a part of it ("one", "some of Ada Brook's"), and no name at
// the end ("spokesman and forecaster Tom Reed").
func isSource(words []lexicon.Word) bool {
	if len(words) == 0 {
		return false
	}
	if noSource[words[0].Lower] {
		return false
	}
	last := words[len(words)-1]
	if last.Lower == "other" || len(words) == 1 && partOfSource[last.Lower] || strings.HasSuffix(last.Lower, "'s") {
		return false
	}
	n := len(words)
	return n < 3 || !words[n-1].Capital || !words[n-2].Capital || words[n-3].Capital || joins[words[n-3].Lower]
}

// hasName reports whether a name stands beside the words as an apposition: "Tom
// Reed, the chief of the port", "one council member, Ada Brook".
func hasName(text string, source news.Span) bool {
	before := strings.Fields(text[max(0, source.Start-40):source.Start])
	if n := len(before); n > 1 && strings.HasSuffix(before[n-1], ",") && capitalised(before[n-1]) && capitalised(before[n-2]) {
		return true
	}
	_, rest, ok := strings.Cut(text[source.Start:source.End], ", ")
	after := strings.Fields(rest)
	return ok && len(after) > 1 && capitalised(after[0]) && capitalised(after[1]) && !strings.HasSuffix(after[0], ",")
}

// joins are words after which a name is that of the body or place to which an
// unnamed source belongs: "a spokesman for Ada Brook". noSource words say that
// nobody speaks, partOfSource words are no source alone.
var (
	joins        = class.Words("source-joint")
	noSource     = class.Words("no-source")
	partOfSource = class.Words("part-of-source")
)

func capitalised(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
