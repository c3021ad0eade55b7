package session

import "context"

// undoStep is how to take back a change.
type undoStep struct {
	what string
	back func(context.Context) error
}

// mostUndo is how many changes can be taken back.
const mostUndo = 100

// edit makes a change of the library that can be taken back, and shows it.
func (s *Session) edit(what string, do, back func(context.Context) error) {
	s.change(do, func() {
		s.undo = append(s.undo, undoStep{what, back})
		s.undo = s.undo[max(0, len(s.undo)-mostUndo):]
	})
	s.reload()
}

// Undo takes back the last change that is not yet taken back.
func (s *Session) Undo() {
	if len(s.undo) == 0 {
		return
	}
	last := s.undo[len(s.undo)-1]
	s.undo = s.undo[:len(s.undo)-1]
	s.change(last.back, nil)
	s.reload()
}

// CanUndo names the change that Undo would take back, "" when there is none.
func (s *Session) CanUndo() string {
	if len(s.undo) == 0 {
		return ""
	}
	return s.undo[len(s.undo)-1].what
}

// reload reads the lists and the open event anew.
func (s *Session) reload() {
	s.refresh(nil)
	if s.wanted != "" {
		s.load(s.wanted)
	}
}
