package ingest

import (
	"strings"

	"parallax/compare/news"
)

// A front page or a list reads as an article of many subjects. Its sign: the
// texts that were kept stand each below a link of its own.

const (
	// fewestTeasers is how many such texts make a list, with more than
	// teaserShare of all texts, by their number.
	fewestTeasers = 4
	teaserShare   = .6
	// teaserReach is how many blocks above a text its link may stand.
	teaserReach = 3
	// shortestTeaser is how many words a text has at least.
	shortestTeaser = 8
)

// listNote tells that a page looks like a list of articles, "" where it does
// not.
func listNote(a *news.Article, blocks []block) string {
	kept := map[string]bool{}
	for _, p := range strings.Split(a.Slice(a.Body()), "\n\n") {
		kept[key(p)] = true
	}
	texts, teasers, last := 0, 0, -teaserReach-1
	for i, b := range blocks {
		switch {
		case b.words >= 3 && b.linked*4 >= b.words*3:
			last = i
		case b.words < shortestTeaser || !kept[b.key()]:
		default:
			if texts++; i-last <= teaserReach {
				teasers++
				last = -teaserReach - 1 // a link has one text
			}
		}
	}
	if teasers < fewestTeasers || float64(teasers) < teaserShare*float64(texts) {
		return ""
	}
	return news.Remark("list")
}
