package session

import (
	"context"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/news"
	"parallax/data"
)

// Outlets is what the session needs of the library's outlets.
type Outlets interface {
	Outlets(ctx context.Context) ([]news.Outlet, error)
	ChangeOutlet(ctx context.Context, name string, o news.Outlet) (data.OutletChange, error)
	RevertOutlet(ctx context.Context, done data.OutletChange) error
}

// KnownOutlets are the outlets of the library by name, as of the last reading.
func (s *versionDesk) KnownOutlets() []news.Outlet { return s.outlets }

// ChangeOutlet keeps other names, domains or another label for the outlet of
// that name. A name that another outlet has makes the two one.
func (s *versionDesk) ChangeOutlet(name string, o news.Outlet) {
	if o.Name = strings.TrimSpace(o.Name); o.Name == "" {
		s.work.SetNotice(told.Told("window.outlets.an-outlet-needs-a-name"))
		s.work.Changed()
		return
	}
	var done data.OutletChange
	s.edit(told.Told("label.change-the-outlet"),
		func(ctx context.Context) (err error) {
			done, err = s.store.ChangeOutlet(ctx, name, o)
			return err
		},
		func(ctx context.Context) error { return s.store.RevertOutlet(ctx, done) })
}
