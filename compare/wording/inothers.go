package wording

import (
	"slices"

	"parallax/compare/reading/token"
)

// inOthers tells of each use whether its very words stand in another article, in whatever
// sense or voice: then nobody may say that one article alone uses them.
func inOthers(r *Reader, uses []use) []bool {
	first := map[string]map[int][]int{} // by a first word of uses: where it stands, by article
	words := make([][]token.Word, len(uses))
	for i, u := range uses {
		if words[i] = r.Docs[u.article].WordsIn(u.span); len(words[i]) > 0 {
			first[words[i][0].Lower] = map[int][]int{}
		}
	}
	for a, d := range r.Docs {
		for k, w := range d.Words {
			if at, ok := first[w.Lower]; ok {
				at[a] = append(at[a], k)
			}
		}
	}
	out := make([]bool, len(uses))
	for i, u := range uses {
		if len(words[i]) == 0 {
			continue
		}
		for a, d := range r.Docs {
			for _, k := range first[words[i][0].Lower][a] {
				out[i] = out[i] || a != u.article && begins(d.Words[k:], words[i])
			}
		}
	}
	return out
}

// begins reports whether words begin with others, in any case.
func begins(words, with []token.Word) bool {
	same := func(x, y token.Word) bool { return x.Lower == y.Lower }
	return len(words) >= len(with) && slices.EqualFunc(words[:len(with)], with, same)
}
