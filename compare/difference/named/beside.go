package named

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/say"
)

// beside are the sentences about a name that stands in few sentences,
// of two articles or more: what each of them writes there.
type beside struct{ *event.Event }

const (
	// mostWith is how many sentences of one article may have it, mostBeside how many
	// are written.
	mostWith   = 2
	mostBeside = 12
)

// write gives "The name Mike Lee – The Hill: “Senator Mike Lee voted no”; Fox: “...”;
// CNN: not found."
func (w *beside) write() []difference.Difference {
	var out []difference.Difference
	for _, n := range w.Named.All {
		if n.Kind != name.Place && w.Telling(n) {
			if at, ok := w.ofName(n); ok {
				out = append(out, w.sentence(n.Name, at))
			}
		}
	}
	slices.SortStableFunc(out, func(x, y difference.Difference) int { return cmp.Compare(y.Weight, x.Weight) })
	return out[:min(len(out), mostBeside)]
}

// ofName are the sentences of the bodies that have a name, by article; false where
// that is not sure, where they are too many, or where one article alone has it.
func (w *beside) ofName(n event.Named) ([][]int, bool) {
	out := make([][]int, len(w.In.Docs))
	for a := range out {
		at, sure := w.SentencesOf(a, n)
		if !sure {
			return nil, false
		}
		out[a] = w.bodies(a, at)
		if len(at) > 0 && len(out[a]) == 0 {
			return nil, false // in the headline alone
		}
	}
	all := !slices.ContainsFunc(out, func(s []int) bool { return len(s) == 0 })
	return out, w.tells(out) && !(all && n.Kind == name.Place) && w.Related(out)
}

// tells reports whether sentences are few enough, and some article has none or their
// words differ.
func (w *beside) tells(at [][]int) bool {
	var all []align.Place
	without := false
	for a, s := range at {
		without = without || len(s) == 0
		for _, i := range s {
			all = append(all, align.Place{Article: a, Sentence: i})
		}
	}
	return fewEach(at) && (without || w.OwnShare(all) >= event.LeastApart)
}

// bodies are those of some sentences that are no headline.
func (w *beside) bodies(a int, at []int) []int {
	return slices.DeleteFunc(slices.Clone(at), func(i int) bool { return w.In.Headline(align.Place{Article: a, Sentence: i}) })
}

// fewEach reports whether two articles or more have something, each in few
// sentences.
func fewEach(at [][]int) bool {
	has := 0
	for _, s := range at {
		if len(s) > mostWith {
			return false
		}
		if len(s) > 0 {
			has++
		}
	}
	return has > 1
}

// sentence cites the sentences of each article.
func (w *beside) sentence(called string, at [][]int) difference.Difference {
	sides := make([]difference.Side, len(at))
	n, has := 0, 0
	for a, s := range at {
		if len(s) == 0 {
			sides[a] = difference.Absent(a)
			continue
		}
		has++
		sides[a] = difference.Side{Article: a}
		var cites [][]difference.Piece
		for _, x := range s {
			p := w.In.At(a, x)
			sides[a].Passages = append(sides[a].Passages, p)
			cites = append(cites, w.CitedWith(a, p.Span, event.LongestBeside, called))
		}
		sides[a].Pieces = difference.English(say.Message{Key: "difference.each.part", Args: []say.Arg{say.List("found", cites...)}})
		n += len(s)
	}
	d := w.Sided("beside-name", say.Message{Key: nameLead, Args: []say.Arg{say.Of("text", say.At(difference.Value, called, -1, news.Span{}))}}, sides)
	d.About = called
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: float64(has) / float64(len(at)), Amount: float64(n)})
	return d
}
