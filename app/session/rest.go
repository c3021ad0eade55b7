package session

import (
	"context"
	"errors"

	"parallax/app/part/told"
	"parallax/app/session/kept"
	"parallax/app/session/work"
	"parallax/data"
)

// Checker looks at what was not looked at when the library was opened.
type Checker interface {
	CheckRest(ctx context.Context) error
}

// checkRest does so, and says what is damaged.
func (s *eventDesk) checkRest() {
	j := s.work.Start(told.Told("label.looking-at-the-library"), func(ctx context.Context, _ work.Progress) (func(), error) {
		err := s.store.CheckRest(ctx)
		return func() {
			if errors.Is(err, data.ErrBroken) {
				s.work.SetNotice(told.Told("window.rest.a-part-of-the-library"))
			}
		}, nil
	})
	j.Brief = true
}

// learnForSearch does keepForSearch behind the window.
func (s *correctionDesk) learnForSearch() {
	j := s.work.Start(told.Told("label.reading-for-the-search"), func(ctx context.Context, _ work.Progress) (func(), error) {
		kept.ForSearch(ctx, s.store)
		return nil, nil
	})
	j.Brief = true
}
