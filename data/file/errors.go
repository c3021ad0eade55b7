package file

import (
	"database/sql"
	"errors"
	"fmt"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// What can go wrong; test with errors.Is.
var (
	// ErrNotFound: there is no such article or event.
	ErrNotFound = errors.New("not found")
	// ErrNotMade: there is no library at that path yet; it is an ErrNotFound too.
	ErrNotMade = fmt.Errorf("no library yet: %w", ErrNotFound)
	// ErrNotLibrary: the file is of another kind or of another program.
	ErrNotLibrary = errors.New("not a library")
	// ErrNewerSchema: a newer version of the program made the file.
	ErrNewerSchema = errors.New("library of a newer version")
	// ErrBroken: the file is damaged. It was not written.
	ErrBroken = errors.New("library is damaged")
	// ErrInUse: another instance of the program has the library open.
	ErrInUse = errors.New("library is in use")
	// ErrReadOnly: the library was opened for reading, or cannot be written.
	ErrReadOnly = errors.New("library is read-only")
	// ErrBusy: another program was writing to the file for longer than we wait.
	ErrBusy = errors.New("library is being written by another program")
	// ErrMoved: the file was taken away, or another one stands in its place.
	// What was to be stored is not in the file that stands there now.
	ErrMoved = errors.New("library was moved or replaced")
	// ErrDisk: the disk or drive failed while it was read or written.
	ErrDisk = errors.New("disk failed")
	// ErrNoHome: the system names no folder in which a reader's files lie.
	ErrNoHome = errors.New("no folder for data")
	// ErrFull: no space is left on the disk. Nothing was changed.
	ErrFull = errors.New("disk is full")
)

// Classify names the errors of SQLite that callers tell apart.
func Classify(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	if errors.Is(err, syscall.ENOSPC) {
		return fmt.Errorf("%w (%w)", ErrFull, err)
	}
	var e *sqlite.Error
	if !errors.As(err, &e) || named(err) {
		return err
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w (%w)", ErrNotLibrary, e)
	case sqlite3.SQLITE_CORRUPT:
		return fmt.Errorf("%w (%w)", ErrBroken, e)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w (%w)", ErrFull, e)
	case sqlite3.SQLITE_READONLY:
		return fmt.Errorf("%w (%w)", ErrReadOnly, e)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w (%w)", ErrBusy, e)
	case sqlite3.SQLITE_CANTOPEN:
		return fmt.Errorf("%w (%w)", ErrDisk, e)
	case sqlite3.SQLITE_IOERR:
		if e.Code() == sqlite3.SQLITE_IOERR_SHMSIZE { // no room for the file beside
			return fmt.Errorf("%w (%w)", ErrFull, e)
		}
		return fmt.Errorf("%w (%w)", ErrDisk, e)
	}
	return err
}

// named reports whether an error is one of ours already.
func named(err error) bool {
	for _, e := range []error{ErrNotFound, ErrNotLibrary, ErrNewerSchema, ErrBroken, ErrInUse, ErrReadOnly, ErrBusy, ErrMoved, ErrDisk, ErrFull} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}
