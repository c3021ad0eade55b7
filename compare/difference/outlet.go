package difference

import (
	"parallax/compare/news"
)

// Names are how sentences call the articles, in their order: by the whole name
// of the outlet, since "the Times" may be of London, New York or Washington.
func Names(articles []*news.Article) []string {
	out := make([]string, len(articles))
	for i, a := range articles {
		out[i] = news.OneLine(a.Name())
	}
	return out
}
