package align

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align/term"
)

// nearest is the best of some candidates but one, -1 and 0 when there is none.
func nearest(list []near, but int) (int, float64) {
	best, score := -1, 0.0
	for _, n := range list {
		if n.score > score && int(n.other) != but {
			best, score = int(n.other), n.score
		}
	}
	return best, score
}

// seeker looks for facts in the articles that may not tell them; it is for one
// goroutine.
type seeker struct {
	*matrix
	vocab *term.Vocabulary
	has   [][]bool // by article, which ideas it has
}

func (m *matrix) newSeeker() *seeker {
	return &seeker{m, m.vocab.Fork(), estimator{matrix: m}.ideasByArticle()}
}

// doubtful is the score of the nearest sentence from which on it may tell the
// fact after all.
const doubtful = .36

// metAgain is the share of the words looked for that two neighbouring sentences
// may have; from there on the article tells the fact, in whatever order.
const metAgain = .6

// notFound lists for each fact the article that alone does not tell it. A
// fact whose nearest sentence there may well tell it, or whose words stand
// together there, is left out. Sentences that the reader parted from a fact do
// not count for those that were corrected.
func (m *seeker) notFound(facts []Fact, parted []Place) []NotFound {
	var out []NotFound
	for f := range facts {
		missing, ok := m.onlyMissing(facts[f])
		if !ok || !m.tells(facts[f]) {
			continue
		}
		apart := parted
		if !facts[f].Corrected {
			apart = nil
		}
		n := NotFound{Fact: f, Article: missing, Nearest: Place{Article: missing, Sentence: -1}}
		for _, at := range facts[f].Places() {
			i := m.indexOf(at)
			if i < 0 {
				continue
			}
			for _, x := range m.inArticle(i, missing) {
				if p := m.sentences[x.other].Place; x.score > n.Score && !slices.Contains(apart, p) {
					n.Nearest, n.Score = p, x.score
				}
			}
		}
		if n.Score >= doubtful {
			continue
		}
		if m.seek(&n, facts[f], apart); n.Met < metAgain {
			m.judge(&n, facts[f], apart)
			out = append(out, n)
		}
	}
	return out
}

// fewWords is how many words of content a sentence needs to tell something by itself.
const fewWords = 3

// tells reports whether a fact tells something by itself: no question, and no piece of
// few words.
func (m *seeker) tells(f Fact) bool {
	return slices.ContainsFunc(f.Tellings, func(t Telling) bool {
		d := m.docs[t.Article]
		asked := strings.HasSuffix(strings.TrimRight(d.Article.Slice(t.Span), "\"”’' "), "?")
		return !asked && len(m.vocab.Ideas(m.vocab.Known(d.WordsIn(t.Span)))) >= fewWords
	})
}

// onlyMissing is the one article that does not tell a fact which all others,
// two or more, tell.
func (m *seeker) onlyMissing(f Fact) (article int, ok bool) {
	missing, count := -1, 0
	for a, tells := range tellers(f, len(m.docs)) {
		if tells {
			count++
		} else {
			missing = a
		}
	}
	return missing, count >= 2 && count == len(m.docs)-1
}

// mostSought is how many words are named as looked for.
const mostSought = 8

// seek looks for the words that two articles or more have in their tellings of
// a fact, and those of its title when it is a statement, in any two
// neighbouring sentences of the article that does not tell it.
func (m *seeker) seek(n *NotFound, f Fact, apart []Place) {
	sought := m.sought(f)
	var total float64
	wanted := map[int32]bool{}
	for i, x := range sought {
		wanted[x.idea] = true
		total += x.weight
		if i < mostSought {
			n.Sought = append(n.Sought, x.text)
		}
	}
	if total == 0 {
		return
	}
	var before map[int32]bool
	for _, s := range m.sentencesOf(n.Article) {
		here := map[int32]bool{}
		for _, id := range s.ideas {
			if wanted[id] && !slices.Contains(apart, s.Place) {
				here[id] = true
			}
		}
		met := 0.0
		for _, x := range sought { // in order: sums of floats depend on it
			if here[x.idea] || before[x.idea] {
				met += x.weight
			}
		}
		n.Met, before = max(n.Met, met/total), here
	}
}

// sentencesOf are the headline sentences of an article, then those of its body.
func (m *seeker) sentencesOf(article int) []*sentence {
	var out []*sentence
	for i := range m.headlines {
		if m.headlines[i].Article == article {
			out = append(out, &m.headlines[i])
		}
	}
	for i := m.first[article]; i < m.first[article+1]; i++ {
		out = append(out, &m.sentences[i])
	}
	return out
}

// soughtWord is a word that is looked for.
type soughtWord struct {
	text   string
	idea   int32
	weight float64
}

// sought are the words that tellings of two articles have, heaviest first, then
// in the order of the tellings.
func (m *seeker) sought(f Fact) []soughtWord {
	var out []soughtWord
	by := map[int32][]int{} // articles
	for _, t := range f.Tellings {
		text := m.docs[t.Article].Article.Text
		words := m.vocab.Known(m.docs[t.Article].WordsIn(t.Span))
		for _, id := range m.vocab.Ideas(words) {
			if !slices.Contains(by[id], t.Article) {
				by[id] = append(by[id], t.Article)
			}
		}
		for _, w := range words {
			l := &m.vocab.Lexemes[w.Lexeme]
			if !l.Stop && !slices.ContainsFunc(out, func(o soughtWord) bool { return o.idea == l.Idea }) {
				out = append(out, soughtWord{text[w.Start:w.End], l.Idea, m.ideaWeight(l.Idea)})
			}
		}
	}
	stated := map[int32]bool{}
	if f.Statement {
		for _, id := range m.vocab.Ideas(m.vocab.Known(m.docs[f.From.Article].WordsIn(f.From.Span))) {
			stated[id] = true
		}
	}
	out = slices.DeleteFunc(out, func(x soughtWord) bool { return len(by[x.idea]) < 2 && !stated[x.idea] })
	slices.SortStableFunc(out, func(a, b soughtWord) int { return cmp.Compare(b.weight, a.weight) })
	return out
}

// ideaWeight is the IDF of an idea among the loaded sentences.
func (m *seeker) ideaWeight(id int32) float64 {
	if int(id) >= len(m.ideaIDF) {
		return 0
	}
	return m.ideaIDF[id]
}
