package difference

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// Feature is one number by which a sentence is ranked.
type Feature struct {
	Name  string
	Value float64
}

// scorer is the model of the ranking: a weight by the name of a feature, made
// by tools/train/difference from the order in which readers told differences.
type scorer map[string]float64

// usualPlace is the place of forms that places.tsv does not name.
const usualPlace = 5

var places = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for _, c := range table("places.tsv", 3) {
		n, err := strconv.Atoi(c[1])
		if err != nil {
			panic(fmt.Errorf("difference: places: %s: %w", c[0], err))
		}
		out[c[0]] = n
	}
	return out
})

// Place is where sentences of a form stand before they are ranked: smaller
// ones first.
func Place(key string) int {
	if n, ok := places()[key]; ok {
		return n
	}
	return usualPlace
}

// What a sentence loses by those before it (the maximal marginal relevance of
// Carbonell and Goldstein 1998; values by tools/train/difference): another for each
// one of its form, seen for its sentences that they lead to too, as a share, behind where
// these are nearly all.
const (
	another = .08
	seen    = .9
	behind  = 100
)

// mostShown is the share of the sentences of a difference that may have been led to
// before, where it tells no more than that they have a name or belong together.
const mostShown = .8

// Ranked is the order of sentences by their scores: indexes, the most telling first,
// those behind others of their place that lead to little new. Equal ones keep their order.
func Ranked(set reading.Set, ds []Difference, scores []float64) []int {
	left, places := make([]int, len(ds)), make([][]align.Place, len(ds))
	for i, d := range ds {
		left[i], places[i] = i, sentencesOf(set, d)
	}
	before, led := map[string]float64{}, map[align.Place]bool{}
	worth := func(i int) float64 {
		shown := shareIn(places[i], led)
		return scores[i] - another*before[ds[i].Key] - seen*shown - behind*indicate(shown >= mostShown && tells()[ds[i].Key] != "")
	}
	out := make([]int, 0, len(ds))
	for len(left) > 0 {
		best := 0
		for k := range left {
			a, b := Place(ds[left[best]].Key), Place(ds[left[k]].Key)
			if a > b || a == b && worth(left[best]) < worth(left[k]) {
				best = k
			}
		}
		i := left[best]
		before[ds[i].Key]++
		for _, p := range places[i] {
			led[p] = true
		}
		out, left = append(out, i), slices.Delete(left, best, best+1)
	}
	return out
}

// shareIn is how many of some sentences are among others, as a share.
func shareIn(places []align.Place, others map[align.Place]bool) float64 {
	n := 0.0
	for _, p := range places {
		n += indicate(others[p])
	}
	return n / float64(max(1, len(places)))
}

var ranking = sync.OnceValue(func() scorer {
	out := scorer{}
	for _, c := range table("ranking.tsv", 2) {
		w, err := strconv.ParseFloat(c[1], 64)
		if err != nil {
			panic(fmt.Errorf("difference: ranking: %s: %w", c[0], err))
		}
		out[c[0]] = w
	}
	return out
})

// Rater ranks the sentences about the articles of a set.
type Rater struct {
	set reading.Set
	// in is how many sentences of all articles have a word, by stem.
	in map[string]*seenWord
}

// seenWord is in how many sentences a word stands, and the last of them.
type seenWord struct{ sentences, last int }

// NewRater reads how often the words of the articles stand.
func NewRater(set reading.Set) *Rater {
	r := &Rater{set, map[string]*seenWord{}}
	n := 0
	for _, d := range set.Docs {
		for i := range d.Sentences {
			n++
			for _, w := range d.WordsOf(i) {
				x := r.in[w.Stem]
				if x == nil {
					x = &seenWord{}
					r.in[w.Stem] = x
				}
				if x.last != n {
					x.sentences, x.last = x.sentences+1, n
				}
			}
		}
	}
	return r
}

// Score is what the ranking makes of a sentence.
func (r *Rater) Score(d Difference) float64 { return ranking().score(r.Features(d)) }

// score is the sum of the weighted features; one that the model does not know
// counts nothing.
func (s scorer) score(features []Feature) float64 {
	z := 0.0
	for _, f := range features {
		z += s[f.Name] * f.Value
	}
	return z
}

