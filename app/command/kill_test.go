package command

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/data"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// childEnv holds the arguments of a child of these tests, one a line: it is the
// program, and is killed.
const childEnv = "PARALLAX_TEST_ARGS"

func TestMain(m *testing.M) {
	if args := os.Getenv(childEnv); args != "" {
		code, _ := Run(context.Background(), Call{strings.Split(args, "\n"), os.Stdin, os.Stdout, os.Stderr, false})
		os.Exit(code)
	}
	os.Exit(m.Run())
}

// killed runs the program, kills it after a while unless it ended before, and
// gives what it wrote.
func killed(t *testing.T, after time.Duration, args ...string) (lines []string, ended bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+strings.Join(args, "\n"))
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	for s := bufio.NewScanner(out); s.Scan(); {
		lines = append(lines, s.Text())
	}
	return lines, cmd.Wait() == nil
}

// rounds is how many moments are tried: a few, or with PARALLAX_LONG 100.
func rounds() int {
	if os.Getenv("PARALLAX_LONG") != "" {
		return 100
	}
	return 8
}

// moments are random whiles up to a little more than the whole takes.
func moments(t *testing.T, seed uint64, whole func()) func() time.Duration {
	t.Helper()
	begun := time.Now()
	whole()
	took := time.Since(begun) * 5 / 4
	r := rand.New(rand.NewPCG(seed, 1))
	return func() time.Duration { return time.Duration(r.Int64N(int64(took))) }
}

// wantWhole opens the library at once and looks at its pages.
func wantWhole(t *testing.T, path string) *data.Library {
	t.Helper()
	l, err := data.Open(context.Background(), path)
	if err != nil {
		t.Fatalf("it does not open: %v", err)
	}
	var said string
	if err := l.Reading().QueryRow(`PRAGMA quick_check`).Scan(&said); err != nil || said != "ok" {
		t.Fatalf("quick_check: %s, %v", said, err)
	}
	return l
}

