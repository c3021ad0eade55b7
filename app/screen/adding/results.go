package adding

import (
	"parallax/app/part/tone"
	"parallax/app/session"
)

// sign is an outcome as a sign and its colour; the words say it too.
func sign(o session.Outcome) (string, tone.Ink) {
	switch o {
	case session.ReadWithNotes:
		return "!", tone.Warn
	case session.Known:
		return "=", tone.Muted
	case session.Refused:
		return "×", tone.Bad
	}
	return "✓", tone.Good
}
