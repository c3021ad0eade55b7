package file

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// OpenReadOnly opens the file of an existing library without the right to write: for
// a second instance, or for a copy. Changes give ErrReadOnly.
func OpenReadOnly(ctx context.Context, path string) (*File, error) {
	l, err := openReading(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	return l, nil
}

func openReading(ctx context.Context, path string) (*File, error) {
	path, err := realPath(path)
	if err != nil {
		return nil, err
	}
	if _, err := lookAtHeader(path); err != nil {
		return nil, err
	}
	if there(path + "-journal") {
		return openRolledBack(ctx, path)
	}
	parameters := ForReading
	if mayWriteNothing(path) {
		// SQLite would leave files with these rights beside it.
		parameters += "&immutable=1"
	}
	version, err := Inspect(ctx, path, parameters)
	if (errors.Is(err, ErrReadOnly) || errors.Is(err, ErrFull) || errors.Is(err, ErrDisk)) && !hasLog(path) {
		// There is no place for the files beside it, and without a log no need of them.
		parameters = ForReading + "&immutable=1"
		version, err = Inspect(ctx, path, parameters)
	}
	if err == nil && version == 0 {
		err = ErrNotMade
	}
	if err != nil {
		return nil, err
	}
	l := &File{path: path, now: time.Now, schema: version}
	l.read, err = Connect(path, parameters, readers)
	return l, err
}

// mayWriteNothing reports whether a file may not be written and nothing lies
// beside it, so that no other program has it open either.
func mayWriteNothing(path string) bool {
	for _, ending := range besides {
		if _, err := os.Lstat(path + ending); err == nil {
			return false
		}
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && errors.Is(mayWrite(path), ErrReadOnly)
}

// openRolledBack opens a copy in which the change is taken back in whose
// middle a program was stopped: the file itself may not be written.
func openRolledBack(ctx context.Context, path string) (*File, error) {
	return OpenScratch(ctx, path, func(scratch string) error { return RolledBack(ctx, path, scratch) })
}

// RolledBack copies a file in which a change was stopped in its middle to a new
// one, and takes the change back there. Nothing of its schema is run.
func RolledBack(ctx context.Context, path, to string) error {
	if err := copyBeside(path, to, "-journal"); err != nil {
		return err
	}
	return (&File{}).replay(ctx, to)
}

// OpenScratch opens for reading a library that fill makes in a folder of its
// own, which is taken away when the library is closed. Path tells of the file
// that it stands for.
func OpenScratch(ctx context.Context, path string, fill func(scratch string) error) (*File, error) {
	folder, err := os.MkdirTemp("", "parallax-")
	if err != nil {
		return nil, err
	}
	scratch := filepath.Join(folder, Name)
	var l *File
	if err = fill(scratch); err == nil {
		l, err = openReading(ctx, scratch)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	l.path, l.scratch = path, folder
	return l, nil
}

// hasLog reports whether committed rows may stand in the log beside the file.
// Without them a folder that cannot be written needs no log either.
func hasLog(path string) bool { return there(path + "-wal") }

// Writing gives the connection that writes, nil in a library that is only read.
func (l *File) Writing() *sql.DB { return l.write }

// Now is the time, UTC or not, as all that is kept is stamped with it.
func (l *File) Now() time.Time { return l.now() }

// Path is the library's file.
func (l *File) Path() string { return l.path }

// ReadOnly reports whether the library cannot be written.
func (l *File) ReadOnly() bool { return l.write == nil && l.within == nil }
