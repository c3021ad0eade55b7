package file

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"parallax/data/migrations"
)

// Migration is one step of the schema; its version is its place, from 1.
type Migration struct{ Name, SQL string }

// Migrations are the steps of the schema that this program knows.
func Migrations() ([]Migration, error) { return ReadMigrations(migrations.Files) }

// ReadMigrations gives the files NNNN_name.sql in order, without a gap.
func ReadMigrations(files fs.FS) ([]Migration, error) {
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		return nil, err
	}
	var ms []Migration
	for i, name := range names { // Glob sorts
		var n int
		if _, err := fmt.Sscanf(name, "%04d_", &n); err != nil || n != i+1 {
			return nil, fmt.Errorf("migration %s is out of order", name)
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		ms = append(ms, Migration{name, string(text)})
	}
	return ms, nil
}

// Migrate runs the migrations that a database lacks, each in one transaction.
func Migrate(ctx context.Context, db *sql.DB, ms []Migration) error {
	var version int
	if err := db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return err
	}
	for n := version + 1; n <= len(ms); n++ {
		if err := step(ctx, db, n, ms[n-1]); err != nil {
			return fmt.Errorf("migrate to %s: %w", ms[n-1].Name, err)
		}
	}
	return nil
}

func step(ctx context.Context, db *sql.DB, version int, m Migration) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // does nothing after Commit
	marks := fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, version)
	for _, text := range []string{m.SQL, marks} {
		if _, err := tx.ExecContext(ctx, text); err != nil {
			return err
		}
	}
	return tx.Commit()
}
