package data

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
	"parallax/data/query"
)

// notesSchema is the schema since which the library keeps notes.
const notesSchema = 7

// NoteLine is a note as it stood after a change.
type NoteLine struct {
	news.Note
	// Number names the change; later ones have larger numbers.
	Number int64
	Event  string // the ID of the event
	// Gone is true after the reader deleted the note: then it has nothing but
	// its ID. Undone is true for a change that was taken back.
	Gone, Undone bool
}

// noteColumns are what scanNote reads; the table is called n.
const noteColumns = `n.number, n.note, n.event, n.kind, n.passages, n.name, n.about, n.colour, n.text,
	n.made, (SELECT min(f.made) FROM notes f WHERE f.note = n.note), n.gone, n.undone IS NOT NULL`

// current is true for the last change of a note that holds, unless it is gone.
const current = `n.undone IS NULL AND n.gone = 0 AND NOT EXISTS (
	SELECT 1 FROM notes m WHERE m.note = n.note AND m.number > n.number AND m.undone IS NULL)`

// ofOpenEvent is true for notes of events outside the bin.
const ofOpenEvent = `EXISTS (SELECT 1 FROM events e WHERE e.id = n.event AND e.deleted IS NULL)`

// Notes are all changes of an event's notes in the order in which they were
// made, with those that were taken back; CurrentNotes gives the notes.
func (l noteShelf) Notes(ctx context.Context, event string) ([]NoteLine, error) {
	if l.Schema() < notesSchema {
		return nil, nil
	}
	return readNotes(ctx, l.File, `WHERE n.event = ? ORDER BY n.number`, event)
}

func readNotes(ctx context.Context, f *file.File, where string, args ...any) ([]NoteLine, error) {
	rows, err := f.Reading().QueryContext(ctx, `SELECT `+noteColumns+` FROM notes n `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", file.Classify(err))
	}
	all, err := file.Collect(rows, scanNote)
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", file.Classify(err))
	}
	return all, nil
}

// scanNote reads one row; what cannot be read in it is left out, and the rest
// of the note stays.
func scanNote(rows *sql.Rows) (n NoteLine, err error) {
	r, err := scanRow(rows)
	if err != nil {
		return n, err
	}
	n.Number, n.ID, n.Event = int64(r.number("number")), r.text("note"), r.text("event")
	n.Kind = news.NoteKind(r.text("kind"))
	n.At = r.anchors()
	n.Name, n.About = r.text("name"), r.text("about")
	n.Colour, n.Text = news.NoteColour(r.text("colour")), r.text("text")
	n.Changed, n.Made = r.time("made"), r.time("first made")
	n.Gone, n.Undone = r.number("gone") == 1, r.number("undone") == 1
	return n, nil
}

// CurrentNotes are the notes that changes leave, in the order in which they
// were first made.
func CurrentNotes(changes []NoteLine) []NoteLine {
	at := map[string]int{}
	var all []NoteLine
	for _, c := range changes {
		if c.Undone {
			continue
		}
		if i, ok := at[c.ID]; ok {
			all[i] = c
			continue
		}
		at[c.ID] = len(all)
		all = append(all, c)
	}
	out := all[:0]
	for _, n := range all {
		if !n.Gone {
			out = append(out, n)
		}
	}
	return out
}

// PutNote keeps a note of an event, a new one when it has no ID, and gives it
// as it is kept; ErrNotFound when there is no such event.
func (l noteShelf) PutNote(ctx context.Context, event string, n news.Note) (kept NoteLine, err error) {
	if n.ID == "" {
		if n.ID, err = newID(); err != nil {
			return kept, fmt.Errorf("keep note: %w", err)
		}
	}
	return l.changeNote(ctx, event, n, false)
}

// DeleteNote takes a note away; what it was stays in the library, and undo
// brings it back. ErrNotFound when the event has no such note.
func (l noteShelf) DeleteNote(ctx context.Context, event, id string) (kept NoteLine, err error) {
	var there int
	err = l.Reading().QueryRowContext(ctx, `SELECT 1 FROM notes n WHERE n.event = ? AND n.note = ? AND `+current, event, id).Scan(&there)
	if err != nil {
		return kept, fmt.Errorf("delete note: %w", file.Classify(err))
	}
	return l.changeNote(ctx, event, news.Note{ID: id}, true)
}

