package draft

import (
	"context"
	"net/url"
	"strings"

	"parallax/compare/news"
)

// outletBook tells outlets by their names and domains.
type outletBook map[string]string

// readBook makes the book of a library; one that cannot be read gives an empty one.
func readBook(ctx context.Context, l Library) outletBook {
	book := outletBook{}
	all, err := l.Outlets(ctx)
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

// FromBook is where ReadFrom says that the library knows an outlet.
const FromBook = "your list of outlets"

// settle gives an article the one name of its outlet.
func (b outletBook) settle(a *news.Article) {
	name := b[strings.ToLower(a.Outlet)]
	if name == "" && a.Outlet == "" {
		if u, err := url.Parse(a.URL); err == nil {
			name = b[strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")]
		}
	}
	if name != "" && name != a.Outlet {
		a.Outlet, a.ReadFrom[news.FieldOutlet] = name, FromBook
	}
}
