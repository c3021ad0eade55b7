package data

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"parallax/compare/news"
	"parallax/data/file"
)

// Children of this test write, or migrate, until they are killed.
const (
	writerEnv   = "PARALLAX_TEST_WRITER"
	migratorEnv = "PARALLAX_TEST_MIGRATOR"
	noterEnv    = "PARALLAX_TEST_NOTER"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(writerEnv); path != "" {
		writeUntilKilled(path)
	}
	if path := os.Getenv(migratorEnv); path != "" {
		migrateUntilKilled(path)
	}
	if path := os.Getenv(noterEnv); path != "" {
		noteUntilKilled(path)
	}
	os.Exit(m.Run())
}

// writeUntilKilled names each article on its output once it is kept.
func writeUntilKilled(path string) {
	ctx := context.Background()
	l, err := Open(ctx, path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for i := 0; ; i++ {
		a := news.New(fmt.Sprintf("Report %d of %d", i, os.Getpid()), []string{strings.Repeat("Words fill the page. ", 150)})
		if _, err := l.SaveArticle(ctx, a); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		id, err := l.SaveEvent(ctx, news.Event{Title: a.Title(), Articles: []string{a.ID}})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(a.ID, id)
	}
}

// killRounds is how many moments are tried: a few, or 100 with PARALLAX_LONG.
func killRounds(few int) int {
	switch {
	case os.Getenv("PARALLAX_LONG") != "":
		return 100
	case testing.Short():
		return 2
	}
	return few
}

func TestKillDuringWrites(t *testing.T) {
	path := filepath.Join(t.TempDir(), FileName)
	rounds := killRounds(8)
	var kept []string
	for round := range rounds {
		kept = append(kept, killedWriter(t, path, 3+7*round%61)...)
		l, err := Open(context.Background(), path)
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		for _, line := range kept {
			article, event, _ := strings.Cut(line, " ")
			if _, err := l.Article(context.Background(), article); err != nil {
				t.Errorf("round %d: article %s: %v", round, article, err)
			}
			if as, err := l.ArticlesOfEvent(context.Background(), event); err != nil || len(as) != 1 {
				t.Errorf("round %d: event %s has %d articles, %v", round, event, len(as), err)
			}
		}
		if err := searchTablesAgree(l); err != nil {
			t.Errorf("round %d: %v", round, err)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// searchTablesAgree runs the check of FTS5 against the articles.
func searchTablesAgree(l *Library) error {
	for _, table := range []string{"article_search", "note_search", "quotation_search"} {
		_, err := l.Writing().Exec(fmt.Sprintf(`INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)`, table, table))
		if err != nil {
			return err
		}
	}
	return nil
}

// killedWriter lets a writer keep n articles, kills it while it goes on, and
// gives all that it said it kept.
func killedWriter(t *testing.T, path string, n int) (kept []string) {
	t.Helper()
	return killedChild(t, writerEnv+"="+path, n)
}

// killedChild is killedWriter for a child of any kind.
func killedChild(t *testing.T, env string, n int) (kept []string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), env)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		kept = append(kept, lines.Text())
		if len(kept) == n {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil || len(kept) < n {
		t.Fatalf("the writer ended by itself after %d articles: %v", len(kept), err)
	}
	return kept
}

func TestRefusedFilesStayUntouched(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good")
	l, err := Open(context.Background(), good)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 60 {
		save(t, l, news.New("", []string{strings.Repeat(fmt.Sprintf("Line %d. ", i), 200)}))
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	bytesOfGood, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	rot := bytes.Clone(bytesOfGood)
	for i := len(rot) / 3; i < len(rot)/3+40_000; i++ {
		rot[i] ^= 0x5a
	}
	with := func(statements string) []byte { return altered(t, bytesOfGood, statements) }
	tests := []struct {
		name    string
		content []byte
		want    error
	}{
		{"newer schema", with(`PRAGMA user_version = 99`), ErrNewerSchema},
		{"another program's", with(`PRAGMA application_id = 7`), ErrNotLibrary},
		{"a database without a mark", with(`PRAGMA application_id = 0`), ErrNotLibrary},
		{"a text", []byte("Not a database, but long enough to be one."), ErrNotLibrary},
		{"a few bytes", []byte("SQLite"), ErrNotLibrary},
		{"a beginning of other bytes", append([]byte("SQLite for mat 3"), bytesOfGood[16:]...), ErrBroken},
		{"truncated", bytesOfGood[:len(bytesOfGood)/2], ErrBroken},
		{"bit rot", rot, ErrBroken},
		{"view in place of a table", with(`DROP TABLE settings; CREATE VIEW settings AS
			WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS key, i AS value FROM n`), ErrBroken},
		{"a trigger more", with(`CREATE TRIGGER t AFTER INSERT ON settings BEGIN DELETE FROM articles; END`), ErrBroken},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { refused(t, tt.content, tt.want) })
	}
}

func refused(t *testing.T, content []byte, want error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), FileName)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, open := range []func(context.Context, string) (*Library, error){Open, OpenReadOnly} {
		if l, err := open(context.Background(), path); !errors.Is(err, want) {
			t.Errorf("opened %v, error %v, want %v", l, err, want)
		}
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(after, content) {
		t.Errorf("the file was written (%v)", err)
	}
}

// altered runs statements on a copy of a database and gives its bytes.
func altered(t *testing.T, content []byte, statements string) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "copy")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(`PRAGMA journal_mode = DELETE; ` + statements)
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	content, err = os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func TestFolderIsNoLibrary(t *testing.T) {
	if _, err := Open(context.Background(), t.TempDir()); !errors.Is(err, ErrNotLibrary) {
		t.Errorf("a folder: %v", err)
	}
	if _, err := OpenReadOnly(context.Background(), filepath.Join(t.TempDir(), "no")); !errors.Is(err, ErrNotFound) {
		t.Errorf("no file: %v", err)
	}
}

func TestSecondInstance(t *testing.T) {
	l := open(t)
	ids := save(t, l, full())
	if _, err := Open(context.Background(), l.Path()); !errors.Is(err, ErrInUse) {
		t.Fatalf("second Open: %v", err)
	}
	second, err := OpenReadOnly(context.Background(), l.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close() //nolint:errcheck // only read
	if _, err := second.Article(context.Background(), ids[0]); err != nil {
		t.Error(err)
	}
	if _, err := second.SaveArticle(context.Background(), full()); !errors.Is(err, ErrReadOnly) {
		t.Errorf("write into a read-only library: %v", err)
	}
}

// TestMigrations: each old library ends with the schema of a fresh file and
// keeps its articles, and a copy from before lies beside it.
func TestMigrations(t *testing.T) {
	ctx := context.Background()
	old, err := file.Migrations()
	if err != nil {
		t.Fatal(err)
	}
	later := fmt.Sprintf("%04d_later.sql", len(old)+1)
	files := fstest.MapFS{later: {Data: []byte(
		`CREATE TABLE later (x TEXT) STRICT; ALTER TABLE events ADD COLUMN colour TEXT;`)}}
	for _, m := range old {
		files[m.Name] = &fstest.MapFile{Data: []byte(m.SQL)}
	}
	ms, err := file.ReadMigrations(files)
	if err != nil {
		t.Fatal(err)
	}
	l := open(t)
	ids := save(t, l, full())
	before := fmt.Sprintf("%s.before", l.Path())
	if err := l.CopyTo(ctx, before); err != nil {
		t.Fatal(err)
	}
	if err := file.Migrate(ctx, l.Writing(), ms); err != nil {
		t.Fatal(err)
	}
	got, err := file.SchemaIn(ctx, l.Writing())
	if err != nil {
		t.Fatal(err)
	}
	if want, err := file.SchemaOf(ctx, ms); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("schema after migration %v, fresh %v (%v)", got, want, err)
	}
	if _, err := l.Article(ctx, ids[0]); err != nil {
		t.Error(err)
	}
	copied, err := OpenReadOnly(ctx, before)
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close() //nolint:errcheck // only read
	if _, err := copied.Article(ctx, ids[0]); err != nil {
		t.Error(err)
	}
}

func TestFailedMigrationChangesNothing(t *testing.T) {
	ctx := context.Background()
	l := open(t)
	ms, err := file.Migrations()
	if err != nil {
		t.Fatal(err)
	}
	before, err := file.SchemaIn(ctx, l.Writing())
	if err != nil {
		t.Fatal(err)
	}
	bad := append(ms, file.Migration{Name: "bad", SQL: `CREATE TABLE half (x TEXT) STRICT; SELECT nothing FROM nowhere;`})
	if err := file.Migrate(ctx, l.Writing(), bad); err == nil {
		t.Fatal("the bad migration passed")
	}
	after, err := file.SchemaIn(ctx, l.Writing())
	if err != nil || !reflect.DeepEqual(before, after) {
		t.Errorf("the schema changed: %v (%v)", after, err)
	}
}

func TestMigrationNames(t *testing.T) {
	for _, name := range []string{"0002_gap.sql", "one.sql"} {
		if _, err := file.ReadMigrations(fstest.MapFS{name: {}}); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
}

func TestStoppedWhileMaking(t *testing.T) {
	path := filepath.Join(t.TempDir(), FileName)
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := file.Connect(path, file.ForWriting, 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Ping(), db.Close()); err != nil {
		t.Fatal(err)
	}
	l, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	save(t, l, full())
}

func TestCancelledWrite(t *testing.T) {
	l := open(t)
	ctx, cancel := context.WithTimeout(context.Background(), time.Nanosecond)
	defer cancel()
	<-ctx.Done()
	if _, err := l.SaveArticle(ctx, full()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("cancelled write: %v", err)
	}
	expect(t, "nothing kept", nil)(l.Articles(context.Background()))
}
