package near

import (
	"cmp"
	"math"
	"slices"

	"parallax/compare/align/term"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// query is a statement as it is compared.
type query struct {
	*Corpus
	Statement
	has     map[int32]bool // its ideas
	vector  []term.Weight
	total   float64   // the weight of all that it tells, told in an article or not
	cosines []float64 // by sentence
	meant   []float64 // cosines of what they mean, by sentence
	named   []map[int]bool
	alike   func(sentence int) float64 // cosine of the character runs
}

func (c *Corpus) query(s Statement) *query {
	q := &query{Corpus: c, Statement: s, has: map[int32]bool{}, cosines: make([]float64, len(c.ideas)), meant: make([]float64, len(c.ideas))}
	ideas := c.vocab.Ideas(c.vocab.Known(s.Words))
	count := term.NewCounter(c.idf)
	for _, id := range ideas {
		if !q.has[id] {
			q.has[id] = true
			q.total += c.idf[id]
		}
		count.See(id)
	}
	q.total += c.unknown * float64(q.strangers())
	q.vector = count.Vector()
	for _, w := range q.vector {
		for _, p := range c.post[w.ID] {
			q.cosines[p.ID] += float64(w.W) * float64(p.W)
		}
	}
	q.readMeaning()
	q.readNames()
	q.alike = c.runs.query(s.Words)
	return q
}

// strangers is how many names and numbers of the statement no article has.
func (q *query) strangers() int {
	n := 0
	for _, w := range q.Words {
		if (w.Capital || w.Number) && len(q.vocab.Known([]token.Word{w})) == 0 {
			n++
		}
	}
	return n
}

func (q *query) readMeaning() {
	if q.Meaning == nil {
		return
	}
	for a, t := range q.set.Meaning {
		if t == nil {
			continue
		}
		for i := range t.Sentences {
			q.meant[q.first[a]+i] = vector.Cosine(q.Meaning, &t.Sentences[i])
		}
	}
}

// readNames finds in which sentences the names of the statement stand.
func (q *query) readNames() {
	for _, n := range q.Names {
		at := map[int]bool{}
		for a := range q.set.Docs {
			for _, h := range q.set.Index.Mentions(a, n) {
				at[q.first[a]+h.Sentence] = true
			}
		}
		q.named = append(q.named, at)
	}
}

// nearest are the candidates of an article, as indexes of sentences, in text
// order: those with the highest sum of both cosines.
func (q *query) nearest(a int) []int {
	var all []int
	for i := q.first[a]; i < q.first[a+1]; i++ {
		if q.cosines[i] > 0 || q.meant[i] > 0 {
			all = append(all, i)
		}
	}
	sum := func(i int) float64 { return q.cosines[i] + q.meant[i]/2 }
	slices.SortStableFunc(all, func(x, y int) int { return cmp.Compare(sum(y), sum(x)) })
	all = all[:min(len(all), candidates)]
	slices.Sort(all)
	return all
}

// cover is the share of what the statement tells that some ideas have.
func (q *query) cover(ideas func(func(int32) bool)) float64 {
	if q.total == 0 {
		return 0
	}
	sum, seen := 0.0, map[int32]bool{}
	for id := range ideas {
		if q.has[id] && !seen[id] {
			seen[id] = true
			sum += q.idf[id]
		}
	}
	return sum / q.total
}

func (q *query) own(i int) func(func(int32) bool) {
	return func(yield func(int32) bool) {
		for _, w := range q.ideas[i] {
			if !yield(w.ID) {
				return
			}
		}
	}
}

// features compares the statement with sentence i of article a.
func (q *query) features(a, i int) Features {
	d := q.set.Docs[a]
	k := i - q.first[a]
	s := d.Sentences[k]
	var f Features
	f.Values[Words] = q.cosines[i]
	f.Values[Cover] = q.cover(q.own(i))
	f.Values[Around] = q.cover(slices.Values(q.around[i]))
	f.Values[Back] = f.Values[Cover] * q.total / max(q.weights[i], 1)
	f.Names, f.Values[Names] = q.shareNamed(i)
	f.Numbers = q.numbersIn(a, k)
	f.Values[Numbers] = share(f.Numbers, len(q.Statement.Numbers))
	f.Values[Quoted] = q.quotedIn(d.WordsOf(k))
	f.Values[Named] = q.speaksOf(a)
	f.Values[Headline] = toNumber(s.Headline() && q.Headline)
	f.Values[InHeadline] = toNumber(s.Headline())
	f.Values[Beginning] = toNumber(s.Number <= 3 && q.Beginning)
	f.Values[Early] = 1 / float64(1+s.Number)
	f.Values[Runs] = q.alike(i)
	f.Values[Length] = math.Log1p(float64(len(d.WordsOf(k))))
	if t := q.meaningOf(a); t != nil && q.Meaning != nil {
		f.Meant = true
		f.Values[Told], f.Values[Tells] = vector.Align(q.Meaning, &t.Sentences[k], q.token)
		f.Values[Alike] = q.meant[i]
	}
	return f
}

func (q *query) meaningOf(a int) *vector.Text {
	if a >= len(q.set.Meaning) {
		return nil
	}
	return q.set.Meaning[a]
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

func toNumber(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// shareNamed is how many names of the statement stand in sentence i.
func (q *query) shareNamed(i int) (n int, of float64) {
	for _, at := range q.named {
		if at[i] {
			n++
		}
	}
	return n, share(n, len(q.named))
}

// numbersIn is how many numbers of the statement stand in a sentence.
func (q *query) numbersIn(a, k int) int {
	n := 0
	for _, x := range q.Statement.Numbers {
		if slices.ContainsFunc(q.set.Numbers[a][k], func(y number.Quantity) bool { return Equal(x, y) }) {
			n++
		}
	}
	return n
}

// Equal reports whether two quantities are of one kind and have one value.
func Equal(x, y number.Quantity) bool {
	return x.Kind == y.Kind && x.Low == y.Low && x.High == y.High
}

// quotedIn is the share of the statement's quoted words that the longest run in
// a sentence has, of the stretch that it has most of.
func (q *query) quotedIn(words []token.Word) float64 {
	best := 0.0
	for _, stretch := range q.Statement.Quoted {
		if len(stretch) > 0 {
			best = max(best, float64(longestRun(stretch, words))/float64(len(stretch)))
		}
	}
	return best
}

// mostRun is how many words of a stretch are looked for.
const mostRun = 60

// longestRun is the length of the longest run of words that two lists share.
func longestRun(x, y []token.Word) int {
	x = x[:min(len(x), mostRun)]
	best := 0
	before := make([]int, len(y)+1)
	for i := range x {
		diagonal := 0
		for j := range y {
			was := before[j+1]
			before[j+1] = 0
			if x[i].Lower == y[j].Lower {
				before[j+1] = diagonal + 1
				best = max(best, diagonal+1)
			}
			diagonal = was
		}
	}
	return best
}

// speaksOf is 1 for an article that the statement names, -1 where it names only
// others.
func (q *query) speaksOf(a int) float64 {
	switch {
	case len(q.Of) == 0:
		return 0
	case slices.Contains(q.Of, a):
		return 1
	}
	return -1
}

// lead sets how far each hit is behind the best of its article, and of all.
func (q *query) lead(hits [][]Hit) {
	top := [...]Feature{Words, Cover, Told, Runs}
	best := [len(top)]float64{}
	for a := range hits {
		own := [len(top)]float64{}
		for _, h := range hits[a] {
			for n, f := range top {
				own[n] = max(own[n], h.Values[f])
				best[n] = max(best[n], h.Values[f])
			}
		}
		for k := range hits[a] {
			v := &hits[a][k].Values
			v[BehindWords], v[BehindCover], v[BehindTold], v[BehindRuns] = own[0]-v[Words], own[1]-v[Cover], own[2]-v[Told], own[3]-v[Runs]
		}
	}
	for a := range hits {
		for k := range hits[a] {
			v := &hits[a][k].Values
			v[BehindAll], v[BehindAllTold] = best[0]-v[Words], best[2]-v[Told]
		}
	}
}
