package actor

import (
	"sort"
	"strings"

	"parallax/compare/news"
)

// result gathers the merged mentions.
func (f *finder) result() *Result {
	r := &Result{Mentions: make([]Mention, 0, len(f.mentions))}
	for _, m := range f.mentions {
		r.Mentions = append(r.Mentions, m.Mention)
	}
	index := map[int]int{}
	for i := range r.Mentions {
		root := f.root(i)
		a, ok := index[root]
		if !ok {
			a = len(r.Actors)
			index[root] = a
			r.Actors = append(r.Actors, Actor{})
		}
		r.Mentions[i].Actor = a
		r.Actors[a].Mentions = append(r.Actors[a].Mentions, i)
	}
	for i := range r.Actors {
		r.Actors[i].Kind = f.kindOf(r.Actors[i].Mentions)
		r.Actors[i].Name = f.nameFor(r.Actors[i].Mentions)
	}
	return r
}

func (f *finder) kindOf(ms []int) Kind {
	kind := Person
	for _, i := range ms {
		k := f.mentions[i].key
		switch {
		case k.name != nil && k.body:
			return Body
		case k.name != nil:
			return Person
		case k.thing != "":
			return Thing
		case k.plural:
			kind = Group
		}
	}
	return kind
}

// nameFor is the longest name, else the commonest label.
func (f *finder) nameFor(ms []int) string {
	best, count := "", map[string]int{}
	for _, i := range ms {
		m := f.mentions[i]
		text := news.OneLine(f.in.Docs[m.Article].Article.Slice(m.Head))
		if m.key.name != nil && len(m.key.name) <= 4 && len(text) > len(best) {
			best = text
		}
		count[strings.ToLower(news.OneLine(f.in.Docs[m.Article].Article.Slice(m.Span)))]++
	}
	if best != "" {
		return best
	}
	labels := make([]string, 0, len(count))
	for l := range count {
		labels = append(labels, l)
	}
	sort.Slice(labels, func(i, j int) bool {
		if count[labels[i]] != count[labels[j]] {
			return count[labels[i]] > count[labels[j]]
		}
		return labels[i] < labels[j]
	})
	return labels[0]
}
