package file

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// settle makes the file ready to be opened and gives the version of its
// schema: it ends what a program that was stopped has begun, and moves a log
// aside that belongs to another file. Nothing is written to a file that is no
// library. The lock must be held.
func (l *File) settle(ctx context.Context) (version int, err error) {
	if err := takePlace(l.path); err != nil {
		return 0, noRight(err)
	}
	if _, err := lookAtHeader(l.path); err != nil {
		return 0, err
	}
	if err := mayWrite(l.path); err != nil {
		return 0, err
	}
	// What is read is nobody else's business, wherever the library lies.
	if f, err := os.OpenFile(l.path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600); err == nil {
		if err := f.Close(); err != nil {
			return 0, err
		}
	}
	if there(l.path + "-journal") {
		if err := l.rollBack(ctx); err != nil {
			return 0, err
		}
	}
	version, err = Inspect(ctx, l.path, ForReading)
	if errors.Is(err, ErrBroken) && hasLog(l.path) {
		return l.withoutLog(ctx, err)
	}
	return version, err
}

// mayWrite gives ErrReadOnly for a file without the right to write it, before
// SQLite makes files with the same rights beside it. Such files, left by a time
// when the library could only be read, are given its rights of now.
func mayWrite(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return noRight(err)
	}
	info, err := f.Stat()
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	for _, ending := range besides {
		if beside, err := os.Stat(path + ending); err == nil && beside.Mode().Perm()&0o200 == 0 {
			_ = os.Chmod(path+ending, info.Mode().Perm())
		}
	}
	return nil
}

// rollBack plays the journal back that a program left which was stopped in
// the middle of a change, after it was tried on a copy. A journal that does
// not belong to the file is moved aside.
func (l *File) rollBack(ctx context.Context) error {
	_, err := l.try(ctx, "-journal")
	if errors.Is(err, ErrBroken) {
		if _, alone := l.try(ctx); alone == nil {
			return l.moveAside("-journal")
		}
	}
	if err != nil {
		return err
	}
	return l.replay(ctx, l.path)
}

// replay opens the file with the right to write, which plays a journal back.
func (l *File) replay(ctx context.Context, path string) error {
	db, err := Connect(path, "_pragma=busy_timeout(5000)&_pragma=trusted_schema(0)", 1)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `BEGIN IMMEDIATE; ROLLBACK`)
	return errors.Join(Classify(err), db.Close())
}

// withoutLog opens a damaged file that is whole without its log: the log is
// that of another file, which stood here before.
func (l *File) withoutLog(ctx context.Context, broken error) (int, error) {
	if _, err := l.try(ctx); err != nil {
		return 0, broken
	}
	if err := errors.Join(l.moveAside("-wal"), l.moveAside("-shm")); err != nil {
		return 0, err
	}
	return Inspect(ctx, l.path, ForReading)
}

// try looks at a copy of the file, with these of the files beside it.
func (l *File) try(ctx context.Context, with ...string) (int, error) {
	folder, err := os.MkdirTemp("", "parallax-")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a scratch copy
	scratch := filepath.Join(folder, Name)
	if err := copyBeside(l.path, scratch, with...); err != nil {
		return 0, err
	}
	if err := l.replay(ctx, scratch); err != nil {
		return 0, err
	}
	return Inspect(ctx, scratch, ForReading)
}

// copyBeside copies a file with some of those beside it.
func copyBeside(from, to string, endings ...string) error {
	if err := copyFile(from, to); err != nil {
		return err
	}
	for _, ending := range endings {
		if err := copyFile(from+ending, to+ending); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close() //nolint:errcheck // only read
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// moveAside gives a file beside the library another name and notes it.
func (l *File) moveAside(ending string) error {
	if !there(l.path + ending) {
		return nil
	}
	name := freeName(l.path + ending + ".aside")
	if err := os.Rename(l.path+ending, name); err != nil {
		return fmt.Errorf("move a file aside: %w", err)
	}
	l.aside = append(l.aside, name)
	return nil
}

// Aside are the files that lay beside the library, did not belong to it, and
// were given these names when it was opened.
func (l *File) Aside() []string { return l.aside }

// there reports whether there is something of that name that is not empty.
func there(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Size() > 0
}
