package framing

import "parallax/compare/align"

// clearGap is the score of the nearest sentence up to which a fact is taken
// not to be told.
const clearGap = .2

// notFound writes "Common Ground does not tell Judge Helen Marsh’s order,
// which the other three do."
func (w *writer) notFound() []Difference {
	var out []Difference
	for _, n := range w.in.NotFound {
		if n.Score > clearGap || !w.sure(n.Fact) || w.told(n) {
			continue
		}
		others := len(w.in.Docs) - 1
		l := w.line()
		l.outlet(n.Article)
		if s := w.subject(n.Fact); s != "" {
			l.say(" does not tell " + s + ", which ")
			l.say(theOthers(others) + " do.")
		} else {
			article, at, ok := w.title(n.Fact)
			if !ok || w.mostlySaidSpan(article, at) || !w.toldAlike(n.Fact, article, at) {
				continue
			}
			l.say(" does not tell what " + theOthers(others) + " do: ")
			l.cite(article, at, w.in.Article(article).Slice(at))
			l.brackets(article)
			l.say(".")
		}
		out = append(out, Difference{
			Kind: KindNotFound, Fact: n.Fact, Pieces: l.pieces, Evidence: w.in.tellings(n.Fact, nil),
			Unit: "sentence", Weight: w.in.matter(n.Fact) * (1 - n.Score),
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

func theOthers(n int) string { return "the other " + spelled(n) }
