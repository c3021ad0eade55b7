package app

import (
	"slices"

	"parallax/app/screen/worded"
)

// These say whether an action can be used now. None says anything to the
// reader, and none changes anything.

func (st *stage) opened() bool   { return st.s.Event() != nil }
func (st *stage) compared() bool { return st.s.Comparison() != nil }
func (st *stage) several() bool  { return len(st.s.Articles()) > 1 }

// onScreen reports whether one of some screens is open.
func (st *stage) onScreen(names ...string) func() bool {
	return func() bool {
		return st.compared() && !st.w.incoming.showsAdding() && slices.Contains(names, st.w.centre.event.Screen().Name())
	}
}

// shown reports whether an event with its articles is in sight.
func (ce *centre) inSight() bool {
	return (ce.compared() || ce.alone() != nil) && !ce.w.incoming.showsAdding()
}

// otherEvents reports whether there is another event than the open one.
func (sh *shelf) otherEvents() bool { return len(sh.s.Events()) > 1 }

func (fa *facts) chosen() bool {
	c, row := fa.s.Comparison(), fa.s.View().Row
	return fa.onFact() && c != nil && row >= 0 && row < len(c.Rows) && c.Rows[row].Fact >= 0
}

func (fa *facts) tellingChosen() bool {
	c, row := fa.s.Comparison(), fa.s.View().Row
	return c != nil && row >= 0 && row < len(c.Rows)
}

func (qu *quotes) chosen() bool {
	c := qu.s.Comparison()
	a, q := readingOf(c, qu.s.View().Article), qu.w.glance().Pick.Quote
	return a >= 0 && q >= 0 && q < len(c.Readings[a].Quotes)
}

// meant reports whether s and x mean the quotation that is selected.
func (qu *quotes) meant() bool { return !qu.w.facts.onFact() }

func (dl *differences) chosen() bool {
	c, n := dl.s.Comparison(), dl.s.View().Difference
	return c != nil && dl.onOverview() && n >= 1 && n <= len(c.Differences)
}

// meant reports whether Alt with the arrows means the list of differences.
func (dl *differences) meant() bool { return !dl.w.bench.onSummary() }

func (la *labelling) chosen() bool { return la.compared() && worded.LabelAt(la.w.glance()) >= 0 }

// onLabel reports whether keys mean the row of labels that is selected.
func (la *labelling) onLabel() bool { return !la.w.list.onOverview() && la.chosen() }

func (be *bench) chosen() bool { return be.onSummary() && be.pickAt(be.picked) >= 0 }

// pickable reports whether something is selected that can go into the summary.
func (be *bench) pickable() bool {
	_, ok := be.selectedPick()
	return ok || be.chosen()
}

// checked reports whether a text stands on the screen Check.
func (ch *checks) checked() bool { return ch.onCheck() && ch.s.Checked().Result != nil }

func (vo *vocabulary) chosen() bool {
	_, ok := vo.wordsPicked(false)
	return ok
}

func (nb *notebook) chosen() bool {
	return nb.onNotes() && nb.noteView.At != "" || !nb.onNotes() && len(nb.w.state().NotesHere) > 0
}

// meant reports whether Delete means a note.
func (nb *notebook) meant() bool { return !nb.w.bench.onSummary() && !nb.w.list.onOverview() }

func (cu *cursor) sentenceChosen() bool {
	_, at := cu.sentencesPicked()
	return len(at) > 0
}

func (cu *cursor) articleChosen() bool {
	return cu.s.Article(cu.s.View().Article) != nil || len(cu.s.Articles()) == 1
}
