package trouble

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"parallax/data"
)

// WriteFile lets write fill the file at path, so that afterwards either the
// whole new file stands there or what stood there before: a temporary file
// beside it, fsync, rename. A library is never written over. A link is followed,
// the rights of an older file stay, a device or a pipe is written straight.
// Sentence words its errors.
func WriteFile(path string, write func(io.Writer) error) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	mode := fs.FileMode(0o644)
	st, err := os.Stat(path)
	switch {
	case err == nil && st.IsDir():
		return &writeError{syscall.EISDIR}
	case err == nil && !st.Mode().IsRegular():
		return writeStraight(path, write)
	case err == nil && data.IsLibrary(path):
		return &writeError{errIsLibrary}
	case err == nil:
		mode = st.Mode().Perm()
	}
	return replaceFile(path, mode, write)
}

func writeStraight(path string, write func(io.Writer) error) error {
	// A pipe that nobody reads is an error at once.
	f, err := os.OpenFile(path, os.O_WRONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return &writeError{err}
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return &writeError{err}
	}
	return nil
}

// replaceFile writes beside path first and then takes its place.
func replaceFile(path string, mode fs.FileMode, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".parallax-*")
	if err != nil {
		return &writeError{err}
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is gone when all went well
	err = write(f)
	if err == nil {
		err = errors.Join(f.Chmod(mode), f.Sync())
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return &writeError{err}
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return &writeError{err}
	}
	return nil
}

// errIsLibrary: the file that would be written over is a library.
var errIsLibrary = errors.New("a library stands there")

// writeError tells trouble with a file that is written from trouble with one
// that is read.
type writeError struct{ err error }

func (e *writeError) Error() string { return fmt.Sprintf("write: %v", e.err) }
func (e *writeError) Unwrap() error { return e.err }
