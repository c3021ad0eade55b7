package difference

import (
	"strings"

	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
)

// Name is how sentences call an article.
type Name struct {
	// Short stands in brackets and heads of columns ("Ledger").
	Short string
	// Prose stands inside a sentence ("The Ledger", "the Wire").
	Prose string
}

// mastheads are last words by which newspapers are called.
var mastheads = class.Words("masthead")

// Names are the names of the articles, in their order: the outlet's last word
// where it is the name of a newspaper and nobody else's here, else all of it.
func Names(articles []*news.Article) []Name {
	last := map[string]int{}
	for _, a := range articles {
		last[phrase.LastWord(a.Name())]++
	}
	out := make([]Name, len(articles))
	for i, a := range articles {
		full := strings.Join(strings.Fields(a.Name()), " ")
		out[i] = Name{full, full}
		w := phrase.LastWord(full)
		if !mastheads[strings.ToLower(w)] || last[w] > 1 || w == full {
			continue
		}
		out[i] = Name{w, "the " + w}
		if strings.HasPrefix(full, "The ") {
			out[i].Prose = "The " + w
		}
	}
	return out
}
