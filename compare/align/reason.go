package align

import (
	"cmp"
	"slices"
)

// shortestRun is the length in words from which a common run is worth telling.
const shortestRun = 3

// reason tells what two sentences have in common.
func (m *matrix) reason(i, j int) Reason {
	a, b := &m.sentences[i], &m.sentences[j]
	text := m.docs[a.Article].Article.Text
	var r Reason
	for _, w := range m.sharedWords(a, b) {
		written := text[w.Start:w.End]
		l := &m.vocab.lexemes[w.lexeme]
		r.Words = append(r.Words, written)
		switch {
		case l.value >= 0:
			r.Numbers = append(r.Numbers, written)
		case w.capital && m.vocab.isName(w.lexeme):
			r.Names = append(r.Names, written)
		}
	}
	if n, end := commonRun(a.stems, b.stems); n >= shortestRun && m.hasContent(a, end-n, end) {
		r.Run = text[a.words[end-n].Start:a.words[end-1].End]
	}
	r.Lead = m.lead(i, j)
	return r
}

// hasContent reports whether a run holds a word that is no stop word.
func (m *matrix) hasContent(s *sentence, from, to int) bool {
	return slices.ContainsFunc(s.words[from:to], func(w word) bool { return !m.vocab.lexemes[w.lexeme].stop })
}

// sharedWords are the words of a that stand in b too, each once, heaviest
// first, stop words left out.
func (m *matrix) sharedWords(a, b *sentence) []word {
	weight := map[int32]float32{}
	for _, x := range a.terms {
		for _, y := range b.terms {
			if x.id == y.id {
				weight[x.id] = x.w * y.w
			}
		}
	}
	var out []word
	for _, w := range a.words {
		l := &m.vocab.lexemes[w.lexeme]
		if _, ok := weight[l.stem]; !ok || l.stop {
			continue
		}
		if !slices.ContainsFunc(out, func(o word) bool { return m.vocab.lexemes[o.lexeme].stem == l.stem }) {
			out = append(out, w)
		}
	}
	slices.SortStableFunc(out, func(x, y word) int {
		return cmp.Compare(weight[m.vocab.lexemes[y.lexeme].stem], weight[m.vocab.lexemes[x.lexeme].stem])
	})
	return out
}

// lead is how far the score of two sentences lies over their best rivals'.
func (m *matrix) lead(i, j int) float64 {
	rival := 0.0
	for _, side := range [][2]int{{i, j}, {j, i}} {
		_, s := m.nearest(side[0], func(k int) bool {
			return k != side[1] && m.sentences[k].Article == m.sentences[side[1]].Article
		})
		rival = max(rival, s)
	}
	return max(m.score(i, j)-rival, 0)
}
