package file

import (
	"context"
	"path/filepath"
	"testing"
	"time"
)

// TestCopies (N181): when a copy is made, and which are kept.
func TestCopies(t *testing.T) {
	ctx := context.Background()
	l, err := Open(ctx, filepath.Join(t.TempDir(), Name))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	now := time.Date(2025, 1, 1, 9, 0, 0, 0, time.UTC)
	l.now = func() time.Time { return now }
	for range 50 { // one each 13 hours: 27 days
		for range 2 { // the second is not needed
			if err := l.KeepCopies(ctx); err != nil {
				t.Fatal(err)
			}
			now = now.Add(13 * time.Hour / 2)
		}
	}
	copies, err := l.Copies()
	if err != nil {
		t.Fatal(err)
	}
	weeks := map[int]int{}
	for _, c := range copies[keptCopies:] {
		if _, week := c.Made.ISOWeek(); weeks[week] > 0 {
			t.Errorf("week %d has two copies", week)
		} else {
			weeks[week]++
		}
	}
	if len(weeks) < 3 {
		t.Errorf("only the weeks %v have a copy", weeks)
	}
	second, err := OpenReadOnly(ctx, copies[len(copies)-1].Path)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close() //nolint:errcheck // only read
	if err := second.CheckRest(ctx); err != nil || second.Schema() != l.Schema() {
		t.Errorf("schema %d of %d, %v", second.Schema(), l.Schema(), err)
	}
}
