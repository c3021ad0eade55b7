package pages

import (
	"encoding/binary"
	"math"
)

// The kinds of pages of tables, and the lengths of their headers.
const (
	tableLeaf, tableInner   = 0x0d, 0x05
	leafHeader, innerHeader = 8, 12
)

// Row is a row of a table. Values are nil, int64, float64, string or []byte,
// as they stand in the file: the column that is the rowid itself is nil there.
type Row struct {
	ID     int64
	Values []any
}

// Tables gives each row that the tree of a table leads to, with the name of
// the table, and then each row of a leaf that none leads to, with the name "".
// Rows come in the order of the file's trees and pages.
func (f *File) Tables(yield func(table string, r Row)) {
	seen := map[int]bool{}
	type root struct {
		name string
		page int
	}
	var roots []root
	f.tree(1, seen, func(r Row) {
		if len(r.Values) < 5 || r.Values[0] != "table" {
			return
		}
		name, _ := r.Values[1].(string)
		if page, ok := r.Values[3].(int64); ok && page > 1 && name != "" {
			roots = append(roots, root{name, int(page)})
		}
	})
	for _, t := range roots {
		f.tree(t.page, seen, func(r Row) { yield(t.name, r) })
	}
	for n := 1; n <= f.count; n++ {
		if seen[n] || f.free[n] {
			continue
		}
		if b := f.page(n); b != nil && b[begin(n)] == tableLeaf {
			f.leaf(n, b, func(r Row) { yield("", r) })
		}
	}
}

// begin is where the header of a page's tree stands.
func begin(page int) int {
	if page == 1 {
		return headerBytes
	}
	return 0
}

// tree walks down a tree, each page once. It is whole when every page and row of it
// made sense.
func (f *File) tree(n int, seen map[int]bool, yield func(Row)) (whole bool) {
	b := f.page(n)
	if b == nil || seen[n] {
		return false
	}
	at := begin(n)
	switch b[at] {
	case tableLeaf:
		seen[n] = true
		return f.leaf(n, b, yield)
	case tableInner:
		seen[n] = true
		all, whole := cells(b, at, innerHeader)
		for _, cell := range all {
			whole = cell+4 <= len(b) && f.tree(int(binary.BigEndian.Uint32(b[cell:])), seen, yield) && whole
		}
		return f.tree(int(binary.BigEndian.Uint32(b[at+8:])), seen, yield) && whole
	}
	return false
}

// cells are where the cells of a page begin, and whether that is known of each.
func cells(b []byte, at, header int) (out []int, whole bool) {
	n := int(binary.BigEndian.Uint16(b[at+3:]))
	for i := range n {
		p := at + header + 2*i
		if p+2 > len(b) {
			break
		}
		if c := int(binary.BigEndian.Uint16(b[p:])); c > p && c < len(b) {
			out = append(out, c)
		}
	}
	return out, len(out) == n
}

func (f *File) leaf(n int, b []byte, yield func(Row)) (whole bool) {
	all, whole := cells(b, begin(n), leafHeader)
	for _, cell := range all {
		row, ok := f.cell(b[cell:])
		if ok {
			yield(row)
		}
		whole = whole && ok
	}
	return whole
}

// cell is the row of a cell, which begins where b does.
func (f *File) cell(b []byte) (r Row, ok bool) {
	length, k := varint(b)
	id, m := varint(b[k:])
	if k == 0 || m == 0 || length < 1 {
		return r, false
	}
	payload, ok := f.payload(b[k+m:], length)
	if !ok {
		return r, false
	}
	values, ok := record(payload)
	return Row{id, values}, ok
}

// payload is a record with what of it stands on overflow pages.
func (f *File) payload(b []byte, length int64) ([]byte, bool) {
	usable := int64(f.size)
	if length > usable*int64(f.count) {
		return nil, false
	}
	local := length
	if length > usable-35 {
		least := (usable-12)*32/255 - 23
		if local = least + (length-least)%(usable-4); local > usable-35 {
			local = least
		}
	}
	if local == length {
		if local > int64(len(b)) {
			return nil, false
		}
		return b[:local], true
	}
	if local+4 > int64(len(b)) {
		return nil, false
	}
	out := append(make([]byte, 0, length), b[:local]...)
	next := int(binary.BigEndian.Uint32(b[local:]))
	for int64(len(out)) < length {
		page := f.page(next)
		if page == nil || f.free[next] {
			return nil, false
		}
		out = append(out, page[4:min(int64(len(page)), 4+length-int64(len(out)))]...)
		next = int(binary.BigEndian.Uint32(page))
	}
	return out, true
}

// record are the values of a record; false when it makes no sense.
func record(b []byte) (values []any, ok bool) {
	head, k := varint(b)
	if k == 0 || head < int64(k) || head > int64(len(b)) {
		return nil, false
	}
	kinds, body := b[k:head], b[head:]
	for len(kinds) > 0 {
		kind, k := varint(kinds)
		if k == 0 {
			return nil, false
		}
		kinds = kinds[k:]
		n := length(kind)
		if n < 0 || n > int64(len(body)) {
			return nil, false
		}
		values = append(values, value(kind, body[:n]))
		body = body[n:]
	}
	return values, len(body) == 0
}

// length is how many bytes a value of that kind takes, -1 for no kind.
func length(kind int64) int64 {
	switch {
	case kind < 0, kind == 10, kind == 11:
		return -1
	case kind >= 12:
		return (kind - 12) / 2
	}
	return [...]int64{0, 1, 2, 3, 4, 6, 8, 8, 0, 0}[kind]
}

func value(kind int64, b []byte) any {
	switch {
	case kind == 0:
		return nil
	case kind == 7:
		return math.Float64frombits(binary.BigEndian.Uint64(b))
	case kind == 8, kind == 9:
		return kind - 8
	case kind >= 13 && kind%2 == 1:
		return string(b)
	case kind >= 12:
		return append([]byte{}, b...)
	}
	n := int64(int8(b[0]))
	for _, c := range b[1:] {
		n = n<<8 | int64(c)
	}
	return n
}

// varint reads a number of one to nine bytes; 0 bytes mean that there is none.
func varint(b []byte) (n int64, length int) {
	for i, c := range b {
		if i == 8 {
			return n<<8 | int64(c), 9
		}
		n = n<<7 | int64(c&0x7f)
		if c < 0x80 {
			return n, i + 1
		}
	}
	return 0, 0
}
