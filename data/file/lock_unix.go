//go:build !windows

package file

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// lockFile takes the lock or gives ErrInUse at once.
func lockFile(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if err == nil {
		return f, nil
	}
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = ErrInUse
	}
	return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), f.Close())
}

// numberOf is the number of a file on this computer, the same for all its
// names, "" when there is none.
func numberOf(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return fmt.Sprintf("%x-%x", s.Dev, s.Ino)
	}
	return ""
}

// errReadOnlyDrive is what the system says of a drive that cannot be written.
const errReadOnlyDrive = syscall.EROFS
