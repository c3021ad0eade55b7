package spelling

import (
	"strings"
	"testing"
)

func TestNear(t *testing.T) {
	for _, c := range []struct {
		x, y string
		near bool
	}{
		{"alva kern", "alma kern", true},
		{"ilka vorn", "ilka vern", true},
		{"tomas redd", "redd", false},
		{"gro fjeld", "jon berg", false},
		{"hask", "hesk", false},
	} {
		if Near(strings.Fields(c.x), strings.Fields(c.y)) != c.near {
			t.Errorf("%s, %s: not %v", c.x, c.y, c.near)
		}
	}
	if !Alike([]string{"wolodymyr"}, []string{"wolodimir"}) || Alike([]string{"moss"}, []string{"kern"}) {
		t.Error("spellings")
	}
}
