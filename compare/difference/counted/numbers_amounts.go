package counted

import (
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// amounts writes "The amounts differ: “earned roughly $141 million” (HuffPost),
// “earned $139 million” (Times)." for numbers of one fact of which nobody can say
// by one name what they measure, but which stand among the same words.
func (w *numbers) amounts(f figure.Figure) (difference.Difference, bool) {
	values := w.alikeValues(f.Values)
	groups := w.equal(values)
	if len(groups) < 2 {
		return difference.Difference{}, false
	}
	var cites [][]difference.Piece
	d := difference.Begin("amounts")
	d.Fact, d.Counter = f.Fact, w.numberNotes(f)
	d.Weight = difference.Weigh(d.Key, difference.Measure{Scale: w.Facts.Matter(f.Fact)})
	for _, group := range groups {
		v := group[0]
		cites = append(cites, w.InBrackets(w.Cited(v.Article, w.around(v)), articlesOf(group)...))
	}
	for _, v := range values {
		d.Evidence = append(d.Evidence, w.In.Sentence(v.Place))
	}
	d.Pieces = difference.English(say.Message{Key: differKey(f.Values[0].Kind), Args: []say.Arg{say.Of("values", difference.Commas(cites...)...)}})
	return d, true
}

// differKey is the key of a sentence that says of what kind the numbers are that
// differ.
func differKey(k number.Kind) string {
	switch k {
	case number.Money:
		return "difference.amounts.differ"
	case number.Weekday, number.Date:
		return "difference.days.differ"
	case number.Year:
		return "difference.years.differ"
	case number.Clock:
		return "difference.times.differ"
	}
	return "difference.numbers.differ"
}

// alikeValues are the values that stand among words of at least one other that
// differs from it.
func (w *numbers) alikeValues(values []figure.Value) []figure.Value {
	return slices.DeleteFunc(slices.Clone(values), func(v figure.Value) bool {
		return !slices.ContainsFunc(values, func(o figure.Value) bool {
			return o.Article != v.Article && w.sameContext(v, o)
		})
	})
}

// nearNumber is how many words on each side of a number tell what it is of.
const nearNumber = 9

// sameContext reports whether two numbers stand among two of the same words
// that are no names, or one and two names.
func (w *numbers) sameContext(a, b figure.Value) bool {
	plainA, namesA := w.beside(a)
	plainB, namesB := w.beside(b)
	plain, names := len(shared(plainA, plainB)), len(shared(namesA, namesB))
	return plain >= 2 || plain == 1 && names >= 2
}

// beside are the stems of the words beside a number, each once: those that are
// no names, and the names.
func (w *numbers) beside(v figure.Value) (plain, names []string) {
	words := w.In.Docs[v.Article].WordsOf(v.Sentence)
	from, to := 0, len(words)
	for i, x := range words {
		if x.End <= v.Span.Start {
			from = i + 1
		}
		if x.Start < v.Span.End {
			to = i + 1
		}
	}
	for i := max(0, from-nearNumber); i < min(len(words), to+nearNumber); i++ {
		x := words[i]
		switch {
		case i >= from && i < to, phrase.Small[x.Lower], phrase.TimeNouns[x.Stem], x.Number:
		case x.Capital:
			names = append(names, x.Stem)
		default:
			plain = append(plain, x.Stem)
		}
	}
	slices.Sort(plain)
	slices.Sort(names)
	return slices.Compact(plain), slices.Compact(names)
}

// How many words before and behind a number are cited with it.
const (
	citedBefore = 2
	citedBehind = 4
)

// around is a number with the words about it, within its clause.
func (w *numbers) around(v figure.Value) news.Span {
	a := w.In.Article(v.Article)
	s := v.Span
	words := w.In.Docs[v.Article].WordsOf(v.Sentence)
	before := slices.IndexFunc(words, func(x token.Word) bool { return x.End > v.Span.Start })
	for i := before - 1; i >= max(0, before-citedBefore) && news.OneLine(a.Text[words[i].End:s.Start]) == ""; i-- {
		s.Start = words[i].Start
	}
	n := 0
	for _, x := range words {
		if x.Start < s.End || n == citedBehind {
			continue
		}
		if strings.Trim(a.Text[s.End:x.Start], " -") != "" || phrase.ClauseEnds[x.Lower] {
			break
		}
		s.End = x.End
		n++
	}
	for end := s; ; {
		t := w.In.Trimmed(v.Article, end)
		if t == end || t.End < v.Span.End {
			return end
		}
		end = t
	}
}
