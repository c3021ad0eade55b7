// Package odds reads and writes the weights of logistic regressions as tables
// that people can read.
//
// In goes a table with a row for each weight: its name and two numbers, parted by
// tabs; out come the numbers by column. Lines that begin with # tell where the
// weights come from and are skipped.
package odds

import (
	"fmt"
	"io/fs"
	"math"
	"strconv"
	"strings"
)

// Columns are the numbers of a table by column, in the order of its rows.
type Columns [2][]float64

// Read takes in a table whose rows have these names, in this order. A number that
// is left empty is 0.
func Read(table string, names []string) (Columns, error) {
	var out Columns
	for line := range strings.Lines(table) {
		if line[0] == '#' {
			continue
		}
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		k := len(out[0])
		if len(row) != 3 || k == len(names) || row[0] != names[k] {
			return out, fmt.Errorf("row %q does not have a name in its turn and two numbers", line)
		}
		for i, text := range row[1:] {
			var x float64
			if text != "" {
				var err error
				if x, err = strconv.ParseFloat(text, 64); err != nil {
					return out, fmt.Errorf("%s: %w", row[0], err)
				}
			}
			out[i] = append(out[i], x)
		}
	}
	if k := len(out[0]); k < len(names) {
		return out, fmt.Errorf("no row %s", names[k])
	}
	return out, nil
}

// Shipped are the weights in a file that the program carries. One that cannot be read is a
// fault of the program, told by a panic.
func Shipped(files fs.ReadFileFS, file string, names []string) Columns {
	data, err := files.ReadFile(file)
	var c Columns
	if err == nil {
		c, err = Read(string(data), names)
	}
	if err != nil {
		panic(fmt.Errorf("%s: %w", file, err))
	}
	return c
}

// Table is what Read reads; zeros are left empty.
func Table(names []string, c Columns) string {
	var b strings.Builder
	text := func(x float64) string {
		if x == 0 {
			return ""
		}
		return strconv.FormatFloat(x, 'f', 4, 64)
	}
	for k, name := range names {
		fmt.Fprintf(&b, "%s\t%s\t%s\n", name, text(c[0][k]), text(c[1][k]))
	}
	return b.String()
}

// Probability is what log-odds stand for.
func Probability(logOdds float64) float64 { return 1 / (1 + math.Exp(-logOdds)) }
