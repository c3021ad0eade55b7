package align

import (
	"slices"

	"parallax/compare/align/title"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// leastBorne is the share of the weight of a title's words that each article
// which tells the fact has in its tellings; chosen by reading titles.
const leastBorne = .4

// standsForOne are words that stand for a person whom another sentence names.
var standsForOne = class.Words("person-word")

// borne reports whether all other articles that tell a fact bear words of one
// telling out: each number, day and name in them stands in each, and a good part
// of what else they say.
func (m *namer) borne(f *Fact, t Telling, s news.Span) bool {
	for i := 0; i < len(f.Tellings); {
		from, a := i, f.Tellings[i].Article
		for i < len(f.Tellings) && f.Tellings[i].Article == a {
			i++
		}
		if told := f.Tellings[from:i]; a != t.Article && !(m.bearsDenial(told, t, s) && m.bearsNumbers(told, t, s) && m.bearsNames(told, t, s) && m.bearsWords(told, t, s)) {
			return false
		}
	}
	return true
}

// bearsDenial asks for words that deny something that the others do so too.
func (m *namer) bearsDenial(tellings []Telling, of Telling, s news.Span) bool {
	denies := func(t Telling) bool { return title.Denies(m.docs[t.Article].WordsIn(t.Span)) }
	return !denies(Telling{Place: of.Place, Span: s}) || slices.ContainsFunc(tellings, denies)
}

// bearsNumbers asks for each number an equal one, and for a time that there is
// one at all: "Wednesday" may be another's "yesterday".
func (m *namer) bearsNumbers(tellings []Telling, of Telling, s news.Span) bool {
	if m.numbers == nil {
		return true
	}
	for _, q := range m.numbers[of.Article].In(m.docs[of.Article], s) {
		same := func(p number.Quantity) bool {
			if q.IsTime() && q.Kind != number.Year {
				return p.IsTime() && (p.Kind != q.Kind || p.Low == q.Low)
			}
			return p.Kind == q.Kind && p.Low == q.Low && p.High == q.High
		}
		if q.Stamp || q.IsFew() {
			continue
		}
		if !slices.ContainsFunc(tellings, func(t Telling) bool {
			return slices.ContainsFunc(m.numbers[t.Article].In(m.docs[t.Article], t.Span), same)
		}) {
			return false
		}
	}
	return true
}

// bearsNames asks for each name that one of its forms stands in a telling, or
// a pronoun for somebody.
func (m *namer) bearsNames(tellings []Telling, of Telling, s news.Span) bool {
	if m.names == nil {
		return true
	}
	names := m.names[of.Article]
	from, to := names.In(s)
	for _, x := range names.Mentions[from:to] {
		forms := names.Entities[x.Entity].Forms
		if !slices.ContainsFunc(tellings, func(t Telling) bool { return m.hasForm(t, forms) }) {
			return false
		}
	}
	return true
}

// hasForm reports whether a telling has the last word of a form.
func (m *namer) hasForm(t Telling, forms []string) bool {
	d := m.docs[t.Article]
	for _, form := range forms {
		last := name.Last(form)
		is := func(w token.Word) bool { return w.Capital && name.Last(w.Lower) == last }
		words := d.WordsIn(t.Span)
		if slices.ContainsFunc(words, func(w token.Word) bool { return is(w) || standsForOne[w.Lower] }) {
			return true
		}
	}
	return false
}

// bearsWords asks for a part of the weight of all ideas but names.
func (m *namer) bearsWords(tellings []Telling, of Telling, s news.Span) bool {
	there := map[int32]bool{}
	for _, t := range tellings {
		for _, id := range m.vocab.Ideas(m.wordsIn(t, t.Span)) {
			there[id] = true
		}
	}
	met, all := 0.0, 0.0
	for _, id := range m.vocab.Ideas(m.wordsIn(of, s)) {
		if int(id) >= len(m.ideaIDF) || m.named[id] {
			continue
		}
		all += m.ideaIDF[id]
		if there[id] {
			met += m.ideaIDF[id]
		}
	}
	return met >= leastBorne*all
}

// common are the ideas, names apart, that each article has in its tellings of a fact.
func (m *namer) common(f Fact) []int32 {
	of := make([][]int32, len(m.docs))
	for _, t := range f.Tellings {
		of[t.Article] = append(of[t.Article], m.deedIdeas(t, t.Span)...)
	}
	return title.Common(of)
}

// deedIdeas are the ideas in a part of a telling, names apart.
func (m *namer) deedIdeas(t Telling, s news.Span) []int32 {
	return slices.DeleteFunc(slices.Clone(m.vocab.Ideas(m.wordsIn(t, s))), func(id int32) bool { return int(id) >= len(m.ideaIDF) || m.named[id] })
}

// tells reports whether a draft is no cut of its telling, or has enough of what all tell.
func (m *namer) tells(d title.Draft, t Telling, common []int32) bool {
	return d.Spoken || d.Words == t.Span || title.Covers(m.deedIdeas(t, d.Words), common, m.ideaIDF)
}
