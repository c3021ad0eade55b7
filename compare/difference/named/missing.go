package named

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/say"
)

// missing are the sentences about names and numbers with which all articles but
// one tell a fact, and which stand nowhere in that one. That a fact is not told
// cannot be proven; that a name or a number is not there can.
type missing struct{ *event.Event }

// write gives "Judge Helen Marsh’s order – The Ledger: “...”; The Wire: “...”;
// Common Ground: Helen Marsh not found."
func (w *missing) write() []difference.Difference {
	var out []difference.Difference
	for _, n := range w.In.NotFound {
		if !w.Facts.Sure(n.Fact) {
			continue
		}
		first := w.FirstTellings(n.Fact)
		if first[n.Article].Sentence >= 0 || len(first) < len(w.In.Docs) {
			continue
		}
		if lead, label, ok := w.what(n, first); ok {
			out = append(out, w.sentence(n, first, lead, label))
		}
	}
	return out
}

// what is the name or else the number that all tellings share and the article
// has not: how the sentence begins, and how it is called.
func (w *missing) what(n align.NotFound, first []align.Place) (lead say.Message, label []difference.Piece, ok bool) {
	if x, ok := w.SharedName(n.Article, first); ok {
		label = []difference.Piece{say.At(difference.Value, x.Name, -1, news.Span{})}
		if s := w.Facts.Subject(n.Fact); !s.None() && event.SameLast(s.Who, x.Name) {
			return say.Message{Key: factLead, Args: []say.Arg{say.Of("fact", s.Pieces()...)}}, label, true
		}
		return say.Message{Key: nameLead, Args: []say.Arg{say.Of("text", label...)}}, label, true
	}
	if q, at, ok := w.sharedNumber(n.Article, first); ok {
		label = []difference.Piece{say.At(difference.Value, phrase.LowerFirst(news.OneLine(w.In.Article(at).Slice(q.Span))), at, q.Span)}
		return say.Message{Key: "difference.missing.number", Args: []say.Arg{say.Of("text", label...)}}, label, true
	}
	return lead, nil, false
}

// factLead is how a sentence begins that can say what is told.
const factLead = "difference.missing.fact"

// sharedNumber is an amount that all tellings give and an article does not, and
// the article that it is cited from.
func (w *missing) sharedNumber(article int, first []align.Place) (number.Quantity, int, bool) {
	from := slices.IndexFunc(first, func(p align.Place) bool { return p.Sentence >= 0 })
	if from < 0 {
		return number.Quantity{}, 0, false
	}
	for _, q := range w.In.Numbers[from][first[from].Sentence] {
		same := func(o number.Quantity) bool { return o.Low == q.Low && o.High == q.High && o.Kind == q.Kind }
		others := slices.ContainsFunc(first, func(p align.Place) bool {
			return p.Sentence >= 0 && !slices.ContainsFunc(w.In.Numbers[p.Article][p.Sentence], same)
		})
		if event.Amounts[q.Kind] && !q.Vague && q.High > event.LeastNumber && !others && !w.MayHaveNumber(article, q.Low, q.High, w.In.Article(from).Slice(q.Span)) {
			return q, from, true
		}
	}
	return number.Quantity{}, 0, false
}

func (w *missing) sentence(n align.NotFound, first []align.Place, lead say.Message, label []difference.Piece) difference.Difference {
	sides := make([]difference.Side, len(first))
	for a, at := range first {
		if at.Sentence < 0 {
			if sides[a] = difference.Absent(a); lead.Key == factLead {
				sides[a].Pieces = difference.English(say.Message{Key: "headlines.none", Args: []say.Arg{say.List("names", label)}})
			}
			continue
		}
		sides[a] = difference.Side{Article: a, Pieces: event.CitedBeside(w.Event, at, first), Passages: w.Shown(n.Fact, at)}
	}
	d := w.Sided("missing", lead, sides)
	d.Fact, d.Counter, d.About = n.Fact, w.NearestNote(n.Nearest, first), say.Text(label)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: w.Facts.Matter(n.Fact), Depth: n.Score})
	return d
}
