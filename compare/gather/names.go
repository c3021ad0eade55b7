package gather

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/stem"
	"parallax/compare/reading/token"
)

// whole gives words of an article that are parts of a name as that name, each name
// once, and the first so many of what remains.
func whole(a *news.Article, other *Text, words []string, most int) []string {
	if len(words) == 0 {
		return nil
	}
	of := namesByWord(name.Read(token.Split(a)), other)
	var out []string
	told := map[string]bool{}
	for _, w := range words {
		if n := of[w]; n != "" {
			w = n
		}
		if !told[w] {
			told[w], out = true, append(out, w)
		}
		if len(out) == most {
			break
		}
	}
	return out
}

// namesByWord are the names of an article by the words in them, as far as another
// article has all words of the name; a word of several names stands for the one that
// is named most often.
func namesByWord(t *name.Text, other *Text) map[string]string {
	out, times := map[string]string{}, map[string]int{}
	for _, e := range t.Entities {
		n := fullest(e.Forms, other)
		for _, form := range e.Forms {
			for w := range words(form) {
				if k := len(e.Mentions); n != "" && k > times[w] {
					out[w], times[w] = n, k
				}
			}
		}
	}
	return out
}

// fullest is the form of most words that another article has all of, "" for none.
func fullest(forms []string, other *Text) string {
	best, most := "", 0
	for _, form := range forms {
		n := 0
		for w := range words(form) {
			if n++; other.times(hashOf(stem.Word(strings.ToLower(w)))) == 0 {
				n = 0
				break
			}
		}
		if n > most {
			best, most = news.OneLine(form), n
		}
	}
	return best
}
