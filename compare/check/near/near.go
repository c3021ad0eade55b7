// Package near finds the sentences of articles that come nearest to a statement.
//
// In go the readings of the articles and a statement: its words, names and
// numbers, its words between quotation marks, what it means (where that was
// read), and which articles it speaks of. Out come the sentences of each article
// that come nearest, each with the chance that a careful reader would cite it
// for the statement, and what met. Method: candidates by TF-IDF over ideas
// (package term) and by the sentence encoder's vectors; then a logistic
// regression over what words, names, numbers, quotations, places and meaning have
// in common (assets/align/near.tsv, which tells on what it was fitted). What is
// shown of them is decided by a second look (package rerank, which has the figures).
//
// Known misses: statements that sum up a whole article, and what needs inference.
package near

import (
	"cmp"
	"math"
	"slices"

	"parallax/compare/align/odds"
	"parallax/compare/align/term"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// Statement is what is looked for.
type Statement struct {
	// Text holds the words; Words are those that tell something: not the names of
	// articles and what they do.
	Text  string
	Words []token.Word
	// Names are the names in it, Numbers its quantities, Quoted its stretches
	// between quotation marks.
	Names   []string
	Numbers []number.Quantity
	Quoted  [][]token.Word
	// Meaning is what it means, nil where that was not read.
	Meaning *vector.Sentence
	// Of are the articles that it names, nil for none.
	Of []int
	// Headline and Beginning are true when it speaks of headlines, or of how an
	// article begins.
	Headline, Beginning bool
}

// Hit is a sentence with the chance that it belongs to a statement.
type Hit struct {
	Article, Sentence int
	// Chance is 0-1.
	Chance float64
	Features
}

// Corpus is the sentences of the articles, headlines among them.
type Corpus struct {
	set   reading.Set
	vocab *term.Vocabulary
	// first[a] is the first sentence of article a, the last entry the end.
	first   []int
	ideas   [][]term.Weight // by sentence, unit vectors
	weights []float64       // by sentence: the sum of the weights of its ideas
	around  [][]int32       // ideas of the sentence and its neighbours
	idf     []float64
	post    [][]term.Weight
	token   *vector.Weights
	unknown float64 // the IDF of a word that no article has
	runs    *runs
}

// New reads the sentences of the articles.
func New(set reading.Set) *Corpus {
	c := &Corpus{set: set, vocab: term.NewVocabulary()}
	var all [][]int32
	var words [][]term.Word
	for _, d := range set.Docs {
		c.first = append(c.first, len(all))
		for i, s := range d.Sentences {
			read := c.vocab.Read(d.Article.Text, d.WordsOf(i), s.End)
			words, all = append(words, read), append(all, c.vocab.Ideas(read))
		}
	}
	c.first = append(c.first, len(all))
	c.vocab.Close()
	c.weigh(all)
	c.runs = newRuns(c.vocab, words)
	var texts []*vector.Text
	for _, t := range set.Meaning {
		if t != nil {
			texts = append(texts, t)
		}
	}
	if len(texts) > 0 {
		c.token = vector.NewWeights(texts...)
	}
	return c
}

// weigh makes the vectors of all sentences and the lists of where ideas stand.
func (c *Corpus) weigh(all [][]int32) {
	n := c.vocab.Stems()
	df, last := make([]int, n), make([]int, n)
	for i, ids := range all {
		for _, id := range ids {
			if last[id] != i+1 {
				last[id] = i + 1
				df[id]++
			}
		}
	}
	c.idf = make([]float64, n)
	for id, k := range df {
		c.idf[id] = max(math.Log(float64(len(all)+1)/(float64(k)+.5)), 0)
	}
	c.unknown = math.Log(float64(len(all)+1) / .5)
	c.post = make([][]term.Weight, n)
	count := term.NewCounter(c.idf)
	for i, ids := range all {
		sum := 0.0
		for _, id := range ids {
			count.See(id)
			sum += c.idf[id]
		}
		v := count.Vector()
		c.ideas, c.weights = append(c.ideas, v), append(c.weights, sum)
		for _, w := range v {
			c.post[w.ID] = append(c.post[w.ID], term.Weight{ID: int32(i), W: w.W})
		}
	}
	for a := range len(c.first) - 1 {
		for i := c.first[a]; i < c.first[a+1]; i++ {
			var near []int32
			for k := max(i-1, c.first[a]); k <= min(i+1, c.first[a+1]-1); k++ {
				near = append(near, all[k]...)
			}
			c.around = append(c.around, near)
		}
	}
}

// candidates is how many sentences of an article are looked at closely.
const candidates = 14

// Find gives the sentences that come nearest, those of each article by their
// chance, the best first; of equal ones the first.
func (c *Corpus) Find(s Statement) [][]Hit {
	out := c.Measure(s)
	w := shipped()
	for a := range out {
		for k := range out[a] {
			h := &out[a][k]
			h.Chance = odds.Probability(w.Score(h.Features, s.Meaning != nil && h.Meant))
		}
		slices.SortStableFunc(out[a], func(x, y Hit) int { return cmp.Compare(y.Chance, x.Chance) })
	}
	return out
}

// Measure is Find before chances are known: the candidates of each article in
// text order with their features.
func (c *Corpus) Measure(s Statement) [][]Hit {
	q := c.query(s)
	out := make([][]Hit, len(c.first)-1)
	for a := range out {
		for _, i := range q.nearest(a) {
			out[a] = append(out[a], Hit{Article: a, Sentence: i - c.first[a], Features: q.features(a, i)})
		}
	}
	q.lead(out)
	return out
}

// Place is the place of a hit.
func (h Hit) Place(set reading.Set) news.Passage {
	d := set.Docs[h.Article]
	return news.Passage{Article: d.Article.ID, Span: d.Sentences[h.Sentence].Span}
}

// Alike is the cosine of the ideas of two sentences.
func (c *Corpus) Alike(a, i, b, j int) float64 {
	sum := 0.0
	x := map[int32]float32{}
	for _, w := range c.ideas[c.first[a]+i] {
		x[w.ID] = w.W
	}
	for _, w := range c.ideas[c.first[b]+j] {
		sum += float64(w.W * x[w.ID])
	}
	return sum
}

// Met are the words of a sentence that a statement has too, by their stems or as
// paraphrases, in text order.
func (c *Corpus) Met(told []token.Word, a, sentence int) []news.Span {
	has := map[int32]bool{}
	for _, w := range told {
		for _, id := range c.vocab.Ideas(c.vocab.Known([]token.Word{w})) {
			has[id] = true
		}
	}
	var out []news.Span
	for _, w := range c.set.Docs[a].WordsOf(sentence) {
		if slices.ContainsFunc(c.vocab.Ideas(c.vocab.Known([]token.Word{w})), func(id int32) bool { return has[id] }) {
			out = append(out, w.Span)
		}
	}
	return out
}

// mostShared is how many shared words are named.
const mostShared = 5

// Shared are the words of a statement that a sentence has too, by their stems or
// as paraphrases, the rarest first, as the statement writes them.
func (c *Corpus) Shared(told []token.Word, a, sentence int) []string {
	has := map[int32]bool{}
	for _, w := range c.ideas[c.first[a]+sentence] {
		has[w.ID] = true
	}
	type word struct {
		text   string
		weight float64
	}
	var out []word
	seen := map[int32]bool{}
	for _, w := range told {
		for _, id := range c.vocab.Ideas(c.vocab.Known([]token.Word{w})) {
			if has[id] && !seen[id] && c.idf[id] > 0 {
				seen[id] = true
				out = append(out, word{w.Lower, c.idf[id]})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y word) int { return cmp.Compare(y.weight, x.weight) })
	var texts []string
	for _, w := range out[:min(len(out), mostShared)] {
		texts = append(texts, w.text)
	}
	return texts
}
