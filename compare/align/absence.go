package align

import (
	"slices"

	"parallax/compare/align/absence"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// judge says how sure it is that an article does not tell a fact, by the words
// looked for and, where that was read, by the meaning of all its sentences.
func (m *seeker) judge(n *NotFound, f Fact, apart []Place) {
	n.Grounds[absence.NearestScore] = n.Score
	n.Grounds[absence.FoundNowhere] = m.nowhere(n.Article, f)
	n.Grounds[absence.LeastScore] = m.leastScore(f)
	meant := m.seekMeaning(n, f, apart)
	n.Chance, n.Sure = absence.Judge(n.Grounds, meant)
}

// nowhere is the share of the words sought, by their weight, that stand nowhere in
// an article or in what was set aside of its page.
func (m *seeker) nowhere(article int, f Fact) float64 {
	has := map[int32]bool{}
	for _, s := range m.sentencesOf(article) {
		for _, id := range s.ideas {
			has[id] = true
		}
	}
	for _, b := range m.docs[article].Article.SetAside {
		for _, id := range m.vocab.Ideas(m.vocab.Known(token.Read(b.Text))) {
			has[id] = true
		}
	}
	var all, nowhere float64
	for _, x := range m.sought(f) {
		all += x.weight
		if !has[x.idea] {
			nowhere += x.weight
		}
	}
	return nowhere / max(all, 1e-9)
}

// leastScore is the lowest score of two tellings of a fact in two bodies.
func (m *seeker) leastScore(f Fact) float64 {
	least := 1.0
	for k, t := range f.Tellings {
		i := m.indexOf(t.Place)
		for _, u := range f.Tellings[:k] {
			if j := m.indexOf(u.Place); i >= 0 && j >= 0 && t.Article != u.Article {
				least = min(least, m.score(i, j))
			}
		}
	}
	return least
}

// seekMeaning looks for the sentence of the article, its headline among them,
// that has most of what a telling means; false where that was not read.
func (m *seeker) seekMeaning(n *NotFound, f Fact, apart []Place) bool {
	if m.meaning == nil {
		return false
	}
	there := m.meaning.inArticle(n.Article, apart)
	told := false
	for _, t := range f.Tellings {
		x := m.meaning.at(t.Place)
		if x == nil || len(there) == 0 {
			continue
		}
		told = true
		for _, y := range there {
			p, _ := vector.Align(x, y, m.meaning.weights)
			n.Grounds[absence.NearestSoft] = max(n.Grounds[absence.NearestSoft], p)
			n.Grounds[absence.NearestCosine] = max(n.Grounds[absence.NearestCosine], vector.Cosine(x, y))
		}
	}
	return told
}

// at is what a sentence means, nil where that was not read.
func (m *meaning) at(p Place) *vector.Sentence {
	if t := m.texts[p.Article]; t != nil {
		return &t.Sentences[p.Sentence]
	}
	return nil
}

// inArticle is what the sentences of an article mean, but for those apart.
func (m *meaning) inArticle(article int, apart []Place) []*vector.Sentence {
	var out []*vector.Sentence
	for s := range m.docs[article].Sentences {
		p := Place{Article: article, Sentence: s}
		if x := m.at(p); x != nil && !slices.Contains(apart, p) {
			out = append(out, x)
		}
	}
	return out
}
