package check

import (
	"slices"
	"strings"

	"parallax/compare/check/short"
	"parallax/compare/check/spelling"
	"parallax/compare/news"
	"parallax/compare/reading/name"
)

// namer checks names.
type namer struct{ *job }

// checkNames checks the names of a statement.
func (j namer) checkNames() {
	for _, e := range j.part.names {
		entity := j.text.Names.Entities[e]
		if span := j.nameSpan(e); !j.inVerbatim(span) && !slices.Contains(j.exchanged, span) && j.worthNaming(entity, span) {
			j.name(entity, Finding{Kind: Name, Span: span})
		}
	}
}

// nameSpan is where the statement names an entity first.
func (j namer) nameSpan(e int) news.Span {
	from, to := j.text.Names.In(j.part.Span)
	for _, m := range j.text.Names.Mentions[from:to] {
		if m.Entity == e {
			return m.Head
		}
	}
	return j.part.Span
}

// worthNaming leaves out single words that may be none, at the beginning of a
// sentence.
func (j namer) worthNaming(e name.Entity, at news.Span) bool {
	first := j.text.Doc.WordsOf(j.part.sentence)[0].Start
	return e.Kind != name.Other || strings.Contains(e.Name, " ") || len(e.Mentions) > 1 || at.Start > first+1
}

// name looks for a name in each article that should have it.
func (j namer) name(e name.Entity, f Finding) {
	var here, elsewhere, lacking []int
	for a := range j.set.Docs {
		switch has := j.hasName(a, e); {
		case has && j.inScope(a):
			here = append(here, a)
		case has:
			elsewhere = append(elsewhere, a)
		case j.inScope(a):
			lacking = append(lacking, a)
		}
	}
	who := words("name", e.Name)
	switch {
	case len(here) > 0 && (len(lacking) == 0 || !j.part.Any() || j.part.context):
		f.Verdict, f.Places = Found, j.namePlaces(here, e)
		f.Said = j.say("check.name.found", outlets("articles", j.names, here), who)
	case len(here) > 0:
		f.Verdict, f.Places = NotFound, j.namePlaces(here, e)
		f.Said = j.say("check.name.some", outlets("articles", j.names, here), outlets("others", j.names, lacking), who)
	case j.spelledOtherwise(e, &f):
	case len(elsewhere) > 0:
		f.Verdict, f.Places = Differs, j.namePlaces(elsewhere, e)
		f.Said = j.say("check.name.elsewhere", outlets("others", j.names, elsewhere), outlets("articles", j.names, j.scope()), who)
	default:
		f.Verdict, f.Said = NotFound, j.say("check.name.none", outlets("articles", j.names, j.scope()), who)
	}
	j.add(f)
}

// hasName reports whether an article has a name in one of its forms, or all
// words of it behind each other.
func (j namer) hasName(a int, e name.Entity) bool {
	if j.set.Index.Entity(a, e.Name) >= 0 {
		return true
	}
	for _, form := range e.Forms {
		if j.set.Index.Entity(a, form) >= 0 || len(j.shelf.find(a, tokens(form), 0)) > 0 {
			return true
		}
	}
	if _, ok := j.shortened(a, e); ok {
		return true
	}
	last := e.Name[strings.LastIndexByte(e.Name, ' ')+1:]
	return e.Kind != name.Person && last != e.Name && len(j.set.Index.Words(a, last)) > 0 && j.hasWords(a, e.Name)
}

// shortened is where an article spells out a name that the text writes by its first
// letters, or the other way round.
func (j namer) shortened(a int, e name.Entity) (news.Span, bool) {
	if j.shorts == nil {
		for _, d := range j.set.Docs {
			j.shorts = append(j.shorts, short.New(d))
		}
	}
	return j.shorts[a].Other(append([]string{e.Name}, e.Forms...), e.Kind == name.Person)
}

// hasWords reports whether all words of a name with a capital stand in an
// article.
func (j namer) hasWords(a int, name string) bool {
	for _, w := range tokens(name) {
		if w.Capital && len(j.shelf.at[a][w.Lower]) == 0 {
			return false
		}
	}
	return true
}

// namePlaces are the first mentions in the articles.
func (j namer) namePlaces(articles []int, e name.Entity) []Place {
	var out []Place
	for _, a := range articles {
		if hits := j.set.Index.Mentions(a, e.Name); len(hits) > 0 {
			best := hits[0]
			for _, h := range hits {
				if j.isNear(a, h.Sentence) {
					best = h
					break
				}
			}
			out = append(out, Place{a, best.Sentence, best.Span})
		} else if at := j.shelf.find(a, tokens(e.Name), 0); len(at) > 0 {
			out = append(out, j.shelf.place(a, at[0], at[0]+len(tokens(e.Name))))
		} else if s, ok := j.shortened(a, e); ok {
			out = append(out, Place{a, j.set.Docs[a].SentenceAt(s.Start), s})
		}
	}
	return out
}

