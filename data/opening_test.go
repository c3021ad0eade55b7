package data

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data/file"
)

// pierFile is the path of a closed library with n articles in one event.
func pierFile(t *testing.T, n int) string {
	t.Helper()
	ctx := context.Background()
	l, err := Open(ctx, filepath.Join(t.TempDir(), FileName))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range n {
		a := news.New(fmt.Sprintf("Report %d of the harbour", i), []string{
			fmt.Sprintf("The harbour master said on Monday that pier %d was closed.", i),
			strings.Repeat("“We did not know of the crack,” she said. ", 120),
		})
		a.Outlet, a.Published = "Harbor Wire", news.Day(2025, 5, 1+i%20)
		ids = append(ids, save(t, l, a)...)
		if err := l.SaveOriginal(ctx, a.ID, "a.txt", []byte(a.Text)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.SaveEvent(ctx, news.Event{Title: "Harbour", Articles: ids}); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return l.Path()
}

// raw runs statements on a file, past the library.
func raw(t *testing.T, path, statements string) {
	t.Helper()
	db, err := file.Connect(path, "", 1)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(statements)
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

// wantHarbour opens the library and finds its articles and its event.
func wantHarbour(t *testing.T, path string, n int) *Library {
	t.Helper()
	l, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	wantEvent(t, l, n)
	return l
}

func wantEvent(t *testing.T, l *Library, n int) {
	t.Helper()
	events, err := l.Events(context.Background())
	if err != nil || len(events) != 1 || len(events[0].Articles) != n || events[0].Title != "Harbour" {
		t.Fatalf("events %+v, %v; want one with %d articles", events, err, n)
	}
}

// half leaves a change of the file in its middle, with its journal, as a
// program does that was stopped there.
func half(t *testing.T, path string) {
	t.Helper()
	raw(t, path, `PRAGMA journal_mode = DELETE`)
	scratch := path + "-scratch"
	if err := copyFile(path, scratch); err != nil {
		t.Fatal(err)
	}
	db, err := file.Connect(scratch, "", 1)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(`PRAGMA cache_size = 2; BEGIN; UPDATE events SET title = 'NEW';
		UPDATE articles SET outlet = 'NEW ' || hex(zeroblob(400)); DELETE FROM originals`)
	if err != nil {
		t.Fatal(err)
	}
	if err := copyBeside(scratch, path, "-journal"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if !there(path + "-journal") {
		t.Fatal("no journal was left")
	}
}

// TestLeftJournal (N159, N160): a change that was stopped in its middle is taken back.
func TestLeftJournal(t *testing.T) {
	path := pierFile(t, 30)
	half(t, path)
	l := wantHarbour(t, path, 30)
	as, err := l.Articles(context.Background())
	if err != nil || as[0].Outlet != "Harbor Wire" {
		t.Errorf("half a change is shown: %q, %v", as[0].Outlet, err)
	}
	if there(path + "-journal") {
		t.Error("the journal is still there")
	}
}

// TestLeftJournalForReading: the file itself is not touched then.
func TestLeftJournalForReading(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	path := pierFile(t, 30)
	half(t, path)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	l, err := OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	wantEvent(t, l, 30)
	if l.Path() != path {
		t.Errorf("it is called %s", l.Path())
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(before, after) || !there(path+"-journal") {
		t.Errorf("the file or its journal was touched (%v)", err)
	}
	if left, err := os.ReadDir(os.TempDir()); err != nil || len(left) > 0 {
		t.Errorf("the scratch copy is still there: %v (%v)", left, err)
	}
}

// TestJournalLost (N163): without its journal a change that was stopped in its middle stays;
// the library is refused, or opens and shows each article's text as it was stored.
func TestJournalLost(t *testing.T) {
	path, ctx := pierFile(t, 30), context.Background()
	half(t, path)
	if err := os.Remove(path + "-journal"); err != nil {
		t.Fatal(err)
	}
	l, err := Open(ctx, path)
	if errors.Is(err, ErrBroken) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	as, err := l.Articles(ctx)
	if err != nil || len(as) != 30 {
		t.Fatalf("%d articles, %v", len(as), err)
	}
	for _, a := range as {
		if a.ID != news.TextHash(a.Text) && !Damaged(a) {
			t.Errorf("%s is shown as it was never stored", a.ID)
		}
	}
}

func TestJournalOfNothing(t *testing.T) {
	path := pierFile(t, 3)
	raw(t, path, `PRAGMA journal_mode = DELETE`)
	if err := os.WriteFile(path+"-journal", []byte("junk"), 0o600); err != nil {
		t.Fatal(err)
	}
	wantHarbour(t, path, 3)
}

// TestJournalOfAnother: played back, it would spoil the file.
func TestJournalOfAnother(t *testing.T) {
	path, other := pierFile(t, 3), pierFile(t, 60)
	raw(t, path, `PRAGMA journal_mode = DELETE`)
	half(t, other)
	if err := copyFile(other+"-journal", path+"-journal"); err != nil {
		t.Fatal(err)
	}
	l := wantHarbour(t, path, 3)
	if len(l.Aside()) != 1 || !there(l.Aside()[0]) {
		t.Errorf("set aside %v", l.Aside())
	}
}

func TestFirstStartStopped(t *testing.T) {
	path := filepath.Join(t.TempDir(), FileName)
	raw(t, path, `CREATE TABLE x (y); DROP TABLE x; VACUUM`)
	scratch := path + "-scratch"
	if err := copyFile(path, scratch); err != nil {
		t.Fatal(err)
	}
	db, err := file.Connect(scratch, "", 1)
	if err != nil {
		t.Fatal(err)
	}
	ms, err := file.Migrations()
	if err != nil {
		t.Fatal(err)
	}
	if _, err = db.Exec(`PRAGMA cache_size = 1; BEGIN; ` + ms[0].SQL); err == nil {
		err = copyBeside(scratch, path, "-journal")
	}
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	l, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	save(t, l, full())
	if err := l.Close(); err != nil {
		t.Error(err)
	}
}

// TestLogOfAnother (N157, N158): a copy that was put into the place of the library by hand
// met the log of the one before.
func TestLogOfAnother(t *testing.T) {
	path, other := pierFile(t, 3), pierFile(t, 40)
	l, err := Open(context.Background(), other)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Writing().Exec(`PRAGMA wal_autocheckpoint = 0; UPDATE articles SET outlet = 'X' || outlet`); err != nil {
		t.Fatal(err)
	}
	if err := copyFile(other+"-wal", path+"-wal"); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = wantHarbour(t, path, 3)
	if len(l.Aside()) == 0 {
		t.Error("nothing was set aside")
	}
}

// TestLogOfItsOwn (N161, N162): what stands in the log alone belongs to the library.
func TestLogOfItsOwn(t *testing.T) {
	path := pierFile(t, 3)
	l, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Writing().Exec(`PRAGMA wal_autocheckpoint = 0`); err != nil {
		t.Fatal(err)
	}
	if err := l.RenameEvent(context.Background(), firstEvent(t, l), "NEW"); err != nil {
		t.Fatal(err)
	}
	taken := filepath.Join(t.TempDir(), FileName)
	if err := copyBeside(path, taken, "-wal"); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l, err = Open(context.Background(), taken)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	if es, err := l.Events(context.Background()); err != nil || es[0].Title != "NEW" {
		t.Errorf("what stood in the log alone is lost: %v, %v", es, err)
	}
}

func firstEvent(t *testing.T, l *Library) string {
	t.Helper()
	es, err := l.Events(context.Background())
	if err != nil || len(es) == 0 {
		t.Fatal(es, err)
	}
	return es[0].ID
}

func TestLinksMeetAtOneLock(t *testing.T) {
	path := pierFile(t, 1)
	folder := filepath.Join(t.TempDir(), "folder")
	link := filepath.Join(t.TempDir(), "link.parallax")
	if err := errors.Join(os.Symlink(path, link), os.Symlink(filepath.Dir(path), folder)); err != nil {
		t.Skip(err)
	}
	l := wantHarbour(t, link, 1)
	for _, name := range []string{path, link, filepath.Join(folder, FileName)} {
		if _, err := Open(context.Background(), name); !errors.Is(err, ErrInUse) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := l.RenameEvent(context.Background(), firstEvent(t, l), "NEW"); err != nil {
		t.Fatal(err)
	}
	second, err := OpenReadOnly(context.Background(), link)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close() //nolint:errcheck // only read
	if es, err := second.Events(context.Background()); err != nil || es[0].Title != "NEW" {
		t.Errorf("what stands in the log is not seen by the link: %v, %v", es, err)
	}
}

// TestNamesMeetAtOneLock: a file of two names (hard links) is locked by both,
// one that is made while it is open too, and free when it is closed.
func TestNamesMeetAtOneLock(t *testing.T) {
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	path, name := filepath.Join(t.TempDir(), FileName), filepath.Join(t.TempDir(), "other name")
	l, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Link(path, name); err != nil {
		t.Skip(err)
	}
	if _, err := Open(context.Background(), name); !errors.Is(err, ErrInUse) {
		t.Errorf("by its other name: %v", err)
	}
	if _, err := file.Replace(context.Background(), name, path); !errors.Is(err, ErrInUse) {
		t.Errorf("replaced by its other name: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l, err = Open(context.Background(), name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), path); !errors.Is(err, ErrInUse) {
		t.Errorf("by its first name: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if left, err := filepath.Glob(filepath.Join(cache, "parallax", "open", "*")); err != nil || len(left) > 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}

// TestNoPlaceForTheLock: the lock of the name does alone.
func TestNoPlaceForTheLock(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", file)
	path := pierFile(t, 1)
	wantHarbour(t, path, 1)
	if _, err := Open(context.Background(), path); !errors.Is(err, ErrInUse) {
		t.Errorf("a second time: %v", err)
	}
}

func TestLinkToNothingYet(t *testing.T) {
	folder := t.TempDir()
	link, path := filepath.Join(folder, "link"), filepath.Join(folder, "real")
	if err := os.Symlink("real", link); err != nil {
		t.Skip(err)
	}
	l, err := Open(context.Background(), link)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	if _, err := Open(context.Background(), path); !errors.Is(err, ErrInUse) {
		t.Errorf("by its own name: %v", err)
	}
}

// TestReadOnlyOnce: files that a time of reading left beside the library do
// not lock the reader out when it may be written again.
func TestReadOnlyOnce(t *testing.T) {
	path := pierFile(t, 1)
	l := wantHarbour(t, path, 1)
	shm, err := os.ReadFile(path + "-shm")
	if err = errors.Join(err, l.Close(), os.WriteFile(path+"-shm", shm, 0o444), os.WriteFile(path+"-wal", nil, 0o444)); err != nil {
		t.Fatal(err)
	}
	l = wantHarbour(t, path, 1)
	if info, err := os.Stat(path + "-shm"); err == nil && info.Mode().Perm()&0o200 == 0 {
		t.Errorf("it still may not be written: %v", info.Mode())
	}
	if err := l.SetSetting(context.Background(), "a", "b"); err != nil {
		t.Error(err)
	}
}

// TestReadOnlyFile: nothing is made beside it. Root may write everywhere.
func TestReadOnlyFile(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	path := pierFile(t, 1)
	if err := os.Chmod(path, 0o444); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), path); !errors.Is(err, ErrReadOnly) {
		t.Errorf("opened for writing: %v", err)
	}
	l, err := OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	wantEvent(t, l, 1)
	if err := errors.Join(l.Close(), os.Chmod(path, 0o644)); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(path + "-*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	wantHarbour(t, path, 1)
}
