package panel

import (
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/worded"
)

// ListedWords are those of the line that is selected on the screen Wording;
// false for none.
func ListedWords(s screen.State) (screen.Words, bool) {
	if s.Comparison == nil || s.Screen != screen.WordingName {
		return screen.Words{}, false
	}
	if f, ok := pickedFinding(s); ok {
		return drawn.FindingWords(s, f), true
	}
	if s.Wording == worded.PartVerbs && s.WordingAt >= 1 && s.WordingAt <= len(s.Comparison.Verbs) {
		return screen.Words{Article: -1, Text: s.Comparison.Verbs[s.WordingAt-1].Form}, true
	}
	return screen.Words{}, false
}
