package align

import (
	"math"

	"parallax/compare/align/absence"
	"parallax/compare/align/elsewhere"
	"parallax/compare/reading/token"
)

// judge says how sure it is that an article does not tell a fact: by what is estimated of
// each of its tellings, as for what stands in one article only, and by how well these
// belong together.
func (m *seeker) judge(n *NotFound, f Fact, apart []Place) {
	e := estimator{m.matrix, apart}
	told, meant := 0.0, false
	for _, p := range f.Places() {
		if i := m.indexOf(p); i >= 0 {
			x, g := e.ground(i, n.Article, m.has[n.Article])
			told, meant = max(told, elsewhere.Shipped().Elsewhere.Judge(&g, x.meant)), meant || x.meant
		}
	}
	n.Grounds = absence.Grounds{
		absence.ToldThere:    elsewhere.LogOdds(told),
		absence.FoundNowhere: m.nowhere(n.Article, f),
		absence.LeastScore:   m.leastScore(f),
		absence.Tellings:     math.Min(float64(len(f.Tellings)), absence.ManyTellings),
	}
	n.Chance, n.Sure = absence.Judge(n.Grounds, meant)
}

// nowhere is the share of the words sought, by their weight, that stand nowhere in
// an article or in what was set aside of its page.
func (m *seeker) nowhere(article int, f Fact) float64 {
	aside := map[int32]bool{}
	for _, b := range m.docs[article].Article.SetAside {
		for _, id := range m.vocab.Ideas(m.vocab.Known(token.Read(b.Text))) {
			aside[id] = true
		}
	}
	var all, nowhere float64
	for _, x := range m.sought(f) {
		all += x.weight
		if !m.has[article][x.idea] && !aside[x.idea] {
			nowhere += x.weight
		}
	}
	return nowhere / max(all, 1e-9)
}

// leastScore is the lowest score of two tellings of a fact in two bodies.
func (m *seeker) leastScore(f Fact) float64 {
	least := 1.0
	for k, t := range f.Tellings {
		i := m.indexOf(t.Place)
		for _, u := range f.Tellings[:k] {
			j := m.indexOf(u.Place)
			for s := 0; i >= 0 && j >= 0 && t.Article != u.Article && s <= min(t.More, u.More); s++ {
				least = min(least, m.score(i+s, j+s))
			}
		}
	}
	return least
}
