package ingest

import (
	"net/url"
	"regexp"
	"strings"
	"sync"

	"parallax/assets"
	"parallax/compare/news"
)

// outletBook is assets/rules/outlets.txt: who publishes under which names and
// domains.
type outletBook struct {
	byName, byDomain map[string]string
	agencies         map[string]bool
}

// outlets is read from the embedded file once.
var outlets = sync.OnceValue(func() outletBook {
	text, err := assets.Rules.ReadFile("rules/outlets.txt")
	if err != nil {
		panic(err)
	}
	return parseOutlets(string(text))
})

func parseOutlets(text string) outletBook {
	b := outletBook{map[string]string{}, map[string]string{}, map[string]bool{}}
	for _, line := range strings.Split(text, "\n") {
		f := strings.Split(line, "|")
		if len(f) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		name, agency := strings.CutPrefix(strings.TrimSpace(f[0]), "agency ")
		b.agencies[name] = agency
		b.byName[strings.ToLower(name)] = name
		for _, other := range strings.Split(f[1], ",") {
			if other = strings.ToLower(strings.TrimSpace(other)); other != "" {
				b.byName[other] = name
			}
		}
		for _, d := range strings.Fields(f[2]) {
			b.byDomain[d] = name
		}
	}
	return b
}

// CanonicalOutlet is the one name of an outlet that is known by name ("NYT"),
// by domain or by address; other names come back as they are.
func CanonicalOutlet(name string) string {
	b := outlets()
	name = squeeze(name)
	if n := b.byName[strings.ToLower(name)]; n != "" {
		return n
	}
	if n := b.domain(name); n != "" {
		return n
	}
	return name
}

// domain looks up an address or a host, and the domains above the host.
func (b outletBook) domain(s string) string {
	host := strings.ToLower(s)
	if u, err := url.Parse(s); err == nil && u.Hostname() != "" {
		host = strings.ToLower(u.Hostname())
	}
	for strings.Contains(host, ".") {
		if n := b.byDomain[host]; n != "" {
			return n
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return ""
}

// datelineAgency finds the agency in a dateline: "PARIS (AP) — ...".
var datelineAgency = regexp.MustCompile(`^(?:[\p{Lu}][\p{L} .,'’-]{1,60})?\s?\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|PA|TASS|dpa)\)\s*(?:[—–-]|--)?`)

// settleOutlet gives the outlet its one name and keeps the agency apart: the
// one that the page names as publisher under another outlet's roof, in the
// byline, or in the dateline.
func settleOutlet(a *news.Article) {
	b := outlets()
	a.Outlet = CanonicalOutlet(a.Outlet)
	if known := b.domain(a.URL); known != "" && known != a.Outlet && (a.Outlet == "" || b.agencies[a.Outlet]) && !b.agencies[known] {
		if a.Outlet != "" && a.Agency == "" {
			a.Agency, a.ReadFrom[news.FieldAgency] = a.Outlet, a.ReadFrom[news.FieldOutlet]
		}
		a.Outlet, a.ReadFrom[news.FieldOutlet] = known, "address"
	}
	if known := b.domain(a.URL); known != "" && b.byName[strings.ToLower(a.Outlet)] == "" {
		a.Outlet, a.ReadFrom[news.FieldOutlet] = known, "address"
	}
	a.Agency = CanonicalOutlet(a.Agency)
	if a.Agency == "" {
		a.Agency, a.ReadFrom[news.FieldAgency] = findAgency(a, b)
	}
	if a.Agency == "" || a.Agency == a.Outlet {
		a.Agency = ""
		delete(a.ReadFrom, news.FieldAgency)
	}
	dropHouses(a)
}

// dropHouses takes the outlet's and agencies' own names out of the authors:
// authors are persons, and "Staff" where nobody else is named.
func dropHouses(a *news.Article) {
	b := outlets()
	var people []string
	for _, s := range a.Authors {
		n := CanonicalOutlet(s)
		if house := n == a.Outlet || key(s) == key(a.Outlet) || b.byName[strings.ToLower(s)] != ""; !house {
			people = append(people, s)
		}
	}
	if a.Authors = people; len(people) == 0 {
		delete(a.ReadFrom, news.FieldAuthors)
	}
}

func findAgency(a *news.Article, b outletBook) (name, from string) {
	for _, s := range a.Authors {
		for _, part := range []string{s, strings.TrimSuffix(s, " Staff")} {
			if n := b.byName[strings.ToLower(part)]; b.agencies[n] {
				return n, a.ReadFrom[news.FieldAuthors]
			}
		}
	}
	if m := datelineAgency.FindStringSubmatch(a.Slice(a.Body())); m != nil {
		return b.byName[strings.ToLower(m[1])], "dateline"
	}
	return "", ""
}
