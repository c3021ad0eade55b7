package align

import (
	"strings"
	"testing"
)

// TestModelTable: the weights that ship are read as they are written, and a
// table with another row, without one, or with a word for a weight is refused.
func TestModelTable(t *testing.T) {
	for meant, want := range map[bool]Weights{false: shipped().Words, true: shipped().Meaning} {
		table := want.Table(meant)
		var w Weights
		if err := w.read("# origin\n"+table, meant); err != nil || w != want {
			t.Errorf("%v: read %+v, want %+v", err, w, want)
		}
		for _, wrong := range []string{
			"", strings.Replace(table, "distance", "distances", 1), strings.Replace(table, "bias", "bias\t1", 1), table + "more\t1\t1\n",
			strings.Replace(table, weightText(want.First[0]), "much", 1), strings.TrimSuffix(table, "bias"+strings.SplitAfter(table, "bias")[1]),
		} {
			if err := (&Weights{}).read(wrong, meant); err == nil {
				t.Errorf("no error for %q", wrong)
			}
		}
		if err := (&Weights{}).read(table, !meant); err == nil {
			t.Error("the table of one model was read as that of the other")
		}
	}
}
