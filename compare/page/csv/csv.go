// Package csv writes sheets for spreadsheets.
//
// In go page.Sheets, out comes one of them as CSV, or all as CSV files in a zip.
// Method: RFC 4180 with lines ended by CR LF and commas between cells, in UTF-8
// behind a byte order mark, which spreadsheets need to know it. A cell that
// begins with a sign that makes a formula of it (= + - @, their wide forms, TAB
// or CR) has an apostrophe before it (OWASP, CSV injection). Times in the zip
// are fixed, so that equal sheets give equal bytes.
package csv

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"time"

	"parallax/compare/page"
)

const byteOrderMark = "\ufeff"

// Write is a sheet as CSV.
func Write(s page.Sheet) []byte {
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	_ = w.Write(safe(s.Head)) // a buffer takes all
	for _, row := range s.Rows {
		_ = w.Write(safe(row))
	}
	w.Flush()
	return b.Bytes()
}

// safe are cells of which none is a formula.
func safe(cells []string) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		first := strings.TrimLeft(c, " \u00a0")
		if c != "" && strings.ContainsRune("\t\r", rune(c[0])) || first != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(first)[0]) {
			c = "'" + c
		}
		out[i] = c
	}
	return out
}

// Zip is all sheets, a file each by their names, and the receipt, nil for none.
func Zip(sheets []page.Sheet, receipt []byte) ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	add := func(name string, data []byte) error {
		f, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err == nil {
			_, err = f.Write(data)
		}
		return err
	}
	for _, s := range sheets {
		if err := add(s.Name+".csv", Write(s)); err != nil {
			return nil, fmt.Errorf("csv: %w", err)
		}
	}
	if len(receipt) > 0 {
		if err := add(page.ReceiptFile, receipt); err != nil {
			return nil, fmt.Errorf("csv: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("csv: %w", err)
	}
	return out.Bytes(), nil
}
