package safety

import (
	"bytes"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"parallax/data/file"
	"parallax/data/pages"
)

// fits reports whether a column takes a value.
func fits(c file.Column, v any) bool {
	switch v := v.(type) {
	case nil:
		return !c.NotNull
	case int64:
		return c.Type == "INTEGER"
	case string:
		return c.Type == "TEXT" && (c.To == "" || !refersToID(c) || isID(v))
	case []byte:
		return c.Type == "BLOB"
	}
	return false
}

func refersToID(c file.Column) bool { return c.To == "articles" || c.To == "events" }

// isID: articles and events are named by 16 hexadecimal digits.
func isID(s string) bool {
	return len(s) == 16 && strings.Trim(s, "0123456789abcdef") == ""
}

// guess is the table that a row fits best which no tree leads to: each column
// must take its value; those that are known by their form speak for it.
func (s *salvage) guess(r pages.Row) (best file.Table, found bool) {
	most := 0
	for _, name := range s.names() {
		t := s.f.tables[name]
		if n := speaks(t, r); n > most {
			best, most, found = t, n, true
		}
	}
	return best, found
}

// names are those of the tables, in order.
func (s *salvage) names() []string {
	var out []string
	for n := range s.f.tables {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// speaks counts what speaks for a row being one of the table, 0 for nothing.
func speaks(t file.Table, r pages.Row) int {
	if len(r.Values) > len(t.Columns) || len(r.Values) < leastColumns(t) {
		return 0
	}
	n := 1
	for i, v := range r.Values {
		c := t.Columns[i]
		if c.Number && v == nil {
			n++
			continue
		}
		if !fits(c, v) {
			return 0
		}
		switch form := formOf(c); {
		case form == nil || v == nil:
		case form(v):
			n += 2
		default:
			return 0
		}
	}
	return n
}

// leastColumns is how many values each row has in the file: columns that were
// added later may have none.
func leastColumns(t file.Table) int {
	n := len(t.Columns)
	for n > 0 && (t.Columns[n-1].Default != "" || !t.Columns[n-1].NotNull) {
		n--
	}
	return n
}

// formOf is the form of the values of a column, nil when they have none.
func formOf(c file.Column) func(any) bool {
	text := func(ok func(string) bool) func(any) bool {
		return func(v any) bool { s, isText := v.(string); return isText && utf8.ValidString(s) && ok(s) }
	}
	switch {
	case refersToID(c), c.Name == "id":
		return text(isID)
	case c.Name == "created", c.Name == "made", c.Name == "added", c.Name == "deleted":
		return text(isTime)
	case c.Name == "domains", c.Name == "other_names", c.Name == "passages":
		return text(func(s string) bool { return s == "" || strings.HasPrefix(s, "[") })
	case c.Name == "state":
		return text(func(s string) bool { return s == "" || strings.HasPrefix(s, "{") })
	case c.Name == "bytes":
		return func(v any) bool { b, ok := v.([]byte); return ok && bytes.HasPrefix(b, []byte{0x1f, 0x8b}) }
	}
	return nil
}

func isTime(s string) bool { _, err := time.Parse(time.RFC3339, s); return err == nil }