func (l noteShelf) changeNote(ctx context.Context, event string, n news.Note, gone bool) (kept NoteLine, err error) {
	passages, err := encodeAnchors(n.At)
	if err != nil {
		return kept, fmt.Errorf("keep note: %w", err)
	}
	now := l.Now()
	kept = NoteLine{Note: n, Event: event, Gone: gone}
	kept.Changed = now.UTC().Truncate(time.Second)
	if kept.Made.IsZero() {
		kept.Made = kept.Changed
	}
	return kept, l.Change(ctx, "keep note", func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, `
			INSERT INTO notes (event, note, kind, article, passages, words, name, about, colour, text, made, gone, forms)
			SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13 FROM events WHERE id = ?1`,
			event, n.ID, n.Kind, firstArticle(n.At), passages, wordsOf(n.At), n.Name, n.About, n.Colour, n.Text, file.Stamp(now), gone,
			query.Forms(n.Text, n.About, wordsOf(n.At)))
		if err = touched(r, err); err != nil {
			return err
		}
		kept.Number, err = r.LastInsertId()
		return err
	})
}

func firstArticle(at []news.Anchor) string {
	if len(at) == 0 {
		return ""
	}
	return at[0].Article
}

// wordsOf are the words of passages, one a line.
func wordsOf(at []news.Anchor) string {
	var words []string
	for _, n := range at {
		if n.Words != "" {
			words = append(words, n.Words)
		}
	}
	return strings.Join(words, "\n")
}

// UndoNote takes a change of a note back; its row stays.
func (l noteShelf) UndoNote(ctx context.Context, number int64) error {
	return l.Change(ctx, "undo note", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE notes SET undone = ? WHERE number = ?`, file.Stamp(l.Now()), number))
	})
}

// RedoNote brings a change of a note back that was taken back.
func (l noteShelf) RedoNote(ctx context.Context, number int64) error {
	return l.Change(ctx, "redo note", func(tx *sql.Tx) error {
		return touched(tx.ExecContext(ctx, `UPDATE notes SET undone = NULL WHERE number = ?`, number))
	})
}

// NoteFilter says which notes are asked for; what is empty asks nothing.
type NoteFilter struct {
	Event string // its ID
	// Article is the ID of an article; notes that were made at an older version
	// of it are found too.
	Article string
	Colour  news.NoteColour
	// Words must all stand in the note or in the words that it stands at, the
	// last one as the beginning of a word.
	Words string
}

// FindNotes are the notes of all events outside the bin that a filter lets
// through: those with words best first, else the last changed first.
func (l noteShelf) FindNotes(ctx context.Context, f NoteFilter) ([]NoteLine, error) {
	if l.Schema() < notesSchema {
		return nil, nil
	}
	where := []string{current, ofOpenEvent}
	var args []any
	add := func(condition string, arg any) { where, args = append(where, condition), append(args, arg) }
	join, order := "", `n.number DESC`
	if match := noteQuery(f.Words); match != "" {
		join, order = `JOIN note_search ON note_search.rowid = n.number `, `bm25(note_search, 2.0, 1.0, 1.0, 0.5), n.number DESC`
		add(`note_search MATCH ?`, match)
	} else if f.Words != "" {
		return nil, nil
	}
	if f.Event != "" {
		add(`n.event = ?`, f.Event)
	}
	if f.Colour != "" {
		add(`n.colour = ?`, f.Colour)
	}
	if f.Article != "" {
		add(`n.article IN (WITH RECURSIVE v (id) AS (SELECT ? UNION SELECT older FROM versions JOIN v ON newer = v.id) SELECT id FROM v)`, f.Article)
	}
	return readNotes(ctx, l.File, join+`WHERE `+strings.Join(where, ` AND `)+` ORDER BY `+order, args...)
}

// searchNotes are the notes that FTS5 finds, best first.
func (l searchShelf) searchNotes(ctx context.Context, a query.Asked) ([]NoteLine, error) {
	if l.Schema() < notesSchema || a.Match == "" {
		return nil, nil
	}
	return readNotes(ctx, l.File, `JOIN note_search ON note_search.rowid = n.number
		WHERE note_search MATCH ? AND `+current+` AND `+ofOpenEvent+`
		ORDER BY bm25(note_search, 2.0, 1.0, 1.0, 0.5), n.number DESC LIMIT ?`, a.Match, mostHits)
}

// noteQuery is the query for notes, "" for one without a word.
func noteQuery(words string) string {
	q := query.Parse(words)
	if !q.Worded() {
		return ""
	}
	return q.Ask(0).Match
}
