package compare

import "parallax/compare/difference/event"

// Contradiction and Against are those of package event.
type (
	Contradiction = event.Contradiction
	Against       = event.Against
)
