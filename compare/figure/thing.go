package figure

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/lexicon/class"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/stem"
)

// Thing is a thing that is counted or measured in two or more articles, with every
// number of it that they give, wherever it stands and whether or not the sentences
// tell the same fact.
type Thing struct {
	// What is the noun that is counted, as it is written first, "" for amounts.
	What string
	// Beside are the words that stand beside the numbers of two articles, as the
	// first writes them, the longest first; without the noun.
	Beside []string
	// Values are in the order of the articles and their texts.
	Values []Value
	// Relation is the widest between the articles that are nearest each other:
	// Differ only where no number of one has a nearer one in the other.
	Relation Relation
}

// The bounds of numbers of one thing in sentences that nobody joined.
const (
	leastWords   = 1   // content words beside both, with the noun that is counted
	amountWords  = 2   // for amounts, which have no noun
	differWords  = 2   // where the numbers differ
	differAmount = 3   // the same for amounts
	nearValue    = 1.3 // how many times as large the larger may be
	farValue     = 2.2 // of two numbers that differ
	leastCount   = 10  // smaller counts need the words of those that differ
	mostThing    = 3   // numbers of one article
	// leastElsewhere is from where on a number is one of a thing by itself.
	leastElsewhere = 1000
)

// Things are those whose numbers are not all the same, in the order of their first
// value. The danger is two quantities under one noun: the noun must be the same, the
// words beside them meet and tell no other place, time, part or fate, and numbers
// that differ must not both stand in one article.
func Things(set reading.Set) []Thing {
	r := &round{docs: set.Docs, quotes: set.Quotes, numbers: set.Numbers, contexts: map[site]*context{}, told: map[int][]Value{}}
	for a, d := range set.Docs {
		for i := range d.Sentences {
			for _, q := range set.Numbers[a][i] {
				if measures(q) {
					r.values = append(r.values, Value{Place: align.Place{Article: a, Sentence: i}, Quantity: q})
				}
			}
		}
	}
	r.leaveOutCommon()
	r.joinThings()
	var out []Thing
	for _, g := range r.groups {
		if t, ok := r.thing(g); ok {
			out = append(out, t)
		}
	}
	return out
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

// measures reports whether a number counts or measures something.
func measures(q number.Quantity) bool {
	switch q.Kind {
	case number.Count, number.Money, number.Percent, number.Length:
		return !q.Stamp
	}
	return false
}

// joinThings joins the values of one thing, equal ones first.
func (r *round) joinThings() {
	var edges []edge
	type measured struct {
		kind number.Kind
		unit string
	}
	before := map[measured][]int{} // values of other kinds and units are related to none
	for b, v := range r.values {
		key := measured{v.Kind, v.Unit}
		for _, a := range before[key] {
			if r.values[a].Article != r.values[b].Article {
				if rank := slices.Index(ranks, r.ofOneThing(r.values[a], r.values[b])); rank >= 0 {
					edges = append(edges, edge{rank, a, b})
				}
			}
		}
		before[key] = append(before[key], b)
	}
	slices.SortStableFunc(edges, func(x, y edge) int { return cmp.Compare(x.rank, y.rank) })
	for _, e := range edges {
		i, j := r.group(e.a), r.group(e.b)
		if i == j || !r.fitTogether(i, j) {
			continue
		}
		first, last := min(i, j), max(i, j)
		r.groups[first] = append(r.groups[first], r.groups[last]...)
		slices.Sort(r.groups[first])
		r.groups = slices.Delete(r.groups, last, last+1)
	}
}

// fitTogether reports whether no two values of two groups are told apart.
func (r *round) fitTogether(i, j int) bool {
	for _, a := range r.groups[i] {
		for _, b := range r.groups[j] {
			x, y := r.values[a], r.values[b]
			if x.Kind != y.Kind || x.Unit != y.Unit || apart(r.context(x), r.context(y)) || !withinTimes(x.Quantity, y.Quantity, farValue) {
				return false
			}
		}
	}
	return true
}

// ofOneThing is how two values stand to each other, Unrelated where nothing shows
// that they are of one thing.
func (r *round) ofOneThing(a, b Value) Relation {
	rel := relation(a.Quantity, b.Quantity)
	if rel == Unrelated {
		return rel // before the words about them are read
	}
	x, y := r.context(a), r.context(b)
	switch {
	case x.some != y.some, ofOthers(x, y):
		return Unrelated
	case a.Kind == number.Count && (x.head == "" || x.head != y.head):
		return Unrelated
	case !r.enoughShared(rel, a, b):
		return Unrelated
	case rel == Includes && !a.Vague && !b.Vague && !withinTimes(a.Quantity, b.Quantity, nearValue):
		return Unrelated
	case rel == Differ && (r.tells(b.Article, a) || r.tells(a.Article, b)):
		return Unrelated
	}
	return rel
}

// relation is how two quantities stand to each other, Unrelated for those of
// other kinds or units.
func relation(a, b number.Quantity) Relation {
	if a.Kind != b.Kind || a.Unit != b.Unit || a.Per != b.Per || !withinTimes(a, b, farValue) {
		return Unrelated
	}
	return Relate(a, b)
}

// ofOthers reports whether the words beside two numbers show that they are of
// different things.
func ofOthers(x, y *context) bool {
	other := differ(x.of, y.of) && !slices.Contains(x.all, y.of) && !slices.Contains(y.all, x.of)
	return other || apart(x, y) || x.more != y.more || differ(x.deed, y.deed) || x.thing != y.thing
}

// enoughShared reports whether words beside two numbers show that they are of one
// thing.
func (r *round) enoughShared(rel Relation, a, b Value) bool {
	x, y := r.context(a), r.context(b)
	n := sharedUntold(x.near, y.near)
	least := amountWords
	if a.Kind == number.Count {
		least = leastWords
		in := sharedUntold(x.all, y.all) - 1 // but the noun
		if n = max(n-1, in-1); a.Vague != b.Vague {
			n = in
		}
	}
	wide := rel == Differ || !withinTimes(a.Quantity, b.Quantity, nearValue) && !a.Vague && !b.Vague
	switch {
	case wide && a.Kind != number.Count:
		least = differAmount
	case wide, a.Kind == number.Count && min(a.High, b.High) < leastCount, kindOf(x.head) == people && x.deed == "":
		least = max(least, differWords)
	}
	return n >= least && (!strangers(x, y) || n > least)
}

// sharedUntold counts the words that both have, without those by which things are told.
func sharedUntold(x, y []string) (n int) {
	for i, s := range x {
		if slices.Contains(y, s) && !slices.Contains(x[:i], s) && !tellingStems[s] {
			n++
		}
	}
	return n
}

// withinTimes reports whether the larger of two values is at most so many times
// the smaller.
func withinTimes(a, b number.Quantity, times float64) bool {
	if a.Vague || b.Vague {
		return true
	}
	low, high := math.Min(a.High, b.High), math.Max(a.Low, b.Low)
	return low > 0 && high <= times*low
}

// thing is a group as a thing; false when it is of one article or all give the same.
func (r *round) thing(group []int) (Thing, bool) {
	t := Thing{Relation: Same}
	of := map[int][]Value{}
	for _, i := range group {
		v := r.values[i]
		if slices.ContainsFunc(of[v.Article], func(o Value) bool { return r.alikeWritten(o, v) }) {
			continue
		}
		v.Credit, v.Credited = r.credit(v.Article, v.Span)
		of[v.Article] = append(of[v.Article], v)
		t.Values = append(t.Values, v)
	}
	if len(of) < 2 || slices.ContainsFunc(t.Values, func(v Value) bool { return len(of[v.Article]) > mostThing }) {
		return t, false
	}
	for a := range r.docs {
		for b := range a {
			if len(of[a]) > 0 && len(of[b]) > 0 {
				t.Relation = ranks[max(slices.Index(ranks, t.Relation), r.nearest(of[a], of[b]))]
			}
		}
	}
	if t.Values[0].Kind == number.Count {
		t.What = r.context(t.Values[0]).noun
	}
	t.Values = r.elsewhere(t.Values, of)
	t.Beside = r.beside(t.Values)
	return t, t.Relation != Same && !vagueNouns[t.What]
}

// tellingStems are stems of words by which many things are told: "reported".
var tellingStems = stem.All(class.List("number-telling"))

// vagueNouns tell nothing of what is counted.
var vagueNouns = class.Words("vague-noun")

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

// elsewhere adds the very number of a thing where an article without one has it
// once, and it is large: "2,800 others".
func (r *round) elsewhere(values []Value, of map[int][]Value) []Value {
	for a := range r.docs {
		if len(of[a]) > 0 {
			continue
		}
		var found []Value
		for _, v := range r.all(a) {
			if v.Kind == values[0].Kind && v.Unit == values[0].Unit && v.Low >= leastElsewhere && slices.ContainsFunc(values, func(o Value) bool { return o.Low == v.Low && o.High == v.High }) {
				found = append(found, v)
			}
		}
		if len(found) == 1 {
			values = append(values, found[0])
		}
	}
	slices.SortStableFunc(values, func(x, y Value) int { return cmp.Compare(x.Article, y.Article) })
	return values
}

// alikeWritten reports whether two numbers are the same with the same hedge.
func (r *round) alikeWritten(a, b Value) bool {
	return a.Low == b.Low && a.High == b.High && a.Hedge == b.Hedge
}

// nearest is the rank of the nearest relation between the values of two articles.
func (r *round) nearest(of, to []Value) int {
	best := len(ranks) - 1
	for _, x := range of {
		for _, y := range to {
			if rank := slices.Index(ranks, Relate(x.Quantity, y.Quantity)); rank >= 0 {
				best = min(best, rank)
			}
		}
	}
	return best
}
