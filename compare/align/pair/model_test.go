package pair

import "testing"

// TestModelTable: the weights that ship are read as they are written, each table
// for its own model.
func TestModelTable(t *testing.T) {
	for meant, want := range map[bool]Weights{false: Shipped().Words, true: Shipped().Meaning} {
		table := want.Table(meant)
		var w Weights
		if err := w.read("# origin\n"+table, meant); err != nil || w != want {
			t.Errorf("%v: read %+v, want %+v", err, w, want)
		}
		if err := (&Weights{}).read(table, !meant); err == nil {
			t.Error("the table of one model was read as that of the other")
		}
	}
}
