package session

import (
	"context"
	"net/url"
	"strings"

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
		s.work.SetNotice("An outlet needs a name. Nothing was changed.")
		s.work.Changed()
		return
	}
	var done data.OutletChange
	s.edit("Change the outlet",
		func(ctx context.Context) (err error) {
			done, err = s.store.ChangeOutlet(ctx, name, o)
			return err
		},
		func(ctx context.Context) error { return s.store.RevertOutlet(ctx, done) })
}

// outletBook tells outlets by their names and domains.
type outletBook map[string]string

func (s *versionDesk) outletBook(ctx context.Context) outletBook {
	book := outletBook{}
	all, err := s.store.Outlets(ctx)
	if err != nil {
		return book // the names stay as they were read
	}
	for _, o := range all {
		for _, n := range append(append([]string{}, o.Domains...), o.OtherNames...) {
			if n = strings.ToLower(n); book[n] == "" {
				book[n] = o.Name
			}
		}
	}
	for _, o := range all { // a name of its own comes before another's
		if n := strings.ToLower(o.Name); !strings.Contains(n, ".") {
			book[n] = o.Name
		}
	}
	return book
}

// fromBook is where ReadFrom says that the library knows an outlet.
const fromBook = "your list of outlets"

// settle gives an article the one name of its outlet.
func (b outletBook) settle(a *news.Article) {
	name := b[strings.ToLower(a.Outlet)]
	if name == "" && a.Outlet == "" {
		if u, err := url.Parse(a.URL); err == nil {
			name = b[strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")]
		}
	}
	if name != "" && name != a.Outlet {
		a.Outlet, a.ReadFrom[news.FieldOutlet] = name, fromBook
	}
}
