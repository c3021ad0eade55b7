package event

import (
	"cmp"
	"slices"

	"parallax/compare/align"
)

// SharedName is what all of some sentences name and an article does not, persons
// first; false for none. Places without a sentence are left out.
func (e *Event) SharedName(article int, told []align.Place) (Named, bool) {
	var all []Named
	for i := range e.Named.All {
		if !e.mentioned(i, told) { // few pass, and the rest takes long
			continue
		}
		if n := e.Named.All[i]; e.Telling(n) && e.SurelyAbsent(article, n) && e.inAll(n, told) {
			all = append(all, n)
		}
	}
	if len(all) == 0 {
		return Named{}, false
	}
	return slices.MinFunc(all, func(x, y Named) int {
		return cmp.Or(cmp.Compare(RankOf(x.Kind), RankOf(y.Kind)), cmp.Compare(x.Name, y.Name))
	}), true
}

// mentioned reports whether each of some sentences has a mention of a name.
func (e *Event) mentioned(n int, told []align.Place) bool {
	in := e.Named.All[n].In
	for _, p := range told {
		if p.Sentence < 0 {
			continue
		}
		if in[p.Article] < 0 {
			return false
		}
		t := e.Named.Texts[p.Article]
		if !slices.ContainsFunc(t.Entities[in[p.Article]].Mentions, func(m int) bool { return t.Mentions[m].Sentence == p.Sentence }) {
			return false
		}
	}
	return true
}

// inAll reports whether each of some sentences names something.
func (e *Event) inAll(n Named, told []align.Place) bool {
	return !slices.ContainsFunc(told, func(p align.Place) bool {
		at, sure := e.Named.Sentences(p.Article, n)
		return p.Sentence >= 0 && (!sure || !slices.Contains(at, p.Sentence))
	})
}
