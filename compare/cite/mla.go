package cite

import (
	"net/url"
	"strings"
)

// mlaEntry is: Holloway, Gwen. “Headline.” Outlet, 14 May 2025, address.
// Accessed 20 May 2025.
func mlaEntry(w *item) []Run {
	var l line
	who := w.mlaAuthors()
	if who != "" && w.again {
		who = "---"
	}
	l.put(who)
	l.stop()
	l.words(w.quotedStop(MLA.titled(w.Work)), w.foreign())
	l.italic(w.outlet())
	rest := join(", ", w.dayMonth(w.Published), w.behind("updated", w.dayMonth(w.updated())))
	if rest != "" {
		if w.outlet() != "" {
			l.put(",")
		}
		l.part(rest)
	}
	if w.URL != "" {
		if w.outlet() != "" || rest != "" {
			l.put(",")
		}
		l.link(withoutScheme(w.URL), w.URL)
	}
	l.stop()
	if w.Retrieved.Known() {
		l.part(w.behind("accessed.first", w.dayMonth(w.Retrieved)))
		l.stop()
	}
	return l.runs
}

// behind is a day behind what happened on it, "" for none.
func (w Work) behind(key, day string) string {
	if day == "" {
		return ""
	}
	return w.said(key, word("day", day))
}

// withoutScheme is an address as MLA prints it.
func withoutScheme(address string) string {
	if u, err := url.Parse(address); err == nil && u.Host != "" {
		return strings.TrimPrefix(address, u.Scheme+"://")
	}
	return address
}

// quotedStop is a title in quotation marks with the full stop that ends it.
func (w *item) quotedStop(title string) string {
	if asks(title) {
		return w.inQuotes(title)
	}
	return w.closed(strings.TrimRight(title, "."), ".")
}

func (w *item) mlaAuthors() string {
	switch len(w.by) {
	case 0:
		return ""
	case 1:
		return w.by[0].inverted()
	case 2:
		return w.by[0].inverted() + w.said("and.inverted") + w.by[1].spoken()
	}
	return w.by[0].inverted() + w.said("others.inverted")
}

// mlaCite is: (Holloway), with the title where that names several works.
func mlaCite(w *item) []Run {
	title := ""
	if w.names == "" || w.shared {
		title = w.inQuotes(w.short)
	}
	return []Run{{Text: "(" + join(", ", w.names, title) + ")"}}
}
