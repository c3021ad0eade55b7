package app

import (
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare/news"
)

// pairing holds the passages that the reader sets against each other, and steps
// from difference to difference.
type pairing struct {
	*stage
	words [2]news.Passage // see screen.State
}

// hold takes the sentence at the cursor: first as the one that is held, then as the
// one that is set against it; the same one again lets go of it.
func (pa *pairing) hold() {
	r, placed := pa.w.centre.event.Screen().(screen.Placed)
	var here news.Passage
	if placed && !pa.w.incoming.showsAdding() {
		here, placed = drawn.HerePassage(pa.w.state().Comparison, r)
	}
	switch {
	case !placed:
		pa.say(sentence("reading.words.none"))
		return
	case pa.words[0] == here:
		pa.words = [2]news.Passage{}
	case pa.words[0] == (news.Passage{}) || pa.words[1] != (news.Passage{}):
		pa.words = [2]news.Passage{here}
		pa.say(sentence("reading.words.began"))
	default:
		pa.words[1] = here
		pa.say("")
	}
	pa.showPanel()
	pa.w.refresh()
}

// away lets go of what is held.
func (pa *pairing) away() {
	pa.words = [2]news.Passage{}
	pa.w.refresh()
}

// showPanel unfolds the panel at the right when there is something in it to see.
func (pa *pairing) showPanel() {
	if pa.words[1] != (news.Passage{}) {
		pa.w.frame.unfold(1)
	}
}

// toDifference goes to the next place of which a difference tells, or to the one
// before for by below 0.
func (pa *pairing) toDifference(by int) {
	s := pa.w.state()
	if s.Comparison == nil || pa.w.incoming.showsAdding() {
		return
	}
	row := drawn.NextDifference(s.Comparison, s.Pick.Row, by)
	if row < 0 {
		pa.say(sentence("reading.difference.none"))
		return
	}
	pick := screen.Pick{Row: row, Article: drawn.ArticleIn(s.Comparison, row, s.Pick.Article), Quote: -1}
	pa.w.cursor.pick(pick)
	if r := pa.w.centre.reader(); r != nil {
		r.Go(pick)
	}
}
