package figure

import (
	"cmp"
	"slices"

	"parallax/compare/align"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/vector"
)

// rows gathers the numbers of all articles, wherever they stand, into rows: those of
// the facts, which take in what else is of their thing, and rows of their own.
type rows struct {
	*liken
	found []Figure
	// meaning is what the sentences mean, by article, weights those of its tokens; nil
	// where it was not read.
	meaning []*vector.Text
	weights *vector.Weights
	// members are the values of each row, as indexes; of the row of each value, -1
	// for none.
	members [][]int
	of      []int
}

// likely is a pair of values of one thing.
type likely struct {
	a, b     int
	estimate float64
}

// widen adds to the figures of facts the numbers that are likely of the same thing
// in other sentences, and behind them the rows that no fact holds. Numbers that
// differ join nothing here.
func widen(set reading.Set, facts []align.Fact, found []Figure) []Figure {
	r := &round{docs: set.Docs, quotes: set.Quotes, numbers: set.Numbers, contexts: map[site]*context{}, told: map[int][]Value{}}
	r.readEverything()
	r.leaveOutCommon()
	w := &rows{liken: newLiken(r, set, facts), found: found, meaning: set.Meaning, weights: weigh(set.Meaning)}
	w.seed()
	w.sift()
	for _, e := range w.pairs() {
		w.join(e)
	}
	w.found = w.figures()
	return w.judge(slices.Concat(w.found, w.contrasts()))
}

// readEverything reads the values of all sentences, but for the days of those who
// speak.
func (r *round) readEverything() {
	for a, d := range r.docs {
		for i, s := range d.Sentences {
			for _, q := range r.numbers[a][i] {
				if q.Stamp || q.IsFew() || (q.Kind == number.Day || q.Kind == number.Period) && (r.spoken(a, q.Span) || r.first(align.Telling{Place: align.Place{Article: a, Sentence: i}, Span: s.Span})) {
					continue
				}
				r.values = append(r.values, Value{Place: align.Place{Article: a, Sentence: i}, Quantity: q})
			}
		}
	}
}

// seed begins a row with each figure.
func (w *rows) seed() {
	at := map[site]int{}
	w.of = make([]int, len(w.values))
	for i, v := range w.values {
		at[site{v.Article, v.Span}] = i
		w.of[i] = -1
	}
	for f, figure := range w.found {
		var members []int
		for _, v := range figure.Values {
			if i, ok := at[site{v.Article, v.Span}]; ok && w.of[i] < 0 {
				members = append(members, i)
				w.of[i] = f
			}
		}
		w.members = append(w.members, members)
	}
}

// doubtful is the estimate below which the numbers of a fact are the same by chance:
// two sources, the 9th court, the year of an election.
const doubtful = .3

// sift takes the figures away whose numbers are not likely of one thing; those that
// differ stay, which other words must show to be of one.
func (w *rows) sift() {
	var found []Figure
	var members [][]int
	for f, row := range w.members {
		if w.found[f].Relation != Differ && len(row) > 1 && !w.holds(row) {
			for _, i := range row {
				w.of[i] = -1
			}
			continue
		}
		for _, i := range row {
			w.of[i] = len(found)
		}
		found, members = append(found, w.found[f]), append(members, row)
	}
	w.found, w.members = found, members
}

// holds reports whether two values of a row are likely of one thing.
func (w *rows) holds(row []int) bool {
	for k, j := range row {
		for _, i := range row[:k] {
			if w.estimate(i, j, w.relate(i, j)) >= doubtful {
				return true
			}
		}
	}
	return false
}

// pairs are those that are likely of one thing, the likeliest first.
func (w *rows) pairs() []likely {
	var out []likely
	of := map[sort][]int{}
	for j, b := range w.values {
		s := sortOf(b.Quantity)
		for _, i := range of[s] {
			if w.values[i].Article != b.Article && (s.kind == "" || s.kind == number.Percent || withinTimes(w.values[i].Quantity, b.Quantity, farValue)) {
				if rel := w.relate(i, j); rel != Unrelated && rel != Differ {
					if e := w.estimate(i, j, rel); e >= Likely && !w.ofTwo(i, j) && (e >= certain || w.oneThing(i, j)) {
						out = append(out, likely{i, j, e})
					}
				}
			}
		}
		of[s] = append(of[s], j)
	}
	slices.SortStableFunc(out, func(x, y likely) int {
		return cmp.Or(cmp.Compare(y.estimate, x.estimate), cmp.Compare(x.b, y.b), cmp.Compare(x.a, y.a))
	})
	return out
}

// sort is what two quantities must have in common to be more than other numbers;
// kind is "" for points in time.
type sort struct {
	kind      number.Kind
	unit, per string
}

func sortOf(q number.Quantity) sort {
	switch {
	case q.IsTime() || tellsDay(q):
		return sort{}
	case q.Kind == number.Share:
		return sort{kind: number.Percent}
	case q.Kind == number.Length || q.Kind == number.Duration || q.Kind == number.Temperature:
		return sort{kind: q.Kind, per: q.Per}
	}
	return sort{q.Kind, q.Unit, q.Per}
}

func (w *rows) relate(i, j int) Relation {
	return relateSited(w.sited(w.values[i]), w.sited(w.values[j]))
}

// certain is the estimate from which on two numbers are of one thing although other
// nouns, days or places stand beside them: "21 members", "21 Republicans".
const certain = .7

