package pages

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// made runs statements on a new file with pages of that size, in the log when
// it is to stay there.
func made(t *testing.T, size int, log bool, statements ...string) (path string, db *sql.DB) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "file")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { _ = db.Close() })
	begin := fmt.Sprintf(`PRAGMA page_size = %d; CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d REAL);`, size)
	if log {
		begin += `PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;`
	}
	for _, s := range append([]string{begin}, statements...) {
		if _, err := db.Exec(s); err != nil {
			t.Fatal(err)
		}
	}
	return path, db
}

// rowsOf are the rows of each table as they are found.
func rowsOf(t *testing.T, path string) map[string][]Row {
	t.Helper()
	f, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // a test
	out := map[string][]Row{}
	f.Tables(func(table string, r Row) { out[table] = append(out[table], r) })
	return out
}

// wanted are the rows as SQLite gives them.
func wanted(t *testing.T, db *sql.DB) (out []Row) {
	t.Helper()
	rows, err := db.Query(`SELECT rowid, a, b, c, d FROM t ORDER BY rowid`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close() //nolint:errcheck // a test
	for rows.Next() {
		r := Row{Values: make([]any, 4)}
		if err := rows.Scan(&r.ID, &r.Values[0], &r.Values[1], &r.Values[2], &r.Values[3]); err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

// TestRows: what SQLite reads is read, in pages of all sizes, with long values
// that go on elsewhere, and from the log.
func TestRows(t *testing.T) {
	fill := `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
		INSERT INTO t SELECT (i - 150) * i * i * i * 1234567, printf('%.*c', i * i % 9000, 'x'), zeroblob(i % 70), i / 7.0 + .5 FROM n`
	odd := `INSERT INTO t VALUES (NULL, NULL, NULL, NULL), (0, '', x'', -1.5), (1, 'é', x'00ff', 1e300), (-9223372036854775808, 'x', NULL, 0.1), (9223372036854775807, 'y', NULL, 0.1)`
	for _, size := range []int{512, 1024, 4096, 65536} {
		for _, log := range []bool{false, true} {
			t.Run(fmt.Sprintf("%d, log %v", size, log), func(t *testing.T) {
				path, db := made(t, size, log, fill, odd, `DELETE FROM t WHERE a % 5 = 0`, `UPDATE t SET b = b || 'z' WHERE rowid % 3 = 0`)
				if info, err := os.Stat(path + "-wal"); log && (err != nil || info.Size() == 0) {
					t.Fatal("there is no log", err)
				}
				got, want := rowsOf(t, path), wanted(t, db)
				if !reflect.DeepEqual(got["t"], want) || len(want) < 200 || len(got[""]) > 0 {
					t.Errorf("%d rows, want %d; %d that nothing leads to", len(got["t"]), len(want), len(got[""]))
				}
			})
		}
	}
}

// TestOpenChange: what is not committed in the log is not read.
func TestOpenChange(t *testing.T) {
	path, db := made(t, 4096, true, `INSERT INTO t VALUES (1, 'kept', NULL, NULL)`)
	if _, err := db.Exec(`PRAGMA cache_size = 1; BEGIN; UPDATE t SET b = 'open'; INSERT INTO t SELECT a, hex(zeroblob(3000)), c, d FROM t, (SELECT 1 UNION SELECT 2 UNION SELECT 3)`); err != nil {
		t.Fatal(err)
	}
	if got := rowsOf(t, path)["t"]; len(got) != 1 || got[0].Values[1] != "kept" {
		t.Errorf("%v", got)
	}
}

// TestLostLeaves: leaves whose tree is gone come without a table's name, and
// those that a deletion gave free do not come.
func TestLostLeaves(t *testing.T) {
	path, db := made(t, 1024, false, `INSERT INTO t VALUES (1, 'kept', NULL, NULL)`, `CREATE TABLE gone (x TEXT)`,
		`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO gone SELECT 'gone ' || hex(zeroblob(100)) FROM n`, `DROP TABLE gone`)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	got := rowsOf(t, path)
	if len(got["t"]) != 1 || len(got[""]) > 0 {
		t.Errorf("%d rows, %d that nothing leads to", len(got["t"]), len(got[""]))
	}
	b, err := os.ReadFile(path)
	if err == nil {
		clear(b[headerBytes:1024])
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	got = rowsOf(t, path)
	if len(got["t"]) > 0 || len(got[""]) != 1 || !strings.HasPrefix(fmt.Sprint(got[""][0].Values[1]), "kept") {
		t.Errorf("%v", got)
	}
}

func TestNoFile(t *testing.T) {
	if _, err := Open(filepath.Join(t.TempDir(), "no")); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	if _, err := Open(t.TempDir()); err == nil {
		t.Error("a folder was opened")
	}
}

// FuzzTables: no file makes the reader fall or hang.
func FuzzTables(f *testing.F) {
	f.Add([]byte("SQLite format 3\x00\x02\x00"), uint16(7))
	f.Fuzz(func(t *testing.T, content []byte, at uint16) {
		path := filepath.Join(t.TempDir(), "file")
		page := make([]byte, 2048)
		copy(page, "SQLite format 3\x00\x02\x00")
		copy(page[int(at)%len(page):], content)
		if err := os.WriteFile(path, page, 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := Open(path)
		if err != nil {
			return
		}
		defer file.Close() //nolint:errcheck // a test
		file.Tables(func(string, Row) {})
	})
}
