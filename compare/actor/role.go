package actor

import (
	"github.com/kljensen/snowball/english"

	"parallax/compare/news"
)

// roleOf is what the words of a span do in the clause: they act when a verb
// follows them, and are acted on when it stands in the passive, or when a
// verb stands right before them.
func (l line) roleOf(s news.Span) (Role, string) {
	first, end := -1, len(l.words)
	for i, w := range l.words {
		if first < 0 && w.End > s.Start {
			first = i
		}
		if w.Start >= s.End {
			end = i
			break
		}
	}
	if first < 0 {
		return NoRole, ""
	}
	before := first - 1
	for before >= 0 && l.near(before+1) && (determiners[l.words[before].Lower] || numbers[l.words[before].Lower] || isNumber(l.words[before].Lower)) {
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

// pastRelative is the word after a relative clause that begins at word i and
// ends before the main verb: "who refused to leave were arrested".
func (l line) pastRelative(i int) int {
	if i >= len(l.words) || l.words[i].Lower != "who" || !l.near(i) {
		return i
	}
	for k := i + 2; k < len(l.words) && k < i+8 && l.near(k); k++ {
		if w := l.words[k].Lower; w == "were" || w == "was" || w == "are" || w == "is" {
			return k
		}
	}
	return i
}

// after reads the verb that follows word end-1.
func (l line) after(end int) (Role, string) {
	passive, helped := false, false
	end = l.pastRelative(end)
	for i := end; i < len(l.words) && i < end+4 && l.near(i); i++ {
		w := l.words[i].Lower
		switch {
		case beForms[w]:
			passive, helped = true, true
		case auxiliaries[w] || w == "not" || w == "who" || w == "also":
			helped = true
		case verbal(w) && passive:
			return ActedOn, stem(w)
		case verbal(w):
			return Acts, stem(w)
		case len(w) > 4 && w[len(w)-2:] == "ly":
		default:
			if helped && !passive {
				return Acts, stem(w)
			}
			return NoRole, ""
		}
	}
	return NoRole, ""
}

func stem(w string) string { return english.Stem(w, false) }

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
