package counted

import (
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/say"
)

// numberNotes are "Common Ground also has 23." for an article that gives the
// number of others too, in a sentence about the same.
func (w *numbers) numberNotes(f figure.Figure) []difference.Note {
	var out []difference.Note

	for _, v := range f.Values {
		nouns, acts := w.about(v)
		for i := range w.In.Docs[v.Article].Sentences {
			if i == v.Sentence {
				continue
			}
			for _, q := range w.In.Numbers[v.Article][i] {
				other := figure.Value{Place: align.Place{Article: v.Article, Sentence: i}, Quantity: q}
				if !w.givenBy(f, v.Article, q) || !w.sameAbout(other, nouns, acts) || len(out) > 0 && out[len(out)-1].Passage.Article == w.In.Article(v.Article).ID {
					continue
				}
				also := say.At(difference.Value, phrase.LowerFirst(news.OneLine(w.slice(other))), v.Article, q.Span)
				m := say.Message{Key: "difference.number.also", Args: []say.Arg{say.Of("outlet", w.OutletFirst(v.Article)), say.Of("number", also)}}
				out = append(out, difference.Note{Pieces: difference.English(m), Passage: w.In.Sentence(other.Place)})
			}
		}
	}
	return out
}

// givenBy reports whether another article gives a number in a figure, and this
// one does not.
func (w *numbers) givenBy(f figure.Figure, article int, q number.Quantity) bool {
	by := false
	for _, v := range f.Values {
		same := figure.Relate(v.Quantity, q) == figure.Same
		if same && v.Article == article {
			return false
		}
		by = by || same
	}
	return by
}

func (w *numbers) sameAbout(v figure.Value, nouns, acts []string) bool {
	n, a := w.about(v)
	return len(shared(nouns, n)) > 0 || len(shared(acts, a)) > 0
}
