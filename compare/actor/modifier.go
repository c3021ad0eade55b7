package actor

import (
	"strings"

	"parallax/compare/lexicon/class"
)

// left takes in the modifiers before a head noun and gives the first word.
func (f scanner) left(l line, head int, k *key) int {
	const most = 5
	verb := false
	for i := head - 1; i >= 0 && head-i <= most && l.near(i+1); i-- {
		w := l.words[i].Lower
		open := l.words[i].Capital && (!l.title || f.isName(l, i)) || possessive(w)
		if l.begins(i) || open && !verb && !stops[w] {
			return f.closed(l, i, head, k)
		}
		if stops[w] || open || f.governs(l, i, head) {
			break
		}
		verb = verb || verbal(w)
	}
	return l.adjectives(head, k)
}

// governs reports whether word i is a verb whose object begins after it.
func (f scanner) governs(l line, i, head int) bool {
	w := l.words[i].Lower
	headline := l.title && strings.HasSuffix(w, "s") && f.isName(l, i-1) // "Brook Signs Bill"
	return acting[w] || headline || strings.HasSuffix(w, "n't") || saying(w) || l.active(i, head)
}

// active reports whether word i is a participle that governs the noun after it,
// and does not qualify it: it stands after another noun, "his wife used
// campaign funds", or in "ing" after anything but an article or an adverb.
func (l line) active(i, head int) bool {
	w := l.words[i].Lower
	ing := len(w) > 4 && strings.HasSuffix(w, "ing") && !actives[w]
	if i == 0 || !l.near(i) || !ing && !verbal(w) || l.gap[i] == "-" || i+1 < head && l.gap[i+1] == "-" {
		return false
	}
	before := l.words[i-1].Lower
	qualified := l.begins(i-1) || possessive(before) || adverb(before) || modifier(before) || verbal(before)
	return !qualified
}

// adjectives takes in what stands before a noun without a determiner.
func (l line) adjectives(head int, k *key) int {
	first := head
	for first > 0 && head-first < 4 && l.near(first) && (l.fits(first-1) || first < head && l.gap[first] == "-") {
		first--
		k.mods = append([]string{bare(l.words[first].Lower)}, k.mods...)
	}
	return first
}

// begins reports whether word i is a determiner or a number that begins a
// phrase.
func (l line) begins(i int) bool {
	w := l.words[i].Lower
	return isNumber(w) && !strings.HasPrefix(l.gap[i+1], "-") || numbers[w] || determiners[w]
}

// closed is the first word of a phrase that begins with a determiner, a
// number, a possessor or a name at i.
func (f scanner) closed(l line, i, head int, k *key) int {
	first := i + 1
	w := l.words[i]
	switch {
	case determiners[w.Lower]:
		k.definite = !indefinite[w.Lower]
		if possessives[w.Lower] {
			k.owner = w.Lower
		}
	case possessive(w.Lower):
		k.owner, k.definite = bare(w.Lower), true
		if c := demonyms[k.owner]; c != "" {
			k.owner = c
		}
	case w.Capital && !noName[w.Lower]:
		from := max(0, i-1)
		if c, n := country(l, from, i+1); n == 2 {
			k.country, first = c, from
		} else if c, n := country(l, i, i+1); n > 0 {
			k.country, first = c, i
		} else if k.thing != "" && i > 0 {
			first = i + 1
		} else if i > 0 || f.capital[w.Lower] > 0 {
			k.owner, first = bare(w.Lower), i
		} else {
			k.mods, first = append(k.mods, bare(w.Lower)), i
		}
	}
	for j := i + 1; j < head; j++ {
		k.mods = append(k.mods, bare(l.words[j].Lower))
	}
	return first
}

// near reports whether word k follows the one before it without a mark.
func (l line) near(k int) bool {
	return l.gap[k] == " " || l.gap[k] == "-" || l.gap[k] == "\n"
}

// fits reports whether word i may stand before a noun without a determiner.
func (l line) fits(i int) bool {
	w := l.words[i].Lower
	return modifier(w) && !(strings.HasSuffix(w, "ing") && (!actives[w] || i > 0 && auxiliaries[l.words[i-1].Lower]))
}

var (
	severals         = class.Words("plural-without-s")
	possessives      = class.Words("possessive")
	indefinite       = class.Words("indefinite-article")
	shortModifiers   = class.Words("short-modifier")
	peopleModifiers  = class.Words("people-modifier")
	adjectiveEndings = class.List("adjective-ending")
)

// modifier reports whether a word without a determiner is an adjective, by its
// ending or as a noun for people.
func modifier(w string) bool {
	if stops[w] || determiners[w] || saying(w) || len(w) < 4 {
		return shortModifiers[w]
	}
	for _, end := range adjectiveEndings {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return peopleModifiers[w]
}
