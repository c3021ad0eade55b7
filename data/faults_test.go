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
	"parallax/data/file"
)

// slowMigration goes on for long enough to be killed in the middle.
var slowMigration = file.Migration{Name: "slow", SQL: `CREATE TABLE slow (x TEXT NOT NULL) STRICT;
	WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
	INSERT INTO slow SELECT hex(randomblob(500)) FROM n;
	ALTER TABLE events ADD COLUMN colour TEXT;`}

// migrateUntilKilled is the child of TestKillDuringMigration.
func migrateUntilKilled(path string) {
	db, err := file.Connect(path, file.ForWriting, 1)
	if err == nil {
		err = db.Ping()
	}
	ms, err2 := file.Migrations()
	if err = errors.Join(err, err2); err == nil {
		fmt.Println("begins")
		err = file.Migrate(context.Background(), db, append(ms, slowMigration))
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
	if _, err := l.Writing().Exec(`PRAGMA max_page_count = 60`); err != nil {
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

// TestOldLibraries: each library of an older version in testdata ends with the
// schema of a fresh file, keeps its article, and lies beside it as it was.
// UPDATE=1 writes the library of the newest version.
func TestOldLibraries(t *testing.T) {
	ms, err := file.Migrations()
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
	later := append(ms, file.Migration{Name: "later", SQL: `CREATE TABLE later (x TEXT) STRICT;`})
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) { upgrade(t, f, later) })
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
	db, err := file.Connect(l.Path(), "_pragma=page_size(512)", 1)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // a test
	if _, err := db.Exec(`VACUUM INTO ?`, path); err != nil {
		t.Fatal(err)
	}
}

func upgrade(t *testing.T, old string, ms []file.Migration) {
	t.Helper()
	ctx := context.Background()
	content, err := os.ReadFile(old)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "old")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	version, err := file.Inspect(ctx, path, file.ForReading)
	if err != nil {
		t.Fatal(err)
	}
	db, err := file.Connect(path, file.ForWriting, 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := file.Prepare(ctx, db, path, version, ms); err != nil {
		t.Fatal(err)
	}
	got, err := file.SchemaIn(ctx, db)
	if want, err2 := file.SchemaOf(ctx, ms); err != nil || err2 != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("schema %v, fresh %v (%v, %v)", got, want, err, err2)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	before, err := OpenReadOnly(ctx, fmt.Sprintf("%s.before-v%d", path, len(ms)))
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
	if err := errors.Join(l.Close(), os.Chmod(l.Path(), 0o400), os.Chmod(dir, 0o500)); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o700) //nolint:errcheck // so that it can be removed
	second, err := OpenReadOnly(ctx, l.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close() //nolint:errcheck // only read
	if _, err := second.Article(ctx, ids[0]); err != nil {
		t.Error(err)
	}
}
