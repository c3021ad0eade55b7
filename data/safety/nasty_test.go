package safety

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"parallax/data"
	"parallax/data/file"
)

// nastySoon is how long a library may take to be refused or opened.
const nastySoon = 10 * time.Second

// TestNastyLibraries: what must come of broken and foreign files in the place of a
// library; those of the table whose files lie beside a log or a journal are tested
// in package data. None that is not opened for writing is touched.
func TestNastyLibraries(t *testing.T) {
	path := pier(t, 60)
	content := bytesOf(t, path)
	page := int(binary.BigEndian.Uint16(content[16:]))
	changed := func(statements string) []byte {
		p := damaged(t, content)
		raw(t, p, statements)
		return bytesOf(t, p)
	}
	made := func(statements string) []byte {
		p := filepath.Join(t.TempDir(), "x")
		raw(t, p, statements)
		return bytesOf(t, p)
	}
	flip := bytes.Clone(content)
	flip[3] ^= 0x20
	noise, r := bytes.Clone(content), rand.New(rand.NewPCG(4, 4))
	for range 400 {
		noise[page+r.IntN(len(noise)-page)] = byte(r.Uint32())
	}
	zeros := bytes.Clone(content)
	clear(zeros[page*(len(zeros)/page/2) : page*(len(zeros)/page/2+1)])
	old, err := os.ReadFile("../testdata/v1.sqlite")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name     string
		content  []byte
		err      error
		articles int // at least so many can be read
	}{
		{"N146 zero", nil, nil, 0},
		{"N147 no database", []byte("Minutes of the council, May 2025. " + string(make([]byte, 2000))), file.ErrNotLibrary, 0},
		{"N148 half a file", content[:len(content)/2], file.ErrBroken, 10},
		{"N149 another beginning", flip, file.ErrBroken, 50},
		{"N150 noise", noise, file.ErrBroken, 30},
		{"N151 a page of zeros", zeros, file.ErrBroken, 40},
		{"N152 a newer version", changed(`PRAGMA user_version = 999`), file.ErrNewerSchema, 0},
		{"N153 an older version", old, nil, 1},
		{"N154 a view in place of a table", changed(`DROP TABLE settings; CREATE VIEW settings AS SELECT 1`), file.ErrBroken, 60},
		{"N154 a trigger", changed(`CREATE TRIGGER t AFTER INSERT ON articles BEGIN DELETE FROM originals; END`), file.ErrBroken, 60},
		{"N155 another program", made(`PRAGMA application_id = 7; CREATE TABLE articles (id, text)`), file.ErrNotLibrary, 0},
		{"N156 UTF-16", made(`PRAGMA encoding = 'UTF-16'; PRAGMA application_id = 7; CREATE TABLE articles (id, text)`), file.ErrNotLibrary, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			begun := time.Now()
			wantNasty(t, damaged(t, tt.content), tt.content, tt.err, tt.articles)
			if took := time.Since(begun); took > nastySoon {
				t.Errorf("it took %v", took)
			}
		})
	}
}

// wantNasty opens a file as the program does.
func wantNasty(t *testing.T, path string, content []byte, want error, articles int) {
	t.Helper()
	ctx := context.Background()
	l, err := data.Open(ctx, path)
	if !errors.Is(err, want) {
		t.Fatalf("%v, want %v", err, want)
	}
	if err != nil {
		wantUntouched(t, path, content)
		if !errors.Is(err, file.ErrBroken) {
			return // nothing of it is ours
		}
		if l, _, err = OpenDamaged(ctx, path); err != nil {
			t.Fatal(err)
		}
	}
	as, err := l.Articles(ctx)
	if err = errors.Join(err, l.Close()); err != nil || len(as) < articles {
		t.Errorf("%d articles can be read, want %d (%v)", len(as), articles, err)
	}
	if want != nil {
		wantUntouched(t, path, content)
	} else if before, _ := filepath.Glob(path + ".before-*"); len(content) > 0 && len(before) != 1 {
		t.Errorf("copies from before: %v", before)
	}
}

// wantUntouched: the file is as it was, with nothing but the lock beside it.
func wantUntouched(t *testing.T, path string, content []byte) {
	t.Helper()
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(after, content) {
		t.Errorf("the file was changed (%v)", err)
	}
	beside, _ := filepath.Glob(path + "?*")
	for _, b := range beside {
		if filepath.Ext(b) != ".lock" {
			t.Errorf("%s was made", b)
		}
	}
}

// TestEachRowIsTested: a test names each row of the table of cases about libraries and
// faults.
func TestEachRowIsTested(t *testing.T) {
	table, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "data", "nasty", "expectations.tsv"))
	if err != nil {
		t.Skip("needs the table of cases")
	}
	var tests strings.Builder
	for _, room := range []string{"../*", "../../app/*", "../../data"} {
		files, _ := filepath.Glob(filepath.Join(room, "*_test.go"))
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			tests.Write(b)
		}
	}
	rows := 0
	for line := range strings.Lines(string(table)) {
		cells := strings.Split(line, "\t")
		if cells[1] != "db" && cells[1] != "fault" {
			continue
		}
		if rows++; !strings.Contains(tests.String(), cells[0]) {
			t.Errorf("no test names %s: %s", cells[0], cells[3])
		}
	}
	if rows < 40 {
		t.Errorf("%d rows", rows)
	}
}

// TestNastyFiles: none of the files that were made for other programs' libraries is
// taken for one of ours, touched, or a reason to fall.
func TestNastyFiles(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "shared", "data", "nasty", "files", "db")
	all, _ := filepath.Glob(filepath.Join(folder, "*.db"))
	more, _ := filepath.Glob(filepath.Join(folder, "*", "library.db"))
	if all = append(all, more...); len(all) == 0 {
		t.Skip("needs the folder of nasty files")
	}
	for _, from := range all {
		content, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		if len(content) == 0 {
			continue // a library is made there
		}
		path := damaged(t, content)
		for _, ending := range []string{"-journal", "-wal"} {
			if b, err := os.ReadFile(from + ending); err == nil {
				if err := os.WriteFile(path+ending, b, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
		l, how := anyhow(t, path)
		if after, err := os.ReadFile(path); l != nil || err != nil || !bytes.Equal(after, content) {
			t.Errorf("%s: %s, changed %t (%v)", from, how, !bytes.Equal(after, content), err)
		}
	}
}
