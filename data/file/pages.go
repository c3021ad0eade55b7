package file

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// mostChecked is how many bytes of a library are looked at before it opens: more
// would be waited for. What is left out CheckRest looks at.
const mostChecked = 32 << 20

// largeTables are those that grow with the articles; the tables of the search
// are large too.
var largeTables = []string{"articles", "originals", "readings", "meanings", "quotations"}

func large(table string) bool {
	return slices.Contains(largeTables, table) || strings.Contains(table, "_search_") || strings.Contains(table, "_words_")
}

// soonChecked reports whether all tables are looked at before the library
// opens: when they are soon, and before they are changed to a newer schema.
func soonChecked(ctx context.Context, db *sql.DB, version int) (bool, error) {
	ms, err := Migrations()
	if err != nil {
		return false, err
	}
	var bytes int64
	err = db.QueryRowContext(ctx, `SELECT c.page_count * s.page_size FROM pragma_page_count c, pragma_page_size s`).Scan(&bytes)
	return bytes <= mostChecked || version < len(ms), err
}

// checkTables looks at the pages of each table that it is to look at. The check
// of the whole file would build the search tables anew, which takes seconds in a
// large library.
func checkTables(ctx context.Context, db *sql.DB, look func(table string) bool) error {
	rows, err := db.QueryContext(ctx, `
		SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name`)
	if err != nil {
		return err
	}
	tables, err := Collect(rows, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) })
	if err != nil {
		return err
	}
	for _, table := range tables {
		if !look(table) {
			continue
		}
		var verdict string
		err := db.QueryRowContext(ctx, `SELECT quick_check FROM pragma_quick_check(?)`, table).Scan(&verdict)
		if err != nil {
			return err
		}
		if verdict != "ok" {
			return fmt.Errorf("%w: %s: %s", ErrBroken, table, verdict)
		}
	}
	return nil
}

// CheckRest looks at the pages that were not looked at when the library was
// opened, since it is large; the error is ErrBroken when one of them is damaged.
// It reads the whole file and may be stopped.
func (l *File) CheckRest(ctx context.Context) error {
	all, err := soonChecked(ctx, l.read, l.schema)
	if err == nil && !all {
		err = checkTables(ctx, l.read, large)
	}
	if err != nil {
		return fmt.Errorf("check library: %w", Classify(err))
	}
	return nil
}
