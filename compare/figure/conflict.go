package figure

import (
	"slices"
	"time"

	"parallax/compare/reading/number"
)

// judge makes a conflict of the figures that differ where two of their numbers cannot
// both be true, and tells a number from the same one behind "about".
func (w *rows) judge(figures []Figure) []Figure {
	for i := range figures {
		f := &figures[i]
		if f.Relation == Differ && w.anyConflict(f.Values) {
			f.Relation = Conflict
		}
		if f.Relation == Same && someHedged(f.Values) {
			f.Relation = Includes
		}
	}
	return figures
}

// someHedged reports whether of amounts that are the same some are given as they are and
// some with "about".
func someHedged(values []Value) bool {
	hedged := func(v Value) bool { return v.Hedge == number.About }
	switch q := values[0].Quantity; {
	case !measures(q) || trivial(q) || q.Vague:
		return false
	}
	return slices.ContainsFunc(values, hedged) && slices.ContainsFunc(values, func(v Value) bool { return v.Hedge == number.Exact })
}

func (w *rows) anyConflict(values []Value) bool {
	for k, b := range values {
		if slices.ContainsFunc(values[:k], func(a Value) bool { return a.Article != b.Article && (w.ofOnePerson(a, b) || w.conflicting(a, b)) }) {
			return true
		}
	}
	return false
}

// conflicting reports whether two numbers of a figure cannot both be true: both are
// told as they are, no bound or hedge lets both hold, they lie near each other and their
// sentences are near in meaning, as it is with what is surely one thing, and no days lie
// between the articles in which more may have died or been arrested.
func (w *rows) conflicting(a, b Value) bool {
	switch {
	case a.Vague || b.Vague || !plain(a.Quantity) || !plain(b.Quantity) || w.headline(a) || w.headline(b):
		return false
	case relateSited(w.sited(a), w.sited(b)) != Differ || !withinTimes(a.Quantity, b.Quantity, w.mostTimes(a, b)), bothHold(a.Quantity, b.Quantity):
		return false
	case apart(w.context(a), w.context(b)), w.context(a).deed != "" && w.publishedApart(a.Article, b.Article):
		return false
	}
	meant, known := w.meant(a, b)
	return known && meant >= leastMeant || !known && w.fact(a, b) >= 0
}

// ofOnePerson reports whether two numbers are ages, told as they are, of one person by name.
func (w *rows) ofOnePerson(a, b Value) bool {
	age := func(v Value) bool { return v.Kind == number.Age && v.Hedge == number.Exact }
	x, y := w.context(a), w.context(b)
	return age(a) && age(b) && a.Low != b.Low && x.name && y.name && x.anchor == y.anchor
}

// plain reports whether a number is measured or counted and no bound: "about 40", not
// "nearly 40" or "more than 40".
func plain(q number.Quantity) bool { return measures(q) && q.Hedge <= number.About }

// bothHold reports whether two numbers that differ leave room for one that is both:
// "15 to 25" and "16 to 25", "about 40" and "43".
func bothHold(a, b number.Quantity) bool {
	x, y := reach(a), reach(b)
	return x.Low <= y.High && y.Low <= x.High
}

// publishedApart reports whether a day or more lies between two articles.
func (w *rows) publishedApart(a, b int) bool {
	x, y := w.docs[a].Article.Published, w.docs[b].Article.Published
	return x.Known() && y.Known() && x.LocalDay().Sub(y.LocalDay()).Abs() >= 24*time.Hour
}
