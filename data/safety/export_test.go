package safety

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/data"
	"parallax/data/file"
)

type way func(context.Context, *data.Library, io.Writer, Progress) error

// exported is what a library exports, as a file and as bytes.
func exported(t *testing.T, path string, export way) (file string, content []byte) {
	t.Helper()
	l := opened(t, path)
	var b bytes.Buffer
	if err := errors.Join(export(context.Background(), l, &b, nil), l.Close()); err != nil {
		t.Fatal(err)
	}
	file = filepath.Join(t.TempDir(), "export")
	if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file, b.Bytes()
}

// TestExportAndBack (N182): what comes back exports to the same bytes, and nothing of
// it is wrong.
func TestExportAndBack(t *testing.T) {
	for name, export := range map[string]way{"JSON": Export, "archive": ExportZip} {
		t.Run(name, func(t *testing.T) {
			file, first := exported(t, desk(t, 8), export)
			to := filepath.Join(t.TempDir(), "new", data.FileName)
			if left, err := Import(context.Background(), file, to, nil); err != nil || left > 0 {
				t.Fatal(left, err)
			}
			if _, second := exported(t, to, export); !bytes.Equal(first, second) {
				t.Errorf("%d bytes, then %d others", len(first), len(second))
			}
			l := opened(t, to)
			if r, err := Check(context.Background(), l, nil); err != nil || !r.Whole() || len(r.Mended) > 0 || r.Articles != 9 {
				t.Errorf("%+v, %v", r, err)
			}
			wantDesk(t, l)
			if found, err := l.Search(context.Background(), "pier 3"); err != nil || len(found.Hits) == 0 {
				t.Errorf("the search finds %v, %v", found, err)
			}
		})
	}
}

// wantDesk: what the reader wrote stands in the library that was made.
func wantDesk(t *testing.T, l *data.Library) {
	t.Helper()
	ctx := context.Background()
	es, err1 := l.Events(ctx)
	bin, err2 := l.Bin(ctx)
	if err := errors.Join(err1, err2); err != nil || len(es) != 1 || len(bin) != 1 {
		t.Fatalf("events %v, in the bin %v, %v", es, bin, err)
	}
	bench, err1 := l.Workbench(ctx, es[0].ID)
	notes, err2 := l.Notes(ctx, es[0].ID)
	outlets, err3 := l.Outlets(ctx)
	b := data.BenchOf(bench)
	if errors.Join(err1, err2, err3) != nil || len(data.CurrentNotes(notes)) != 6 || len(outlets) != 1 || outlets[0].ReaderLabel != "local, my label" ||
		len(b.Picks) != 2 || b.Picks[1].Comment != "mine" || b.Fields["title"] != "Harbour, “mine”" || !strings.HasPrefix(b.Fields["check"], "Both say") {
		t.Errorf("%d notes, outlets %+v, bench %+v", len(data.CurrentNotes(notes)), outlets, b)
	}
}

// TestEachTableIsExported: each table of the schema has something of its own in
// an export, or is a cache or a part of the search.
func TestEachTableIsExported(t *testing.T) {
	path := pier(t, 2)
	_, content := exported(t, path, Export)
	l := opened(t, path)
	rows, err := l.Reading().Query(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close() //nolint:errcheck // a test
	caches, seen := map[string]bool{"readings": true, "meanings": true, "quotations": true, "quotations_read": true}, 0
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		seen++
		if there := bytes.Contains(content, []byte("\n\""+name+"\": [")) || bytes.Contains(content, []byte("{\n\""+name+"\": [")); there == caches[name] {
			t.Errorf("%s: exported %v. Give a new cache a line in data and here; what is none is exported by itself", name, there)
		}
	}
	if seen < 14 {
		t.Errorf("the schema has %d tables", seen)
	}
}

