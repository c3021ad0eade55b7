package check

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// framedBy is who speaks a stretch of the text by the frame in which an article is said
// to quote it: "the Ledger quotes Ida Falk as calling it", "in Falk's words". False
// where no frame names one person.
func (j voicer) framedBy(s news.Span) (quote.Quote, bool) {
	start := j.text.Doc.Sentences[j.part.sentence].Start
	words := j.text.Doc.WordsIn(news.Span{Start: start, End: max(start, s.Start)})
	if i := slices.IndexFunc(words, func(w token.Word) bool { return w.Stem == "quot" }); i >= 0 {
		if k := slices.IndexFunc(words[i:], isAs); k > 0 && i+k+1 < len(words) && strings.HasSuffix(words[i+k+1].Lower, "ing") {
			return j.onlyPerson(news.Span{Start: words[i].End, End: words[i+k].Start})
		}
	}
	for i := 1; i+1 < len(words); i++ {
		if whoseWords[words[i+1].Lower] && strings.HasSuffix(strings.ReplaceAll(words[i].Lower, "’", "'"), "'s") {
			if k := slices.IndexFunc(words[:i], func(w token.Word) bool { return w.Lower == "in" }); k >= 0 {
				return j.onlyPerson(news.Span{Start: words[k].End, End: words[i].End})
			}
		}
	}
	return quote.Quote{}, false
}

func isAs(w token.Word) bool { return w.Lower == "as" }

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
