package counted

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/difference/phrase"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// numbers are the sentences about numbers of one fact that differ.
type numbers struct{ *event.Event }

// write gives "The number of arrests differs: 23 (Wire, Courier), 27
// (Common Ground)." where numbers of one fact differ and what they count can
// be named.
func (w *numbers) write() []difference.Difference {
	var out []difference.Difference
	for _, f := range w.In.Figures {
		if !f.Relation.Differs() || f.Fact < 0 || !w.Facts.Leads(f.Fact) || w.bothGiven(f.Values) {
			continue
		}
		what, ok := counted(f, "difference.number.differs")
		if !ok {
			if d, ok := w.amounts(f); ok {
				out = append(out, d)
			}
			continue
		}
		if !befalls(f.What) && !w.oneThing(f) || w.elsewhereOrThen(f.Values) {
			continue
		}
		var values [][]difference.Piece
		for _, group := range w.equal(f.Values) {
			values = append(values, w.InBrackets([]difference.Piece{w.value(group)}, articlesOf(group)...))
		}
		d := difference.Begin("numbers")
		what.Args = append(what.Args, say.Of("values", difference.Commas(values...)...))
		d.Fact, d.Pieces, d.Counter = f.Fact, difference.English(what), w.numberNotes(f)
		d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: w.Facts.Matter(f.Fact)})
		for _, v := range f.Values {
			d.Evidence = append(d.Evidence, w.In.Sentence(v.Place))
		}
		out = append(out, d)
	}
	return out
}

// befalls reports whether a figure counts what happened to people, which is one
// thing in one fact; of members or states there may be several numbers.
func befalls(what string) bool {
	for _, h := range event.Happenings {
		if h.Suffered && h.Plural() == what {
			return true
		}
	}
	return false
}

// bothGiven reports whether the sentence of a number gives one of the others too: then
// they are of two things.
func (w *numbers) bothGiven(values []figure.Value) bool {
	for _, v := range values {
		for _, o := range values {
			if v.Article != o.Article && figure.Relate(v.Quantity, o.Quantity) == figure.Differ && w.givesToo(v.Place, o.Quantity) {
				return true
			}
		}
	}
	return false
}

// givesToo reports whether a sentence has a number of a value and a kind.
func (w *numbers) givesToo(at align.Place, q number.Quantity) bool {
	return slices.ContainsFunc(w.In.Numbers[at.Article][at.Sentence], func(o number.Quantity) bool {
		return o.Kind == q.Kind && o.Low == q.Low && o.High == q.High
	})
}

// elsewhereOrThen reports whether two numbers are of other places, or one of them
// is of a year or the like: "nine people this year".
func (w *numbers) elsewhereOrThen(values []figure.Value) bool {
	for i, v := range values {
		for _, o := range values[:i] {
			if w.ofPeriod(v) != w.ofPeriod(o) || event.OtherPlaces(w.Event, v.Place, o.Place) {
				return true
			}
		}
	}
	return false
}

var (
	// periods are stretches of time over which things are counted, periodMarks
	// what stands before them.
	periods     = phrase.AnyOf("counting-period")
	periodMarks = phrase.AnyOf("demonstrative", "period-mark")
)

// ofPeriod reports whether the sentence of a number tells over which time it
// counts: "this year", "since May".
func (w *numbers) ofPeriod(v figure.Value) bool {
	words := w.In.Docs[v.Article].WordsOf(v.Sentence)
	for i := 1; i < len(words); i++ {
		if periods[words[i].Lower] && periodMarks[words[i-1].Lower] {
			return true
		}
	}
	return false
}

// oneThing reports whether all numbers of a figure stand among the same words,
// and no article has the number of another too.
func (w *numbers) oneThing(f figure.Figure) bool {
	return len(w.alikeValues(f.Values)) == len(f.Values) && len(w.numberNotes(f)) == 0
}

// equal gathers values that are the same, the most articles first.
func (w *numbers) equal(values []figure.Value) [][]figure.Value {
	var out [][]figure.Value
	for _, v := range values {
		i := slices.IndexFunc(out, func(g []figure.Value) bool {
			return figure.Relate(g[0].Quantity, v.Quantity) == figure.Same
		})
		if i < 0 {
			out = append(out, nil)
			i = len(out) - 1
		}
		out[i] = append(out[i], v)
	}
	slices.SortStableFunc(out, func(a, b []figure.Value) int { return cmp.Compare(len(b), len(a)) })
	return out
}

// articlesOf are the articles of values.
func articlesOf(group []figure.Value) []int {
	var by []int
	for _, v := range group {
		by = append(by, v.Article)
	}
	return by
}

// value is a number as one of the articles writes it, in digits if any does.
func (w *numbers) value(group []figure.Value) difference.Piece {
	best := group[0]
	for _, v := range group {
		if strings.ContainsAny(w.slice(v), "0123456789") {
			best = v
			break
		}
	}
	return say.At(difference.Value, phrase.LowerFirst(news.OneLine(w.slice(best))), best.Article, best.Span)
}

func (w *numbers) slice(v figure.Value) string { return w.In.Article(v.Article).Slice(v.Span) }

// counted names what the numbers of a figure count, by a key and one for ages: its
// ending is "age", or "count" with {what}.
func counted(f figure.Figure, key string) (say.Message, bool) {
	switch {
	case f.What == "":
		return say.Message{}, false
	case f.Values[0].Kind == number.Count:
		return say.Message{Key: key + ".count", Args: []say.Arg{say.Of("what", whatCounted(f.What)...)}}, true
	case f.Values[0].Kind == number.Age:
		return say.Message{Key: key + ".age"}, true
	}
	return say.Message{}, false
}

// whatCounted is the noun of what is counted, as articles have it, or that of what
// happened to people.
func whatCounted(what string) []difference.Piece {
	for _, h := range event.Happenings {
		if h.Plural() == what {
			return difference.English(say.Message{Key: "happening." + h.Noun() + ".many"})
		}
	}
	return []difference.Piece{say.Words(what)}
}

// about is the noun that is counted, as written, and what is told of those
// counted, both as lists of none or some.
func (w *numbers) about(v figure.Value) (nouns, acts []string) {
	const near = 8 // words
	a := w.In.Article(v.Article)
	words := w.In.Docs[v.Article].WordsOf(v.Sentence)
	at := slices.IndexFunc(words, func(x token.Word) bool { return x.Start >= v.Span.End })
	if at >= 0 && strings.TrimSpace(a.Text[v.Span.End:words[at].Start]) == "" && strings.HasSuffix(words[at].Lower, "s") && len(words[at].Lower) > 3 {
		nouns = append(nouns, words[at].Lower)
	}
	if at < 0 {
		at = len(words)
	}
	for _, x := range words[max(0, at-near):min(len(words), at+near)] {
		if h, ok := event.Happenings[x.Stem]; ok && h.Suffered && !slices.Contains(acts, h.Plural()) && !w.between(v, x.Span) {
			acts = append(acts, h.Plural())
		}
	}
	return nouns, acts
}

// between reports whether another number stands between a number and a word.
func (w *numbers) between(v figure.Value, to news.Span) bool {
	s := v.Span
	gap := news.Span{Start: s.End, End: to.Start}
	if to.End <= s.Start {
		gap = news.Span{Start: to.End, End: s.Start}
	}
	return !gap.Empty() && len(w.In.Numbers[v.Article].In(w.In.Docs[v.Article], gap)) > 0
}

func shared(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !slices.Contains(b, s) })
}