// TestOldExports: each older library exports by its own schema, and comes back
// as one of the newest.
func TestOldExports(t *testing.T) {
	files, err := filepath.Glob("../testdata/v*.sqlite")
	if err != nil || len(files) < 6 {
		t.Fatal(files, err)
	}
	ctx := context.Background()
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		l, err := data.OpenReadOnly(ctx, damaged(t, content))
		if err != nil {
			t.Fatal(file, err)
		}
		var b bytes.Buffer
		if err := errors.Join(Export(ctx, l, &b, nil), l.Close()); err != nil {
			t.Fatal(file, err)
		}
		export, to := damaged(t, b.Bytes()), filepath.Join(t.TempDir(), "new")
		if left, err := Import(ctx, export, to, nil); err != nil || left > 0 {
			t.Fatal(file, left, err)
		}
		l = opened(t, to)
		if as, err := l.Articles(ctx); err != nil || len(as) != 1 || data.Damaged(as[0]) {
			t.Errorf("%s: %v, %v", file, as, err)
		}
	}
}

// TestNoExport: what is no export, or only a part of one, makes no library.
func TestNoExport(t *testing.T) {
	_, whole := exported(t, pier(t, 2), Export)
	_, archive := exported(t, pier(t, 2), ExportZip)
	for name, content := range map[string][]byte{
		"nothing":          nil,
		"text":             []byte("Not an export."),
		"other JSON":       []byte(`{"format": "x", "version": 1, "schema": 1, "tables": {}}`),
		"half":             whole[:len(whole)/2],
		"without its end":  whole[:len(whole)-3],
		"half an archive":  archive[:len(archive)/2],
		"an unknown table": bytes.Replace(whole, []byte(`"articles": [`), []byte(`"artikles": [`), 1),
		"a table's SQL":    bytes.Replace(whole, []byte(`"articles": [`), []byte(`"articles\"; DROP TABLE events; --": [`), 1),
		"another column":   bytes.Replace(whole, []byte(`"agency": `), []byte(`"agenci": `), 1),
		"another kind":     bytes.Replace(whole, []byte(`"agency": ""`), []byte(`"agency": {"bytes": "YQ=="}`), 1),
		"no value":         bytes.Replace(whole, []byte(`"agency": ""`), []byte(`"agency": {}`), 1),
		"a missing file":   bytes.Replace(whole, []byte(`"agency": ""`), []byte(`"agency": {"file": "/etc/passwd"}`), 1),
		"a newer schema":   bytes.Replace(whole, []byte(`"schema": `), []byte(`"schema": 9`), 1),
		"a newer format":   bytes.Replace(whole, []byte(`"version": 1`), []byte(`"version": 2`), 1),
		"schema zero":      bytes.Replace(whole, []byte(`"schema": `), []byte(`"schema": -`), 1),
	} {
		t.Run(name, func(t *testing.T) {
			to := filepath.Join(t.TempDir(), data.FileName)
			if _, err := Import(context.Background(), damaged(t, content), to, nil); err == nil {
				t.Error("it was taken")
			} else if strings.HasPrefix(name, "a newer") && !errors.Is(err, file.ErrNewerSchema) {
				t.Error(err)
			}
			if left, _ := filepath.Glob(to + "*"); len(left) > 0 {
				t.Errorf("left: %v", left)
			}
		})
	}
}

// TestChangedExport: a text that somebody changed in an export comes with a
// warning.
func TestChangedExport(t *testing.T) {
	_, whole := exported(t, pier(t, 2), Export)
	changed := bytes.Replace(whole, []byte("pier 0 was closed"), []byte("pier 0 was opened"), 1)
	to := filepath.Join(t.TempDir(), data.FileName)
	if _, err := Import(context.Background(), damaged(t, changed), to, nil); err != nil {
		t.Fatal(err)
	}
	as, err := opened(t, to).Articles(context.Background())
	if err != nil || len(as) != 2 {
		t.Fatal(as, err)
	}
	for _, a := range as {
		if data.Damaged(a) != strings.Contains(a.Text, "opened") {
			t.Errorf("warning %v for %q", data.Damaged(a), a.Text[:80])
		}
	}
}
