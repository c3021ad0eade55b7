package gather

import "slices"

// within are the texts that matter for hints, the loose ones first, with the event
// of each, -1 for none; rest are the others. An event matters that has an article
// near in time to a loose one, with all its articles and all that is near to these:
// what is too many days away from another text is not like it.
func within(loose []*Text, events [][]*Text) (all []*Text, of []int, rest []*Text) {
	all = slices.Clone(loose)
	for range loose {
		of = append(of, -1)
	}
	near := daysOf(loose)
	var their []*Text
	matters := make([]bool, len(events))
	for e, ts := range events {
		if matters[e] = slices.ContainsFunc(ts, near.reach); matters[e] {
			their = append(their, ts...)
		}
	}
	around := daysOf(their)
	for e, ts := range events {
		for _, t := range ts {
			if matters[e] || around.reach(t) {
				all, of = append(all, t), append(of, e)
			} else {
				rest = append(rest, t)
			}
		}
	}
	return all, of, rest
}

// days are those of some texts, in order; every day where one has no date.
type days struct {
	known []int
	every bool
}

func daysOf(texts []*Text) (d days) {
	for _, t := range texts {
		if t.Day == NoDay {
			d.every = true
		} else {
			d.known = append(d.known, t.Day)
		}
	}
	slices.Sort(d.known)
	d.known = slices.Compact(d.known)
	return d
}

// reach reports whether a text is near in time to one of the days.
func (d days) reach(t *Text) bool {
	if d.every || t.Day == NoDay && len(d.known) > 0 {
		return true
	}
	at, _ := slices.BinarySearch(d.known, t.Day-farApart)
	return at < len(d.known) && d.known[at] <= t.Day+farApart
}
