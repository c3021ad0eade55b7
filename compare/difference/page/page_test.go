package page_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference"
	"parallax/compare/difference/invented"
	"parallax/compare/difference/page"
)

// TestEachFormHasATest holds that each form of the table is tried in the room that
// writes it.
func TestEachFormHasATest(t *testing.T) {
	files, err := filepath.Glob("../*/*_test.go")
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	var all strings.Builder
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	for _, f := range difference.Forms() {
		if !strings.Contains(all.String(), "\""+f.Key+"\"") {
			t.Errorf("no test of %s", f.Key)
		}
	}
}

// TestOneFormOfAName holds that one name is told of once, whatever the forms are,
// and two names twice.
func TestOneFormOfAName(t *testing.T) {
	heron := "Bridge\nGovernor Rune Haug was on board on Monday.\nHere Governor Haug slept.\nNobody woke Governor Haug."
	for _, tt := range []struct {
		name, more string
		want       []string
	}{
		{"one", "", []string{"Rune Haug"}},
		{"two", "\nThe baker Petra Lindqvist fears for her trade.\nPetra Lindqvist paid. In May Petra Lindqvist slept.", []string{"Petra Lindqvist", "Rune Haug"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, d := range page.Write(invented.Input(heron+tt.more, "Bridge\n"+invented.Boats+"\n"+invented.Again+"\nRune Haug was on board on Monday.", "Bridge\nIt snowed.")) {
				if slices.Contains([]string{"space", "space-place", "shared-name", "missing", "only-name"}, d.Key) && strings.Contains(d.About, " ") {
					got = append(got, d.About)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
