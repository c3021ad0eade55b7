package compare

import (
	"slices"

	"parallax/compare/difference"
	"parallax/compare/say"
)

// sameEventOnly are the kinds of differences that mean something only between
// articles about one event; whether they tell that something is not there.
// The others say how each article is written.
var sameEventOnly = map[difference.Kind]bool{
	difference.KindNotFound:  true,
	difference.KindOnlyHere:  true,
	difference.KindSpace:     true,
	difference.KindNames:     true,
	difference.KindNumbers:   false,
	difference.KindPlacement: false,
	difference.KindStage:     false,
	difference.KindTold:      false,
	difference.KindOtherwise: false,
}

// within leaves out the differences that compare what articles tell which
// may be about different events.
func (e Events) within(all []difference.Difference) []difference.Difference {
	if len(e) < 2 {
		return all
	}
	return slices.DeleteFunc(all, func(d difference.Difference) bool {
		absence, ok := sameEventOnly[d.Kind]
		return ok && !e.holds(d, absence)
	})
}

// holds reports whether the articles that have something of a difference
// are about one event, and whether there is another article about it that the
// difference is with: one that has nothing where it tells of absence, else one
// that has something.
func (e Events) holds(d difference.Difference, absence bool) bool {
	has := telling(d)
	if len(has) == 0 {
		return false
	}
	event := e.of(has[0])
	if slices.ContainsFunc(has, func(a int) bool { return e.of(a) != event }) {
		return false
	}
	if absence {
		return len(has) < len(e[event])
	}
	return len(has) > 1
}

// telling are the articles that have something of a difference, each once.
func telling(d difference.Difference) []int {
	var out []int
	for _, s := range d.Sides {
		if !s.Absent {
			out = append(out, s.Article)
		}
	}
	for _, p := range d.Pieces {
		if len(d.Sides) == 0 && p.Kind == say.Outlet && !slices.Contains(out, p.Article) {
			out = append(out, p.Article)
		}
	}
	return out
}
