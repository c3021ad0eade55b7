package safety

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"parallax/data/file"
)

// filling is a new library while rows are put into it, in one transaction.
type filling struct {
	path   string // of the file that is still to be finished
	db     *sql.DB
	tx     *sql.Tx
	tables map[string]file.Table
}

// fill makes a library in a new file, lets put fill its tables, and finishes it
// as the file to. Rows that belong to nothing are left out at the end.
func fill(ctx context.Context, to string, schema int, put func(*filling) error) (lost int, err error) {
	if to, err = filepath.Abs(to); err != nil {
		return 0, err
	}
	if _, err := os.Lstat(to); err == nil {
		return 0, fmt.Errorf("%s: %w", to, os.ErrExist)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return 0, err
	}
	f := &filling{path: to + ".part"}
	if f.db, err = file.Make(ctx, f.path, schema); err != nil {
		return 0, err
	}
	if lost, err = f.all(ctx, put); err != nil {
		err = errors.Join(file.Classify(err), f.db.Close())
	} else {
		err = file.Finish(ctx, f.db, f.path, to)
	}
	if err != nil {
		_ = os.Remove(f.path)
		_ = os.Remove(f.path + "-journal")
	}
	return lost, err
}

func (f *filling) all(ctx context.Context, put func(*filling) error) (lost int, err error) {
	list, err := file.Tables(ctx, f.db)
	if err != nil {
		return 0, err
	}
	f.tables = map[string]file.Table{}
	for _, t := range list {
		f.tables[t.Name] = t
	}
	if f.tx, err = f.db.BeginTx(ctx, nil); err != nil {
		return 0, err
	}
	defer func() { _ = f.tx.Rollback() }() // does nothing after Commit
	if err := put(f); err != nil {
		return 0, err
	}
	if lost, err = f.dropLoose(ctx); err != nil {
		return 0, err
	}
	return lost, f.tx.Commit()
}

// insert puts a row into a table, values by the names of their columns; false
// when there is such a row already, or the table does not take it.
func (f *filling) insert(ctx context.Context, table string, names []string, values []any) (bool, error) {
	marks := strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")
	r, err := f.tx.ExecContext(ctx, `INSERT OR IGNORE INTO "`+table+`" ("`+strings.Join(names, `", "`)+`") VALUES (`+marks+`)`, values...)
	if err != nil {
		return false, err
	}
	n, err := r.RowsAffected()
	return n > 0, err
}

// dropLoose takes rows away that name others which are not there.
func (f *filling) dropLoose(ctx context.Context) (n int, err error) {
	for {
		rows, err := f.tx.QueryContext(ctx, `SELECT "table", rowid FROM pragma_foreign_key_check WHERE rowid IS NOT NULL`)
		if err != nil {
			return n, err
		}
		type loose struct {
			table string
			row   int64
		}
		var all []loose
		for rows.Next() {
			var l loose
			if err := rows.Scan(&l.table, &l.row); err != nil {
				return n, errors.Join(err, rows.Close())
			}
			all = append(all, l)
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil || len(all) == 0 {
			return n, err
		}
		for _, l := range all {
			if _, err := f.tx.ExecContext(ctx, `DELETE FROM "`+l.table+`" WHERE rowid = ?`, l.row); err != nil {
				return n, err
			}
		}
		n += len(all)
	}
}
