package data

import (
	"errors"
	"io/fs"
	"os"
)

// copyFile copies a file, copyBeside one with some of those beside it.
func copyFile(from, to string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, 0o600)
}

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

// there reports whether there is something of that name that is not empty.
func there(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Size() > 0
}
