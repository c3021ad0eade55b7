package actor

import (
	"github.com/kljensen/snowball/english"

	"parallax/compare/lexicon/class"

	"parallax/compare/news"
)

// roleOf is what the words of a span do in the clause: they act when a verb
// follows them, and are acted on when it stands in the passive, or when a
// verb stands right before them.
func (l line) roleOf(s news.Span) (Role, string) {
	first, end := l.wordsOf(s)
	before := first - 1
	for before >= 0 && l.near(before+1) && small(l.words[before].Lower) {
		before--
	}
	if before >= 0 && l.near(before+1) {
		w := l.words[before].Lower
		switch {
		case w == "by" && before > 0 && verbal(l.words[before-1].Lower):
			return Acts, stem(l.words[before-1].Lower)
		case verbal(w) && !saying(w) && (before == 0 || !beForms[l.words[before-1].Lower]):
			return ActedOn, stem(w)
		}
	}
	return l.after(end)
}

// wordsOf are the first word of a span and the one after its last.
func (l line) wordsOf(s news.Span) (first, end int) {
	first, end = -1, len(l.words)
	for i, w := range l.words {
		if first < 0 && w.End > s.Start {
			first = i
		}
		if w.Start >= s.End {
			return first, i
		}
	}
	return first, end
}

// small reports whether a word may stand between a verb and its object.
func small(w string) bool { return determiners[w] || numbers[w] || isNumber(w) }

// pastRelative is the word after a relative clause that begins at word i and
// ends before the main verb: "who refused to leave were arrested".
func (l line) pastRelative(i int) int {
	if i >= len(l.words) || l.words[i].Lower != "who" || !l.near(i) {
		return i
	}
	for k := i + 2; k < len(l.words) && k < i+8 && l.near(k); k++ {
		if w := l.words[k].Lower; mainBe[w] {
			return k
		}
	}
	return i
}

// mainBe are the forms of "be" that end a relative clause.
var mainBe = class.Words("finite-be")

// after reads the verb that follows word end-1.
func (l line) after(end int) (Role, string) {
	passive, helped := false, false
	end = l.pastRelative(end)
	for i := end; i < len(l.words) && i < end+4 && l.near(i); i++ {
		w := l.words[i].Lower
		switch {
		case beForms[w]:
			passive, helped = true, true
		case helpers[w]:
			helped = true
		case verbal(w) && passive:
			return ActedOn, stem(w)
		case verbal(w), helped && !passive && !adverb(w):
			return Acts, stem(w)
		case !adverb(w):
			return NoRole, ""
		}
	}
	return NoRole, ""
}

// helpers stand between a subject and its verb.
var helpers = class.Words("subject-helper")

func adverb(w string) bool { return len(w) > 4 && w[len(w)-2:] == "ly" }

func stem(w string) string { return english.Stem(w, false) }

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
