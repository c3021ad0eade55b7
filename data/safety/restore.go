package safety

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"parallax/data"
	"parallax/data/file"
)

// Copies are the copies of a library, also of one that cannot be opened, the
// newest first: those that were kept from time to time, and those from before a
// change of version or a restoring.
func Copies(path string) ([]file.Copy, error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	all, err := file.CopiesOf(path)
	if err != nil {
		return nil, fmt.Errorf("list copies: %w", err)
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("list copies: %w", err)
	}
	for _, e := range entries {
		rest, ok := strings.CutPrefix(e.Name(), filepath.Base(path)+".before-")
		if !ok || strings.ContainsAny(rest, ".") || strings.HasSuffix(rest, "-wal") || strings.HasSuffix(rest, "-journal") || strings.HasSuffix(rest, "-shm") {
			continue
		}
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && info.Size() > 0 {
			all = append(all, file.Copy{Path: filepath.Join(filepath.Dir(path), e.Name()), Made: info.ModTime().UTC()})
		}
	}
	slices.SortStableFunc(all, func(a, b file.Copy) int { return b.Made.Compare(a.Made) })
	return all, nil
}

// Restore puts a copy into the place of the library at path, which may be
// damaged or gone. What stood there is kept under the name that is given back.
// A damaged copy is refused.
func Restore(ctx context.Context, path, from string) (kept string, err error) {
	l, err := data.OpenReadOnly(ctx, from)
	if err != nil {
		return "", fmt.Errorf("restore a copy: %w", err)
	}
	if err := l.Close(); err != nil {
		return "", fmt.Errorf("restore a copy: %w", err)
	}
	kept, err = file.Replace(ctx, path, from)
	if err != nil {
		return kept, fmt.Errorf("restore a copy: %w", err)
	}
	return kept, nil
}

// Rebuild makes a new library beside the one at path and puts it into its
// place; what stood there is kept under the name that is given back.
func Rebuild(ctx context.Context, path string, build func(to string) error) (kept string, err error) {
	// One that is open is told at once.
	path, lock, err := file.Lock(path)
	if err == nil {
		err = lock.Release()
	}
	if err != nil {
		return "", err
	}
	folder, err := os.MkdirTemp(filepath.Dir(path), ".parallax-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a scratch folder
	to := filepath.Join(folder, data.FileName)
	if err := build(to); err != nil {
		return "", err
	}
	return file.Replace(ctx, path, to)
}
