package fact

import (
	"slices"

	"parallax/compare"
	"parallax/compare/figure"
)

// repeated reports whether another figure of the same name and fact has all numbers of
// figure i too: one may be found in a fact and again in two of its sentences, and the
// second row would say nothing new. Of two with the same numbers the first stands.
func repeated(c *compare.Comparison, i int) bool {
	f := c.Figures[i]
	for j, g := range c.Figures {
		if j == i || g.Fact != f.Fact || j >= len(c.FigureNames) || c.FigureNames[j] == "" || c.FigureNames[j] != c.FigureNames[i] {
			continue
		}
		if within(f, g) && (j < i || !within(g, f)) {
			return true
		}
	}
	return false
}

// within reports whether each number of a figure stands in another one, of the same article.
func within(f, in figure.Figure) bool {
	return !slices.ContainsFunc(f.Values, func(v figure.Value) bool {
		return !slices.ContainsFunc(in.Values, func(w figure.Value) bool {
			return w.Article == v.Article && w.Kind == v.Kind && w.Low == v.Low && w.High == v.High && w.Hedge == v.Hedge && w.Unit == v.Unit
		})
	})
}
