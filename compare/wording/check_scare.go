package wording

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// ScareQuotes is the check for words held at arm's length.
func ScareQuotes() Check {
	return described("scare-quotes", findScare)
}

// most is the number of words of a label in quotation marks.
const mostScare = 4

func findScare(r *Reader) []Finding {
	var out []Finding
	for a, d := range r.Docs {
		for _, p := range r.Texts[a].Voices {
			s := d.SentenceAt(p.Start)
			if p.Owner != quote.QuotedWords || p.Quote >= 0 || s < 0 || !isScare(d, p.Span, d.Sentences[s].Span) {
				continue
			}
			f := Finding{
				Article: a, Sentence: s, Words: []news.Span{p.Span}, Voice: Own, Category: "scare quotes",
				Evidence: []news.Passage{r.at(a, s)},
			}
			out = append(out, f.because("scare"))
		}
	}
	return out
}

// isScare reports whether the words are a short label: not a title, not a
// sentence, not words that are spoken of, not a heading by themselves.
func isScare(d *token.Document, s, sentence news.Span) bool {
	text, words := d.Article.Text, d.WordsIn(s)
	if len(words) == 0 || len(words) > mostScare || titled(text, words) || strings.ContainsAny(text[s.Start:s.End], ".!?,") {
		return false
	}
	if len(words) == 1 && titleSmall[words[0].Lower] || strings.TrimSpace(text[sentence.Start:s.Start]+text[s.End:sentence.End]) == "" {
		return false
	}
	before := strings.Fields(text[max(sentence.Start, s.Start-40):s.Start])
	if len(before) == 0 {
		return true
	}
	last := before[len(before)-1]
	return !strings.HasSuffix(last, ":") && !speaksOfWords[strings.ToLower(strings.Trim(last, ",:"))]
}

// titled reports whether all longer words are written as in titles and names,
// with a capital or as a number ("Face the Nation", "Camp 6").
func titled(text string, words []lexicon.Word) bool {
	for _, w := range words {
		if !w.Capital && !titleSmall[w.Lower] && (text[w.Start] < '0' || text[w.Start] > '9') {
			return false
		}
	}
	return words[0].Capital
}

// titleSmall are words that titles leave small and that are no label by
// themselves; speaksOfWords introduce a title or words that are spoken of.
var (
	titleSmall    = class.Words("small-in-title")
	speaksOfWords = class.Words("speaks-of-words")
)
