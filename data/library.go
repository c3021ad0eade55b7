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
	lock  *FileLock
	now   func() time.Time
	words speller
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

// Open opens the library at path and makes it, with its folder, when it is
// not there. A file that is not a whole library of this version or an older
// one is refused before anything is written: ErrNotLibrary, ErrBroken,
// ErrNewerSchema. ErrInUse means that another program has it open.
func Open(ctx context.Context, path string) (*Library, error) {
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

func openLocked(ctx context.Context, path string) (*Library, error) {
	l := &Library{path: path, now: time.Now}
	version, err := l.settle(ctx)
	if err != nil {
		return nil, err
	}
	if l.write, err = connect(path, writing, 1); err != nil {
		return nil, err
	}
	ms, err := embeddedMigrations()
	if err == nil {
		err = l.prepare(ctx, version, ms)
	}
	if err == nil {
		l.file, err = os.Stat(path)
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
		if err := copyWhole(ctx, l.write, freeName(fmt.Sprintf("%s.before-v%d", l.path, len(ms)))); err != nil {
			return err
		}
	}
	return migrate(ctx, l.write, ms)
}

// Close ends all connections and gives the file free.
func (l *Library) Close() error {
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
func (l *Library) CopyTo(ctx context.Context, path string) error {
	from := l.path
	if l.scratch != "" {
		from = filepath.Join(l.scratch, FileName)
	}
	db, err := connect(from, copying, 1)
	if err != nil {
		return fmt.Errorf("copy library: %w", err)
	}
	err = errors.Join(copyWhole(ctx, db, path), db.Close())
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
	reading = "mode=ro&_pragma=busy_timeout(5000)&_pragma=cache_size(-8000)&_pragma=query_only(1)&_pragma=trusted_schema(0)"
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

// stamp writes a time as the library keeps it.
func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
