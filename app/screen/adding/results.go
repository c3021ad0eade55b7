package adding

import (
	"parallax/app/part/tone"
	"parallax/app/session/draft"
)

// sign is an outcome as a sign and its colour; the words say it too.
func sign(o draft.Outcome) (string, tone.Ink) {
	switch o {
	case draft.ReadWithNotes:
		return "!", tone.Warn
	case draft.Known:
		return "=", tone.Muted
	case draft.Refused:
		return "×", tone.Bad
	}
	return "✓", tone.Good
}
