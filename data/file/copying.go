package file

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// partEnding stands behind the name of a file that is still being written.
const partEnding = ".part"

// copyWhole writes a whole copy of the database into a new file: under another
// name first, so that half a copy never looks like a whole one.
func copyWhole(ctx context.Context, db *sql.DB, path string) error {
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("copy to %s: %w", path, fs.ErrExist)
	}
	half := path + partEnding
	removeDatabase(half) // of a program that was stopped here
	err := copyInto(ctx, db, half)
	if err == nil {
		err = moveWhole(half, path)
	}
	if err != nil {
		removeDatabase(half)
	}
	return err
}

// copyInto writes a whole copy of the database into a new file. The file
// alone must not be copied: committed rows may stand in the log beside it.
func copyInto(ctx context.Context, db *sql.DB, path string) error {
	if err := private(path); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, `VACUUM INTO ?`, path)
	return err
}

// private makes an empty file that nobody else may read: what somebody reads is nobody
// else's business. SQLite would make it for all to read.
func private(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// moveWhole gives a finished file its name, after all of it is on the disk.
func moveWhole(from, to string) error {
	if err := syncFile(from); err != nil {
		return err
	}
	if err := os.Rename(from, to); err != nil {
		return err
	}
	// Not every system can sync a folder; the file itself is safe.
	_ = synced(os.Open(filepath.Dir(to)))
	return nil
}

// syncFile brings a file onto the disk; Windows asks for the right to write it.
func syncFile(path string) error { return synced(os.OpenFile(path, os.O_RDWR, 0)) }

func synced(f *os.File, err error) error {
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// besides are the endings of the files that SQLite keeps beside a database.
var besides = [...]string{"-journal", "-wal", "-shm"}

// removeDatabase takes a file away with those that SQLite keeps beside it.
func removeDatabase(path string) {
	_ = os.Remove(path)
	for _, ending := range besides {
		_ = os.Remove(path + ending)
	}
}

// freeName is path, or path with the first number behind it that is free.
func freeName(path string) string {
	name := path
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); err != nil {
			return name
		}
		name = fmt.Sprintf("%s-%d", path, n)
	}
}
