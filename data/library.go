package data

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

// FileName is the name of the library's file in its folder.
const FileName = "library.parallax"

// readers is how many connections may read at the same time.
const readers = 4

// Library is an open library. Its methods may be called from any goroutine.
type Library struct {
	path  string
	write *sql.DB // nil when the library was opened only for reading
	read  *sql.DB
	lock  *fileLock
	now   func() time.Time
	words speller
	// schema is the version of the file's schema.
	schema int
}

// Open opens the library at path and makes it, with its folder, when it is
// not there. A file that is not a whole library of this version or an older
// one is refused before anything is written: ErrNotLibrary, ErrBroken,
// ErrNewerSchema. ErrInUse means that another program has it open.
func Open(ctx context.Context, path string) (*Library, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	lock, err := lockFile(path + ".lock")
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	l, err := openLocked(ctx, path)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open library: %w", err), lock.release())
	}
	l.lock = lock
	return l, nil
}

func openLocked(ctx context.Context, path string) (*Library, error) {
	version, err := inspect(ctx, path, reading)
	if err != nil {
		return nil, err
	}
	l := &Library{path: path, now: time.Now}
	if l.write, err = connect(path, writing, 1); err != nil {
		return nil, err
	}
	ms, err := embeddedMigrations()
	if err == nil {
		err = l.prepare(ctx, version, ms)
	}
	if err != nil {
		return nil, errors.Join(classify(err), l.write.Close())
	}
	l.schema = len(ms)
	if l.read, err = connect(path, reading, readers); err != nil {
		return nil, errors.Join(err, l.write.Close())
	}
	return l, nil
}

// prepare brings the file from the schema of that version to the newest one,
// after a copy of what is there.
func (l *Library) prepare(ctx context.Context, version int, ms []migration) error {
	if version > 0 && version < len(ms) {
		if err := copyInto(ctx, l.write, freeName(fmt.Sprintf("%s.before-v%d", l.path, len(ms)))); err != nil {
			return err
		}
	}
	return migrate(ctx, l.write, ms)
}

// OpenReadOnly opens an existing library without the right to write: for a
// second instance, or for a copy. Methods that write give ErrReadOnly.
func OpenReadOnly(ctx context.Context, path string) (*Library, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	parameters := reading
	version, err := inspect(ctx, path, parameters)
	if errors.Is(err, ErrReadOnly) && !hasLog(path) {
		parameters += "&immutable=1"
		version, err = inspect(ctx, path, parameters)
	}
	if err == nil && version == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	l := &Library{path: path, now: time.Now, schema: version}
	if l.read, err = connect(path, parameters, readers); err != nil {
		return nil, fmt.Errorf("open library: %w", err)
	}
	return l, nil
}

// hasLog reports whether committed rows may stand in the log beside the file.
// Without them a folder that cannot be written needs no log either.
func hasLog(path string) bool {
	info, err := os.Stat(path + "-wal")
	return err == nil && info.Size() > 0
}

// Path is the library's file.
func (l *Library) Path() string { return l.path }

// ReadOnly reports whether the library cannot be written.
func (l *Library) ReadOnly() bool { return l.write == nil }

// Close ends all connections and gives the file free.
func (l *Library) Close() error {
	err := l.read.Close()
	if l.write != nil {
		err = errors.Join(err, l.write.Close())
	}
	if l.lock != nil {
		err = errors.Join(err, l.lock.release())
	}
	if err != nil {
		return fmt.Errorf("close library: %w", err)
	}
	return nil
}

// CopyTo writes a whole copy of the library into a new file; it fails when
// there is a file of that name.
func (l *Library) CopyTo(ctx context.Context, path string) error {
	db, err := connect(l.path, copying, 1)
	if err != nil {
		return fmt.Errorf("copy library: %w", err)
	}
	err = errors.Join(copyInto(ctx, db, path), db.Close())
	if err != nil {
		return fmt.Errorf("copy library: %w", classify(err))
	}
	return nil
}

// The parameters of the kinds of connection; busy_timeout stands first so
// that the other pragmas wait for a lock instead of failing.
const (
	writing = "_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)" +
		"&_pragma=foreign_keys(1)&_pragma=trusted_schema(0)&_txlock=immediate"
	copying = "mode=ro&_pragma=busy_timeout(5000)&_pragma=trusted_schema(0)"
	reading = "mode=ro&_pragma=busy_timeout(5000)&_pragma=query_only(1)&_pragma=trusted_schema(0)"
)

func connect(path, parameters string, most int) (*sql.DB, error) {
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

// change runs f in one transaction: all of it is kept, or nothing.
func (l *Library) change(ctx context.Context, what string, f func(*sql.Tx) error) error {
	if l.write == nil {
		return fmt.Errorf("%s: %w", what, ErrReadOnly)
	}
	tx, err := l.write.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", what, classify(err))
	}
	defer func() { _ = tx.Rollback() }() // does nothing after Commit
	if err := f(tx); err != nil {
		return fmt.Errorf("%s: %w", what, classify(err))
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", what, classify(err))
	}
	return nil
}

// stamp writes a time as the library keeps it.
func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
