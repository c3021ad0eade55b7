package file

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// FileLock keeps a second instance out, by the name of the library and by the
// file itself, which may have several names. The operating system frees it when
// the program ends in whatever way; the file beside the library stays, empty.
type FileLock struct {
	name *os.File
	// file is the lock of the file itself, nil for none, number that of the file.
	file   *os.File
	number string
}

func (l *FileLock) release() error { return errors.Join(l.name.Close(), l.letGo()) }

// Release gives the library free.
func (l *FileLock) Release() error { return l.release() }

// Lock keeps other instances away from the library at path, whose folder it
// makes, and gives the path of the file itself, behind all links. ErrInUse
// means that another program has it; ErrReadOnly that its folder may not be
// written.
func Lock(path string) (real string, lock *FileLock, err error) {
	if real, err = realPath(path); err != nil {
		return "", nil, err
	}
	if err := os.MkdirAll(filepath.Dir(real), 0o700); err != nil {
		return "", nil, noRight(err)
	}
	name, err := lockFile(real + ".lock")
	if err != nil {
		return real, nil, noRight(err)
	}
	lock = &FileLock{name: name}
	if err := lock.hold(real); err != nil {
		return real, nil, errors.Join(err, lock.release())
	}
	return real, lock, nil
}

// noRight names the errors of a folder that may not be written.
func noRight(err error) error {
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, errReadOnlyDrive) {
		return fmt.Errorf("%w: %w", ErrReadOnly, err)
	}
	return err
}

// mostLinks is how many links that lead nowhere yet are followed.
const mostLinks = 16

// realPath follows all links, also one to a file that is still to be made:
// two names of one library must meet at one lock.
func realPath(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	for range mostLinks {
		real, err := filepath.EvalSymlinks(path)
		if err == nil {
			return real, nil
		}
		to, err := os.Readlink(path)
		if err != nil {
			break // no link: a file, or a folder, that is not there yet
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(path), to)
		}
		path = to
	}
	if folder, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		return filepath.Join(folder, filepath.Base(path)), nil
	}
	return path, nil
}
