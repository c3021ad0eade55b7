package figure

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/stem"
)

// tellingStems are stems of words by which many things are told: "reported".
var tellingStems = stem.All(class.List("number-telling"))

// beside are the words near the first value that stand near one of another article.
func (r *round) beside(values []Value) []string {
	return r.common(values, func(v Value) []string { return r.context(v).near })
}

// common are the words about the first value, as of gives them, that another article has
// about its own.
func (r *round) common(values []Value, of func(Value) []string) []string {
	x, mine := r.context(values[0]), of(values[0])
	var out []string
	for _, w := range r.docs[values[0].Article].WordsOf(values[0].Sentence) {
		if !slices.Contains(mine, w.Stem) || w.Stem == x.head || tellingStems[w.Stem] || strings.ContainsAny(w.Lower, "'’") {
			continue
		}
		if slices.ContainsFunc(values, func(v Value) bool {
			return v.Article != values[0].Article && slices.Contains(of(v), w.Stem)
		}) {
			out = append(out, r.docs[values[0].Article].Article.Slice(w.Span))
		}
	}
	slices.SortStableFunc(out, func(x, y string) int { return cmp.Compare(len(y), len(x)) })
	return out
}

// besideOrIn are the words beside, else those that stand in the sentences of two values.
func (r *round) besideOrIn(values []Value) []string {
	if found := r.beside(values); len(found) > 0 {
		return found
	}
	all := func(v Value) []string { return r.context(v).all }
	return r.common(values, all)
}
