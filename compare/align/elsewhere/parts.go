package elsewhere

import "parallax/compare/align/core"

// Parts tells of each of some sentences which articles have a part in its groups; nil where
// it has none.
func Parts(groups [][]core.Member, sentences, articles int, articleOf func(sentence int) int) [][]bool {
	with := make([][]bool, sentences)
	for _, g := range groups {
		for _, x := range g {
			if with[x.Sentence] == nil {
				with[x.Sentence] = make([]bool, articles)
			}
			for _, y := range g {
				with[x.Sentence][articleOf(y.Sentence)] = true
			}
		}
	}
	return with
}
