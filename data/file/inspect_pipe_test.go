//go:build unix

package file

import (
	"context"
	"errors"
	"path/filepath"
	"syscall"
	"testing"
)

func TestPipeIsNoLibrary(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip(err)
	}
	if _, err := Inspect(context.Background(), path, ""); !errors.Is(err, ErrNotLibrary) {
		t.Errorf("%v, want that it is no library", err)
	}
}
