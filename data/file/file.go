package file

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// Name is the name of a library's file in its folder.
const Name = "library.parallax"

// readers is how many connections may read at the same time.
const readers = 4

// File is the file of an open library. Its methods may be called from any goroutine.
type File struct {
	path  string
	write *sql.DB // nil when the library was opened only for reading
	read  *sql.DB
	lock  *FileLock
	now   func() time.Time
	// schema is the version of the file's schema.
	schema int
	// within is the transaction that all changes belong to, nil for one each.
	within *sql.Tx
	// file is the file that was opened, to notice when another stands there.
	file os.FileInfo
	// aside are files that lay beside the library and did not belong to it.
	aside []string
	// scratch is a folder to take away when the library is closed, "" for none.
	scratch string
}

// Open opens the file of the library at path and makes it, with its folder, when it is
// not there. A file that is not a whole library of this version or an older
// one is refused before anything is written: ErrNotLibrary, ErrBroken,
// ErrNewerSchema. ErrInUse means that another program has it open.
func Open(ctx context.Context, path string) (*File, error) {
	path, lock, err := Lock(path)
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	l, err := openLocked(ctx, path)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open library: %w", err), lock.release())
	}
	l.lock = lock
	if err := lock.hold(path); err != nil { // of a file that was not there yet
		return nil, errors.Join(fmt.Errorf("open library: %w", err), l.Close())
	}
	return l, nil
}

func openLocked(ctx context.Context, path string) (*File, error) {
	l := &File{path: path, now: time.Now}
	version, err := l.settle(ctx)
	if err != nil {
		return nil, err
	}
	if l.write, err = Connect(path, ForWriting, 1); err != nil {
		return nil, err
	}
	ms, err := Migrations()
	if err == nil {
		err = Prepare(ctx, l.write, path, version, ms)
	}
	if err == nil {
		l.file, err = os.Stat(path)
	}
	if err != nil {
		return nil, errors.Join(Classify(err), l.write.Close())
	}
	l.schema = len(ms)
	if l.read, err = Connect(path, ForReading, readers); err != nil {
		return nil, errors.Join(err, l.write.Close())
	}
	return l, nil
}

// Prepare brings the database at path from the schema of that version to the newest
// one, after a copy of what is there.
func Prepare(ctx context.Context, db *sql.DB, path string, version int, ms []Migration) error {
	if version > 0 && version < len(ms) {
		if err := copyWhole(ctx, db, freeName(fmt.Sprintf("%s.before-v%d", path, len(ms)))); err != nil {
			return err
		}
	}
	return Migrate(ctx, db, ms)
}

// Close ends all connections and gives the file free.
func (l *File) Close() error {
	err := l.read.Close()
	if l.write != nil {
		if l.moved() {
			// What was stored goes with the file that was opened: a log that is left
			// here would be taken for that of the file that stands here now.
			_, _ = l.write.Exec(`PRAGMA wal_checkpoint(TRUNCATE)`)
		}
		err = errors.Join(err, l.write.Close())
	}
	if l.lock != nil {
		err = errors.Join(err, l.lock.release())
	}
	if l.scratch != "" {
		err = errors.Join(err, os.RemoveAll(l.scratch))
	}
	if err != nil {
		return fmt.Errorf("close library: %w", err)
	}
	return nil
}

// CopyTo writes a whole copy of the library into a new file, which stands there
// whole or not at all; it fails when there is a file of that name.
func (l *File) CopyTo(ctx context.Context, path string) error {
	from := l.path
	if l.scratch != "" {
		from = filepath.Join(l.scratch, Name)
	}
	db, err := Connect(from, copying, 1)
	if err != nil {
		return fmt.Errorf("copy library: %w", err)
	}
	err = errors.Join(copyWhole(ctx, db, path), db.Close())
	if err != nil {
		return fmt.Errorf("copy library: %w", Classify(err))
	}
	return nil
}

// The parameters of the kinds of connection; busy_timeout stands first so
// that the other pragmas wait for a lock instead of failing.
const (
	// ForWriting may change the file, ForReading may not.
	ForWriting = "_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)" +
		"&_pragma=foreign_keys(1)&_pragma=trusted_schema(0)&_txlock=immediate"
	copying    = "mode=ro&_pragma=busy_timeout(5000)&_pragma=trusted_schema(0)"
	ForReading = "mode=ro&_pragma=busy_timeout(5000)&_pragma=cache_size(-8000)&_pragma=query_only(1)&_pragma=trusted_schema(0)"
)

// Connect opens a database with some parameters and at most so many connections.
func Connect(path, parameters string, most int) (*sql.DB, error) {
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") { // a drive letter
		slashed = "/" + slashed
	}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: slashed}).EscapedPath()+"?"+parameters)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(most)
	db.SetMaxIdleConns(most)
	return db, nil
}

// Stamp writes a time as the library keeps it.
func Stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
