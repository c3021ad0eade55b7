package difference

import (
	"parallax/compare/align"
)

// clearGap is the score of the nearest sentence up to which a fact is taken
// not to be told.
const clearGap = .2

// clearMet is the share of the words looked for up to which a fact is taken not
// to be told.
const clearMet = .45

// notTold are the sentences about facts that one article does not tell.
type notTold struct{ *event }

// write gives "Common Ground does not tell Judge Helen Marsh’s order,
// which the other three do."
func (w *notTold) write() []Difference {
	var out []Difference
	for _, n := range w.in.NotFound {
		if n.Score > clearGap || n.Met > clearMet || !w.facts.sure(n.Fact) || w.told(n) {
			continue
		}
		others := len(w.in.Docs) - 1
		l := w.line()
		l.outlet(n.Article)
		if s := w.facts.subject(n.Fact); s != "" {
			l.say(" does not tell " + s + ", which ")
			l.say(theOthers(others) + " do.")
		} else {
			article, at, ok := w.facts.statementOf(n.Fact)
			if !ok || w.facts.hasPlain(n.Article, article, at) {
				continue
			}
			l.say(" does not tell what " + theOthers(others) + " do: ")
			l.cite(article, at, w.in.Article(article).Slice(at))
			l.brackets(article)
			l.say(".")
		}
		d := begin("not-told")
		d.Fact, d.Pieces, d.Evidence, d.Counter = n.Fact, l.pieces, w.facts.tellings(n.Fact), w.nearestNote(n.Nearest)
		d.Weight = weigh(d.Key, measure{scale: w.facts.matter(n.Fact), depth: n.Score})
		out = append(out, d)
	}
	return out
}

// told reports whether an article that is said not to tell a fact has words
// in it after all.
func (w *notTold) told(n align.NotFound) bool {
	for _, t := range w.in.Facts[n.Fact].Tellings {
		if t.Article == n.Article {
			return true
		}
	}
	return false
}

func theOthers(n int) string {
	if n == 1 {
		return "the other"
	}
	return "the other " + spelled(n)
}
