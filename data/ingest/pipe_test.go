//go:build unix

package ingest

import (
	"context"
	"errors"
	"path/filepath"
	"syscall"
	"testing"
)

func TestPipeWithoutWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "pipe.txt")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Skip(err)
	}
	if _, err := File(context.Background(), path, Options{}); !errors.Is(err, ErrEmpty) {
		t.Errorf("%v, want that it is empty", err)
	}
}
