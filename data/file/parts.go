package file

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
)

// Table is a table of the library that holds something of its own.
type Table struct {
	Name string
	// Columns are those that are kept in the file, in its order.
	Columns []Column
}

// Column is a column of a table.
type Column struct {
	Name string
	Type string // as it is declared: TEXT, INTEGER, BLOB
	// NotNull is true when each row has a value there, Number when it is the
	// number of the row itself.
	NotNull, Number bool
	// Default is the SQL of the value that a row has without one, "" for none.
	Default string
	// To is the table whose rows it names, "" for none.
	To string
}

// caches may be deleted at any time: they are made again from the rest.
var caches = []string{"readings", "meanings", "quotations", "quotations_read"}

// Tables are the tables of a database of this program by name, without its
// search tables and caches. Whoever adds a table to the schema has it here.
func Tables(ctx context.Context, db *sql.DB) ([]Table, error) {
	rows, err := db.QueryContext(ctx, `
		SELECT name FROM pragma_table_list
		WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name`)
	if err != nil {
		return nil, Classify(err)
	}
	names, err := Collect(rows, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) })
	var all []Table
	for _, name := range names {
		if isCache(name) || err != nil {
			continue
		}
		t := Table{Name: name}
		t.Columns, err = columnsOf(ctx, db, name)
		all = append(all, t)
	}
	return all, Classify(err)
}

func isCache(table string) bool {
	for _, c := range caches {
		if c == table {
			return true
		}
	}
	return false
}

func columnsOf(ctx context.Context, db *sql.DB, table string) ([]Column, error) {
	rows, err := db.QueryContext(ctx, `
		SELECT c.name, c.type, c."notnull" OR c.pk > 0, c.pk = 1 AND c.type = 'INTEGER', coalesce(c.dflt_value, ''),
			coalesce((SELECT min("table") FROM pragma_foreign_key_list(?1) WHERE "from" = c.name), '')
		FROM pragma_table_xinfo(?1) c WHERE c.hidden = 0 ORDER BY c.cid`, table)
	if err != nil {
		return nil, err
	}
	return Collect(rows, func(r *sql.Rows) (c Column, err error) {
		return c, r.Scan(&c.Name, &c.Type, &c.NotNull, &c.Number, &c.Default, &c.To)
	})
}

// Reading gives the connections that only read, for rooms that look at all
// tables.
func (l *File) Reading() *sql.DB { return l.read }

// Schema is the version of the library's schema.
func (l *File) Schema() int { return l.schema }

// NewestSchema is the version that this program makes.
func NewestSchema() (int, error) {
	ms, err := Migrations()
	return len(ms), err
}

// Make makes a database with the tables of a version in a new file, and gives
// its only connection. Foreign keys are looked at when a transaction ends.
func Make(ctx context.Context, path string, version int) (*sql.DB, error) {
	ms, err := Migrations()
	if err != nil {
		return nil, err
	}
	if version > len(ms) {
		return nil, fmt.Errorf("make library: %w: schema %d, this program knows %d", ErrNewerSchema, version, len(ms))
	}
	if version < 1 {
		return nil, fmt.Errorf("make library: %w: there is no schema %d", ErrBroken, version)
	}
	removeDatabase(path)
	if err := private(path); err != nil {
		return nil, err
	}
	db, err := Connect(path, "_pragma=busy_timeout(5000)&_pragma=synchronous(OFF)&_pragma=trusted_schema(0)&_txlock=immediate", 1)
	if err != nil {
		return nil, err
	}
	if err := Migrate(ctx, db, ms[:version]); err != nil {
		return nil, errors.Join(fmt.Errorf("make library: %w", Classify(err)), db.Close())
	}
	return db, nil
}

// Finish brings a database that Make made to the newest schema, closes it, and
// gives it its name once all of it is on the disk.
func Finish(ctx context.Context, db *sql.DB, from, to string) error {
	ms, err := Migrations()
	if err == nil {
		err = Migrate(ctx, db, ms)
	}
	if err = errors.Join(Classify(err), db.Close()); err != nil {
		return fmt.Errorf("finish library: %w", err)
	}
	if _, err := Inspect(ctx, from, ForReading); err != nil {
		return fmt.Errorf("finish library: %w", err)
	}
	for _, ending := range besides {
		_ = os.Remove(from + ending)
	}
	return moveWhole(from, to)
}
