package name

import (
	"slices"

	"parallax/compare/news"
)

// text makes the entities.
func (v *resolver) text() *Text {
	t := &Text{Document: v.d}
	of := make([]int, len(v.found)) // form by mention
	for i, f := range v.forms {
		for _, m := range f.at {
			of[m] = i
		}
	}
	entity := map[int]int{}
	var sums []*sum
	for m := range v.found {
		i := of[m]
		if v.owner[m] >= 0 {
			i = v.owner[m]
		}
		e, ok := entity[v.root(i)]
		if !ok {
			e = len(t.Entities)
			entity[v.root(i)] = e
			t.Entities = append(t.Entities, Entity{})
			sums = append(sums, &sum{})
		}
		f := &v.found[m]
		f.Entity = e
		t.Entities[e].Mentions = append(t.Entities[e].Mentions, len(t.Mentions))
		t.Mentions = append(t.Mentions, f.Mention)
		t.add(e, f, sums[e])
	}
	for e := range t.Entities {
		t.Entities[e].Kind = sums[e].kind()
	}
	return Of(v.d, t.Mentions, t.Entities)
}

// sum is the evidence for an entity: that of its names of several words decides
// where it has one.
type sum struct {
	one, several evidence
	words, bytes int // of the name
}

func (s *sum) kind() Kind {
	if s.several != (evidence{}) {
		return s.several.kind()
	}
	return s.one.kind()
}

// add takes a mention into its entity.
func (t *Text) add(e int, f *found, s *sum) {
	x := &t.Entities[e]
	form := news.OneLine(t.Document.Article.Slice(f.Head))
	if !slices.Contains(x.Forms, form) {
		x.Forms = append(x.Forms, form)
	}
	if n := len(f.name); n <= mostNameWords && (n > s.words || n == s.words && len(form) > s.bytes) || x.Name == "" {
		x.Name, s.words, s.bytes = form, n, len(form)
	}
	for _, title := range f.titles {
		if !slices.Contains(x.Titles, title) {
			x.Titles = append(x.Titles, title)
		}
	}
	x.Country, x.Party, x.Place = or(x.Country, f.country), or(x.Party, f.party), or(x.Place, f.place)
	to := &s.one
	if len(f.name) > 1 || f.score[person] >= surely {
		to = &s.several
	}
	for n, w := range f.score {
		to[n] += w
	}
}

// mostNameWords is how many words the name of an entity has at most, if a
// mention has no more.
const mostNameWords = 7

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
