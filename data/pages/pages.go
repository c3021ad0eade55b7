// Package pages reads the rows of an SQLite file without SQLite, so that a
// damaged one gives what is left of it, and so that a schema is looked at before
// SQLite reads it.
//
// In goes a file, with the write-ahead log beside it; out come its rows, table
// by table: those that its trees lead to, and those of leaves that no tree
// leads to any more, without their table's name; and whether the schema reads as
// SQLite reads it. Nothing is written and nothing of the file is run.
//
// Method: the published format of database files (sqlite.org/fileformat2.html):
// table b-trees, records, overflow pages, freelist, and the last committed
// frames of the log. A page or row that makes no sense is left out.
//
// Known misses: rows of tables without rowid and of indexes; what stands in
// pages that a deletion gave free; reserved bytes at the end of pages.
package pages

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
)

// The bounds of the size of a page, and the usual one.
const leastPage, mostPage, usualPage = 512, 65536, 4096

// headerBytes is the length of the file's header, which page 1 begins with.
const headerBytes = 100

// ErrNoPages says that there is nothing in the file that could be a page.
var ErrNoPages = errors.New("no pages")

// File is a file whose rows are read. It must be closed.
type File struct {
	main, log *os.File
	size      int // of a page, in bytes
	count     int // of pages
	inLog     map[int]int64
	free      map[int]bool
}

// Open opens a file and the log beside it, if there is one.
func Open(path string) (*File, error) {
	f := &File{inLog: map[int]int64{}, free: map[int]bool{}}
	var err error
	if f.main, err = os.Open(path); err != nil {
		return nil, err
	}
	info, err := f.main.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = ErrNoPages
	}
	if err != nil {
		return nil, errors.Join(err, f.main.Close())
	}
	f.size = f.pageSize(info.Size())
	f.count = int((info.Size() + int64(f.size) - 1) / int64(f.size))
	f.readLog(path + "-wal")
	if f.count == 0 {
		return nil, errors.Join(fmt.Errorf("%w in %s", ErrNoPages, path), f.Close())
	}
	f.readFree()
	return f, nil
}

// Close closes the file.
func (f *File) Close() error {
	err := f.main.Close()
	if f.log != nil {
		err = errors.Join(err, f.log.Close())
	}
	return err
}

// pageSize is what the header says; where that cannot be, the smallest size at
// which about as many beginnings of pages look like one as at any.
func (f *File) pageSize(length int64) int {
	head := make([]byte, headerBytes)
	if _, err := f.main.ReadAt(head, 0); err == nil {
		if n := sizeAt(head[sizeStandsAt:]); n > 0 {
			return n
		}
	}
	// Beginnings of pages of twice the size are such too, those of half the size
	// mostly are not.
	var shares [8]float64
	most := 0.0
	for i := range shares {
		shares[i] = f.looksLike(leastPage<<i, length)
		most = max(most, shares[i])
	}
	for i, s := range shares {
		if s > 0 && s >= most*alike {
			return leastPage << i
		}
	}
	return usualPage
}

// alike is the share of the most that counts as as much.
const alike = 0.7

func sizeAt(b []byte) int {
	n := int(binary.BigEndian.Uint16(b))
	if n == 1 {
		n = mostPage
	}
	if n < leastPage || n&(n-1) != 0 {
		return 0
	}
	return n
}

// looksLike is the share of the pages of that size that begin as leaves of
// tables do.
func (f *File) looksLike(size int, length int64) float64 {
	head := make([]byte, leafHeader)
	n, all := 0, 0
	for at := int64(size); at+int64(size) <= length; at += int64(size) {
		if _, err := f.main.ReadAt(head, at); err != nil {
			break
		}
		all++
		cells, content := int(binary.BigEndian.Uint16(head[3:])), int(binary.BigEndian.Uint16(head[5:]))
		if head[0] == tableLeaf && cells > 0 && leafHeader+2*cells <= content && content < size {
			n++
		}
	}
	return float64(n) / float64(max(all, 1))
}

// page is a page by its number, from 1; nil when it is not there. The last one
// of a file that was cut off is filled with zeros.
func (f *File) page(n int) []byte {
	if n < 1 || n > f.count {
		return nil
	}
	b := make([]byte, f.size)
	from, at := f.main, int64(n-1)*int64(f.size)
	if logged, ok := f.inLog[n]; ok {
		from, at = f.log, logged
	}
	if _, err := from.ReadAt(b, at); err != nil && !errors.Is(err, io.EOF) {
		return nil
	}
	return b
}

// readFree notes the pages that deletions gave free.
func (f *File) readFree() {
	head := f.page(1)
	if head == nil {
		return
	}
	for n := int(binary.BigEndian.Uint32(head[32:])); n > 1 && n <= f.count && !f.free[n]; {
		f.free[n] = true
		b := f.page(n)
		if b == nil {
			return
		}
		leaves := min(int(binary.BigEndian.Uint32(b[4:])), f.size/4-2)
		for i := range leaves {
			f.free[int(binary.BigEndian.Uint32(b[8+4*i:]))] = true
		}
		n = int(binary.BigEndian.Uint32(b))
	}
}
