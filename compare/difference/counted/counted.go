package counted

import (
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// counts are the rows about numbers of one thing, wherever they stand.
type counts struct{ *event.Event }

// write gives "Number of documents – The Hill: “2,800 others”; Fox: “more than
// 2,800 documents”; CNN: not found.".
func (w *counts) write() []difference.Difference {
	var out []difference.Difference
	told := (&numbers{w.Event}).write()
	for _, t := range figure.Things(w.In.Set) {
		d, ok := w.row(t)
		if ok && !slices.ContainsFunc(told, func(o difference.Difference) bool { return shareTwo(d.Evidence, o.Evidence) }) {
			out = append(out, d)
		}
	}
	return out
}

// shareTwo reports whether two passages are among others.
func shareTwo(ps, others []news.Passage) bool {
	n := 0
	for _, p := range ps {
		if slices.Contains(others, p) {
			n++
		}
	}
	return n > 1
}

// row is the row of a thing; false where an article without a number that belongs
// to it may have one.
func (w *counts) row(t figure.Thing) (difference.Difference, bool) {
	if t.What == "" && len(t.Beside) == 0 {
		return difference.Difference{}, false
	}
	var sides []difference.Side
	n, depth := 0.0, 0.0
	for a := range w.In.Docs {
		s := w.side(t, a)
		if s.Absent && w.mayHave(t, a) {
			return difference.Difference{}, false
		}
		if !s.Absent {
			n, depth = n+1, depth+w.Depth(a, s.Passages[0].Start)
		}
		sides = append(sides, s)
	}
	d := w.Sided("same-number", w.nameOf(t), sides)
	d.Weight = difference.Weigh("same-number-"+string(t.Relation), difference.Measure{Scale: n / float64(len(sides)), Height: 1 - depth/n})
	return d, true
}

// nameOf names the thing: by its noun, or by a word that stands beside the amounts.
func (w *counts) nameOf(t figure.Thing) say.Message {
	if t.What != "" {
		return say.Message{Key: "difference.number.count", Args: []say.Arg{say.Of("noun", say.Words(t.What))}}
	}
	key := "difference.number.length"
	switch t.Values[0].Kind {
	case number.Money:
		key = "difference.number.money"
	case number.Percent:
		key = "difference.number.percent"
	}
	word := t.Beside[0]
	if w.People.Small[strings.ToLower(word)] {
		word = strings.ToLower(word)
	}
	return say.Message{Key: key, Args: []say.Arg{say.Of("word", say.Words("“"+word+"”"))}}
}

// side is the numbers that an article gives, each with the words about it.
func (w *counts) side(t figure.Thing, a int) difference.Side {
	s := difference.Side{Article: a}
	var cites [][]difference.Piece
	for _, v := range t.Values {
		if v.Article != a {
			continue
		}
		cites = append(cites, w.Cited(a, w.noun(v)))
		s.Passages = append(s.Passages, w.In.Sentence(v.Place))
	}
	if len(cites) == 0 {
		return difference.Absent(a)
	}
	s.Pieces = difference.English(say.Message{Key: "difference.number.side", Args: []say.Arg{say.List("numbers", cites...)}})
	return s
}

// noun is a number with the words behind it, or those about it where none are.
func (w *counts) noun(v figure.Value) news.Span {
	s := (&numbers{w.Event}).around(v)
	if own := (news.Span{Start: v.Span.Start, End: s.End}); len(w.In.Docs[v.Article].WordsIn(news.Span{Start: v.Span.End, End: s.End})) > 1 {
		return own
	}
	return s
}

// mayHave reports whether an article has a number before the noun of a thing, an
// amount in a sentence with the word by which it is named, or one of its numbers
// elsewhere.
func (w *counts) mayHave(t figure.Thing, a int) bool {
	for i := range w.In.Docs[a].Sentences {
		for _, q := range w.In.Numbers[a][i] {
			if q.Kind == t.Values[0].Kind && w.near(t, a, i, q) {
				return true
			}
		}
	}
	return false
}

// near reports whether a number may be one of a thing.
func (w *counts) near(t figure.Thing, a, sentence int, q number.Quantity) bool {
	const behind, times = 8, 3 // words
	if slices.ContainsFunc(t.Values, func(v figure.Value) bool { return v.Low == q.Low && v.High == q.High && !q.Vague }) {
		return true
	}
	words := w.In.Docs[a].WordsOf(sentence)
	if t.What == "" {
		root := token.Stem(strings.ToLower(t.Beside[0]))
		return slices.ContainsFunc(words, func(x token.Word) bool { return x.Stem == root })
	}
	root := token.Stem(strings.ToLower(t.What))
	for i, x := range w.In.Docs[a].WordsIn(news.Span{Start: q.Span.End, End: w.In.Docs[a].Sentences[sentence].End}) {
		if i < behind && x.Stem == root {
			return q.Vague || slices.ContainsFunc(t.Values, func(v figure.Value) bool { return q.Low <= times*v.High && times*q.High >= v.Low })
		}
	}
	return false
}
