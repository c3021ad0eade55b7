package data

import (
	"database/sql"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// What can go wrong; test with errors.Is.
var (
	// ErrNotFound: there is no such article or event.
	ErrNotFound = errors.New("not found")
	// ErrNotLibrary: the file is of another kind or of another program.
	ErrNotLibrary = errors.New("not a library")
	// ErrNewerSchema: a newer version of the program made the file.
	ErrNewerSchema = errors.New("library of a newer version")
	// ErrBroken: the file is damaged. It was not written.
	ErrBroken = errors.New("library is damaged")
	// ErrInUse: another instance has the library open.
	ErrInUse = errors.New("library is in use")
	// ErrReadOnly: the library was opened for reading, or cannot be written.
	ErrReadOnly = errors.New("library is read-only")
	// ErrFull: no space is left on the disk. Nothing was changed.
	ErrFull = errors.New("disk is full")
)

// classify names the errors of SQLite that callers tell apart.
func classify(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w (%v)", ErrNotLibrary, e)
	case sqlite3.SQLITE_CORRUPT:
		return fmt.Errorf("%w (%v)", ErrBroken, e)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w (%v)", ErrFull, e)
	case sqlite3.SQLITE_READONLY:
		return fmt.Errorf("%w (%v)", ErrReadOnly, e)
	case sqlite3.SQLITE_BUSY:
		return fmt.Errorf("%w (%v)", ErrInUse, e)
	}
	return err
}
