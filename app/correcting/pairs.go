package correcting

import (
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/news"
)

// Pairs holds the passages that the reader sets against each other, and steps
// from difference to difference.
type Pairs struct {
	part
	Words [2]news.Passage // see screen.State
}

// Hold takes the sentence at the cursor: first as the one that is held, then as the
// one that is set against it; the same one again lets go of it.
func (pa *Pairs) Hold() {
	r, placed := pa.Middle.Screen().(screen.Placed)
	var here news.Passage
	if placed && !pa.Middle.ShowsAdding() {
		here, placed = drawn.HerePassage(pa.Shows.State().Comparison, r)
	}
	switch {
	case !placed:
		pa.Say(told.Told("reading.words.none"))
		return
	case pa.Words[0] == here:
		pa.Words = [2]news.Passage{}
	case pa.Words[0] == (news.Passage{}) || pa.Words[1] != (news.Passage{}):
		pa.Words = [2]news.Passage{here}
		pa.Say(told.Told("reading.words.began"))
	default:
		pa.Words[1] = here
		pa.Say("")
	}
	pa.showPanel()
	pa.Draw.Refresh()
}

// Away lets go of what is held.
func (pa *Pairs) Away() {
	pa.Words = [2]news.Passage{}
	pa.Draw.Refresh()
}

// showPanel unfolds the panel at the right when there is something in it to see.
func (pa *Pairs) showPanel() {
	if pa.Words[1] != (news.Passage{}) {
		pa.Panels.Unfold(1)
	}
}

// ToDifference goes to the next place of which a difference tells, or to the one
// before for by below 0.
func (pa *Pairs) ToDifference(by int) {
	s := pa.Shows.State()
	if s.Comparison == nil || pa.Middle.ShowsAdding() {
		return
	}
	row := drawn.NextDifference(s.Comparison, s.Pick.Row, by)
	if row < 0 {
		pa.Say(told.Told("reading.difference.none"))
		return
	}
	pick := screen.Pick{Row: row, Article: drawn.ArticleIn(s.Comparison, row, s.Pick.Article), Quote: -1}
	pa.Cursor.Pick(pick)
	if r := pa.Middle.Reader(); r != nil {
		r.Go(pick)
	}
}
