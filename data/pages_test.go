package data

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestLargeLibrariesOpenFirst holds that a large library opens before its large
// tables are looked at, that CheckRest finds what is damaged there, and that
// damage of a small table is found as before.
func TestLargeLibrariesOpenFirst(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 40 MB")
	}
	ctx, path := context.Background(), filepath.Join(t.TempDir(), FileName)
	l, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	ids := save(t, l, full())
	noise := make([]byte, 40<<20)
	if _, err := rand.Read(noise); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(l.SaveOriginal(ctx, ids[0], "noise", noise), l.SetSetting(ctx, "theme", "MARK-OF-A-SMALL-TABLE"), l.CheckRest(ctx), l.Close()); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	spoil := func(at int, with []byte) *Library {
		spoilt := bytes.Clone(whole)
		copy(spoilt[at:], with)
		if err := os.WriteFile(path, spoilt, 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := Open(ctx, path)
		if err != nil {
			if !errors.Is(err, ErrBroken) {
				t.Fatal(err)
			}
			return nil
		}
		return l
	}
	// The first bytes of a page in the middle of the original name the next one.
	page := len(whole) / 2 / 4096 * 4096
	l = spoil(page, []byte{0xff, 0xff, 0xff, 0xff})
	if l == nil {
		t.Fatal("a large table was looked at before the library opened")
	}
	if err := errors.Join(l.CheckRest(ctx)); !errors.Is(err, ErrBroken) {
		t.Errorf("the rest: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
	small := bytes.Index(whole, []byte("MARK-OF-A-SMALL-TABLE")) / 4096 * 4096
	if small <= 0 {
		t.Fatal("the small table was not found")
	}
	if l = spoil(small, bytes.Repeat([]byte{0x77}, 64)); l != nil {
		t.Error("a damaged small table was not found")
		_ = l.Close()
	}
}
