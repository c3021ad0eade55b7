package gather

import (
	"cmp"
	"slices"
)

// byDay are the texts in the order of their days, those without one first.
func (s *Shelf) byDay() []int {
	out := make([]int, len(s.texts))
	for i := range out {
		out[i] = i
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(s.day[a], s.day[b]) })
	return out
}

// reach are the places of a stem's key in the texts that can be like one of some
// day: those without a day, and those that are not too far from it. All are near to
// a text without one.
func (s *Shelf) reach(key int32, day int) (undated, near []posting) {
	all := s.at[s.starts[key]:s.starts[key+1]]
	const few = 48 // are walked sooner than searched
	if day == NoDay || len(all) < few {
		return nil, all
	}
	dated := s.since(all, NoDay+1)
	near = all[dated:]
	near = near[s.since(near, day-farApart):]
	return all[:dated], near[:s.since(near, day+farApart+1)]
}

// since is the first of some places whose text is of a day or later.
func (s *Shelf) since(places []posting, day int) int {
	at, _ := slices.BinarySearchFunc(places, day, func(p posting, day int) int { return cmp.Compare(int(s.day[p.text]), day) })
	return at
}

// passage is reach for texts that are asked for in the order of their days: what it
// gives moves on, for each key, and is not looked for.
type passage struct {
	*Shelf
	dated, from, to []int32 // by key, in the places
}

func (s *Shelf) passage() *passage {
	return &passage{s, slices.Clone(s.starts), slices.Clone(s.starts), slices.Clone(s.starts)}
}

func (p *passage) reach(key int32, day int) (undated, near []posting) {
	first, end := p.starts[key], p.starts[key+1]
	if day == NoDay {
		return nil, p.at[first:end]
	}
	p.dated[key] = p.on(p.dated[key], end, NoDay+1)
	p.from[key] = p.on(max(p.from[key], p.dated[key]), end, day-farApart)
	p.to[key] = p.on(max(p.to[key], p.from[key]), end, day+farApart+1)
	return p.at[first:p.dated[key]], p.at[p.from[key]:p.to[key]]
}

// on goes on to the first place whose text is of a day or later.
func (p *passage) on(at, end int32, day int) int32 {
	for at < end && int(p.day[p.at[at].text]) < day {
		at++
	}
	return at
}
