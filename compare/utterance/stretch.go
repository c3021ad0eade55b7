package utterance

import (
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// stretch is words that an article prints between quotation marks, or as a
// passage in a form, without a break.
type stretch struct {
	article, quote int
	sentence       int // of its first word
	last           int // sentence of its last word
	speaker        string
	headline       bool
	words          []wordAt
}

// stretches are those of all articles, in their order and that of their texts; words between marks that nobody is named for are among them.
func stretches(set reading.Set, n *numbering) []stretch {
	var out []stretch
	for a, d := range set.Docs {
		for _, p := range set.Texts[a].Voices {
			if p.Owner != quote.QuotedWords {
				continue
			}
			words := n.comparable(d, p.Span)
			if len(words) == 0 {
				continue
			}
			s := stretch{article: a, quote: p.Quote, words: words, sentence: d.SentenceAt(words[0].Start), last: d.SentenceAt(words[len(words)-1].Start)}
			s.headline = p.Span.Overlaps(d.Article.Headline)
			if p.Quote >= 0 {
				s.speaker = speakerKey(set.Texts[a].Quotes[p.Quote])
			}
			out = append(out, s)
		}
	}
	return out
}

// belongs reports whether a stretch goes on with what another of its article
// says: the same quotation, or one of the same speaker in the next sentence.
func (s stretch) belongs(to stretch) bool {
	if s.article != to.article {
		return false
	}
	if s.quote >= 0 && s.quote == to.quote {
		return true
	}
	return s.speaker == to.speaker && s.quote >= 0 && to.quote >= 0 && s.sentence <= to.last+1
}

// is reports whether two stretches are one.
func (s stretch) is(o stretch) bool {
	return s.article == o.article && s.words[0].Start == o.words[0].Start
}

// contents counts the words that tell something.
func contents(words []wordAt) int {
	n := 0
	for _, w := range words {
		if !isSmall(w.key) {
			n++
		}
	}
	return n
}

// named reports whether all words that tell something begin with a capital: the
// name of a policy, a slogan.
func named(d *token.Document, words []wordAt) bool {
	for _, w := range words {
		if c := d.Article.Text[w.Start]; !isSmall(w.key) && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

func spanOfWords(words []wordAt) news.Span {
	return news.Span{Start: words[0].Start, End: words[len(words)-1].End}
}
