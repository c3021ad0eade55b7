package cite

import "strings"

// mostAPA is how many authors APA names; of more, all but the last of them and
// then the last one.
const mostAPA = 20

// apaEntry is: Holloway, G. (2025, May 14). Headline. Outlet. address
func apaEntry(w *item) []Run {
	var l line
	title := sentenceCase(w.title(), w.Text)
	if len(w.by) > 0 {
		l.put(w.apaAuthors())
	} else {
		l.words(title, w.foreign())
	}
	l.stop()
	l.part("(" + w.apaYear() + apaDay(w) + ").")
	if len(w.by) > 0 {
		l.words(title, w.foreign())
		l.stop()
	}
	if o := w.outlet(); len(w.by) == 0 || !same(o, w.by[0].whole) {
		l.italic(o)
		l.stop()
	}
	if !w.last().Known() && w.Retrieved.Known() && w.URL != "" {
		l.part(w.said("retrieved", word("day", w.monthDay(w.Retrieved))))
	}
	l.link(w.URL, w.URL)
	return l.runs
}

// apaYear is "2025a", "n.d.", "n.d.-a".
func (w *item) apaYear() string {
	y := w.year()
	switch {
	case y != "":
		return y + w.letter
	case w.letter != "":
		return w.said("nodate") + "-" + w.letter
	}
	return w.said("nodate")
}

// apaDay is ", May 14".
func apaDay(w *item) string {
	if d := w.last(); d.Known() {
		return ", " + w.dated("day.apa", fullMonth, d)
	}
	return ""
}

func (w *item) apaAuthors() string {
	var names []string
	for _, a := range w.by {
		names = append(names, a.withInitials())
	}
	n := len(names) - 1
	switch {
	case n == 0:
		return names[0]
	case n >= mostAPA:
		return strings.Join(names[:mostAPA-1], ", ") + ", … " + names[n]
	}
	return strings.Join(names[:n], ", ") + w.said("and.apa.last") + names[n]
}

// apaName is who or what APA names in the text.
func (w *item) apaName() string {
	if w.names != "" {
		return w.names
	}
	return w.inQuotes(w.short)
}

// apaCite is: (Holloway, 2025, para. 4)
func apaCite(w *item, p Place) []Run {
	name := w.apaName()
	if w.names == "" { // the comma stands inside the quotation marks
		name = w.closed(w.short, ",") + " "
	} else {
		name += ", "
	}
	return []Run{{Text: "(" + join(", ", name+w.apaYear(), w.place(p)) + ")"}}
}
