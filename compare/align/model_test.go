package align

import (
	"strings"
	"testing"
)

// TestModelTable: the weights that ship are read as they are written, and a
// table with another row, without one, or with a word for a weight is refused.
func TestModelTable(t *testing.T) {
	table := shipped().Table()
	var m Model
	if err := m.read("# origin\n" + table); err != nil || m != *shipped() {
		t.Errorf("%v: read %+v, want %+v", err, m, *shipped())
	}
	for _, wrong := range []string{
		"", strings.Replace(table, "distance", "distances", 1), strings.Replace(table, "bias", "bias\t1", 1), table + "more\t1\t1\n",
		strings.Replace(table, weightText(m.First[0]), "much", 1), strings.TrimSuffix(table, "bias"+strings.SplitAfter(table, "bias")[1]),
	} {
		if err := (&Model{}).read(wrong); err == nil {
			t.Errorf("no error for %q", wrong)
		}
	}
}
