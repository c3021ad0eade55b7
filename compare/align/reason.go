package align

import (
	"cmp"
	"slices"

	"parallax/compare/align/met"
	"parallax/compare/align/shingle"
	"parallax/compare/align/term"
	"parallax/compare/reading/vector"
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
		l := &m.vocab.Lexemes[w.Lexeme]
		r.Words = append(r.Words, written)
		switch {
		case l.Value >= 0:
			r.Numbers = append(r.Numbers, written)
		case w.Capital && m.vocab.IsName(w.Lexeme):
			r.Names = append(r.Names, written)
		}
	}
	if n, end := shingle.Longest(a.stems, b.stems); n >= shortestRun && m.hasContent(a, end-n, end) {
		r.Run = text[a.words[end-n].Start:a.words[end-1].End]
	}
	r.Lead = m.lead(i, j)
	r.Meant = m.meaning.met(i, j)
	return r
}

// mostMet is how many meetings of words a reason tells.
const mostMet = 3

// met are the other words by which two sentences say the same.
func (m *meaning) met(i, j int) []Meeting {
	if m == nil || m.of[i] == nil || m.of[j] == nil {
		return nil
	}
	a, b := m.docs[m.sentences[i].Article].Article, m.docs[m.sentences[j].Article].Article
	var out []Meeting
	for _, l := range vector.Links(m.of[i], m.of[j], m.weights) {
		if x := (Meeting{a.Slice(l.A), b.Slice(l.B)}); !l.Same && len(out) < mostMet && met.Tells(x.A, x.B, l.Cosine) {
			out = append(out, x)
		}
	}
	return out
}

// hasContent reports whether a run holds a word that is no stop word.
func (m *matrix) hasContent(s *sentence, from, to int) bool {
	return slices.ContainsFunc(s.words[from:to], func(w term.Word) bool { return !m.vocab.Lexemes[w.Lexeme].Stop })
}

// sharedWords are the words of a that stand in b too, each once, heaviest
// first, stop words left out.
func (m *matrix) sharedWords(a, b *sentence) []term.Word {
	common := commonTerms(a.terms, b.terms)
	type shared struct {
		term.Word
		weight float32
	}
	var found []shared
	for _, w := range a.words {
		l := &m.vocab.Lexemes[w.Lexeme]
		k := slices.IndexFunc(common, func(x term.Weight) bool { return x.ID == l.Stem })
		if k < 0 || l.Stop {
			continue
		}
		found = append(found, shared{w, common[k].W})
		common = slices.Delete(common, k, k+1) // each once
	}
	slices.SortStableFunc(found, func(x, y shared) int { return cmp.Compare(y.weight, x.weight) })
	out := make([]term.Word, len(found))
	for i, x := range found {
		out[i] = x.Word
	}
	return out
}

// commonTerms are the coordinates that two vectors share, with the products of
// their weights.
func commonTerms(a, b []term.Weight) []term.Weight {
	var out []term.Weight
	for _, x := range a {
		for _, y := range b {
			if x.ID == y.ID {
				out = append(out, term.Weight{ID: x.ID, W: x.W * y.W})
			}
		}
	}
	return out
}

// lead is how far the score of two sentences lies over their best rivals'.
func (m *matrix) lead(i, j int) float64 {
	rival := 0.0
	for _, side := range [][2]int{{i, j}, {j, i}} {
		_, s := nearest(m.inArticle(side[0], m.sentences[side[1]].Article), side[1])
		rival = max(rival, s)
	}
	return max(m.score(i, j)-rival, 0)
}
