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
	return head != nil && plainHeader(head) && f.plainTree(1, map[int]bool{})
}

func plainHeader(head []byte) bool {
	return sizeAt(head[sizeStandsAt:]) > 0 && max(head[formAt], head[formAt+1]) <= newestForm &&
		head[reservedAt] == 0 && string(head[fixedAt:fixedAt+3]) == "\x40\x20\x20" &&
		binary.BigEndian.Uint32(head[schemaFormAt:]) <= newestSchemaForm && binary.BigEndian.Uint32(head[encodingAt:]) <= 1
}

// plainTree is Plain for a part of the tree that the schema stands in.
func (f *File) plainTree(n int, seen map[int]bool) bool {
	b := f.page(n)
	if b == nil || seen[n] {
		return false
	}
	seen[n] = true
	at := begin(n)
	header := leafHeader
	if b[at] == tableInner {
		header = innerHeader
	} else if b[at] != tableLeaf {
		return false
	}
	all := cells(b, at, header)
	if len(all) != int(binary.BigEndian.Uint16(b[at+3:])) {
		return false
	}
	for _, cell := range all {
		if header == leafHeader && !f.plainCell(b[cell:]) || header == innerHeader && (cell+4 > len(b) || !f.plainTree(int(binary.BigEndian.Uint32(b[cell:])), seen)) {
			return false
		}
	}
	return header == leafHeader || f.plainTree(int(binary.BigEndian.Uint32(b[at+8:])), seen)
}

// plainCell is Plain for one entry.
func (f *File) plainCell(cell []byte) bool {
	row, ok := f.cell(cell)
	if !ok || len(row.Values) != 5 {
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
