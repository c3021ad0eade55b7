package session

import (
	"context"
	"errors"

	"parallax/data"
)

// Checker looks at what was not looked at when the library was opened.
type Checker interface {
	CheckRest(ctx context.Context) error
}

// checkRest does so, and says what is damaged.
func (s *eventDesk) checkRest() {
	j := s.start("Looking at the library", func(ctx context.Context, _ progress) (func(), error) {
		err := s.store.CheckRest(ctx)
		return func() {
			if errors.Is(err, data.ErrBroken) {
				s.notice = "A part of the library's file is damaged. Check the library (“parallax library check” does it too): that mends what copies still give."
			}
		}, nil
	})
	j.brief = true
}
