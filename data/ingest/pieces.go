package ingest

import (
	"strings"

	"parallax/compare/news"
)

// piece is one block of the input in its order: a paragraph when rule is "",
// else set aside by that rule.
type piece struct{ text, rule string }

// assemble makes the article: kept pieces become paragraphs, the others its
// SetAside with the place in Text where each would stand.
func assemble(headline string, pieces []piece) *news.Article {
	var kept []string
	for _, p := range pieces {
		if p.rule == "" {
			kept = append(kept, p.text)
		}
	}
	a := news.New(headline, kept)
	at := a.Headline.End
	for _, p := range pieces {
		text := strings.TrimSpace(p.text)
		switch {
		case text == "":
		case p.rule == "":
			if at > 0 {
				at += len("\n\n")
			}
			at += len(text)
		default:
			a.SetAside = append(a.SetAside, news.Block{Text: text, Rule: p.rule, At: at})
		}
	}
	return a
}
