package named

import (
	"cmp"
	"slices"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/say"
)

// only are the sentences about persons whom one article alone names, again and
// again, and does not quote.
type only struct{ *event.Event }

const (
	// leastOnly is how many sentences of the body must name them, and mostOnly how many
	// are written of an event.
	leastOnly = 2
	mostOnly  = 3
)

// write gives "Only The Hill names Mike Lee – The Hill: 3 sentences, “Senator Mike Lee
// voted no”; Fox and CNN: not found."
func (w *only) write() []difference.Difference {
	var out []difference.Difference
	for _, n := range w.Named.All {
		if n.Kind == name.Person && w.Telling(n) && !w.quoted(n) {
			if d, ok := w.of(n); ok {
				out = append(out, d)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y difference.Difference) int { return cmp.Compare(y.Weight, x.Weight) })
	return out[:min(len(out), mostOnly)]
}

// quoted reports whether an article has words of somebody: of him that is told, not that
// he is named.
func (w *only) quoted(n event.Named) bool {
	return slices.ContainsFunc(w.Spoken, func(s event.Spoken) bool { return slices.Equal(s.In, n.In) })
}

func (w *only) of(n event.Named) (difference.Difference, bool) {
	sides := make([]difference.Side, len(w.In.Docs))
	by := -1
	for a := range sides {
		sides[a] = difference.Absent(a)
		at, sure := w.SentencesOf(a, n)
		switch {
		case !sure || len(at) > 0 && by >= 0:
			return difference.Difference{}, false
		case len(at) > 0:
			by, sides[a] = a, w.side(a, n, at)
		}
	}
	if by < 0 || len(sides[by].Passages) < leastOnly {
		return difference.Difference{}, false
	}
	lead := say.Message{Key: "difference.onlyname.lead", Args: []say.Arg{
		say.List("outlet", w.Outlets(sides[by:by+1])...), say.Of("name", say.At(difference.Value, n.Name, -1, news.Span{})),
	}}
	d := w.Sided("only-name", lead, sides)
	d.About = n.Name
	d.Weight = difference.Weigh(d.Key, difference.Measure{Amount: float64(len(sides[by].Passages))})
	return d, true
}

// side cites the first sentence of the body that has the name and leads to all of them.
func (w *only) side(article int, n event.Named, at []int) difference.Side {
	s := difference.Side{Article: article}
	for _, i := range at {
		if !w.In.Docs[article].Sentences[i].Headline() {
			s.Passages = append(s.Passages, w.In.At(article, i))
		}
	}
	if len(s.Passages) == 0 {
		return difference.Absent(article)
	}
	words := w.CitedWith(article, s.Passages[0].Span, longestShared, n.Name)
	s.Pieces = difference.English(say.Message{Key: "difference.sentences.cited", Args: []say.Arg{say.Count("n", len(s.Passages)), say.Of("words", words...)}})
	s.Passages = s.Passages[:min(len(s.Passages), mostOnlyShown)]
	return s
}

// mostOnlyShown is how many of the sentences are shown.
const mostOnlyShown = 3
