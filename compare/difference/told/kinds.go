package told

import (
	"parallax/compare/difference"
	"parallax/compare/difference/event"
)

// Writers write the sentences of this room, each those of one kind, in no order
// that means anything.
func Writers() []func(*event.Event) []difference.Difference {
	return []func(*event.Event) []difference.Difference{
		func(e *event.Event) []difference.Difference { return (&otherwise{e}).write() },
		func(e *event.Event) []difference.Difference { return (&sideBySide{e}).write() },
		func(e *event.Event) []difference.Difference { return (&near{&sideBySide{e}}).write() },
		func(e *event.Event) []difference.Difference { return (&agents{e}).write() },
		func(e *event.Event) []difference.Difference { return (&stages{e}).write() },
	}
}
