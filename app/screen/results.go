package screen

import "parallax/app/session"

// sign is an outcome as a sign and its colour; the words say it too.
func sign(o session.Outcome) (string, ink) {
	switch o {
	case session.ReadWithNotes:
		return "!", warn
	case session.Known:
		return "=", muted
	case session.Refused:
		return "×", bad
	}
	return "✓", good
}
