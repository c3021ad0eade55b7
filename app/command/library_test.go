package command

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/data"
)

// filled is a room with a library "lib" of three articles.
func filled(t *testing.T) {
	t.Helper()
	room(t)
	if code, _, _, said := run(false, "import", "dawn.txt", "echo.txt", "--event", "Ferry", "--library", "lib"); code != Done {
		t.Fatal(said)
	}
	if code, _, _, said := run(false, "import", "head.txt", "--library", "lib"); code != Done {
		t.Fatal(said)
	}
}

// spoil makes the library one that cannot be opened.
func spoil(t *testing.T) {
	t.Helper()
	b, err := os.ReadFile("lib")
	if err != nil {
		t.Fatal(err)
	}
	copy(b, "SQLite for mat 3")
	if err := os.WriteFile("lib", b, 0o600); err != nil {
		t.Fatal(err)
	}
}

// lib runs a command of the library.
func lib(t *testing.T, want int, args ...string) (out, said string) {
	t.Helper()
	code, _, out, said := run(false, append([]string{"library", "--library", "lib"}, args...)...)
	if code != want {
		t.Errorf("%v: code %d, want %d: %s %s", args, code, want, out, said)
	}
	if strings.ContainsAny(out+said, "\x1b\x07\u202e") {
		t.Errorf("%v: control characters: %q %q", args, out, said)
	}
	return out, said
}

func wantIn(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%q does not say %q", text, p)
		}
	}
}

func TestLibraryOfAWholeFile(t *testing.T) {
	filled(t)
	out, _ := lib(t, Done, "check")
	wantIn(t, out, "The library is whole: 3 articles in 1 event.")
	out, _ = lib(t, Done, "list")
	wantIn(t, out, " · Ferry\n", "Dawn Post · Ferry runs aground", "In no event:\n", "Alarm")
	out, _ = lib(t, Done, "search", "fog", "company")
	wantIn(t, out, "Evening Echo · Fog strands 48 on ferry")
	lib(t, Trouble, "search", "nobodysword")
	out, _ = lib(t, Done, "show", "fog strands 48 on ferry")
	wantIn(t, out, "Evening Echo", "The company will pay for hotels")
	out, _ = lib(t, Done, "show", "Ferry")
	wantIn(t, out, "Dawn Post", "Evening Echo")
	_, said := lib(t, Trouble, "show", "no such")
	wantIn(t, said, "no article or event “no such”")
	out, _ = lib(t, Done, "backup")
	wantIn(t, out, "A copy of", "lib.copies")
	out, _ = lib(t, Done, "restore")
	wantIn(t, out, "the newest first:", "lib.copies")
}

// TestLibraryJSON: each result is JSON of the same names.
func TestLibraryJSON(t *testing.T) {
	filled(t)
	for args, names := range map[string]string{
		"check": "path articles events faults mended broken copies", "backup": "path made", "restore": "copies",
		"list": "events without_event", "show Ferry": "id title created articles", "search fog": "articles",
		"show Alarm?": "", "salvage saved": "articles damaged originals events path", "restore newest": "path restored kept",
	} {
		out, _ := lib(t, map[bool]int{true: Done, false: Trouble}[names != ""], append(strings.Fields(args), "--json")...)
		if names == "" {
			continue
		}
		got := map[string]any{}
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Errorf("%s: %v: %s", args, err, out)
		}
		for _, n := range strings.Fields(names) {
			if _, ok := got[n]; !ok {
				t.Errorf("%s: no %s in %s", args, n, out)
			}
		}
	}
}

// TestLibraryOfADamagedFile: the reader is told the way back, reads what is
// left at once, and comes back by a copy or by what can be read.
func TestLibraryOfADamagedFile(t *testing.T) {
	filled(t)
	spoil(t)
	code, _, _, said := run(false, "import", "dawn.txt", "--library", "lib")
	if code != Unusable {
		t.Errorf("import: %d", code)
	}
	wantIn(t, said, "damaged and was not touched", "parallax help library")
	out, _ := lib(t, Unusable, "check")
	wantIn(t, out, "cannot be opened", "3 articles and 1 event of it can still be read", "restore", "salvage", "lib.copies")
	out, said = lib(t, Done, "list")
	wantIn(t, out, "Dawn Post", "Evening Echo")
	wantIn(t, said, "what can be read of it")
	out, _ = lib(t, Done, "salvage", "saved")
	wantIn(t, out, "Saved 3 articles and 1 event in saved.")
	out, _ = lib(t, Done, "salvage")
	wantIn(t, out, "Saved 3 articles", "is kept as", "before-restore")
	out, _ = lib(t, Done, "check")
	wantIn(t, out, "The library is whole: 3 articles in 1 event.")
	spoil(t)
	out, _ = lib(t, Done, "restore", "newest")
	wantIn(t, out, "The library is as it was on", "is kept as")
	lib(t, Done, "check")
}

