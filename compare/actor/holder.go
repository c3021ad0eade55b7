package actor

import (
	"slices"

	"parallax/compare/lexicon/class"
)

// roleKey is a role with its country: "leader of north korea".
func roleKey(role, country string) string { return role + "@" + country }

// roles join a role alone ("the president") with the person who has it.
func (f merger) roles() {
	holders := f.holders()
	abroad := f.abroad()
	for i, m := range f.mentions {
		k := m.key
		if k.name != nil || k.apposed >= 0 || f.owned(k) || k.plural || !k.definite && k.country == "" || !titles[k.head] || weakRole[k.head] {
			continue
		}
		c := k.countryOf()
		if hasAny(k.mods, otherHolder) {
			continue
		}
		ids := holders[roleKey(k.head, c)]
		if c == "" {
			ids = notOf(ids, abroad, f.root)
		}
		if j := f.holder(ids, m); j >= 0 {
			f.join(i, j)
		}
	}
}

// owned reports whether a role belongs to a body that is no country:
// "Meridian's president" is not "the president".
func (f merger) owned(k key) bool {
	return k.owner != "" && !determiners[k.owner] && demonyms[k.owner] == "" && f.capital[k.owner] > 0
}

// weakRole are roles of many.
var weakRole = class.Words("weak-role")

// otherHolder qualify a role so that somebody else may have it, notHolder say
// that its bearer does not have it.
var (
	otherHolder = class.Words("other-holder")
	notHolder   = class.Words("not-holder")
)

func hasAny(list []string, words map[string]bool) bool {
	return slices.ContainsFunc(list, func(w string) bool { return words[w] })
}

// holders are, for each role with and without country, the mentions of named
// persons that carry it.
func (f merger) holders() map[string][]int {
	out := map[string][]int{}
	for i, m := range f.mentions {
		if m.key.name == nil || m.key.body || len(m.key.roles) == 0 {
			continue
		}
		if hasAny(m.key.roles, notHolder) {
			continue
		}
		role := m.key.roles[len(m.key.roles)-1]
		if slices.Contains(m.key.roles, "prime") {
			role = "minister"
		}
		out[roleKey(role, m.key.country)] = append(out[roleKey(role, m.key.country)], i)
		if m.key.country != "" {
			out[roleKey(role, "*")] = append(out[roleKey(role, "*")], i)
		}
	}
	for i, m := range f.mentions {
		j := m.key.apposed
		if j < 0 || j >= len(f.mentions) || m.key.name != nil || f.mentions[j].key.name == nil || m.key.plural {
			continue
		}
		id := roleKey(m.key.head, m.key.countryOf())
		out[id] = append(out[id], i)
	}
	return out
}

// countryOf is the country of a role: "French president", "Iran's leader".
func (k key) countryOf() string {
	if c := demonyms[k.owner]; c != "" {
		return c
	}
	return k.country
}

// abroad are the persons, by root, beside whose role a country stands somewhere:
// "the president" alone is none of them while there is another.
func (f merger) abroad() map[int]bool {
	out := map[int]bool{}
	for i, m := range f.mentions {
		if m.key.name == nil || m.key.body || len(m.key.roles) == 0 {
			continue
		}
		l := f.lines[m.Article][m.Sentence]
		first, _ := l.wordsOf(m.Span)
		beside := first > 0 && l.near(first) && l.words[first-1].Capital && demonymWord(l, first-1, 1)
		if m.key.country != "" || beside {
			out[f.root(i)] = true
		}
	}
	return out
}

// notOf are the mentions of other persons than some; all where there are no others.
func notOf(ids []int, persons map[int]bool, root func(int) int) []int {
	var out []int
	for _, i := range ids {
		if !persons[root(i)] {
			out = append(out, i)
		}
	}
	if len(out) == 0 {
		return ids
	}
	return out
}

// holder is the one of some mentions of persons with a role who has it most
// often in the article of m, else in all; -1 when nobody has it most often.
func (f merger) holder(ids []int, m mention) int {
	for _, here := range []bool{true, false} {
		count := map[int]int{}
		for _, i := range ids {
			if !here || f.mentions[i].Article == m.Article {
				count[f.root(i)]++
			}
		}
		best, most, second := -1, 0, 0
		for _, i := range ids {
			r := f.root(i)
			switch c := count[r]; {
			case r == best:
			case c > most:
				best, second, most = r, most, c
			case c > second:
				second = c
			}
		}
		if best >= 0 && most > second {
			return best
		}
	}
	return -1
}
