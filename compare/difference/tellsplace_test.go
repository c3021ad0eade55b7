package difference

import (
	"testing"

	"parallax/compare/say"
)

// TestTellsPlace holds that a count of sentences is not taken for a place.
func TestTellsPlace(t *testing.T) {
	for text, want := range map[string]bool{
		"names Ana Petrov; sentence 4 of 18": true, "“coffee” (sentences 14–15)": true,
		"3 sentences": false, "1 sentence": false, "not found": false, "a life sentence for 3": false,
	} {
		if got := (Side{Pieces: []Piece{{Kind: say.Plain, Text: text}}}).TellsPlace(); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
