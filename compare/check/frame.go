package check

import (
	"parallax/compare/check/voice"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
)

// framedBy is who speaks a stretch of the text by the frame in which an article is said
// to quote it: "the Ledger quotes Ida Falk as calling it", "in Falk's words". False
// where no frame names one person.
func (j voicer) framedBy(s news.Span) (quote.Quote, bool) {
	start := j.text.Doc.Sentences[j.part.sentence].Start
	words := j.text.Doc.WordsIn(news.Span{Start: start, End: max(start, s.Start)})
	if span, ok := voice.Framed(j.text.Text.Article.Text, words); ok {
		return j.onlyPerson(span)
	}
	return quote.Quote{}, false
}

// onlyPerson is the person named in a span of the text; false where there are several
// or none.
func (j voicer) onlyPerson(s news.Span) (quote.Quote, bool) {
	var out quote.Quote
	found := -1
	from, to := j.text.Names.In(s)
	for _, m := range j.text.Names.Mentions[from:to] {
		if !j.isPerson(m.Entity) || j.namesArticle(m.Span) {
			continue
		}
		if found >= 0 && found != m.Entity {
			return out, false
		}
		found, out.Source, out.Speaker = m.Entity, m.Head, j.text.Names.Entities[m.Entity].Name
	}
	return out, found >= 0
}

// isPerson reports whether a name of the text is that of a person, there or in an article.
func (j voicer) isPerson(e int) bool {
	entity := j.text.Names.Entities[e]
	if entity.Kind == name.Person {
		return true
	}
	for a := range j.set.Docs {
		if x := j.set.Index.Entity(a, entity.Name); entity.Kind == name.Other && x >= 0 && j.set.Names[a].Entities[x].Kind == name.Person {
			return true
		}
	}
	return false
}
