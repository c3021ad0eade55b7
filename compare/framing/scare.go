package framing

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/quote"
)

// ScareQuotes is the check for words held at arm's length.
func ScareQuotes() Check {
	return Check{
		ID:    "scare-quotes",
		Title: "Words in quotation marks without a speaker",
		Doc: "Marks up to four words in quotation marks for which no speaker is named: the article uses them and keeps its distance, or it cites without saying whom. " +
			"Titles of books and films, and words that are spoken of as words, are left out where capitals or the text show it.",
		Example: "The mayor praised the “reform” on Monday.",
		Basis:   "Our rule over the voices of an article.",
		Find:    findScare,
	}
}

// most is the number of words of a label in quotation marks.
const mostScare = 4

func findScare(in *Input) []Finding {
	var out []Finding
	for a, d := range in.Docs {
		for _, p := range in.voicesOf(a).parts {
			s := d.SentenceAt(p.Start)
			if p.Owner != quote.QuotedWords || p.Quote >= 0 || s < 0 || !isScare(d.Article.Text, p.Span) {
				continue
			}
			out = append(out, Finding{
				Article: a, Sentence: s, Words: []news.Span{p.Span}, Voice: Own, Category: "scare quotes",
				Reason:   "In quotation marks, and nobody is named who says it.",
				Evidence: []news.Passage{in.at(a, s)},
			})
		}
	}
	return out
}

// isScare reports whether the words are a short label: not a title, not a
// sentence, not words that are spoken of.
func isScare(text string, s news.Span) bool {
	words := lexicon.Read(text, s)
	if len(words) == 0 || len(words) > mostScare {
		return false
	}
	capitals := 0
	for _, w := range words {
		if w.Capital {
			capitals++
		}
	}
	if capitals == len(words) || strings.ContainsAny(text[s.Start:s.End], ".!?,") {
		return false
	}
	before := strings.Fields(text[max(0, s.Start-40):s.Start])
	if len(before) == 0 {
		return true
	}
	switch strings.ToLower(strings.Trim(before[len(before)-1], ",:")) {
	case "word", "words", "term", "phrase", "title", "titled", "entitled", "song", "film", "book", "called", "named", "said":
		return false
	}
	return true
}
