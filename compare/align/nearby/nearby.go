// Package nearby finds for sentences the nearest one of each article that has no part in
// what they tell.
//
// In go scores of pairs of sentences and the groups of those that tell one fact; out come
// pairs, by sentence, then by article. Method: our own rule, one threshold on the score.
//
// Known misses: three in five tell something else.
package nearby

import "parallax/compare/align/core"

// worthLook is the score from which on the nearest sentence is worth a look: two in five
// tell the same or a part of it (54 events; below it one in five).
const worthLook = .15

// Scores are the scores of the pairs of some sentences.
type Scores interface {
	// ArticleOf is the article of a sentence.
	ArticleOf(sentence int) int
	// Best is the sentence of an article that has the highest score with one, -1 and 0
	// when there is none.
	Best(sentence, article int) (int, float64)
}

// Pair is a sentence and the nearest of another article, by number, with their score, 0-1.
type Pair struct {
	Sentence, Nearest int
	Score             float64
}

// Of are for each of the sentences from 0 on the nearest of the articles that none of its
// groups has a sentence of.
func Of(sentences, articles int, groups [][]core.Member, scores Scores) []Pair {
	with := make([][]bool, sentences) // the articles of the groups of each
	for _, g := range groups {
		for _, x := range g {
			if with[x.Sentence] == nil {
				with[x.Sentence] = make([]bool, articles)
			}
			for _, y := range g {
				with[x.Sentence][scores.ArticleOf(y.Sentence)] = true
			}
		}
	}
	var out []Pair
	for i := range sentences {
		for a := range articles {
			if a == scores.ArticleOf(i) || with[i] != nil && with[i][a] {
				continue
			}
			if best, score := scores.Best(i, a); score >= worthLook {
				out = append(out, Pair{i, best, score})
			}
		}
	}
	return out
}
