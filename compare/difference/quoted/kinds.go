package quoted

import (
	"parallax/compare/difference"
	"parallax/compare/difference/event"
)

// Writers write the sentences of this room, each those of one kind, in no order
// that means anything.
func Writers() []func(*event.Event) []difference.Difference {
	return []func(*event.Event) []difference.Difference{
		func(e *event.Event) []difference.Difference { return newQuotations(e).write() },
		func(e *event.Event) []difference.Difference { return (&verbs{e}).write() },
		func(e *event.Event) []difference.Difference { return newVoices(e).write() },
		func(e *event.Event) []difference.Difference { return (&otherSaid{e}).write() },
	}
}
