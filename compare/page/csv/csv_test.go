package csv

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// TestCells: cells come back as they were, but for those that a spreadsheet
// would take for formulas.
func TestCells(t *testing.T) {
	row := []string{"plain", `a "quoted", cell`, "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "23", "two\nlines", "–"}
	want := []string{"plain", `a "quoted", cell`, "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "' =1", "'＝1", "23", "two\nlines", "–"}
	data := Write(page.Sheet{Head: row, Rows: [][]string{row}})
	if !bytes.HasPrefix(data, []byte{0xef, 0xbb, 0xbf}) {
		t.Error("no byte order mark")
	}
	got, err := csv.NewReader(bytes.NewReader(data[3:])).ReadAll()
	if err != nil || len(got) != 2 || !slices.Equal(got[1], want) {
		t.Errorf("%q, %v", got, err)
	}
}

// TestSheets: every sheet of the made-up event has rows, and each row as many
// cells as the head.
func TestSheets(t *testing.T) {
	c := invented.HostileComparison(t)
	ss := page.Sheets(c, invented.HostileChoices(c))
	if len(ss) != len(page.SheetNames()) {
		t.Fatalf("%d sheets", len(ss))
	}
	for _, s := range ss {
		rows, err := csv.NewReader(bytes.NewReader(Write(s)[3:])).ReadAll()
		if err != nil || len(rows) != len(s.Rows)+1 {
			t.Errorf("%s: %d rows, %v", s.Name, len(rows), err)
		}
		if len(s.Rows) == 0 && s.Name != "wording" {
			t.Errorf("%s is empty", s.Name)
		}
		for _, r := range rows {
			for _, cell := range r {
				if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
					t.Errorf("%s: a cell is %q", s.Name, cell)
				}
			}
		}
	}
}

func TestZipIsTheSame(t *testing.T) {
	c := invented.Comparison(t)
	a, err := Zip(page.Sheets(c, page.Choices{}), []byte("{}"))
	b, err2 := Zip(page.Sheets(c, page.Choices{}), []byte("{}"))
	if err != nil || err2 != nil || !bytes.Equal(a, b) {
		t.Error(err, err2)
	}
}