// TestKilledImport (N164): what has a line is stored, with what it was read from and
// its place in the event.
func TestKilledImport(t *testing.T) {
	folder := t.TempDir()
	for i := range 20 {
		text := fmt.Sprintf("Report %02d of the harbour\n\n%s", i, strings.Repeat(fmt.Sprintf("The harbour master said on Monday that pier %d was closed for repairs.\n\n", i), 30))
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("a%02d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(path string, after time.Duration) ([]string, bool) {
		return killed(t, after, "import", folder, "--event", "Harbour", "--library", path)
	}
	next := moments(t, 1, func() { run(filepath.Join(t.TempDir(), "l"), time.Minute) })
	told, kills := 0, 0
	for range rounds() {
		path := filepath.Join(t.TempDir(), "l")
		lines, ended := run(path, next())
		if !ended {
			kills++
		}
		told += len(lines)
		wantTold(t, path, lines)
	}
	t.Logf("%d killed, %d told", kills, told)
}

func wantTold(t *testing.T, path string, lines []string) {
	t.Helper()
	ctx := context.Background()
	l := wantWhole(t, path)
	defer l.Close() //nolint:errcheck // a test
	events, err := l.Events(ctx)
	if err != nil || len(lines) > 0 && len(events) != 1 {
		t.Fatalf("%d lines, events %v, %v", len(lines), events, err)
	}
	titles := map[string]bool{}
	for _, e := range events {
		as, err := l.ArticlesOfEvent(ctx, e.ID)
		for _, a := range as {
			_, content, err2 := l.Original(ctx, a.ID)
			if titles[a.Title()] = true; err2 != nil || len(content) == 0 {
				t.Errorf("%s has no original: %v", a.Title(), err2)
			}
		}
		if err != nil {
			t.Error(err)
		}
	}
	for _, line := range lines {
		parts := strings.Split(line, " · ")
		if len(parts) < 2 || !titles[parts[1]] {
			t.Errorf("told and not stored: %s", line)
		}
	}
	if loose, err := l.UnsortedArticles(ctx); err != nil || len(loose) > 0 {
		t.Errorf("%d without their event, %v", len(loose), err)
	}
}

// TestKilledRestore: the library is the one before or the one of the copy, and
// what stood there is kept before it goes.
func TestKilledRestore(t *testing.T) {
	room(t)
	if code, _, _, said := run(false, "import", "dawn.txt", "--event", "Old", "--library", "first"); code != Done {
		t.Fatal(said)
	}
	if code, _, _, said := run(false, "library", "backup", "--library", "first"); code != Done {
		t.Fatal(said)
	}
	if code, _, _, said := run(false, "import", "echo.txt", "--event", "New", "--library", "first"); code != Done {
		t.Fatal(said)
	}
	if code, _, _, said := run(false, "library", "export", "all.json", "--library", "first"); code != Done {
		t.Fatal(said)
	}
	for name, args := range map[string][]string{"restore": {"restore", "newest"}, "import": {"import", "all.json", "--replace"}} {
		t.Run(name, func(t *testing.T) { killWhileReplacing(t, name, args) })
	}
}

func killWhileReplacing(t *testing.T, name string, args []string) {
	replace := func(path string, after time.Duration) {
		killed(t, after, append([]string{"library", "--library", path}, args...)...)
	}
	next := moments(t, 2, func() {
		copyFolder(t, "first", name+"/first")
		replace(name+"/first", time.Minute)
		if _, err := os.Stat(name + "/first.before-restore"); err != nil {
			t.Fatalf("it does nothing: %v", err)
		}
	})
	kept := 0
	for i := range rounds() {
		path := fmt.Sprintf("%s%d/first", name, i)
		copyFolder(t, "first", path)
		replace(path, next())
		l := wantWhole(t, path)
		events, err := l.Events(context.Background())
		if err = errors.Join(err, l.Close()); err != nil || len(events) != 2 && (len(events) != 1 || name == "import") {
			t.Errorf("%v, %v", events, err)
		}
		_, err = os.Stat(path + ".before-restore")
		if err == nil {
			kept++
		} else if len(events) == 1 {
			t.Errorf("what stood there is lost: %v", err)
		}
	}
	t.Logf("%s: replaced or about to be in %d", name, kept)
}

// copyFolder copies a library with its copies.
func copyFolder(t *testing.T, from, to string) {
	t.Helper()
	if err := os.MkdirAll(to+".copies", 0o700); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(from + ".copies/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(files, from) {
		b, err := os.ReadFile(f)
		if err == nil {
			err = os.WriteFile(to+strings.TrimPrefix(f, from), b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestKilledMigration (N165): an older library is opened all the same afterwards, its
// article is there, and a copy from before is whole or not there.
func TestKilledMigration(t *testing.T) {
	old, err := os.ReadFile("../../data/testdata/v1.sqlite")
	if err != nil {
		t.Fatal(err)
	}
	room(t)
	oldLibrary := func(t *testing.T, path string) {
		if err := os.WriteFile(path, old, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	next := moments(t, 3, func() {
		oldLibrary(t, "whole")
		killed(t, time.Minute, "import", "dawn.txt", "--library", "whole")
	})
	for i := range rounds() {
		path := fmt.Sprintf("round%d", i)
		oldLibrary(t, path)
		killed(t, next(), "import", "dawn.txt", "--library", path)
		copies, err := filepath.Glob(path + ".before-v*")
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range copies {
			if strings.Contains(c, ".part") {
				continue
			}
			wantOldArticle(t, c)
		}
		l := wantWhole(t, path)
		as, err := l.Articles(context.Background())
		if err = errors.Join(err, l.Close()); err != nil || len(as) < 1 {
			t.Errorf("%d articles, %v", len(as), err)
		}
		if copies, _ = filepath.Glob(path + ".before-v*"); len(copies) == 0 {
			t.Error("there is no copy from before")
		}
	}
}

func wantOldArticle(t *testing.T, path string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // a test
	n, version := 0, 0
	err = db.QueryRow(`SELECT count(*), (SELECT user_version FROM pragma_user_version) FROM articles`).Scan(&n, &version)
	if err != nil || n != 1 || version != 1 {
		t.Errorf("%s: %d articles of version %d, %v", path, n, version, err)
	}
}
