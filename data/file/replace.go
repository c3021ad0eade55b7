package file

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// nextEnding stands behind the name of a whole library that is to take the
// place of the one of that name. A program that is stopped then leaves it
// there, and the next one that opens the library goes on.
const nextEnding = ".next"

// Replace puts a whole library, the file from, into the place of the one at
// path, which need not be readable or there. What stood there is kept whole,
// with its log, under the name that is given back, "" when there was nothing.
// ErrInUse means that the library is open.
func Replace(ctx context.Context, path, from string) (kept string, err error) {
	from, err = filepath.Abs(from)
	if err != nil {
		return "", fmt.Errorf("replace library: %w", err)
	}
	real, lock, err := Lock(path)
	if err != nil {
		return "", fmt.Errorf("replace library: %w", err)
	}
	kept, err = replace(ctx, real, from)
	if err = errors.Join(err, lock.release()); err != nil {
		return kept, fmt.Errorf("replace library: %w", Classify(err))
	}
	return kept, nil
}

func replace(ctx context.Context, path, from string) (kept string, err error) {
	if version, err := Inspect(ctx, from, ForReading); err != nil || version == 0 {
		return "", errors.Join(err, errIf(version == 0 && err == nil, ErrNotLibrary))
	}
	mode := fs.FileMode(0o600)
	if info, err := os.Stat(path); err == nil && info.Size() > 0 {
		mode = info.Mode().Perm()
		if kept, err = keepAll(path); err != nil {
			return "", err
		}
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	half := path + nextEnding + partEnding
	removeDatabase(half)
	db, err := Connect(from, copying, 1)
	if err != nil {
		return kept, err
	}
	err = errors.Join(copyInto(ctx, db, half), db.Close())
	if err == nil {
		err = os.Chmod(half, mode)
	}
	if err != nil {
		removeDatabase(half)
		return kept, err
	}
	if err := moveWhole(half, path+nextEnding); err != nil {
		return kept, err
	}
	return kept, takePlace(path)
}

func errIf(yes bool, err error) error {
	if yes {
		return err
	}
	return nil
}

// keepAll copies the file and those beside it, byte by byte: it may be damaged.
func keepAll(path string) (kept string, err error) {
	kept = freeName(path + ".before-restore")
	half := kept + partEnding
	removeDatabase(half)
	if err := copyBeside(path, half, besides[0], besides[1]); err != nil {
		removeDatabase(half)
		return "", err
	}
	if err := moveWhole(half, kept); err != nil {
		return "", err
	}
	for _, ending := range besides[:2] {
		if _, err := os.Stat(half + ending); err != nil {
			continue
		}
		if err := moveWhole(half+ending, kept+ending); err != nil {
			return "", err
		}
	}
	return kept, nil
}

// takePlace ends what Replace began, when it was stopped: the whole library
// that lies ready takes the place of the one before, whose log must not meet it.
func takePlace(path string) error {
	if _, err := os.Stat(path + nextEnding); err != nil {
		return nil //nolint:nilerr // nothing lies ready
	}
	for _, ending := range besides {
		if err := os.Remove(path + ending); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return os.Rename(path+nextEnding, path)
}
