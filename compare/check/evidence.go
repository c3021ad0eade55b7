package check

import (
	"cmp"
	"slices"

	"parallax/compare/news"
)

// Evidence is a passage that a reader is shown of a statement at once: claim
// verification calls the choice evidence selection.
type Evidence struct {
	// Place is the words that are shown: a sentence, or the part of it in which most
	// words of the statement stand.
	Place
	Role Role
	// Agrees are words of it that the statement has too, Differs those that are other
	// there; in text order, none overlaps another.
	Agrees, Differs []news.Span
}

// Role is what a passage does for a statement.
type Role string

// The roles, in the order in which they are shown.
const (
	Decides Role = "decides" // it shows what differs
	Carries Role = "carries" // it is near
	MayTell Role = "may"     // it may be near
	Closest Role = "nearest" // nothing is nearer in its article, though it is not near
)

// Roles are all roles, in the order in which they are shown.
func Roles() []Role { return []Role{Decides, Carries, MayTell, Closest} }

// gatherer chooses the evidence of one statement.
type gatherer struct {
	*job
	s   *Statement
	out []Evidence
}

// evidenceOf are the passages that are shown of a statement: those of what differs, one of
// each article that should tell it, and the nearest of each that is said not to where the
// statement says no more than that.
func evidenceOf(j *job, s *Statement) []Evidence {
	if s.Verdict == CannotCheck {
		return nil
	}
	g := gatherer{j, s, nil}
	for _, f := range s.Findings {
		g.deciding(f)
	}
	for _, a := range g.shown() {
		if decided := len(g.out) > 0 && len(j.part.Silent) == 0 && len(j.part.Told) < 2; !g.has(a) && !decided {
			g.nearestIn(a, len(j.part.Told) > 0 || j.part.All)
		}
	}
	for _, a := range j.part.Silent {
		if alone := len(j.part.Told) == 0 && !j.part.Bare; a >= 0 && alone && !g.has(a) {
			g.closest(a)
		}
	}
	slices.SortStableFunc(g.out, func(x, y Evidence) int {
		return cmp.Or(cmp.Compare(slices.Index(Roles(), x.Role), slices.Index(Roles(), y.Role)), cmp.Compare(x.Article, y.Article))
	})
	return g.out
}

// deciding adds the passages of what differs, one an article, and of what an article may
// tell though it is said not to.
func (g *gatherer) deciding(f Finding) {
	role := Decides
	switch {
	case f.Verdict == Differs:
	case f.Said.Key == absentMaybe:
		role = MayTell
	default:
		return
	}
	seen := map[int]bool{}
	for _, p := range f.Places {
		if !seen[p.Article] {
			seen[p.Article] = true
			g.add(p.Article, p.Sentence, role)
		}
	}
}

func (g *gatherer) has(a int) bool {
	return slices.ContainsFunc(g.out, func(e Evidence) bool { return e.Article == a })
}

// shown are the articles of which a passage is shown: those that the statement names, else
// that of the nearest passage.
func (g *gatherer) shown() []int {
	switch {
	case len(g.part.Told) > 0:
		return g.part.Told
	case g.part.All:
		return g.scope()
	case len(g.part.Silent) > 0 || len(g.out) > 0:
		return nil
	}
	if p, ok := g.s.Best(); ok {
		return []int{p.Article}
	}
	return nil
}

// nearestIn adds the passage of an article that shows the statement best: that of a
// quotation of it, else the nearest. What is not near is shown only where it is asked for.
func (g *gatherer) nearestIn(a int, asked bool) {
	for _, f := range g.s.Findings {
		for _, p := range f.Places {
			if f.Verdict == WordForWord && p.Article == a {
				g.add(a, p.Sentence, Carries)
				return
			}
		}
	}
	best, role := -1, Closest
	score := 0.0
	for _, h := range g.hits[a] {
		if x := h.Chance * (1 + forNumber*float64(h.Numbers)); x > score {
			best, score = h.Sentence, x
		}
	}
	switch g.s.Nearest[a] {
	case Near:
		role = Carries
	case Maybe:
		role = MayTell
	}
	if best >= 0 && (asked || role != Closest || g.s.Verdict == NotFound) {
		g.add(a, best, role)
	}
}

// forNumber is by how much more a passage counts for each number of the statement.
const forNumber = .25

// closest adds the nearest passage of an article that is said not to tell the statement.
func (g *gatherer) closest(a int) {
	if h, ok := g.best(a); ok && h.Chance >= looked {
		g.add(a, h.Sentence, Closest)
	}
}

// add adds a sentence once, with what agrees and what differs in it.
func (g *gatherer) add(a, sentence int, role Role) {
	if slices.ContainsFunc(g.out, func(e Evidence) bool { return e.Article == a && e.Sentence == sentence }) {
		return
	}
	d := g.set.Docs[a]
	e := Evidence{Place: Place{a, sentence, d.Sentences[sentence].Span}, Role: role}
	e.Differs = g.differing(a, sentence)
	e.Agrees = without(joinedSpans(d.Article.Text, append(g.found(a, sentence), g.corpus.Met(g.part.told, a, sentence)...)), e.Differs)
	e.cut(d.WordsOf(sentence))
	g.out = append(g.out, e)
}

// differing are the words of a sentence in which something of the statement is other.
func (g *gatherer) differing(a, sentence int) []news.Span {
	var out []news.Span
	all := g.set.Docs[a].Sentences[sentence].Span
	for _, f := range g.s.Findings {
		if f.Verdict != Differs || f.Edits != nil {
			continue
		}
		for _, p := range f.Places {
			if p.Article == a && p.Sentence == sentence && p.Span != all && g.isOther(f) {
				out = append(out, p.Span)
			}
		}
	}
	return inOrder(out, nil)
}

// found are the quotations and numbers of the statement in a sentence.
func (g *gatherer) found(a, sentence int) []news.Span {
	var out []news.Span
	for _, f := range g.s.Findings {
		if f.Tells() || f.Kind != Quotation && f.Kind != Number {
			continue
		}
		for _, p := range f.Places {
			if p.Article == a && p.Sentence == sentence {
				out = append(out, p.Span)
			}
		}
	}
	return out
}

// isOther reports whether the places of a finding are what stands there instead, not what
// was looked for and stands in another article.
func (g *gatherer) isOther(f Finding) bool {
	switch f.Said.Key {
	case "check.number.other", "check.number.bound", "check.name.spelled", "check.name.swapped", "check.speaker.other", "check.speaker.beside", "check.opposite", exchangedSaid:
		return true
	}
	return false
}

// agreeing are the words of a sentence that the statement has too.
func agreeing(j *job, a, sentence int) []news.Span {
	return joinedSpans(j.set.Docs[a].Article.Text, j.corpus.Met(j.part.told, a, sentence))
}
