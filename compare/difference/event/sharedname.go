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
	for _, n := range e.Named.All {
		if e.Telling(n) && e.SurelyAbsent(article, n) && e.inAll(n, told) {
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

// inAll reports whether each of some sentences names something.
func (e *Event) inAll(n Named, told []align.Place) bool {
	return !slices.ContainsFunc(told, func(p align.Place) bool {
		at, sure := e.Named.Sentences(p.Article, n)
		return p.Sentence >= 0 && (!sure || !slices.Contains(at, p.Sentence))
	})
}
