package pages

import (
	"encoding/binary"
	"strings"
)

// Where things stand in the header: how long a page is, the form of the file to write and
// to read, the bytes of each page that are kept for others, three fixed numbers, the form
// of the schema, how text is written (UTF-8 is 1, and 0 in a file without tables), and
// whose file it is.
const (
	sizeStandsAt, formAt, reservedAt, fixedAt = 16, 18, 20, 21
	schemaFormAt, encodingAt, applicationAt   = 44, 56, 68
)

// The newest forms of a file and of a schema that SQLite 3 knows.
const newestForm, newestSchemaForm = 2, 4

// Application is the mark of the program whose file it is, 0 for none.
func (f *File) Application() uint32 {
	if head := f.page(1); head != nil {
		return binary.BigEndian.Uint32(head[applicationAt:])
	}
	return 0
}

// Plain reports whether the file's schema reads without SQLite word for word as SQLite
// reads it, and holds no table of statistics but those that ANALYZE makes. SQLite reads
// such a table by itself, before anybody can look at the schema; as a file may give it
// generated columns, that would run what the file says.
func (f *File) Plain() bool {
	head := f.page(1)
	if head == nil || !plainHeader(head) {
		return false
	}
	plain := true
	whole := f.tree(1, map[int]bool{}, func(r Row) { plain = plain && plainEntry(r) })
	return plain && whole
}

func plainHeader(head []byte) bool {
	return sizeAt(head[sizeStandsAt:]) > 0 && max(head[formAt], head[formAt+1]) <= newestForm &&
		head[reservedAt] == 0 && string(head[fixedAt:fixedAt+3]) == "\x40\x20\x20" &&
		binary.BigEndian.Uint32(head[schemaFormAt:]) <= newestSchemaForm && binary.BigEndian.Uint32(head[encodingAt:]) <= 1
}

// plainEntry is Plain for one entry of the schema.
func plainEntry(row Row) bool {
	if len(row.Values) != 5 {
		return false
	}
	name, _ := row.Values[1].(string)
	sql, _ := row.Values[4].(string)
	switch {
	case strings.EqualFold(name, "sqlite_stat1"):
		return sql == "CREATE TABLE sqlite_stat1(tbl,idx,stat)"
	case strings.EqualFold(name, "sqlite_stat4"):
		return sql == "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"
	}
	return !strings.HasPrefix(strings.ToLower(name), "sqlite_stat")
}
