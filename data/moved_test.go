package data

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"parallax/compare/news"
)

// TestTakenAway: nothing is said to be stored in a file that is gone.
func TestTakenAway(t *testing.T) {
	path := pierFile(t, 2)
	l := wantHarbour(t, path, 2)
	if err := os.RemoveAll(filepath.Dir(path)); err != nil {
		t.Fatal(err)
	}
	if _, err := l.SaveArticle(context.Background(), full()); !errors.Is(err, ErrMoved) {
		t.Errorf("stored in nothing: %v", err)
	}
}

// TestReplaced: neither is what goes into the file that was there before, and
// the one that stands there now is whole.
func TestReplaced(t *testing.T) {
	path, other := pierFile(t, 2), pierFile(t, 5)
	l := wantHarbour(t, path, 2)
	save(t, l, news.New("", []string{"Before."}))
	if err := errors.Join(os.Rename(path, path+".old"), copyFile(other, path)); err != nil {
		t.Fatal(err)
	}
	if _, err := l.SaveArticle(context.Background(), full()); !errors.Is(err, ErrMoved) {
		t.Errorf("stored in the old one: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = wantHarbour(t, path, 5)
	if as, err := l.UnsortedArticles(context.Background()); err != nil || len(as) > 0 {
		t.Errorf("it holds %d articles of the other (%v)", len(as), err)
	}
	old := wantHarbour(t, path+".old", 2)
	if as, err := old.UnsortedArticles(context.Background()); err != nil || len(as) != 1 {
		t.Errorf("the old one lost what it was given before: %d, %v", len(as), err)
	}
}

func TestReplacedByABlankFile(t *testing.T) {
	path := pierFile(t, 2)
	l := wantHarbour(t, path, 2)
	if err := errors.Join(os.Remove(path), os.WriteFile(path, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := l.SetSetting(context.Background(), "a", "b"); !errors.Is(err, ErrMoved) {
		t.Errorf("%v", err)
	}
}

// TestTogether: all or nothing.
func TestTogether(t *testing.T) {
	l, ctx := open(t), context.Background()
	odd := errors.New("odd")
	store := func(fail error) error {
		return l.Together(ctx, func(in *Library) error {
			if _, err := in.SaveArticle(ctx, full()); err != nil {
				return err
			}
			if err := in.SaveOriginal(ctx, full().ID, "a", []byte("b")); err != nil {
				return err
			}
			_, err := in.SaveEvent(ctx, news.Event{Title: "E", Articles: []string{full().ID}})
			return errors.Join(err, fail)
		})
	}
	if err := store(odd); !errors.Is(err, odd) {
		t.Fatal(err)
	}
	expect(t, "after a failure", nil)(l.Articles(ctx))
	if es, err := l.Events(ctx); err != nil || len(es) > 0 {
		t.Errorf("half was kept: %v, %v", es, err)
	}
	if err := store(nil); err != nil {
		t.Fatal(err)
	}
	expect(t, "kept", []string{full().ID})(l.Articles(ctx))
	if _, content, err := l.Original(ctx, full().ID); err != nil || string(content) != "b" {
		t.Errorf("original %q, %v", content, err)
	}
}

// TestPartOfACopy: a program that was stopped while it copied leaves no part
// under the name of a whole copy, and the part goes with the next copy.
func TestPartOfACopy(t *testing.T) {
	l := open(t)
	save(t, l, full())
	to := filepath.Join(t.TempDir(), "copy")
	if err := errors.Join(os.WriteFile(to+".part", []byte("half"), 0o600), os.WriteFile(to+".part"+"-journal", []byte("x"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := l.CopyTo(context.Background(), to); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(to + ".part" + "*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	if err := l.CopyTo(context.Background(), to); err == nil {
		t.Error("a copy took the place of another file")
	}
	copied, err := OpenReadOnly(context.Background(), to)
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close() //nolint:errcheck // only read
	expect(t, "the copy", []string{full().ID})(copied.Articles(context.Background()))
}
