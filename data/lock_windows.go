package data

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// sharingViolation is ERROR_SHARING_VIOLATION.
const sharingViolation = syscall.Errno(32)

// errReadOnlyDrive is ERROR_WRITE_PROTECT.
const errReadOnlyDrive = syscall.Errno(19)

// lockFile takes the lock or gives ErrInUse at once: the file is opened so
// that nobody else can open it.
func lockFile(path string) (*FileLock, error) {
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, 0, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if errors.Is(err, sharingViolation) {
		err = ErrInUse
	}
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	return &FileLock{os.NewFile(uintptr(h), path)}, nil
}
