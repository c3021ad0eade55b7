package align

import (
	"slices"

	"parallax/compare/align/weekday"
)

// What the guards add to the log-odds or take from them. Our rule, not fitted: the same stock
// phrases about two meetings four days apart are no one fact.
const (
	otherOccasion = 1.5
	perDayApart   = .8
	mostDaysApart = 3
	// fittingCount is what speaks for a pair: the same things counted, with
	// numbers of which one may be the other, rounded.
	fittingCount = 2
	sameSpeaker  = 1.5
)

// dateGuard is what speaks against a pair whatever its words: another weekday,
// or articles that were published more than a day apart.
func (m *matrix) dateGuard(a, b *sentence) float64 {
	days := m.daysApart(a.Article, b.Article)
	g := -perDayApart * float64(min(max(days-1, -days-1, 0), mostDaysApart))
	if _, other := m.occasion(a, b); other {
		g -= otherOccasion
	}
	return g
}

// wordGuard is what speaks for a pair, a count that fits, and against it,
// nothing in common but the speaker.
func (m *matrix) wordGuard(a, b *sentence) float64 {
	g := 0.0
	if _, fits := m.countedAlike(a, b); fits {
		g += fittingCount
	}
	if m.sameSpeakerOnly(a, b) {
		g -= sameSpeaker
	}
	return g
}

// countedAlike is the IDF of what stands near numbers in both sentences, 8 at
// most: "23 people were arrested" and "arrested more than two dozen". Fits is
// true when some of those numbers differ no more than rounded ones do.
func (m *matrix) countedAlike(a, b *sentence) (weight float64, fits bool) {
	for _, x := range a.counts {
		for _, y := range b.counts {
			sum := 0.0
			for k, id := range x.Ideas {
				if slices.Contains(y.Ideas, id) && !slices.Contains(x.Ideas[:k], id) {
					sum += m.ideaIDF[id]
				}
			}
			weight = max(weight, min(sum, 8))
			fits = fits || sum >= sameCounted && x.Fits(y)
		}
	}
	return weight, fits
}

// occasion tells how the dates of two sentences agree.
func (c *corpus) occasion(a, b *sentence) (same, other bool) {
	if a.days == 0 || b.days == 0 {
		return false, false
	}
	named := func(s *sentence) weekday.Named {
		return weekday.Named{Days: s.days, Published: c.docs[s.Article].Article.Published}
	}
	return weekday.Agree(named(a), named(b))
}

// daysApart is the number of days from the publication of b to that of a; 0
// when one is unknown.
func (c *corpus) daysApart(a, b int) int {
	return weekday.Apart(c.docs[a].Article.Published, c.docs[b].Article.Published)
}
