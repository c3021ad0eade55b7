package check

import (
	"slices"

	"parallax/compare/check/near"
)

// The chances from which on a passage is near, may be near, and is so near that
// what it has otherwise differs.
const (
	isNearFrom = .5
	maybeNear  = .28
	sureNear   = .5
)

// mostCovered is the share of a statement's words that a sentence must have to
// tell the same but for one thing.
const mostCovered = .55

// nearness grades the nearest passage of an article.
func (j *job) nearness(a int) Nearness {
	h, ok := j.best(a)
	switch {
	case !ok:
		return Nothing
	case h.Chance >= isNearFrom || h.Values[coverOf] >= .75 && h.Chance >= maybeNear:
		return Near
	case h.Chance >= maybeNear || h.Values[coverOf] >= mostCovered:
		return Maybe
	}
	return Nothing
}

// fewest is how many words a statement has at least that is said to stand in
// another article.
const fewest = 3

// telling asks whether the articles that are named tell the statement, where
// its words are near in another one.
func (j *job) telling() {
	if !j.part.Any() || len(j.part.Told) == 0 || len(j.part.Told) == len(j.set.Docs) && !j.part.All {
		return
	}
	lacking, elsewhere := j.tellers()
	if len(lacking) == 0 {
		return
	}
	f := Finding{Kind: Telling, Verdict: NotFound, Span: j.part.Span}
	f.Said = j.say("check.telling.none", outlets("articles", j.names, lacking))
	if len(elsewhere) > 0 {
		f.Verdict = Differs
		f.Said = j.say("check.telling.elsewhere", outlets("articles", j.names, lacking), outlets("others", j.names, elsewhere))
		for _, a := range elsewhere {
			f.Places = append(f.Places, j.hitPlace(j.hits[a][0]))
		}
	}
	j.add(f)
}

// tellers are the articles that are named and do not tell the statement, and
// those that are not named and do.
func (j *job) tellers() (lacking, elsewhere []int) {
	for a := range j.set.Docs {
		switch named := slices.Contains(j.part.Told, a); {
		case named && j.nearness(a) == Nothing && !j.exactIn(a):
			lacking = append(lacking, a)
		case !named && j.standsIn(a):
			elsewhere = append(elsewhere, a)
		}
	}
	return lacking, elsewhere
}

// standsIn reports whether a near sentence of an article has most words of a
// statement that is long enough to tell by.
func (j *job) standsIn(a int) bool {
	h, ok := j.best(a)
	return ok && j.nearness(a) == Near && h.Values[coverOf] >= toldThere && len(j.contentWords()) >= fewest
}

// exactIn reports whether something exact of the statement was found in an
// article.
func (j *job) exactIn(a int) bool {
	return slices.ContainsFunc(j.findings, func(f Finding) bool {
		return (f.Verdict == Found && f.Kind == Number || f.Verdict == WordForWord || f.Kind == Quotation && f.Verdict == Differs) &&
			slices.ContainsFunc(f.Places, func(p Place) bool { return p.Article == a })
	})
}

func (j *job) hitPlace(h near.Hit) Place {
	return Place{h.Article, h.Sentence, j.set.Docs[h.Article].Sentences[h.Sentence].Span}
}