func TestLibraryThereAndBack(t *testing.T) {
	filled(t)
	for _, name := range []string{"all.json", "all.zip"} {
		lib(t, Done, "export", name)
		lib(t, Misuse, "export", name)
		first, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		code, _, out, said := run(false, "library", "import", name, "--library", "new-"+name)
		if code != Done {
			t.Fatal(code, said)
		}
		wantIn(t, out, "3 articles in 1 event")
		code, _, _, said = run(false, "library", "export", name, "--force", "--library", "new-"+name)
		second, err := os.ReadFile(name)
		if err != nil || code != Done || !bytes.Equal(first, second) {
			t.Errorf("%s: %d %v %s: other bytes: %v", name, code, err, said, !bytes.Equal(first, second))
		}
	}
	_, said := lib(t, Misuse, "import", "all.json")
	wantIn(t, said, "holds 3 articles already", "--replace")
	out, _ := lib(t, Done, "import", "all.json", "--replace")
	wantIn(t, out, "is kept as")
	_, said = lib(t, Trouble, "import", "dawn.txt", "--replace")
	wantIn(t, said, "“dawn.txt” is not a whole export")
	lib(t, Done, "check")
	if left, _ := filepath.Glob(".parallax-*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

func TestLibraryMisuse(t *testing.T) {
	filled(t)
	lib(t, Misuse)
	lib(t, Misuse, "burn")
	lib(t, Misuse, "check", "it")
	lib(t, Misuse, "export")
	_, said := lib(t, Unusable, "restore", "dawn.txt")
	wantIn(t, said, "is not a Parallax library")
	code, _, _, said := run(false, "library", "list", "--library", "nowhere")
	if code == Done || exists("nowhere") || !strings.Contains(said, "There is no library in “nowhere” yet") {
		t.Errorf("%d %s", code, said)
	}
}

// TestLibrarySearch: what a search finds beside articles, what it asks back, and what
// it says of a filter that is none.
func TestLibrarySearch(t *testing.T) {
	filled(t)
	out, said := lib(t, Done, "search", "speaker:bahr")
	wantIn(t, out, "Dawn Post", "Quotations:", " · Ines Bahr · ", "we did what we could")
	wantIn(t, said, "Reading who is quoted in 3 articles")
	if _, said = lib(t, Done, "search", "speaker:bahr"); said != "" {
		t.Errorf("read again: %s", said)
	}
	out, _ = lib(t, Done, "search", "date:2025-03-04..", "outlet:echo")
	wantIn(t, out, "Fog strands 48")
	_, said = lib(t, Trouble, "search", "after:2025-03")
	wantIn(t, said, "Nothing was found", "“after:” is no filter", "date:")
	out, said = lib(t, Trouble, "search", "passengers", "agruond")
	wantIn(t, out+said, "Did you mean “passengers aground”?")
	l, err := data.Open(context.Background(), "lib")
	if err != nil {
		t.Fatal(err)
	}
	es, err := l.Events(context.Background())
	if err == nil {
		at := []news.Anchor{{Passage: news.Passage{Article: es[0].Articles[0], Span: news.Span{Start: 0, End: 5}}, Words: "Ferry"}}
		_, err = l.PutNote(context.Background(), es[0].ID, news.Note{Kind: news.OnPassage, At: at, Text: "ask \x1b[2J <b>her</b>"})
	}
	if err = errors.Join(err, l.Close()); err != nil {
		t.Fatal(err)
	}
	out, _ = lib(t, Done, "search", "ask")
	wantIn(t, out, "Notes:", "“Ferry” · ask", "<b>her</b>")
	out, _ = lib(t, Done, "search", "has:note")
	wantIn(t, out, "Ferry runs aground")
	out, _ = lib(t, Done, "show", "Ferry")
	wantIn(t, out, "Notes:", "“Ferry” · ask")
	var found foundJSON
	out, _ = lib(t, Done, "search", "ferry", "--json")
	if err := json.Unmarshal([]byte(out), &found); err != nil || found.Count != 3 || len(found.Articles) != 3 || len(found.Notes) != 1 {
		t.Errorf("%v, %+v", err, found)
	}
}

// TestLibraryThatIsNotThere: no command that looks after a library makes one.
func TestLibraryThatIsNotThere(t *testing.T) {
	room(t)
	before := listing(t)
	for _, args := range []string{"check", "backup", "list", "search x", "show x", "export x.zip", "restore", "restore newest", "restore nosuch"} {
		code, _, out, said := run(false, append(strings.Fields("library --library none "+args), []string{}...)...)
		if args != "restore" && (code != Trouble || !strings.Contains(said, "There is no") && !strings.Contains(said, "“nosuch” does not exist")) {
			t.Errorf("%s: %d, %s%s", args, code, out, said)
		}
		if got := listing(t); got != before {
			t.Errorf("%s made %s, before %s", args, got, before)
		}
	}
	filled(t)
	_, said := lib(t, Trouble, "import", "nosuch.zip")
	wantIn(t, said, "“nosuch.zip” does not exist")
	_, said = lib(t, Trouble, "restore", "nosuch")
	wantIn(t, said, "“nosuch” does not exist")
}

// TestImportJSON: an object a line for each input.
func TestImportJSON(t *testing.T) {
	room(t)
	code, _, out, said := run(false, "import", "dawn.txt", "copy.txt", "empty.txt", "head.txt", "--json", "--library", "lib")
	if code != Trouble {
		t.Errorf("%d, %s", code, said)
	}
	var outcomes []string
	for line := range strings.Lines(out) {
		var j inputJSON
		if err := json.Unmarshal([]byte(line), &j); err != nil || j.Said == "" || (j.Article == nil) != (j.Outcome == "refused") {
			t.Errorf("%v: %s", err, line)
		}
		outcomes = append(outcomes, j.Input+" "+j.Outcome)
	}
	if got := strings.Join(outcomes, ", "); got != "dawn.txt new, copy.txt known, empty.txt refused, head.txt new" {
		t.Error(got)
	}
}

// TestNothingIsWrittenOverALibrary: not even where writing over a file is asked for.
func TestNothingIsWrittenOverALibrary(t *testing.T) {
	filled(t)
	for _, args := range []string{"library export lib --library lib --force", "compare dawn.txt echo.txt --quick --out lib --force"} {
		if code, _, out, said := run(false, strings.Fields(args)...); code != Trouble || !strings.Contains(said, "not written over") {
			t.Errorf("%s: %d, %s%s", args, code, out, said)
		}
	}
	spoil(t)
	if code, _, out, said := run(false, "compare", "dawn.txt", "echo.txt", "--quick", "--out", "lib", "--force"); code != Trouble || !strings.Contains(said, "not written over") {
		t.Errorf("a damaged one: %d, %s%s", code, out, said)
	}
	lib(t, Unusable, "check")
	lib(t, Done, "salvage")
	out, _ := lib(t, Done, "check")
	wantIn(t, out, "whole: 3 articles")
}

// TestLibrariesArePrivate: whatever makes a library, nobody else may read it; one that
// others may read stays so when a copy takes its place.
func TestLibrariesArePrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("rights are others there")
	}
	filled(t)
	lib(t, Done, "export", "all.zip")
	lib(t, Done, "salvage", "saved")
	if code, _, _, said := run(false, "library", "import", "all.zip", "--library", "second"); code != Done {
		t.Fatal(said)
	}
	lib(t, Done, "restore", "newest")
	copies, _ := filepath.Glob("lib.copies/*")
	for _, name := range append(copies, "lib", "saved", "second") {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
	}
	if err := os.Chmod("lib", 0o640); err != nil {
		t.Fatal(err)
	}
	lib(t, Done, "restore", "newest")
	if info, err := os.Stat("lib"); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("after restoring: %v, %v", info.Mode(), err)
	}
}
