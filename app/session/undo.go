package session

import (
	"context"

	"parallax/app/session/work"
)

// edit makes a change of the library that can be taken back, and shows it.
func (s *undoDesk) edit(what string, do, back func(context.Context) error) {
	s.work.History.Begin()
	s.work.Change(do, func() { s.work.History.Remember(work.Step{What: what, Back: back, Again: do}) })
	s.reload()
}

// Undo takes back the last change that is not yet taken back: one of this
// run, else the last kept one of the open event. Text that is being written is
// kept first, and is then what is taken back.
func (s *undoDesk) Undo() {
	if len(s.typing.pending) > 0 {
		s.KeepTyping()
		s.work.Change(func(context.Context) error { return nil }, s.takeBack)
		return
	}
	s.takeBack()
}

func (s *undoDesk) takeBack() {
	last, ok := s.lastUndo()
	if !ok {
		return
	}
	s.work.History.Taken(last)
	s.step(last, true)
}

// Redo makes the change again that was taken back last.
func (s *undoDesk) Redo() {
	next, ok := s.nextRedo()
	if !ok {
		return
	}
	s.work.History.Made(next)
	s.step(next, false)
}

func (s *undoDesk) step(u work.Step, undo bool) {
	do := u.Again
	if undo {
		do = u.Back
	}
	if u.Mark != nil {
		u.Mark(undo)
	}
	if do == nil {
		u.Then(undo)
		s.work.Changed()
		return
	}
	s.work.Change(do, func() {
		if u.Then != nil {
			u.Then(undo)
		}
	})
	if !u.Light {
		s.reload()
	}
}

func (s *undoDesk) lastUndo() (work.Step, bool) {
	if last, ok := s.work.History.Last(); ok {
		return last, true
	}
	return s.keptUndo()
}

func (s *undoDesk) nextRedo() (work.Step, bool) {
	if next, ok := s.work.History.Next(); ok {
		return next, true
	}
	return s.keptRedo()
}

// CanUndo names the change that Undo would take back, "" when there is none.
func (s *undoDesk) CanUndo() string {
	u, _ := s.lastUndo()
	return u.What
}

// CanRedo names the change that Redo would make again, "" when there is none.
func (s *undoDesk) CanRedo() string {
	u, _ := s.nextRedo()
	return u.What
}

// reload reads the lists and the open event anew.
func (s *undoDesk) reload() {
	s.refresh(nil)
	if s.wanted != "" {
		s.load(s.wanted)
	}
}
