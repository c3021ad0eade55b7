package clause

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// The bounds of a statement in words.
const (
	leastWords = 4
	mostWords  = 34
)

// Whole reports whether the words of a span are a full statement that leans on
// no other sentence.
func Whole(d *token.Document, s news.Span) bool {
	if from, to := d.RangeIn(s); to-from < leastWords || to-from > mostWords || !marksFit(d.Article.Slice(s)) {
		return false
	}
	var space [mostWords]word
	words := readTo(space[:0], d, s)
	if leans(words) || endsOpen(words) {
		return false
	}
	if words[0].is(preposition) {
		words = words[behindPhrase(words):]
	}
	main := mainVerb(words)
	return main > 0 && !talks(words) && (!isCut(d.Article.Text, s) || complete(words, main))
}

// HasVerb reports whether a finite verb surely stands in a span; a name with
// its title, or a list of things, has none.
func HasVerb(d *token.Document, s news.Span) bool {
	var space [2 * mostWords]word
	words := readTo(space[:1], d, s) // behind an empty one: what stands first may be a verb too
	for i := range words {
		if finite(words, i) {
			return true
		}
	}
	return false
}

// isCut reports whether a sentence goes on behind a span.
func isCut(text string, s news.Span) bool {
	if strings.HasSuffix(strings.TrimRight(text[s.Start:s.End], "”\")"), ".") {
		return false
	}
	rest := text[s.End:]
	return rest != "" && !strings.ContainsAny(rest[:1], ".!?\n")
}

// informing are verbs with somebody behind them to whom the clause is told that follows.
var informing = class.Words("informing-verb")

// complete reports whether words that were cut off a sentence have what their
// verbs need: a verb for each clause that they open, and no open end.
func complete(words []word, main int) bool {
	last := words[len(words)-1]
	if strings.HasSuffix(last.key, "ing") && !last.is(noun) || last.is(timeUnit|pastForm|thirdPerson) {
		return false
	}
	saying := words[main].is(clausal) || informing[words[main].key]
	if n := main + 1; saying && n < len(words) && words[n].is(opener) && words[n].key != "that" {
		return false // "said once the road is open"
	}
	open := openClauses(words, main)
	if saying && !commaBefore(words, main) {
		open++
	}
	return open <= 0
}

// openClauses is how many clauses behind the main verb lack their verb.
func openClauses(words []word, main int) int {
	open := 0
	for i := main + 1; i < len(words); i++ {
		switch {
		case words[i].is(opener) && !(words[i].key == "that" && words[i-1].is(clausal)):
			open++
		case finite(words, i):
			open--
		}
	}
	return open
}

// endsOpen reports whether a statement ends in the middle of a phrase.
func endsOpen(words []word) bool {
	n := len(words)
	last := words[n-1]
	if last.is(openEnd) || last.is(auxiliary) || last.is(clausal) && mainVerb(words) == n-1 {
		return true // "No deal yet, Roth says"
	}
	// "Mr. Reid said Monday": what he said is cut off.
	for i := n - 1; i >= max(0, n-4); i-- {
		if words[i].is(clausal) {
			return i > 0 && words[i].gap != "," && !commaBefore(words, i)
		}
		if !words[i].is(timeWord) && !words[i].is(preposition) {
			break
		}
	}
	return false
}

// commaBefore reports whether a verb of saying at the end follows what is
// said: "the road is open, the police said".
func commaBefore(words []word, at int) bool {
	for i := at; i > max(0, at-6); i-- {
		if strings.HasPrefix(words[i].gap, ",") {
			return true
		}
	}
	return false
}
