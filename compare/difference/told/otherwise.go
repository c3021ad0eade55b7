package told

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/say"
)

// otherwise are the sentences about what two articles tell of which only one can be.
type otherwise struct{ *event.Event }

// write gives "Told otherwise – The Hill: “Brandt did resign”; Fox: “Brandt did not
// resign”; CNN: no clear match." Nobody judges which one is right.
func (w *otherwise) write() []difference.Difference {
	var out []difference.Difference
	for _, g := range w.groups() {
		out = append(out, w.sentence(g))
	}
	return out
}

// groups are the contradictions, those with the same words of one side together, one
// side an article, in the order of the articles.
func (w *otherwise) groups() [][]event.Against {
	var out [][]event.Against
	for _, c := range w.In.Contradictions {
		i := slices.IndexFunc(out, func(g []event.Against) bool { return has(g, c.A) || has(g, c.B) })
		if i < 0 {
			out = append(out, nil)
			i = len(out) - 1
		}
		for _, s := range []event.Against{c.A, c.B} {
			if !slices.ContainsFunc(out[i], func(o event.Against) bool { return o.Article == s.Article }) {
				out[i] = append(out[i], s)
			}
		}
	}
	for _, g := range out {
		slices.SortFunc(g, func(x, y event.Against) int { return cmp.Compare(x.Article, y.Article) })
	}
	return out
}

// has reports whether the words of a side are among some sides.
func has(g []event.Against, s event.Against) bool {
	return slices.ContainsFunc(g, func(o event.Against) bool { return o.Place == s.Place && o.Words == s.Words })
}

func (w *otherwise) sentence(g []event.Against) difference.Difference {
	sides := make([]difference.Side, len(w.In.Docs))
	var places []align.Place
	m := difference.Measure{Scale: float64(len(g)) / float64(len(sides))}
	for _, s := range g {
		whole := w.In.Docs[s.Article].Sentences[s.Sentence].Span // with who says it
		sides[s.Article] = difference.Side{Article: s.Article, Pieces: marked(w.Event, s.Article, whole, s.Words), Passages: []news.Passage{w.In.Sentence(s.Place)}}
		places = append(places, s.Place)
		m.Height += (1 - w.Depth(s.Article, s.Words.Start)) / float64(len(g))
	}
	for a := range sides {
		if !slices.ContainsFunc(g, func(s event.Against) bool { return s.Article == a }) {
			sides[a] = without(w.Event, a, places)
		}
	}
	d := w.Sided("told-otherwise", say.Message{Key: "difference.otherwise.lead"}, sides)
	d.About = w.In.Article(g[0].Article).Slice(g[0].Words)
	d.Weight = difference.Weigh(d.Key, m)
	return d
}
