package drawn

import (
	"parallax/app/part/chip"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/session/view"
	"parallax/compare"
)

// Marks are the kinds of marks that the reading screens set, in the order of
// their legend.
func Marks() []tone.Kind {
	return []tone.Kind{tone.Hedge, tone.Agent, tone.Number, tone.Quoted, tone.Verb, tone.Label, tone.Loaded}
}

// ShortName is a kind's name in the legend.
func ShortName(k tone.Kind) string {
	switch k {
	case tone.Quoted:
		return told.Told("label.quoted")
	case tone.Verb:
		return told.Told("label.verb-small")
	case tone.Loaded:
		return told.Told("label.loaded")
	case tone.Agent:
		return told.Told("label.who-acts")
	case tone.Hedge:
		return told.Told("label.how-sure.2")
	}
	return k.Name()
}

// FilterNames are the filters in the order of their chips.
func FilterNames() []chip.Choice[view.Filter] {
	return []chip.Choice[view.Filter]{
		{ID: view.FilterAll, Name: told.Told("label.all")},
		{ID: view.FilterShared, Name: told.Told("label.shared")},
		{ID: view.FilterOnlyHere, Name: told.Told("label.only-in-one")},
		{ID: view.FilterConflicts, Name: told.Told("label.conflicts")},
	}
}

// NameOf is an article's name, "" for an index out of bounds.
func NameOf(c *compare.Comparison, i int) string {
	if c == nil || i < 0 || i >= len(c.Readings) {
		return ""
	}
	return c.Readings[i].Article.Name()
}
