package draft

import "strings"

// table is one whose rows are being read.
type table struct {
	// heads are the blocks of the first row by column, -1 for an empty cell.
	heads []int
}

// isRow reports whether a line is a row of a table.
func isRow(line string) bool {
	return len(line) > 2 && strings.HasPrefix(line, "|") && strings.Count(line, "|") >= 2
}

// row takes a row: the first one heads its columns, the first cell of each heads
// the row.
func (r *reader) row(line string) {
	if r.prose != nil {
		r.close()
	}
	cells := strings.Split(strings.Trim(line, "|"), "|")
	if strings.Trim(line, "|-: ") == "" {
		return
	}
	above := r.above()
	if r.table == nil {
		r.table = &table{}
		for _, c := range cells {
			r.table.heads = append(r.table.heads, r.add(found{inline(c), Heading, above, listLevel, 0}))
		}
		return
	}
	row := -1
	for k, c := range cells {
		b := found{inline(c), Cell, above, 0, row + 1}
		if k == 0 && len(cells) > 2 {
			b.kind = Heading
			row = r.add(b)
			continue
		}
		b.under = append([]int(nil), above...)
		if row >= 0 {
			b.under = append(b.under, row)
		}
		if k < len(r.table.heads) && r.table.heads[k] >= 0 {
			b.under = append(b.under, r.table.heads[k])
		}
		r.add(b)
	}
}
