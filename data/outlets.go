package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/data/file"
)

// Outlets are all known outlets by name.
func (l outletShelf) Outlets(ctx context.Context) ([]news.Outlet, error) {
	rows, err := l.Reading().QueryContext(ctx, `
		SELECT name, domains, reader_label, `+l.otherNames()+` FROM outlets ORDER BY name`)
	if err != nil {
		return nil, fmt.Errorf("read outlets: %w", file.Classify(err))
	}
	all, err := file.Collect(rows, scanOutlet)
	if err != nil {
		return nil, fmt.Errorf("read outlets: %w", file.Classify(err))
	}
	return all, nil
}

// SaveOutlet keeps an outlet; it replaces the one of that name.
func (l outletShelf) SaveOutlet(ctx context.Context, o news.Outlet) error {
	return l.Change(ctx, "save outlet", func(tx *sql.Tx) error { return putOutlet(ctx, tx, o) })
}

func putOutlet(ctx context.Context, tx *sql.Tx, o news.Outlet) error {
	if o.Name == "" {
		return errors.New("an outlet needs a name")
	}
	domains, err := encode(o.Domains)
	if err != nil {
		return err
	}
	names, err := encode(o.OtherNames)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `
		INSERT INTO outlets (name, domains, reader_label, other_names) VALUES (?, ?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET domains = excluded.domains,
			reader_label = excluded.reader_label, other_names = excluded.other_names`,
		o.Name, domains, o.ReaderLabel, names)
	return err
}

// meetOutlet keeps the outlet of an article, with the host of its address.
func meetOutlet(ctx context.Context, tx *sql.Tx, a *news.Article) error {
	if a.Outlet == "" {
		return nil
	}
	rows, err := tx.QueryContext(ctx, `
		SELECT name, domains, reader_label, other_names FROM outlets WHERE name = ?`, a.Outlet)
	if err != nil {
		return err
	}
	known, err := file.Collect(rows, scanOutlet)
	if err != nil {
		return err
	}
	o := news.Outlet{Name: a.Outlet}
	if len(known) == 1 {
		o = known[0]
	}
	host := hostOf(a.URL)
	isNew := host != "" && !slices.Contains(o.Domains, host)
	if isNew {
		o.Domains = append(o.Domains, host)
	}
	if len(known) == 1 && !isNew {
		return nil
	}
	return putOutlet(ctx, tx, o)
}

// hostOf is the host of a web address in lower case, without "www.".
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// scanOutlet reads one row; a list that cannot be read is empty.
func scanOutlet(rows *sql.Rows) (o news.Outlet, err error) {
	r, err := scanRow(rows)
	if err != nil {
		return o, err
	}
	o.Name = r.text("name")
	r.list("domains", &o.Domains)
	o.ReaderLabel = r.text("label")
	r.list("names", &o.OtherNames)
	return o, nil
}

// otherNames is the column of that name, or nothing in a library that has none.
func (l outletShelf) otherNames() string {
	if l.Schema() < versionsSchema {
		return "''"
	}
	return "other_names"
}
