package data

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migration is one step of the schema; its version is its place, from 1.
type migration struct{ name, sql string }

func embeddedMigrations() ([]migration, error) { return readMigrations(migrationFiles) }

// readMigrations gives the files NNNN_name.sql in order, without a gap.
func readMigrations(files fs.FS) ([]migration, error) {
	names, err := fs.Glob(files, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	var ms []migration
	for i, name := range names { // Glob sorts
		var n int
		if _, err := fmt.Sscanf(name, "migrations/%04d_", &n); err != nil || n != i+1 {
			return nil, fmt.Errorf("migration %s is out of order", name)
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		ms = append(ms, migration{name, string(text)})
	}
	return ms, nil
}

// migrate runs the migrations that a database lacks, each in one transaction.
func migrate(ctx context.Context, db *sql.DB, ms []migration) error {
	var version int
	if err := db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return err
	}
	for n := version + 1; n <= len(ms); n++ {
		if err := step(ctx, db, n, ms[n-1]); err != nil {
			return fmt.Errorf("migrate to %s: %w", ms[n-1].name, err)
		}
	}
	return nil
}

func step(ctx context.Context, db *sql.DB, version int, m migration) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // does nothing after Commit
	marks := fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, version)
	for _, text := range []string{m.sql, marks} {
		if _, err := tx.ExecContext(ctx, text); err != nil {
			return err
		}
	}
	return tx.Commit()
}
