package session

import (
	"slices"
	"time"

	"parallax/app/session/work"
)

// keptChange is a change of the open event that the library keeps, so that it
// can be taken back after a restart too.
type keptChange struct {
	made   time.Time
	undone bool
	step   func() work.Step
}

// keptChanges are all of them in the order in which they were made.
func (s *undoDesk) keptChanges() []keptChange {
	var all []keptChange
	for _, c := range s.corrections {
		all = append(all, keptChange{c.Made, c.Undone, func() work.Step { return s.correcting(c) }})
	}
	for _, n := range s.notes {
		all = append(all, keptChange{n.Changed, n.Undone, func() work.Step { return s.noting(n) }})
	}
	for _, b := range s.bench {
		all = append(all, keptChange{b.Made, b.Undone, func() work.Step { return s.benching(b) }})
	}
	slices.SortStableFunc(all, func(a, b keptChange) int { return a.made.Compare(b.made) })
	return all
}

// keptUndo is the last kept change that holds: what Undo takes back once the
// changes of this run are taken back.
func (s *undoDesk) keptUndo() (work.Step, bool) {
	for _, c := range slices.Backward(s.keptChanges()) {
		if !c.undone {
			return c.step(), true
		}
	}
	return work.Step{}, false
}

// keptRedo is the first change that was taken back after the last one that
// holds.
func (s *undoDesk) keptRedo() (work.Step, bool) {
	var first *keptChange
	all := s.keptChanges()
	for i := len(all) - 1; i >= 0 && all[i].undone; i-- {
		first = &all[i]
	}
	if first == nil {
		return work.Step{}, false
	}
	return first.step(), true
}
