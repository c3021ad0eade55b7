package difference

import (
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
)

// clearGap is the score of the nearest sentence up to which a fact is taken
// not to be told.
const clearGap = .2

// clearMet is the share of the words looked for up to which a fact is taken not
// to be told.
const clearMet = .45

// notFound writes "Common Ground does not tell Judge Helen Marsh’s order,
// which the other three do."
func (w *writer) notFound() []Difference {
	var out []Difference
	for _, n := range w.in.NotFound {
		if n.Score > clearGap || n.Met > clearMet || !w.sure(n.Fact) || w.told(n) {
			continue
		}
		others := len(w.in.Docs) - 1
		l := w.line()
		l.outlet(n.Article)
		if s := w.subject(n.Fact); s != "" {
			l.say(" does not tell " + s + ", which ")
			l.say(theOthers(others) + " do.")
		} else {
			article, at, ok := w.statementOf(n.Fact)
			if !ok || w.hasPlain(n.Article, article, at) {
				continue
			}
			l.say(" does not tell what " + theOthers(others) + " do: ")
			l.cite(article, at, w.in.Article(article).Slice(at))
			l.brackets(article)
			l.say(".")
		}
		out = append(out, Difference{
			Kind: KindNotFound, Fact: n.Fact, Pieces: l.pieces, Evidence: w.in.tellings(n.Fact, nil),
			Unit: "sentence", Weight: w.in.matter(n.Fact) * (1 - n.Score), Counter: w.nearestNote(n.Nearest),
		})
	}
	return out
}

// told reports whether an article that is said not to tell a fact has words
// in it after all.
func (w *writer) told(n align.NotFound) bool {
	for _, t := range w.in.Facts[n.Fact].Tellings {
		if t.Article == n.Article {
			return true
		}
	}
	return false
}

// statementOf are the shortest words that tell a fact so that they can be cited
// alone and that every article which tells it shares: its title, a sentence of
// a telling, or the beginning of one that ends at a clause.
func (w *writer) statementOf(fact int) (article int, at news.Span, ok bool) {
	try := func(a int, s news.Span) {
		for _, s := range append(clause.Cuts(w.in.Docs[a], s), s) {
			if (!ok || s.Len() < at.Len()) && w.specific(a, s) && w.toldAlike(fact, a, s) {
				article, at, ok = a, s, true
			}
		}
	}
	if a, s, stated := w.title(fact); stated {
		try(a, s)
	}
	if ok {
		return article, at, ok
	}
	for _, t := range w.in.Facts[fact].Tellings {
		if w.standsAlone(t.Place) {
			try(t.Article, w.in.Docs[t.Article].Sentences[t.Sentence].Span)
		}
	}
	return article, at, ok
}

// standsAlone reports whether a sentence of the body is a short statement in
// the outlet's own words.
func (w *writer) standsAlone(p align.Place) bool {
	d := w.in.Docs[p.Article]
	s := d.Sentences[p.Sentence]
	return !s.Headline() && clause.Whole(d, s.Span) && w.specific(p.Article, s.Span) && !w.mostlySaidSpan(p.Article, s.Span)
}

func theOthers(n int) string {
	if n == 1 {
		return "the other"
	}
	return "the other " + spelled(n)
}
