package quoted

import (
	"slices"
	"strings"
	"unicode"

	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// leastShort is how many words between quotation marks, small ones and names apart, tell that
// they are those of a statement, where all words between the marks stand in it in a row.
const leastShort = 2

// addShort adds what articles print of the statement that is too short to be joined with it:
// "very substantial chance". Of such an article nobody may say that it prints nothing.
func (q *quoted) addShort() {
	var full [][]token.Word
	for _, run := range q.Parts[q.Fullest].Printed {
		full = append(full, q.In.Docs[q.Fullest].WordsIn(run))
	}
	for a := range q.Parts {
		p := &q.Parts[a]
		if p.Words > 0 || len(p.Printed) > 0 {
			continue
		}
		for _, words := range q.short()[a] {
			if hold(full, words) && !q.ofAnother(a, words[0].Span) && !q.has(a, words) {
				p.Printed = append(p.Printed, news.Span{Start: words[0].Start, End: words[len(words)-1].End})
				p.Words += len(words)
			}
		}
	}
}

// shortMarks are the words between quotation marks, by article, that tell something and are few
// enough to stand in a statement.
func shortMarks(e *event.Event) [][][]token.Word {
	out := make([][][]token.Word, len(e.In.Docs))
	for a, d := range e.In.Docs {
		for _, m := range e.In.Texts[a].Marks {
			words := d.WordsIn(m.Span)
			plain := slices.DeleteFunc(phrase.Telling(words), func(x token.Word) bool { return x.Capital })
			if len(plain) >= leastShort {
				out[a] = append(out[a], words)
			}
		}
	}
	return out
}

// hold reports whether some words stand in a row in one of several runs.
func hold(runs [][]token.Word, words []token.Word) bool {
	same := func(x, y token.Word) bool { return x.Lower == y.Lower }
	return slices.ContainsFunc(runs, func(full []token.Word) bool {
		for i := 0; i+len(words) <= len(full); i++ {
			if full[i].Lower == words[0].Lower && slices.EqualFunc(full[i:i+len(words)], words, same) {
				return true
			}
		}
		return false
	})
}

// has reports whether an article prints some words among those of the statement already.
func (q *quoted) has(a int, words []token.Word) bool {
	return slices.ContainsFunc(q.Parts[a].Printed, func(s news.Span) bool {
		return slices.EqualFunc(q.In.Docs[a].WordsIn(s), words, func(x, y token.Word) bool { return x.Lower == y.Lower })
	})
}

// ofAnother reports whether an article gives words to somebody else than the speaker of the
// statement.
func (q *quoted) ofAnother(a int, s news.Span) bool {
	for _, p := range q.In.Texts[a].VoicesIn(s) {
		if p.Quote < 0 {
			continue
		}
		said := q.In.Texts[a].Quotes[p.Quote]
		if by := q.speaker(); by != "" && said.Speaker != "" && !said.Unnamed && !event.SameLast(by, said.Speaker) {
			return true
		}
	}
	return false
}

// sameSpelled leaves out the changes of spelling alone: "healthcare" for "health care".
func (q *quoted) sameSpelled() {
	full := q.In.Article(q.Fullest)
	for a := range q.Parts {
		p := &q.Parts[a]
		p.Changes = slices.DeleteFunc(slices.Clone(p.Changes), func(c utterance.Change) bool {
			return !c.From.Empty() && letters(full.Slice(c.From)) == letters(q.In.Article(a).Slice(c.To))
		})
	}
}

// letters are the letters and digits of a text in small letters.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
