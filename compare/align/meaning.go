package align

import (
	"slices"

	"parallax/compare/reading/vector"
)

// meaning is what the sentences mean; nil where nobody read that.
type meaning struct {
	*corpus
	weights *vector.Weights
	texts   []*vector.Text // by article
	// of is by sentence of the bodies; nil for those of articles whose meaning was
	// not read.
	of []*vector.Sentence
}

// newMeaning finds the meaning of each sentence in the texts, one an article.
func (c *corpus) newMeaning(texts []*vector.Text) *meaning {
	read := slices.DeleteFunc(slices.Clone(texts), func(t *vector.Text) bool { return t == nil })
	if len(read) < 2 {
		return nil
	}
	m := &meaning{c, vector.NewWeights(read...), texts, make([]*vector.Sentence, len(c.sentences))}
	for i := range c.sentences {
		m.of[i] = m.at(c.sentences[i].Place)
	}
	return m
}

// meantAlike is how many sentences of each other article become candidates of
// one because their vectors are nearest to its own, whatever their words.
const meantAlike = 4

// hopelessMeant is the cosine up to which a candidate with hardly a word in
// common gets score 0.
const hopelessMeant = .3

// alike is a sentence and how much its vector is like another.
type alike struct {
	sentence int32
	cosine   float32
}

// near adds to the candidates of sentence i those that mean something like it;
// the result is in text order.
func (m *meaning) near(i int, list []int32) []int32 {
	if m == nil || m.of[i] == nil || len(m.sentences) >= manySentences {
		return list
	}
	for a := range m.docs {
		if a == m.sentences[i].Article {
			continue
		}
		var found [meantAlike]alike
		top := found[:0]
		for j := m.first[a]; j < m.first[a+1] && m.of[j] != nil; j++ {
			x := alike{int32(j), float32(vector.Cosine(m.of[i], m.of[j]))}
			if len(top) < meantAlike {
				top = append(top, x)
			} else if x.cosine <= top[len(top)-1].cosine {
				continue
			}
			k := len(top) - 1
			for ; k > 0 && top[k-1].cosine < x.cosine; k-- {
				top[k] = top[k-1]
			}
			top[k] = x
		}
		for _, x := range top {
			list = append(list, x.sentence)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// measure gives the candidates of sentence i their likeness in meaning.
func (m *meaning) measure(i int, list []near) {
	if m == nil || m.of[i] == nil {
		return
	}
	for k := range list {
		n := &list[k]
		other := m.of[n.other]
		if other == nil {
			continue
		}
		p, q := vector.Align(m.of[i], other, m.weights)
		n.most, n.least, n.cosine = float32(max(p, q)), float32(min(p, q)), float32(vector.Cosine(m.of[i], other))
		n.meant, n.mostly = true, p >= q
	}
}

// at is what a sentence means, nil where that was not read.
func (m *meaning) at(p Place) *vector.Sentence {
	if t := m.texts[p.Article]; t != nil {
		return &t.Sentences[p.Sentence]
	}
	return nil
}