// ofTwo reports whether two values are of two things whatever their sentences tell: no
// word but the number is the same, something else befell those counted, it is the age
// of another, or another year's.
func (w *rows) ofTwo(i, j int) bool {
	a, b := w.values[i], w.values[j]
	x, y := w.about[i], w.about[j]
	return w.cosine(w.liken.of[a.Article][a.Sentence], w.liken.of[b.Article][b.Sentence]) == 0 ||
		(a.Kind == number.Year || b.Kind == number.Year) && x.label != y.label || differ(x.deed, y.deed) || differ(x.period, y.period) || opposed(x, y) || a.Kind == number.Age && differ(x.anchor, y.anchor)
}

// oneThing reports whether nothing about two values shows that they are of two.
func (w *rows) oneThing(i, j int) bool {
	a, b := w.values[i], w.values[j]
	x, y := w.about[i], w.about[j]
	switch {
	case apart(x, y):
		return false
	case a.Kind == number.Count:
		return x.head == "" || y.head == "" || sameHead(x, y)
	case a.Kind == number.Year || b.Kind == number.Year:
		return x.label == y.label
	}
	return true
}

// join puts a pair into one row where all numbers of it go together.
func (w *rows) join(e likely) {
	i, j := w.of[e.a], w.of[e.b]
	switch {
	case i < 0 && j < 0:
		w.members = append(w.members, []int{e.a, e.b})
		w.of[e.a], w.of[e.b] = len(w.members)-1, len(w.members)-1
	case i < 0 && w.fits(e.a, w.members[j]):
		w.add(e.a, j)
	case j < 0 && i >= 0 && w.fits(e.b, w.members[i]):
		w.add(e.b, i)
	case i >= len(w.found) && j >= len(w.found) && i != j && !slices.ContainsFunc(w.members[i], func(v int) bool { return !w.fits(v, w.members[j]) }):
		for _, v := range w.members[i] {
			w.add(v, j)
		}
		w.members[i] = nil
	}
}

func (w *rows) add(value, row int) {
	w.members[row] = append(w.members[row], value)
	w.of[value] = row
}

// fits reports whether a value goes with all of a row: it differs from none, and
// an article gives one number, which it may repeat.
func (w *rows) fits(value int, row []int) bool {
	v := w.values[value]
	for _, i := range row {
		rel := w.relate(min(i, value), max(i, value))
		if o := w.values[i]; rel == Unrelated || rel == Differ || o.Article == v.Article && (o.Low != v.Low || o.High != v.High) {
			return false
		}
	}
	return true
}

// figures are those of the facts with what they took in, then the others in the
// order of their first values.
func (w *rows) figures() []Figure {
	out := slices.Clone(w.found)
	for f, members := range w.members {
		slices.Sort(members)
		var values []Value
		for _, i := range members {
			v := w.values[i]
			v.Credit, v.Credited = w.credit(v.Article, v.Span)
			values = append(values, v)
		}
		switch {
		case f < len(w.found):
			w.takeIn(&out[f], without(values, out[f].Values))
		case len(values) > 0:
			out = append(out, w.own(members, values))
		}
	}
	own := out[len(w.found):]
	slices.SortStableFunc(own, func(x, y Figure) int {
		a, b := x.Values[0], y.Values[0]
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Span.Start, b.Span.Start))
	})
	return out
}

// takeIn adds to the figure of a fact what was found besides: the first number of an
// article that gives none in the fact is its value.
func (w *rows) takeIn(f *Figure, more []Value) {
	for _, v := range more {
		if slices.ContainsFunc(f.Values, func(o Value) bool { return o.Article == v.Article }) {
			f.More = append(f.More, v)
			continue
		}
		for _, o := range f.Values {
			f.Relation = wider(f.Relation, relateSited(w.sited(o), w.sited(v)))
		}
		f.Values = append(f.Values, v)
	}
	slices.SortStableFunc(f.Values, func(a, b Value) int { return cmp.Compare(a.Article, b.Article) })
}

// own is a row that began with no fact.
func (w *rows) own(members []int, values []Value) Figure {
	f := Figure{Fact: -1, Relation: Same, Values: w.one(members)}
	for k := range f.Values {
		v := &f.Values[k]
		v.Credit, v.Credited = w.credit(v.Article, v.Span)
	}
	f.More = without(values, f.Values)
	for x, a := range f.Values {
		for _, b := range f.Values[:x] {
			f.Relation = wider(f.Relation, relateSited(w.sited(a), w.sited(b)))
			if f.Fact < 0 {
				f.Fact = w.fact(a, b)
			}
		}
	}
	f.What, f.Beside = w.what(f.Values), w.beside(f.Values)
	return f
}

// without are the values that are not among others.
func without(values, others []Value) []Value {
	return slices.DeleteFunc(values, func(v Value) bool {
		return slices.ContainsFunc(others, func(o Value) bool { return o.Article == v.Article && o.Span == v.Span })
	})
}

// mostOfNoun is how many numbers of one noun, or of one unit, an article may give: a
// table is no thing that is counted.
const mostOfNoun = 40

// leaveOutCommon leaves out the values of nouns that an article counts too often.
func (r *round) leaveOutCommon() {
	type noun struct {
		article    int
		kind       number.Kind
		unit, head string
	}
	count := map[noun]int{}
	of := func(v Value) noun { return noun{v.Article, v.Kind, v.Unit, r.context(v).head} }
	for _, v := range r.values {
		count[of(v)]++
	}
	r.values = slices.DeleteFunc(r.values, func(v Value) bool { return count[of(v)] > mostOfNoun })
	r.groups = nil
	for i := range r.values {
		r.groups = append(r.groups, []int{i})
	}
}
