package file

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Change runs f in one transaction: all of it is kept, or nothing. Within
// Together it is a part of that transaction.
func (l *File) Change(ctx context.Context, what string, f func(*sql.Tx) error) error {
	var err error
	switch {
	case l.within != nil:
		err = f(l.within)
	case l.write == nil:
		err = ErrReadOnly
	default:
		err = l.transact(ctx, f)
		if l.Healed(ctx, err) {
			err = l.transact(ctx, f)
		}
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, Classify(err))
	}
	return nil
}

func (l *File) transact(ctx context.Context, f func(*sql.Tx) error) error {
	if l.moved() {
		return ErrMoved
	}
	tx, err := l.write.BeginTx(ctx, nil)
	if err != nil {
		return Classify(err)
	}
	defer func() { _ = tx.Rollback() }() // does nothing after Commit
	if err := f(tx); err != nil {
		return Classify(err)
	}
	if err := tx.Commit(); err != nil {
		return Classify(err)
	}
	if l.moved() {
		return ErrMoved
	}
	return nil
}

// Together makes the changes of f in one transaction: all of them are kept, or
// none when f or the library gives an error. f changes only the library that
// it is given; what that one reads is the state before.
func (l *File) Together(ctx context.Context, f func(*File) error) error {
	return l.Change(ctx, "store", func(tx *sql.Tx) error {
		return f(&File{path: l.path, read: l.read, now: l.now, schema: l.schema, within: tx})
	})
}

// moved reports whether the path no longer leads to the file that was opened:
// somebody took it away, or put another in its place.
func (l *File) moved() bool {
	if l.file == nil {
		return false
	}
	there, err := os.Stat(l.path)
	return err != nil || !os.SameFile(there, l.file)
}

// Healed reports whether an error may have come from a search table and these
// were made anew, so that it is worth trying again.
func (l *File) Healed(ctx context.Context, err error) bool {
	var e *sqlite.Error
	if l.write == nil || err == nil || !errors.As(err, &e) {
		return false
	}
	of := e.Code()&0xff == sqlite3.SQLITE_CORRUPT || e.Code() == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY
	return of && l.rebuildSearch(ctx) == nil
}

// MendSearch compares the search tables with what they search and makes them
// anew when they are not of it; wrong says what was found then, "" for nothing.
func (l *File) MendSearch(ctx context.Context) (wrong string, err error) {
	if l.write == nil {
		return "", fmt.Errorf("mend search: %w", ErrReadOnly)
	}
	err = l.transact(ctx, func(tx *sql.Tx) error {
		return eachSearch(ctx, tx, `INSERT INTO %[1]s (%[1]s, rank) VALUES ('integrity-check', 1)`)
	})
	if err == nil {
		return "", nil
	}
	wrong = err.Error()
	if err := l.rebuildSearch(ctx); err != nil {
		return wrong, fmt.Errorf("mend search: %w", err)
	}
	return wrong, nil
}

// rebuildSearch makes the search tables anew from what they search.
func (l *File) rebuildSearch(ctx context.Context) error {
	if l.write == nil {
		return ErrReadOnly
	}
	return l.transact(ctx, func(tx *sql.Tx) error { return RebuildSearch(ctx, tx) })
}

// RebuildSearch makes the search tables anew in a transaction.
func RebuildSearch(ctx context.Context, tx *sql.Tx) error {
	return eachSearch(ctx, tx, `INSERT INTO %[1]s (%[1]s) VALUES ('rebuild')`)
}

// eachSearch runs a statement for each search table.
func eachSearch(ctx context.Context, tx *sql.Tx, statement string) error {
	rows, err := tx.QueryContext(ctx, `
		SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5 (%' ORDER BY name`)
	if err != nil {
		return err
	}
	tables, err := Collect(rows, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) })
	for _, t := range tables {
		if err == nil {
			_, err = tx.ExecContext(ctx, fmt.Sprintf(statement, t))
		}
	}
	return err
}
