package sheet

import (
	"testing"

	"parallax/compare/say"
)

// TestShort: what is said of each article is cut, and no article is lost.
func TestShort(t *testing.T) {
	outlet := func(s string) say.Piece { return say.Piece{Kind: say.Outlet, Text: s} }
	for want, pieces := range map[string][]say.Piece{
		"Nobody was hurt.": {say.Words("Nobody was hurt.")},
		"Told – Heron: “one two three four five six …; Kite: not found.": {
			say.Words("Told – "), outlet("Heron"), say.Words(": “"), say.Words("one two three four five six seven eight nine"), say.Words("”; "), outlet("Kite"), say.Words(": not found."),
		},
	} {
		if got := say.Text(Short(pieces)); got != want {
			t.Errorf("%q", got)
		}
	}
}
