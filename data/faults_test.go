package data

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

// slowMigration goes on for long enough to be killed in the middle.
var slowMigration = migration{"slow", `CREATE TABLE slow (x TEXT NOT NULL) STRICT;
	WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
	INSERT INTO slow SELECT hex(randomblob(500)) FROM n;
	ALTER TABLE events ADD COLUMN colour TEXT;`}

// migrateUntilKilled is the child of TestKillDuringMigration.
func migrateUntilKilled(path string) {
	db, err := connect(path, writing, 1)
	if err == nil {
		err = db.Ping()
	}
	ms, err2 := embeddedMigrations()
	if err = errors.Join(err, err2); err == nil {
		fmt.Println("begins")
		err = migrate(context.Background(), db, append(ms, slowMigration))
	}
	fmt.Println("ends", err)
	os.Exit(0)
}

func TestKillDuringMigration(t *testing.T) {
	path := filepath.Join(t.TempDir(), FileName)
	l, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	ids := save(t, l, full())
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	killed := 0
	for _, wait := range []time.Duration{0, 2, 5, 10, 20} {
		if !killMigration(t, path, wait*time.Millisecond) {
			continue
		}
		killed++
		l, err := Open(context.Background(), path)
		if errors.Is(err, ErrNewerSchema) {
			return // killed behind the end of the migration: it stands whole
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Article(context.Background(), ids[0]); err != nil {
			t.Error(err)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if killed == 0 {
		t.Error("no migration was killed in the middle")
	}
}

// killMigration reports whether the child had not ended by itself.
func killMigration(t *testing.T, path string, wait time.Duration) bool {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), migratorEnv+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 6)); err != nil {
		t.Fatal(err)
	}
	time.Sleep(wait)
	if err := cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Fatal(err)
	}
	return cmd.Wait() != nil
}

// TestFullDisk lets the file grow no further.
func TestFullDisk(t *testing.T) {
	l, ctx := open(t), context.Background()
	ids := save(t, l, full())
	if _, err := l.write.Exec(`PRAGMA max_page_count = 60`); err != nil {
		t.Fatal(err)
	}
	big := news.New("Big", []string{strings.Repeat("Many more words than there is room for. ", 20_000)})
	if _, err := l.SaveArticle(ctx, big); !errors.Is(err, ErrFull) {
		t.Fatalf("a full disk: %v", err)
	}
	expect(t, "after the full disk", ids)(l.Articles(ctx))
	if err := searchTablesAgree(l); err != nil {
		t.Error(err)
	}
	if err := l.SetSetting(ctx, "theme", "dark"); err != nil {
		t.Errorf("what fits is refused too: %v", err)
	}
}

func TestReadOnlyFolder(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), filepath.Join(dir, FileName)); !errors.Is(err, os.ErrPermission) {
		t.Errorf("a folder without the right to write: %v", err)
	}
}

func TestCopies(t *testing.T) {
	l, ctx := open(t), context.Background()
	ids := save(t, l, full())
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
	if _, err := second.Article(ctx, ids[0]); err != nil {
		t.Error(err)
	}
}

// TestOldLibraries: each library of an older version in testdata ends with the
// schema of a fresh file, keeps its article, and lies beside it as it was.
// UPDATE=1 writes the library of the newest version.
func TestOldLibraries(t *testing.T) {
	ms, err := embeddedMigrations()
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("UPDATE") != "" {
		writeLibrary(t, filepath.Join("testdata", fmt.Sprintf("v%d.sqlite", len(ms))))
	}
	files, err := filepath.Glob("testdata/v*.sqlite")
	if err != nil || len(files) != len(ms) {
		t.Fatalf("%d old libraries for %d versions (%v)", len(files), len(ms), err)
	}
	later := append(ms, migration{"later", `CREATE TABLE later (x TEXT) STRICT;`})
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { upgrade(t, file, later) })
	}
}

func writeLibrary(t *testing.T, path string) {
	t.Helper()
	l := open(t)
	ids := save(t, l, full())
	if _, err := l.SaveEvent(context.Background(), news.Event{Title: "Port strike", Articles: ids}); err != nil {
		t.Fatal(err)
	}
	_ = os.Remove(path)
	db, err := connect(l.path, "_pragma=page_size(512)", 1)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // a test
	if err := copyInto(context.Background(), db, path); err != nil {
		t.Fatal(err)
	}
}

func upgrade(t *testing.T, file string, ms []migration) {
	t.Helper()
	ctx := context.Background()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	l := &Library{path: filepath.Join(t.TempDir(), "old"), now: time.Now}
	if err := os.WriteFile(l.path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	version, err := inspect(ctx, l.path, reading)
	if err != nil {
		t.Fatal(err)
	}
	if l.write, err = connect(l.path, writing, 1); err != nil {
		t.Fatal(err)
	}
	if err := l.prepare(ctx, version, ms); err != nil {
		t.Fatal(err)
	}
	got, err := schema(ctx, l.write)
	if want, err2 := schemaOf(ctx, ms); err != nil || err2 != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("schema %v, fresh %v (%v, %v)", got, want, err, err2)
	}
	if err := l.write.Close(); err != nil {
		t.Fatal(err)
	}
	before, err := OpenReadOnly(ctx, fmt.Sprintf("%s.before-v%d", l.path, len(ms)))
	if err != nil {
		t.Fatal(err)
	}
	defer before.Close() //nolint:errcheck // only read
	if a, err := before.Article(ctx, full().ID); err != nil || !reflect.DeepEqual(a, full()) {
		t.Errorf("the copy holds %v (%v)", a, err)
	}
	_, err1 := before.UnsortedArticles(ctx)
	_, err2 := before.Outlets(ctx)
	_, err3 := before.Versions(ctx)
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Errorf("the copy cannot be read whole: %v", err)
	}
}

// TestReadingInReadOnlyFolder: a library that nobody may write can be read.
func TestReadingInReadOnlyFolder(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	ctx, dir := context.Background(), t.TempDir()
	l, err := Open(ctx, filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	ids := save(t, l, full())
	if err := errors.Join(l.Close(), os.Chmod(l.path, 0o400), os.Chmod(dir, 0o500)); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o700) //nolint:errcheck // so that it can be removed
	second, err := OpenReadOnly(ctx, l.path)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close() //nolint:errcheck // only read
	if _, err := second.Article(ctx, ids[0]); err != nil {
		t.Error(err)
	}
}
