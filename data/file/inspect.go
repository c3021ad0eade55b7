package file

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"parallax/data/pages"
)

// applicationID marks a file as a library of this program ("PRLX").
const applicationID = 0x50524c58

const sqliteMagic = "SQLite format 3\x00"

// The length of a database's header, and where the mark of its program stands.
const headerBytes, applicationAt = 100, 68

// Inspect looks at a file without writing it and gives the version of its
// schema, 0 for a library that is still to be made. The parameters are those
// of a connection that only reads.
func Inspect(ctx context.Context, path, parameters string) (int, error) {
	empty, err := lookAtHeader(path)
	if err != nil || empty {
		return 0, err
	}
	if err := plain(path); err != nil {
		return 0, err
	}
	db, err := Connect(path, parameters, 1)
	if err != nil {
		return 0, err
	}
	version, err := inspectDatabase(ctx, db)
	return version, errors.Join(Classify(err), db.Close())
}

// plain looks at the schema before SQLite does, which runs a part of it.
func plain(path string) error {
	f, err := pages.Open(path)
	if errors.Is(err, pages.ErrNoPages) {
		return fmt.Errorf("%w: no pages", ErrBroken)
	}
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // only read
	if plain := f.Plain(); !plain && f.Application() != applicationID {
		return ErrNotLibrary
	} else if !plain {
		return fmt.Errorf("%w: its schema", ErrBroken)
	}
	return nil
}

// IsLibrary reports whether a file is a library, whole or not, or may be one: a database
// that bears no other program's mark.
func IsLibrary(path string) bool {
	empty, err := lookAtHeader(path)
	return err == nil && !empty || errors.Is(err, ErrBroken)
}

// lookAtHeader reports whether there is no file yet, or only an empty one.
func lookAtHeader(path string) (empty bool, err error) {
	// A pipe would wait to be opened: look before.
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	if !info.Mode().IsRegular() {
		return false, fmt.Errorf("%w: not a file", ErrNotLibrary)
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close() //nolint:errcheck // only read
	head := make([]byte, headerBytes)
	n, err := io.ReadFull(f, head)
	if n == 0 {
		return true, nil
	}
	mark := binary.BigEndian.Uint32(head[applicationAt:])
	if magic := string(head[:len(sqliteMagic)]); err == nil && magic != sqliteMagic && mark == applicationID {
		return false, fmt.Errorf("%w: its beginning", ErrBroken)
	} else if err != nil || magic != sqliteMagic {
		return false, ErrNotLibrary
	}
	if mark != 0 && mark != applicationID {
		return false, fmt.Errorf("%w: the file of another program", ErrNotLibrary)
	}
	return false, nil
}

func inspectDatabase(ctx context.Context, db *sql.DB) (int, error) {
	var application, version int
	err := db.QueryRowContext(ctx, `SELECT a.application_id, v.user_version
		FROM pragma_application_id a, pragma_user_version v`).Scan(&application, &version)
	if err != nil {
		return 0, err
	}
	found, err := SchemaIn(ctx, db)
	if err != nil {
		return 0, err
	}
	// A program that was stopped while it made the file leaves it like this.
	if application == 0 && version == 0 && len(found) == 0 {
		return 0, nil
	}
	if application != applicationID {
		return 0, ErrNotLibrary
	}
	if err := checkSchema(ctx, version, found); err != nil {
		return 0, err
	}
	all, err := soonChecked(ctx, db, version)
	if err != nil {
		return 0, err
	}
	return version, checkTables(ctx, db, func(table string) bool { return all || !large(table) })
}

// checkSchema compares what a file holds with what its version must hold: a
// view in place of a table could hang any query.
func checkSchema(ctx context.Context, version int, found []string) error {
	ms, err := Migrations()
	if err != nil {
		return err
	}
	if version < 1 {
		return fmt.Errorf("%w: its schema is called %d", ErrBroken, version)
	}
	if version > len(ms) {
		return fmt.Errorf("%w: schema %d, this program knows %d", ErrNewerSchema, version, len(ms))
	}
	want, err := SchemaOf(ctx, ms[:version])
	if err != nil {
		return err
	}
	if !slices.Equal(found, want) {
		return fmt.Errorf("%w: its tables are not those of schema %d", ErrBroken, version)
	}
	return nil
}

// SchemaIn is each entry of the schema with its SQL, in order. What ANALYZE makes
// is left out, by its exact names and kind: a trigger may bear a name like them.
func SchemaIn(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, `
		SELECT type || ' ' || name || ' ' || coalesce(sql, '')
		FROM sqlite_schema
		WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY 1`)
	if err != nil {
		return nil, err
	}
	return Collect(rows, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) })
}

// SchemaOf is the schema that the migrations make.
func SchemaOf(ctx context.Context, ms []Migration) ([]string, error) {
	db, err := sql.Open("sqlite", ":memory:?_txlock=immediate")
	if err != nil {
		return nil, err
	}
	defer db.Close() //nolint:errcheck // in memory
	db.SetMaxOpenConns(1)
	if err := Migrate(ctx, db, ms); err != nil {
		return nil, err
	}
	return SchemaIn(ctx, db)
}

// Collect scans all rows and closes them.
func Collect[T any](rows *sql.Rows, scan func(*sql.Rows) (T, error)) ([]T, error) {
	defer rows.Close() //nolint:errcheck // Err tells
	var all []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, rows.Err()
}
