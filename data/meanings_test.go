package data

import (
	"context"
	"testing"
)

func TestMeaning(t *testing.T) {
	l, ctx := open(t), context.Background()
	id := save(t, l, full())[0]
	want := func(article, version, meaning string) {
		t.Helper()
		if got, err := l.Meaning(ctx, article, version); err != nil || string(got) != meaning {
			t.Errorf("kept of %s in version %s: %q, %v, want %q", article, version, got, err, meaning)
		}
	}
	want(id, "1", "")
	for _, m := range []string{"old", "new"} {
		for _, article := range []string{id, "nobody"} {
			if err := l.PutMeaning(ctx, article, "1", []byte(m)); err != nil {
				t.Fatal(err)
			}
		}
	}
	want(id, "1", "new")
	want(id, "2", "")
	want("nobody", "1", "")
	// An article that goes for good takes it along.
	if _, err := l.Writing().ExecContext(ctx, `DELETE FROM articles WHERE id = ?`, id); err != nil {
		t.Fatal(err)
	}
	want(id, "1", "")
}

// TestMeaningOfOldLibraries: a library of a schema without the table, open for
// reading, has nothing kept.
func TestMeaningOfOldLibraries(t *testing.T) {
	l, err := OpenReadOnly(context.Background(), "testdata/v5.sqlite")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // only read
	if got, err := l.Meaning(context.Background(), "any", "1"); err != nil || got != nil {
		t.Errorf("kept: %q, %v", got, err)
	}
}
