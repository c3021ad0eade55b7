package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/data/file"
)

// OutletChange is what ChangeOutlet did, for taking it back.
type OutletChange struct {
	// Before are the outlets as they were, After the one that stands for them.
	Before []news.Outlet
	After  string
	// Articles are the IDs of those that were given another outlet, by the
	// name that they had.
	Articles map[string][]string
}

// ChangeOutlet keeps an outlet in the place of the one of that name, which may
// be another name: its articles follow, and the old name stays known. When
// there is an outlet of the new name already, the two become one.
func (l outletShelf) ChangeOutlet(ctx context.Context, name string, o news.Outlet) (done OutletChange, err error) {
	done = OutletChange{After: o.Name, Articles: map[string][]string{}}
	return done, l.Change(ctx, "change outlet", func(tx *sql.Tx) error {
		for _, n := range []string{name, o.Name} {
			before, err := outletNamed(ctx, tx, n)
			if err != nil {
				return err
			}
			if len(before) == 0 || len(done.Before) > 0 && n == name {
				continue
			}
			done.Before = append(done.Before, before[0])
			if n == o.Name && n != name { // the other one of the two
				o.Domains = append(o.Domains, before[0].Domains...)
				o.OtherNames = append(o.OtherNames, before[0].OtherNames...)
				if o.ReaderLabel == "" {
					o.ReaderLabel = before[0].ReaderLabel
				}
			}
		}
		if name != o.Name {
			o.OtherNames = append(o.OtherNames, name)
			if err := moveArticles(ctx, tx, name, o.Name, done.Articles); err != nil {
				return err
			}
		}
		o.Domains, o.OtherNames = tidy(o.Domains), without(tidy(o.OtherNames), o.Name)
		return putOutlet(ctx, tx, o)
	})
}

// RevertOutlet takes a change of outlets back.
func (l outletShelf) RevertOutlet(ctx context.Context, done OutletChange) error {
	return l.Change(ctx, "revert outlet", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DELETE FROM outlets WHERE name = ?`, done.After); err != nil {
			return err
		}
		for _, o := range done.Before {
			if err := putOutlet(ctx, tx, o); err != nil {
				return err
			}
		}
		for name, ids := range done.Articles {
			for _, id := range ids {
				if _, err := tx.ExecContext(ctx, `UPDATE articles SET outlet = ? WHERE id = ?`, name, id); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// moveArticles gives the articles of one outlet to another, and takes the
// first one's line away.
func moveArticles(ctx context.Context, tx *sql.Tx, from, to string, moved map[string][]string) error {
	rows, err := tx.QueryContext(ctx, `SELECT id FROM articles WHERE outlet = ? ORDER BY number`, from)
	if err != nil {
		return err
	}
	ids, err := file.Collect(rows, func(rows *sql.Rows) (id string, err error) { return id, rows.Scan(&id) })
	if err != nil {
		return err
	}
	moved[from] = ids
	if _, err := tx.ExecContext(ctx, `UPDATE articles SET outlet = ? WHERE outlet = ?`, to, from); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM outlets WHERE name = ?`, from)
	return err
}

func outletNamed(ctx context.Context, tx *sql.Tx, name string) ([]news.Outlet, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT name, domains, reader_label, other_names FROM outlets WHERE name = ?`, name)
	if err != nil {
		return nil, fmt.Errorf("outlet %s: %w", name, err)
	}
	return file.Collect(rows, scanOutlet)
}

// tidy is a list without blanks and doubles, in its order.
func tidy(in []string) []string {
	var out []string
	for _, s := range in {
		if s = strings.TrimSpace(s); s != "" && !slices.ContainsFunc(out, func(o string) bool { return strings.EqualFold(o, s) }) {
			out = append(out, s)
		}
	}
	return out
}

func without(in []string, name string) []string {
	return slices.DeleteFunc(in, func(s string) bool { return s == name })
}
