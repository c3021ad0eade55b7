package overview

import (
	"slices"

	"parallax/app/part/told"

	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/difference"
)

// group is some kinds of differences under one name.
type group struct {
	id, name string
	kinds    []difference.Kind
}

// groups are those of the pills, in their order; the last one takes what is in
// no other.
func groups() []group {
	return []group{
		{"first", told.Told("label.what-comes-first"), []difference.Kind{
			difference.KindFirst, difference.KindHeadline, difference.KindPlacement, difference.KindSpace, difference.KindText, difference.KindStage,
		}},
		{"voices", told.Told("label.who-speaks"), []difference.Kind{difference.KindQuotation, difference.KindVoices, difference.KindOtherSaid}},
		{"numbers", told.Told("label.numbers"), []difference.Kind{difference.KindNumbers}},
		{"otherwise", told.Told("label.told-otherwise"), []difference.Kind{difference.KindOtherwise}},
		{"words", told.Told("label.words"), []difference.Kind{difference.KindLabels, difference.KindWording, difference.KindVerbs, difference.KindAgent, difference.KindTold}},
		{"some", told.Told("label.only-in-some"), []difference.Kind{difference.KindOnlyHere, difference.KindNotFound, difference.KindNames}},
		{"other", told.Told("label.other"), nil},
	}
}

func groupOf(k difference.Kind) string {
	gs := groups()
	for _, g := range gs {
		if slices.Contains(g.kinds, k) {
			return g.id
		}
	}
	return gs[len(gs)-1].id
}

// groupName is the name of a group on its pill.
func groupName(id string) string {
	for _, g := range groups() {
		if g.id == id {
			return g.name
		}
	}
	return told.Told("label.all")
}

// DifferenceGroups are the groups of which a comparison has differences, in
// order, after "" for all.
func DifferenceGroups(c *compare.Comparison) []string {
	out := []string{""}
	for _, g := range groups() {
		if slices.ContainsFunc(c.Differences, func(d difference.Difference) bool { return groupOf(d.Kind) == g.id }) {
			out = append(out, g.id)
		}
	}
	return out
}

// VisibleDifferences are the indexes of the differences that the screen Overview
// shows, in order, and how many more there are that pass its filters.
func VisibleDifferences(s screen.State) (shown []int, more int) {
	c := s.Comparison
	for i, d := range c.Differences {
		switch {
		case s.Differences != "" && groupOf(d.Kind) != s.Differences:
		case s.DifferencesOf > 0 && !isAbout(c, d, s.DifferencesOf-1):
		case !s.AllDifferences && len(shown) >= difference.MostDifferences:
			more++
		default:
			shown = append(shown, i)
		}
	}
	return shown, more
}

// isAbout reports whether a difference has anything of an article.
func isAbout(c *compare.Comparison, d difference.Difference, article int) bool {
	for _, p := range d.Evidence {
		if p.Article == c.Readings[article].Article.ID {
			return true
		}
	}
	return slices.ContainsFunc(d.Pieces, func(p difference.Piece) bool {
		return len(d.Sides) == 0 && p.Kind == difference.Outlet && p.Article == article
	})
}
