package check

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/check/near"
)

// partners are for each sentence, an article and an index in it, the sentences of
// other articles that tell a fact with it, certainly or maybe.
type partners map[align.Place][]align.Place

// partnersOf are those of the facts of a comparison, certain ones and those that may be.
func partnersOf(facts, maybe []align.Fact) partners {
	out := partners{}
	for _, f := range slices.Concat(facts, maybe) {
		all := slices.Concat(f.Tellings, f.Maybe)
		for _, x := range f.Tellings {
			for _, y := range all {
				if x.Article != y.Article {
					out[x.Place], out[y.Place] = append(out[x.Place], y.Place), append(out[y.Place], x.Place)
				}
			}
		}
	}
	return out
}

// joined reports whether two hits tell a fact together.
func (p partners) joined(x, y near.Hit) bool {
	return slices.Contains(p[align.Place{Article: x.Article, Sentence: x.Sentence}], align.Place{Article: y.Article, Sentence: y.Sentence})
}

// besideIt is the share of the statement's words that the passage of an article
// which is said not to tell it must have, of those that the passage has with which
// it tells a fact.
const besideIt = .6

// toldBeside is the passage of an article that tells a fact together with the
// passage that bears the statement out in another one: tells is true where it seems
// to tell the statement, too, with the numbers; may where it may, or a part of it.
func (j *job) toldBeside(a int) (at Place, tells, may bool) {
	for b := range j.set.Docs {
		if slices.Contains(j.part.Silent, b) || len(j.part.Told) > 0 && !slices.Contains(j.part.Told, b) {
			continue
		}
		bears, ok := j.best(b)
		if !ok || bears.Chance < maybeNear {
			continue
		}
		for _, h := range j.hits[a] {
			if h.Chance < looked || !j.partners.joined(bears, h) {
				continue
			}
			share := h.Values[coverOf] / max(bears.Values[coverOf], .01)
			if h.Numbers >= bears.Numbers && h.Chance >= maybeNear && share >= besideIt {
				return j.hitPlace(h), true, true
			}
			if !may {
				at, may = j.hitPlace(h), true
			}
		}
	}
	return at, false, may
}
