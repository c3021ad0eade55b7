package session

import "context"

// undoStep is how to take back a change, and how to make it again.
type undoStep struct {
	what        string
	back, again func(context.Context) error
	// mark notes at once, before the library has answered, that the change is
	// taken back or made again; nil where nothing is to be noted.
	mark func(undone bool)
	// then follows on the session's goroutine, after the library; nil for
	// nothing. A step may be only this.
	then func(undone bool)
	// light is true where what is compared stays as it is.
	light bool
}

// mostUndo is how many changes can be taken back.
const mostUndo = 100

// edit makes a change of the library that can be taken back, and shows it.
func (s *undoDesk) edit(what string, do, back func(context.Context) error) {
	s.redo = nil
	s.change(do, func() { s.remember(undoStep{what: what, back: back, again: do}) })
	s.reload()
}

// remember puts a change on top of those that can be taken back.
func (s *undoDesk) remember(u undoStep) {
	s.undo = append(s.undo, u)
	s.undo = s.undo[max(0, len(s.undo)-mostUndo):]
}

// Undo takes back the last change that is not yet taken back: one of this
// run, else the last kept one of the open event. Text that is being written is
// kept first, and is then what is taken back.
func (s *undoDesk) Undo() {
	if len(s.typing.pending) > 0 {
		s.KeepTyping()
		s.change(func(context.Context) error { return nil }, s.takeBack)
		return
	}
	s.takeBack()
}

func (s *undoDesk) takeBack() {
	last, ok := s.lastUndo()
	if !ok {
		return
	}
	s.undo = s.undo[:max(0, len(s.undo)-1)]
	s.redo = append(s.redo, last)
	s.step(last, true)
}

// Redo makes the change again that was taken back last.
func (s *undoDesk) Redo() {
	next, ok := s.nextRedo()
	if !ok {
		return
	}
	s.redo = s.redo[:max(0, len(s.redo)-1)]
	s.remember(next)
	s.step(next, false)
}

func (s *undoDesk) step(u undoStep, undo bool) {
	do := u.again
	if undo {
		do = u.back
	}
	if u.mark != nil {
		u.mark(undo)
	}
	if do == nil {
		u.then(undo)
		s.changed()
		return
	}
	s.change(do, func() {
		if u.then != nil {
			u.then(undo)
		}
	})
	if !u.light {
		s.reload()
	}
}

// did is remember for a change that was made just now.
func (s *undoDesk) did(u undoStep) {
	s.redo = nil
	s.remember(u)
}

func (s *undoDesk) lastUndo() (undoStep, bool) {
	if n := len(s.undo); n > 0 {
		return s.undo[n-1], true
	}
	return s.keptUndo()
}

func (s *undoDesk) nextRedo() (undoStep, bool) {
	if n := len(s.redo); n > 0 {
		return s.redo[n-1], true
	}
	return s.keptRedo()
}

// CanUndo names the change that Undo would take back, "" when there is none.
func (s *undoDesk) CanUndo() string {
	u, _ := s.lastUndo()
	return u.what
}

// CanRedo names the change that Redo would make again, "" when there is none.
func (s *undoDesk) CanRedo() string {
	u, _ := s.nextRedo()
	return u.what
}

// reload reads the lists and the open event anew.
func (s *undoDesk) reload() {
	s.refresh(nil)
	if s.wanted != "" {
		s.load(s.wanted)
	}
}
