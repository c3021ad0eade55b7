package safety

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"parallax/compare/news"
	"parallax/data"
	"parallax/data/file"
)

// rot changes a bit of a word in the file.
func rot(t *testing.T, path, word string) {
	t.Helper()
	b := bytesOf(t, path)
	i := bytes.Index(b, []byte(word))
	if i < 0 {
		t.Fatalf("%q does not stand in the file", word)
	}
	b[i+1] ^= 2
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func checked(t *testing.T, path string) (Report, *data.Library) {
	t.Helper()
	l := opened(t, path)
	r, err := Check(context.Background(), l, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r, l
}

// library is one with an article that no original gives again, and a copy.
func library(t *testing.T, keep bool) (string, *news.Article) {
	t.Helper()
	ctx := context.Background()
	l, err := data.Open(ctx, filepath.Join(t.TempDir(), data.FileName))
	if err != nil {
		t.Fatal(err)
	}
	a := news.New("Pier closed", []string{"Harbour master Ilse Dorn said “we did not know” on Monday."})
	_, err = l.SaveArticle(ctx, a)
	if keep && err == nil {
		err = l.KeepCopies(ctx)
	}
	if err = errors.Join(err, l.Close()); err != nil {
		t.Fatal(err)
	}
	return l.Path(), a
}

func TestCheckFindsARottenText(t *testing.T) {
	path, a := library(t, false)
	rot(t, path, "did not know")
	r, _ := checked(t, path)
	if len(r.Faults) != 1 || r.Faults[0].Kind != FaultText || r.Faults[0].Article != a.ID || r.Whole() {
		t.Errorf("%+v", r)
	}
}

func TestCheckMendsFromACopy(t *testing.T) {
	path, a := library(t, true)
	rot(t, path, "did not know")
	r, l := checked(t, path)
	if !r.Whole() || len(r.Mended) != 1 || r.Mended[0].Article != a.ID {
		t.Errorf("%+v", r)
	}
	if got, err := l.Article(context.Background(), a.ID); err != nil || got.Text != a.Text || data.Damaged(got) {
		t.Errorf("%+v, %v", got, err)
	}
	if r, err := Check(context.Background(), l, nil); err != nil || !r.Whole() || len(r.Mended) > 0 {
		t.Errorf("again: %+v, %v", r, err)
	}
}

func TestCheckMendsFromTheOriginal(t *testing.T) {
	path, a := library(t, false)
	l := opened(t, path)
	if err := errors.Join(l.SaveOriginal(context.Background(), a.ID, "a.txt", []byte(a.Text)), l.Close()); err != nil {
		t.Fatal(err)
	}
	rot(t, path, "did not know")
	if r, _ := checked(t, path); !r.Whole() || len(r.Mended) != 1 {
		t.Errorf("%+v", r)
	}
}

func TestCheckFindsARottenOriginal(t *testing.T) {
	path := pier(t, 3)
	raw(t, path, `UPDATE originals SET bytes = substr(bytes, 1, length(bytes) - 9) WHERE rowid = 2`)
	if r, _ := checked(t, path); len(r.Faults) != 1 || r.Faults[0].Kind != FaultOriginal {
		t.Errorf("%+v", r)
	}
}

func TestCheckMakesTheSearchAnew(t *testing.T) {
	path := pier(t, 3)
	raw(t, path, `UPDATE article_search_data SET block = zeroblob(length(block)) WHERE id > 10`)
	r, l := checked(t, path)
	if !r.Whole() || len(r.Mended) != 1 || r.Mended[0].Kind != FaultSearch {
		t.Errorf("%+v", r)
	}
	if found, err := l.Search(context.Background(), "pier"); err != nil || len(found.Hits) != 3-1 {
		t.Errorf("%d hits, %v", len(found.Hits), err)
	}
}

func TestCheckFindsDetailsAndLinks(t *testing.T) {
	path := pier(t, 3)
	raw(t, path, `UPDATE articles SET published = 'x' WHERE number = 1; PRAGMA foreign_keys = OFF; DELETE FROM articles WHERE number = 3`)
	kinds := map[Kind]int{}
	r, _ := checked(t, path)
	for _, f := range r.Faults {
		kinds[f.Kind]++
	}
	if kinds[FaultDetails] != 1 || kinds[FaultLink] < 1 {
		t.Errorf("%+v", r)
	}
}

// TestRestore: the copy takes the place of whatever stands there, and that is
// kept; the log of the old library does not meet the new one.
func TestRestore(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, path string){
		"whole":     func(*testing.T, string) {},
		"gone":      func(t *testing.T, path string) { remove(t, path) },
		"half":      func(t *testing.T, path string) { truncate(t, path) },
		"no file":   func(t *testing.T, path string) { write(t, path, []byte("Not a library, but long enough for one.")) },
		"old log":   func(t *testing.T, path string) { write(t, path+"-wal", bytes.Repeat([]byte{7}, 9000)) },
		"old begun": func(t *testing.T, path string) { write(t, path+".next.part", []byte("half")) },
	} {
		t.Run(name, func(t *testing.T) {
			ctx := context.Background()
			path := pier(t, 3)
			l := opened(t, path)
			if err := errors.Join(l.KeepCopies(ctx), l.RenameEvent(ctx, onlyEvent(t, l), "NEW"), l.Close()); err != nil {
				t.Fatal(err)
			}
			spoil(t, path)
			before, _ := os.ReadFile(path)
			copies, err := Copies(path)
			if err != nil || len(copies) != 1 {
				t.Fatal(copies, err)
			}
			kept, err := Restore(ctx, path, copies[0].Path)
			if err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(kept); !bytes.Equal(got, before) || (kept == "") != (name == "gone") {
				t.Errorf("what stood there is not kept: %q", kept)
			}
			r, l := checked(t, path)
			if es, err := l.Events(ctx); err != nil || len(es) != 1 || es[0].Title != "Harbour" || !r.Whole() {
				t.Errorf("%v, %v, %+v", es, err, r)
			}
			if left, _ := filepath.Glob(path + ".next*"); len(left) > 0 {
				t.Errorf("left: %v", left)
			}
		})
	}
}

func remove(t *testing.T, path string) {
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

func truncate(t *testing.T, path string) {
	info, err := os.Stat(path)
	if err = errors.Join(err, os.Truncate(path, info.Size()/2)); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, path string, content []byte) {
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestRestoreRefuses: a damaged copy, and a library that is open.
func TestRestoreRefuses(t *testing.T) {
	ctx := context.Background()
	path, other := pier(t, 3), pier(t, 30)
	half := bytesOf(t, other)
	if _, err := Restore(ctx, path, damaged(t, half[:len(half)/2])); !errors.Is(err, file.ErrBroken) {
		t.Errorf("a damaged copy: %v", err)
	}
	l := opened(t, path)
	if _, err := Restore(ctx, path, other); !errors.Is(err, file.ErrInUse) {
		t.Errorf("an open library: %v", err)
	}
	if as, err := l.Articles(ctx); err != nil || len(as) != 3 {
		t.Errorf("it was changed: %d, %v", len(as), err)
	}
}

// TestBegunRestore: one that was stopped when the copy lay ready goes on at the
// next start.
func TestBegunRestore(t *testing.T) {
	path, other := pier(t, 3), pier(t, 5)
	write(t, path+".next", bytesOf(t, other))
	write(t, path+"-wal", bytes.Repeat([]byte{7}, 9000))
	l := opened(t, path)
	if es, err := l.Events(context.Background()); err != nil || len(es[0].Articles) != 4 {
		t.Errorf("%v, %v", es, err)
	}
}
