package difference

import (
	"strings"

	"parallax/compare/news"
)

// Name is how sentences call an article.
type Name struct {
	// Short stands in brackets and heads of columns ("Ledger").
	Short string
	// Prose stands inside a sentence ("The Ledger", "the Wire").
	Prose string
}

// mastheads are last words by which newspapers are called. Our list.
var mastheads = setOf(`Advertiser Advocate Bee Bulletin Chronicle Courier Dispatch
	Enquirer Examiner Gazette Globe Guardian Herald Independent Inquirer Journal
	Ledger Mail Mercury Monitor Observer Post Record Register Sentinel Standard
	Star Sun Telegraph Times Tribune Wire`)

// Names are the names of the articles, in their order: the outlet's last word
// where it is the name of a newspaper and nobody else's here, else all of it.
func Names(articles []*news.Article) []Name {
	last := map[string]int{}
	for _, a := range articles {
		last[lastWord(a.Name())]++
	}
	out := make([]Name, len(articles))
	for i, a := range articles {
		full := strings.Join(strings.Fields(a.Name()), " ")
		out[i] = Name{full, full}
		w := lastWord(full)
		if !mastheads[w] || last[w] > 1 || w == full {
			continue
		}
		out[i] = Name{w, "the " + w}
		if strings.HasPrefix(full, "The ") {
			out[i].Prose = "The " + w
		}
	}
	return out
}

func lastWord(s string) string {
	f := strings.Fields(s)
	if len(f) == 0 {
		return ""
	}
	return f[len(f)-1]
}

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
