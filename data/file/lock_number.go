package file

import (
	"errors"
	"os"
	"path/filepath"
)

// hold takes the lock of the file itself beside that of its name: a file may
// have several names (hard links), and SQLite keeps a log for each. It lies in a
// folder of the user's own; where none can be made, the name alone is locked.
// Hold is called again when another file stands at path.
func (l *FileLock) hold(path string) error {
	number := numberOf(path)
	if number == "" || number == l.number {
		return nil
	}
	folder := numbersFolder()
	if os.MkdirAll(folder, 0o700) != nil {
		return nil
	}
	f, err := lockNumber(filepath.Join(folder, number))
	if errors.Is(err, ErrInUse) {
		return err
	}
	_ = l.letGo()
	if err == nil {
		l.file, l.number = f, number
	}
	return nil //nolint:nilerr // the lock of the name is held
}

// lockNumber locks a file that is taken away when it is let go: one that went
// between opening and locking is made anew.
func lockNumber(path string) (*os.File, error) {
	for {
		f, err := lockFile(path)
		if err != nil {
			return nil, err
		}
		mine, err := f.Stat()
		if now, there := os.Stat(path); err == nil && there == nil && os.SameFile(mine, now) {
			return f, nil
		}
		if err := f.Close(); err != nil {
			return nil, err
		}
	}
}

// letGo gives the file itself free.
func (l *FileLock) letGo() error {
	if l.file == nil {
		return nil
	}
	_ = os.Remove(l.file.Name()) // some systems keep a file that is open
	err := l.file.Close()
	l.file, l.number = nil, ""
	return err
}

// numbersFolder is where the locks of files lie: the same folder for all
// programs of a user.
func numbersFolder() string {
	if dir, err := os.UserCacheDir(); err == nil {
		return filepath.Join(dir, "parallax", "open")
	}
	return filepath.Join(os.TempDir(), "parallax-open")
}
