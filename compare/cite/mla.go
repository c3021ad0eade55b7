package cite

import (
	"net/url"
	"strings"
)

// mlaEntry is: Holloway, Gwen. “Headline.” Outlet, 14 May 2025, address.
// Accessed 20 May 2025.
func mlaEntry(w *item) []Run {
	var l line
	who := mlaAuthors(w.by)
	if who != "" && w.again {
		who = "---"
	}
	l.put(who)
	l.stop()
	l.part(quotedStop(MLA.titled(w.Work)))
	l.italic(w.outlet())
	rest := join(", ", dayMonth(w.Published), behind("updated ", dayMonth(w.updated())))
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
		l.part("Accessed " + dayMonth(w.Retrieved))
		l.stop()
	}
	return l.runs
}

// behind is text behind a word, "" for none.
func behind(word, text string) string {
	if text == "" {
		return ""
	}
	return word + text
}

// withoutScheme is an address as MLA prints it.
func withoutScheme(address string) string {
	if u, err := url.Parse(address); err == nil && u.Host != "" {
		return strings.TrimPrefix(address, u.Scheme+"://")
	}
	return address
}

// quotedStop is a title in quotation marks with the full stop that ends it.
func quotedStop(title string) string {
	if asks(title) {
		return inQuotes(title)
	}
	return closed(strings.TrimRight(title, "."), ".")
}

func mlaAuthors(by []author) string {
	switch len(by) {
	case 0:
		return ""
	case 1:
		return by[0].inverted()
	case 2:
		return by[0].inverted() + ", and " + by[1].spoken()
	}
	return by[0].inverted() + ", et al."
}

// mlaCite is: (Holloway), with the title where that names several works.
func mlaCite(w *item) []Run {
	title := ""
	if w.names == "" || w.shared {
		title = inQuotes(w.short)
	}
	return []Run{{Text: "(" + join(", ", w.names, title) + ")"}}
}
