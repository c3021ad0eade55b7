package odds

import (
	"reflect"
	"strings"
	"testing"
)

// TestTable: a table is read as it is written, and one with another row, without
// one, or with a word for a number is refused.
func TestTable(t *testing.T) {
	names := []string{"near", "far", "bias"}
	want := Columns{{.5, 0, -1}, {2, 3, 0}}
	table := Table(names, want)
	if got, err := Read("# origin\n"+table, names); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v: read %v, want %v", err, got, want)
	}
	for _, wrong := range []string{
		"", strings.Replace(table, "far", "fare", 1), strings.Replace(table, "bias", "bias\t1", 1), table + "more\t1\t1\n",
		strings.Replace(table, "0.5000", "much", 1), strings.TrimSuffix(table, "bias"+strings.SplitAfter(table, "bias")[1]),
	} {
		if _, err := Read(wrong, names); err == nil {
			t.Errorf("no error for %q", wrong)
		}
	}
}
