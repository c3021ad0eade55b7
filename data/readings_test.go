package data

import (
	"context"
	"testing"
)

func TestReadings(t *testing.T) {
	l, ctx := open(t), context.Background()
	id := save(t, l, full())[0]
	ids := []string{id, "nobody"}
	if got, err := l.Readings(ctx, "1", ids); err != nil || len(got) != 0 {
		t.Errorf("nothing kept: %v, %v", got, err)
	}
	for _, r := range []string{"old", "new"} {
		if err := l.PutReadings(ctx, "1", map[string][]byte{id: []byte(r), "nobody": []byte("x")}); err != nil {
			t.Fatal(err)
		}
	}
	got, err := l.Readings(ctx, "1", ids)
	if err != nil || len(got) != 1 || string(got[id]) != "new" {
		t.Errorf("kept: %v, %v", got, err)
	}
	if got, err = l.Readings(ctx, "2", ids); err != nil || len(got) != 0 {
		t.Errorf("another version: %v, %v", got, err)
	}
}