// spelledOtherwise looks for a person whose last name is a few letters apart.
func (j namer) spelledOtherwise(e name.Entity, f *Finding) bool {
	if e.Kind == name.Place {
		return false
	}
	ours := strings.Fields(name.Folded(e.Name))
	for _, a := range j.scope() {
		for _, x := range j.set.Names[a].Entities {
			theirs := strings.Fields(name.Folded(x.Name))
			if len(theirs) == 0 || len(ours) == 0 || x.Kind == name.Place || !spelling.Near(ours, theirs) {
				continue
			}
			m := j.set.Names[a].Mentions[x.Mentions[0]]
			f.Verdict, f.Places = Differs, []Place{{a, m.Sentence, m.Head}}
			if j.spelledSo(e) && spelling.Alike(ours, theirs) {
				f.Verdict = Found
			}
			f.Said = j.say("check.name.spelled", outlets("articles", j.names, []int{a}), words("there", x.Name), words("name", e.Name))
			return true
		}
	}
	return false
}

// spelledSo reports whether an article beside those that are meant writes a name so:
// names of other alphabets have several spellings.
func (j namer) spelledSo(e name.Entity) bool {
	for a := range j.set.Docs {
		if !j.inScope(a) && j.set.Index.Entity(a, e.Name) >= 0 {
			return true
		}
	}
	return false
}

// swapped looks for a name of the statement that stands elsewhere in the
// article while the sentence that has all the rest names another one of its kind.
func (j namer) swapped() {
	for _, a := range j.scope() {
		h, ok := j.best(a)
		if !ok || h.Chance < sureNear || h.Values[coverOf] < mostCovered {
			continue
		}
		for _, e := range j.part.names {
			if f, ok := j.swap(a, h.Sentence, e); ok {
				j.add(f)
				return
			}
		}
	}
}

// swap compares one name with those of a sentence and the sentences around it.
func (j namer) swap(a, sentence, e int) (Finding, bool) {
	ours := j.text.Names.Entities[e]
	x := j.set.Index.Entity(a, ours.Name)
	if x < 0 || ours.Kind != name.Person || j.nameDiffers() || j.namedAround(a, sentence, x) || j.namedNear(a, x) {
		return Finding{}, false
	}
	m, ok := j.rival(a, sentence, j.set.Names[a].Entities[x].Kind)
	if !ok {
		return Finding{}, false
	}
	there := j.set.Names[a].Entities[m.Entity]
	f := Finding{Kind: Name, Verdict: Differs, Span: j.nameSpan(e), Places: []Place{{a, sentence, m.Head}}}
	f.Said = j.say("check.name.swapped", outlets("articles", j.names, []int{a}), words("there", there.Name), words("name", ours.Name))
	return f, true
}

// nameDiffers reports whether a name of the statement was found to differ.
func (j namer) nameDiffers() bool {
	return slices.ContainsFunc(j.findings, func(f Finding) bool { return f.Kind == Name && f.Verdict == Differs })
}

// around is how many sentences before and behind one may name whom it speaks of.
const around = 2

// namedAround reports whether an article names an entity in a sentence or around
// it.
func (j namer) namedAround(a, sentence, entity int) bool {
	return slices.ContainsFunc(j.set.Names[a].Mentions, func(m name.Mention) bool {
		return m.Entity == entity && m.Sentence >= sentence-around && m.Sentence <= sentence+around
	})
}

// namedNear reports whether one of the sentences of an article that are near names an
// entity.
func (j namer) namedNear(a, entity int) bool {
	return slices.ContainsFunc(j.set.Names[a].Mentions, func(m name.Mention) bool { return m.Entity == entity && j.isNear(a, m.Sentence) })
}

// rival is the first name of a kind in a sentence that the statement does not
// have.
func (j namer) rival(a, sentence int, kind name.Kind) (name.Mention, bool) {
	names := j.set.Names[a]
	i := slices.IndexFunc(names.Mentions, func(m name.Mention) bool {
		return m.Sentence == sentence && names.Entities[m.Entity].Kind == kind && !j.isOurs(a, m.Entity)
	})
	if i < 0 {
		return name.Mention{}, false
	}
	return names.Mentions[i], true
}

// isOurs reports whether the statement has a name of an article too.
func (j namer) isOurs(a, entity int) bool {
	return slices.ContainsFunc(j.part.names, func(e int) bool {
		return j.set.Index.Entity(a, j.text.Names.Entities[e].Name) == entity
	})
}
