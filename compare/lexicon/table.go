package lexicon

import (
	"fmt"
	"strings"

	"parallax/assets"
)

// readTable gives the lines of a file of assets/lexicon that are no comment,
// cut at tabs.
func readTable(name string, columns int) [][]string {
	data, err := assets.Lexicon.ReadFile("lexicon/" + name)
	if err != nil {
		panic(fmt.Errorf("lexicon: %w", err))
	}
	var rows [][]string
	for line := range strings.SplitSeq(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != columns {
			panic(fmt.Errorf("lexicon: %s: %q: %d columns, want %d", name, line, len(f), columns))
		}
		rows = append(rows, f)
	}
	return rows
}
