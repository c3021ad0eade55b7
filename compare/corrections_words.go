package compare

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// correctWords adds the words that the reader does not want marked to those
// of the options.
func (c *Comparison) correctWords() {
	c.Words.Muted = slices.Clone(c.Words.Muted)
	for i := range c.Corrections {
		a := &c.Corrections[i]
		if a.Kind != news.MuteWord {
			continue
		}
		m := lexicon.Mute{Form: strings.ToLower(a.Name), Scope: lexicon.InEvent}
		a.Placed = true
		if len(a.At) > 0 {
			m.Scope, m.Article = lexicon.Here, a.At[0].Article
			a.Placed = slices.ContainsFunc(c.Readings, func(r Reading) bool { return r.Article.ID == m.Article })
		}
		c.Words.Muted = append(c.Words.Muted, m)
	}
}

// correctedActors are the pairs of labels that the reader joined and parted.
func (c *Comparison) correctedActors() (together, apart [][2]string) {
	for i := range c.Corrections {
		a := &c.Corrections[i]
		pair := [2]string{strings.ToLower(a.Name), strings.ToLower(a.Value)}
		switch a.Kind {
		case news.SameActor:
			together, a.Placed = append(together, pair), true
		case news.NotSameActor:
			apart, a.Placed = append(apart, pair), true
		}
	}
	return together, apart
}
