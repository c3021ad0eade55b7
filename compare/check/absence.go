package check

import (
	"slices"

	"parallax/compare/check/near"
	"parallax/compare/check/voice"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// toldThere is the share of what is said not to be told that one sentence must
// have so that an article seems to tell it, toldThereToo where another article is
// said to be the only one that does.
const (
	toldThere    = .7
	toldThereToo = .85
)

// absentMaybe is what is said of an article that may tell what it is said not to.
const absentMaybe = "check.absence.maybe"

// absences looks in the articles that are said not to tell something for what
// comes nearest to it.
func (j *job) absences() {
	var told, maybe, silent []int
	var open []Place
	f := Finding{Kind: Absence, Verdict: NotFound, Span: j.part.Span}
	for _, a := range j.part.Silent {
		p, there := j.nearestOf(a)
		switch at, tells, may := j.toldBeside(a); {
		case there:
			told, f.Places = append(told, a), append(f.Places, p)
		case tells && j.hasNames(a):
			told, f.Places = append(told, a), append(f.Places, at)
		case may:
			maybe, open = append(maybe, a), append(open, at)
		default:
			silent = append(silent, a)
		}
	}
	switch {
	case len(told) > 0:
		f.Verdict = Differs
		f.Said = j.say("check.absence.told", outlets("articles", j.names, told))
	case len(maybe) > 0:
		f.Said, f.Places = j.say(absentMaybe, outlets("articles", j.names, maybe)), open
	default:
		f.Said = j.say("check.absence.none", outlets("articles", j.names, silent))
		for _, a := range silent {
			if h, ok := j.best(a); ok {
				f.Places = append(f.Places, j.hitPlace(h))
			}
		}
	}
	j.add(f)
}

// nearestOf is the passage of an article that seems to tell what it is said not
// to tell.
func (j *job) nearestOf(a int) (Place, bool) {
	named, all := j.namedIn(a)
	switch {
	case !all:
		return Place{}, false
	case j.aboutQuoting():
		return j.quotedBy(a)
	case len(named) > 0 && len(j.beyondNames()) == 0:
		return named[len(named)-1], true
	}
	if p, ok := j.wordForWordIn(a); ok {
		return p, true
	}
	return j.toldIn(a)
}

// hasNames reports whether an article has the names of the statement.
func (j *job) hasNames(a int) bool {
	_, all := j.namedIn(a)
	return all
}

// namedIn are the places where an article has the names of the statement; false
// where it lacks one.
func (j *job) namedIn(a int) ([]Place, bool) {
	var out []Place
	for _, e := range j.part.names {
		entity := j.text.Names.Entities[e]
		if entity.Kind == name.Other {
			continue
		}
		at := (namer{j}).namePlaces([]int{a}, entity)
		if len(at) == 0 || !(namer{j}).hasName(a, entity) {
			return nil, false
		}
		out = append(out, at[0])
	}
	return out, true
}

// wordForWordIn is where an article has a quotation of the statement.
func (j *job) wordForWordIn(a int) (Place, bool) {
	for _, q := range j.part.marked {
		if at, ok := j.shelf.pieces(a, pieces(j.text.Text.Article.Text, j.text.Doc.WordsIn(q.Span))); ok {
			return at[0], true
		}
	}
	return Place{}, false
}

// toldIn is the first sentence of an article that has most of the statement, and
// its numbers where it has any.
func (j *job) toldIn(a int) (Place, bool) {
	if len(j.part.numbers) > 0 && !slices.ContainsFunc(j.hits[a], func(h near.Hit) bool { return h.Numbers > 0 }) {
		return Place{}, false
	}
	cover, chance := toldThere, maybeNear
	if len(j.part.Told) > 0 { // "only the Ledger": much of it is often told by all
		cover, chance = toldThereToo, sureNear
	}
	for _, h := range j.hits[a] {
		if h.Values[coverOf] >= cover && (h.Chance >= chance || len(j.contentWords()) <= 2) || h.Chance >= .7 {
			return j.hitPlace(h), true
		}
	}
	return Place{}, false
}

// contentWords are the words of the statement that carry something.
func (j *job) contentWords() []string {
	var out []string
	for _, w := range j.part.told {
		if !plain[w.Lower] {
			out = append(out, w.Lower)
		}
	}
	return out
}

// beyondNames are the words of the statement that carry something and belong to
// no name.
func (j *job) beyondNames() []string {
	var out []string
	for _, w := range j.part.told {
		named := false
		for _, e := range j.part.names {
			for _, m := range j.text.Names.Entities[e].Mentions {
				named = named || j.text.Names.Mentions[m].Span.Overlaps(w.Span)
			}
		}
		if !named && !plain[w.Lower] {
			out = append(out, w.Lower)
		}
	}
	return out
}

// aboutQuoting reports whether the statement says that somebody is not quoted.
func (j *job) aboutQuoting() bool {
	return slices.ContainsFunc(j.part.Spans, func(s news.Span) bool {
		return slices.ContainsFunc(j.text.Doc.WordsIn(s), func(w token.Word) bool { return w.Stem == "quot" })
	})
}

// quotedBy is the first quotation in an article of somebody whom the statement
// names.
func (j *job) quotedBy(a int) (Place, bool) {
	for _, e := range j.part.names {
		for _, q := range j.set.Quotes[a] {
			if q.Kind != quote.Indirect && q.Speaker != "" && voice.Same(q.Speaker, j.text.Names.Entities[e].Name) {
				return Place{a, j.set.Docs[a].SentenceAt(q.Content[0].Start), q.Content[0]}, true
			}
		}
	}
	return Place{}, false
}
