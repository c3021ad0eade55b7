package align

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
