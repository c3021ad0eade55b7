package session

import (
	"context"
	"slices"

	"parallax/app/part/told"

	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
)

// Noter keeps the reader's notes.
type Noter interface {
	Notes(ctx context.Context, event string) ([]data.NoteLine, error)
	PutNote(ctx context.Context, event string, n news.Note) (data.NoteLine, error)
	DeleteNote(ctx context.Context, event, id string) (data.NoteLine, error)
	UndoNote(ctx context.Context, number int64) error
	RedoNote(ctx context.Context, number int64) error
	FindNotes(ctx context.Context, f data.NoteFilter) ([]data.NoteLine, error)
}

// Note is a note with where it stands in the articles of the open event.
type Note struct {
	data.NoteLine
	// Found are its passages as they stand there, in its order; Lost is how many
	// of them stand there no more. Their words are known by the note.
	Found []news.Passage
	Lost  int
}

// Notes are the notes of the open event in the order in which they were first
// made.
func (s *noteDesk) Notes() []Note { return s.placed(data.CurrentNotes(s.notes)) }

// Placed is a note with where it stands, when it is one of the open event.
func (s *noteDesk) Placed(n data.NoteLine) Note {
	if s.event == nil || s.event.ID != n.Event {
		return Note{NoteLine: n}
	}
	return s.placed([]data.NoteLine{n})[0]
}

func (s *noteDesk) placed(lines []data.NoteLine) []Note {
	out := make([]Note, len(lines))
	for i, n := range lines {
		out[i].NoteLine = n
		out[i].Found, out[i].Lost = n.Places(s.articles)
	}
	return out
}

// NoteOf is the note of the open event with that ID.
func (s *noteDesk) NoteOf(id string) (Note, bool) {
	for _, n := range s.Notes() {
		if n.ID == id {
			return n, true
		}
	}
	return Note{}, false
}

// PutNote keeps a note of the open event: a new one when it has no ID, else in
// the place of what it was. Undo takes it back, also after a restart.
func (s *noteDesk) PutNote(n news.Note) {
	if s.event == nil {
		return
	}
	if old, ok := s.NoteOf(n.ID); ok && old.Text == n.Text && old.Colour == n.Colour {
		return
	}
	event := s.event.ID
	s.changeNote(event, func(ctx context.Context) (data.NoteLine, error) { return s.store.PutNote(ctx, event, n) })
}

// DeleteNote takes a note of the open event away. Undo brings it back.
func (s *noteDesk) DeleteNote(id string) {
	if s.event == nil {
		return
	}
	event := s.event.ID
	s.changeNote(event, func(ctx context.Context) (data.NoteLine, error) { return s.store.DeleteNote(ctx, event, id) })
}

func (s *noteDesk) changeNote(event string, do func(context.Context) (data.NoteLine, error)) {
	s.work.History.Begin()
	var kept data.NoteLine
	s.work.Change(func(ctx context.Context) (err error) {
		kept, err = do(ctx)
		return err
	}, func() {
		if s.event != nil && s.event.ID == event {
			s.notes = append(s.notes, kept)
		}
		s.work.History.Remember(s.noting(kept))
		s.listNotes()
	})
}

// noting is how to take a change of a note back and make it again.
func (s *noteDesk) noting(c data.NoteLine) work.Step {
	return work.Step{
		What:  s.nameOfChange(c),
		Back:  func(ctx context.Context) error { return s.store.UndoNote(ctx, c.Number) },
		Again: func(ctx context.Context) error { return s.store.RedoNote(ctx, c.Number) },
		Mark: func(undone bool) {
			for i := range s.notes {
				if s.notes[i].Number == c.Number {
					s.notes[i].Undone = undone
				}
			}
		},
		Then:  func(bool) { s.listNotes() },
		Light: true,
	}
}

// nameOfChange is a change of a note as a menu names it.
func (s *noteDesk) nameOfChange(c data.NoteLine) string {
	first := !slices.ContainsFunc(s.notes, func(n data.NoteLine) bool { return n.ID == c.ID && n.Number < c.Number })
	switch {
	case c.Gone:
		return told.Told("label.delete-a-note")
	case !first:
		return told.Told("label.change-a-note")
	case c.Highlight():
		return told.Told("label.highlight")
	}
	return told.Told("label.write-a-note")
}

// NoteList is the answer to ListNotes.
type NoteList struct {
	Filter data.NoteFilter
	// Notes are those that the filter lets through; only those of the open
	// event have their places.
	Notes []Note
}

// ListNotes asks for the notes that a filter lets through, and asks again
// whenever notes change; the answer is in NoteList.
func (s *noteDesk) ListNotes(f data.NoteFilter) {
	s.noteFilter, s.listing = f, true
	s.listNotes()
}

func (s *noteDesk) listNotes() {
	s.summarize()
	if !s.listing {
		return
	}
	f := s.noteFilter
	var found []data.NoteLine
	s.work.Change(func(ctx context.Context) (err error) {
		found, err = s.store.FindNotes(ctx, f)
		return err
	}, func() {
		if f == s.noteFilter {
			s.noteList = NoteList{Filter: f, Notes: s.placed(found)}
		}
	})
}

// NoteList is the answer to the last ListNotes that has come.
func (s *noteDesk) NoteList() NoteList { return s.noteList }
