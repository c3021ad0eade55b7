package report

import (
	"strings"
	"testing"

	"parallax/compare/align"
)

// TestNearest: beside a sentence that stands alone, the nearest of another article is
// shown as such, in each form.
func TestNearest(t *testing.T) {
	c := fixture(t)
	alone := align.Place{Article: 1, Sentence: -1} // and nothing of article A stands beside it
	for _, row := range c.Rows {
		if row.Fact < 0 && len(row.Cells[0]) == 0 && len(row.Cells[1]) > 0 {
			alone.Sentence = row.Cells[1][0]
		}
	}
	if alone.Sentence < 0 {
		t.Fatal("the fixture has no sentence that stands alone")
	}
	c.Nearby = []align.Nearby{{Place: alone, Nearest: align.Place{Article: 0, Sentence: 2}, Score: .3}}
	for form, want := range map[string]string{"md": "*nearest*, ", "html": `<span class="note">nearest:</span>`, "json": `"nearby": [`} {
		if got := string(forms(t, c)[form]); strings.Count(got, want) != 1 {
			t.Errorf("%s has %q %d times, want once", form, want, strings.Count(got, want))
		}
	}
	c.Nearby = nil
	for form, b := range forms(t, c) {
		if form != "json" && strings.Contains(string(b), `class="nearest"`) {
			t.Errorf("%s shows a nearest sentence where none is near", form)
		}
	}
}