// Features are what a sentence is ranked by: its form, what the form itself
// makes of it (Weight as its writer set it), how many articles have a side in
// it, how many sentences show it, how long they are, how early they stand, how
// alike they are in meaning, where the set knows that, whether one side denies, how
// many of their words no other sentence has, and whether it is about one word.
func (r *Rater) Features(d Difference) []Feature {
	set := r.set
	places := sentencesOf(set, d)
	sides, early, headlines, leads := map[int]bool{}, 1.0, 0.0, 0.0
	for _, p := range places {
		sides[p.Article] = true
		s := set.Docs[p.Article].Sentences[p.Sentence]
		early = min(early, float64(s.Number)/float64(max(1, len(set.Docs[p.Article].Sentences))))
		switch s.Number {
		case 0:
			headlines++
		case 1:
			leads++
		}
	}
	n := float64(len(set.Docs))
	length := 0.0
	for _, p := range places {
		length += math.Log(1+float64(len(set.Docs[p.Article].WordsOf(p.Sentence)))) / float64(len(places))
	}
	values, cited, absent := contents(d)
	return []Feature{
		{"bias", 1},
		{"form " + d.Key, 1},
		{"weight", d.Weight},
		{"weight " + d.Key, d.Weight},
		{"sides", float64(len(sides)) / n},
		{"one side", indicate(len(sides) == 1)},
		{"all sides", indicate(len(sides) == len(set.Docs))},
		{"sentences", math.Log(1 + float64(len(places)))},
		{"early", 1 - early},
		{"headlines", headlines / n},
		{"leads", leads / n},
		{"values", math.Log(1 + values)},
		{"cited", math.Log(1 + cited)},
		{"absent", absent / n},
		{"fact", indicate(d.Fact >= 0)},
		{"counter", indicate(len(d.Counter) > 0)},
		{"words", length},
		{"alike", leastAlike(set, places)},
		{"one denies", indicate(oneDenies(set, places))},
		{"rare words", r.rare(places)},
		{"one word", indicate(oneWord(d))},
	}
}

// rare is the share of the words of some sentences, small ones apart, that stand in no
// other sentence of any article.
func (r *Rater) rare(places []align.Place) float64 {
	words := map[string]bool{} // whether they are rare
	n := 0.0
	for _, p := range places {
		for _, w := range phrase.Telling(r.set.Docs[p.Article].WordsOf(p.Sentence)) {
			if _, counted := words[w.Stem]; !counted {
				words[w.Stem] = r.in[w.Stem].sentences == 1
				n += indicate(words[w.Stem])
			}
		}
	}
	return n / float64(max(1, len(words)))
}

// oneWord reports whether a sentence tells where a name of one word stands: a last name
// alone, or what may be no name. Acronyms are bodies.
func oneWord(d Difference) bool {
	return tells()[d.Key] == tellWhere && d.About != "" && !strings.Contains(d.About, " ") && d.About != strings.ToUpper(d.About)
}

// The words by which something is said not to be so.
var negations, negativeVerbs = class.Words("negation"), class.Words("negative-verb")

// oneDenies reports whether the sentences of one article have such a word, and those of
// another do not.
func oneDenies(set reading.Set, places []align.Place) bool {
	denies := map[int]bool{}
	for _, p := range places {
		denies[p.Article] = denies[p.Article] || slices.ContainsFunc(set.Docs[p.Article].WordsOf(p.Sentence), func(w token.Word) bool { return negations[w.Lower] || negativeVerbs[w.Lower] })
	}
	with := 0
	for _, d := range denies {
		with += int(indicate(d))
	}
	return with > 0 && with < len(denies)
}

// unknownAlike stands for how alike sentences are where that is not known, or where
// one article alone has some.
const unknownAlike = .5

// leastAlike is how alike in meaning the sentences of those two articles are that
// have least in common, each by its pair that has most.
func leastAlike(set reading.Set, places []align.Place) float64 {
	best := map[[2]int]float64{}
	for i, p := range places {
		for _, o := range places[:i] {
			if p.Article == o.Article || !meant(set, p) || !meant(set, o) {
				continue
			}
			c := vector.Cosine(&set.Meaning[p.Article].Sentences[p.Sentence], &set.Meaning[o.Article].Sentences[o.Sentence])
			pair := [2]int{min(p.Article, o.Article), max(p.Article, o.Article)}
			if old, ok := best[pair]; !ok || c > old {
				best[pair] = c
			}
		}
	}
	if len(best) == 0 {
		return unknownAlike
	}
	least := 1.0
	for _, c := range best {
		least = min(least, c)
	}
	return alikeStep * math.Round(least/alikeStep)
}

// alikeStep is by how much more alike sentences must be to be ranked higher: what differs by
// less may be no more than who is named in them.
const alikeStep = .1

// meant reports whether it is known what a sentence means.
func meant(set reading.Set, p align.Place) bool {
	return p.Article < len(set.Meaning) && set.Meaning[p.Article] != nil
}

// contents is how many values a sentence has, how many bytes of the articles it
// cites, and how many articles have nothing.
func contents(d Difference) (values, cited, absent float64) {
	for _, p := range d.Pieces {
		switch p.Kind {
		case Value:
			values++
		case Cited:
			cited += float64(len(p.Text))
		}
	}
	for _, s := range d.Sides {
		absent += indicate(s.Absent)
	}
	return values, cited, absent
}

func indicate(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
