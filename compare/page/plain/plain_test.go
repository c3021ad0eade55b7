package plain

import (
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/page"
	"parallax/compare/page/invented"
	"parallax/compare/say"
)

func TestGolden(t *testing.T) { invented.Golden(t, "document.txt", Write(invented.Document())) }

// TestHostile: no control character comes through, and no line is longer than
// the width but for one long word.
func TestHostile(t *testing.T) {
	c := invented.HostileComparison(t)
	text := string(Write(page.Of(c, invented.HostileChoices(c))))
	for _, r := range text {
		if r != '\n' && say.Steers(r) {
			t.Fatalf("%U came through", r)
		}
	}
	for _, line := range strings.Split(text, "\n") {
		if utf8.RuneCountInString(line) > Width && len(strings.Fields(line)) > 3 {
			t.Errorf("a long line: %s", line)
		}
	}
}

// TestRightToLeft: names from right to left are isolated.
func TestRightToLeft(t *testing.T) {
	if got := inline(page.Text{{Text: "by "}, {Text: "דוד לוי", Mark: page.Compare}, {Text: " 5"}}); got != "by *\u2067דוד לוי\u2069* 5" {
		t.Errorf("%q", got)
	}
}
