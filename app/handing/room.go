package handing

import (
	"parallax/app/screen/summary"
	"parallax/app/stage"
)

// Ways lead from the room to what lies around it.
type Ways struct {
	// Choose asks for files or a folder, Add reads files as articles.
	Choose func(folder bool, use func(paths []string))
	Add    func(paths []string)
	// PickedNote is the ID of the note that is selected on the screen Notes; on
	// reports whether that is open.
	PickedNote func() (id string, on bool)
	// ScreenKey is the key that opens the screen of a name.
	ScreenKey func(name string) string
}

// Room is all that can be handed in or on, part by part.
type Room struct {
	Exports Exports
	Bench   Bench
	Checks  Checks
	Class   Classroom
}

// part is what each part stands on, and the room with the others.
type part struct {
	*stage.Stage
	room *Room
	ways Ways
}

// New is the room on a stage.
func New(st *stage.Stage, ways Ways) *Room {
	r := &Room{}
	p := part{Stage: st, room: r, ways: ways}
	r.Exports, r.Bench, r.Checks, r.Class = Exports{part: p}, Bench{part: p}, Checks{part: p}, Classroom{p}
	return r
}

// SetScreen gives it the screen on which the summary is made.
func (r *Room) SetScreen(s *summary.Summary) { r.Bench.summary = s }
