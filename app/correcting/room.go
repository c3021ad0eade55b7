package correcting

import (
	"parallax/app/screen/worded"
	"parallax/app/stage"
)

// Room is all that the reader can correct, part by part.
type Room struct {
	Corrections Corrections
	Quotes      Quotes
	Facts       Facts
	List        Differences
	Labels      Labels
	Words       Vocabulary
	Pairs       Pairs
}

// part is what each part stands on, and the room with the others.
type part struct {
	*stage.Stage
	room *Room
}

// New is the room on a stage.
func New(st *stage.Stage) *Room {
	r := &Room{}
	p := part{Stage: st, room: r}
	r.Corrections, r.Quotes, r.Facts, r.List = Corrections{p}, Quotes{p}, Facts{p}, Differences{p}
	r.Labels, r.Words, r.Pairs = Labels{part: p}, Vocabulary{p}, Pairs{part: p}
	return r
}

// SetScreen gives it the screen Wording.
func (r *Room) SetScreen(s *worded.Wording) { r.Labels.wording = s }
