package named

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/number"
	"parallax/compare/say"
)

// beside are the sentences about a name or a number that stands in few sentences,
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
				out = append(out, w.sentence("beside-name", nameLead, say.At(difference.Value, n.Name, -1, news.Span{}), at))
			}
		}
	}
	out = append(out, w.numbers()...)
	slices.SortStableFunc(out, func(x, y difference.Difference) int { return cmp.Compare(y.Weight, x.Weight) })
	return out[:min(len(out), mostBeside)]
}

// ofName are the sentences of the bodies that have a name, by article; false where
// that is not sure, where they are too many, or where one article alone has it.
func (w *beside) ofName(n event.Named) ([][]int, bool) {
	out := make([][]int, len(w.In.Docs))
	for a := range out {
		at, sure := w.Named.Sentences(a, n)
		if !sure || len(at) == 0 && !w.SurelyAbsent(a, n) {
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

// amount is a number by its bounds, wherever it stands.
type amount struct {
	low, high float64
	text      say.Piece
	at        [][]int
}

// numbers are those about amounts, in the order in which they first stand.
func (w *beside) numbers() []difference.Difference {
	var out []difference.Difference
	for _, x := range w.amounts() {
		if w.tells(x.at) && w.inBodies(x) && w.Related(x.at) {
			out = append(out, w.sentence("beside-number", "difference.missing.number", x.text, x.at))
		}
	}
	return out
}

// amounts are the exact amounts above a few, with the sentences that have them.
func (w *beside) amounts() []amount {
	var out []amount
	index := map[[2]float64]int{}
	for a := range w.In.Docs {
		for i, qs := range w.In.Numbers[a] {
			for _, q := range qs {
				if !event.Amounts[q.Kind] || q.Vague || q.High <= event.LeastNumber || q.Hedge != number.Exact {
					continue
				}
				k, ok := index[[2]float64{q.Low, q.High}]
				if !ok {
					k = len(out)
					index[[2]float64{q.Low, q.High}] = k
					text := phrase.LowerFirst(phrase.Flat(w.In.Article(a).Slice(q.Span)))
					out = append(out, amount{q.Low, q.High, say.At(difference.Value, text, a, q.Span), make([][]int, len(w.In.Docs))})
				}
				if at := out[k].at; !slices.Contains(at[a], i) {
					at[a] = append(at[a], i)
				}
			}
		}
	}
	return out
}

// inBodies reports whether an amount stands in bodies alone, and in an article
// without it nowhere, be it hedged or vague.
func (w *beside) inBodies(x amount) bool {
	for a, at := range x.at {
		if len(w.bodies(a, at)) < len(at) || len(at) == 0 && w.MayHaveNumber(a, x.low, x.high, x.text.Text) {
			return false
		}
	}
	return true
}

// sentence cites the sentences of each article.
func (w *beside) sentence(key, leadKey string, text say.Piece, at [][]int) difference.Difference {
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
			cites = append(cites, w.CitedWith(a, p.Span, event.LongestBeside, text.Text))
		}
		sides[a].Pieces = difference.English(say.Message{Key: "difference.each.part", Args: []say.Arg{say.List("found", cites...)}})
		n += len(s)
	}
	d := w.Sided(key, say.Message{Key: leadKey, Args: []say.Arg{say.Of("text", text)}}, sides)
	d.About = text.Text
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: float64(has) / float64(len(at)), Amount: float64(n)})
	return d
}
