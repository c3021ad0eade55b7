package cite

import "strings"

// mostChicago is how many authors a bibliography names; of more, the first
// firstChicago.
const (
	mostChicago  = 10
	firstChicago = 7
)

// chicagoEntry is: Holloway, Gwen. “Headline.” Outlet, May 14, 2025. address.
// An article that nobody signed stands under its outlet.
func chicagoEntry(w *item) []Run {
	var l line
	unsigned := len(w.by) == 0 && w.outlet() != ""
	switch {
	case unsigned:
		l.italic(bare(w.outlet()))
	case w.again:
		l.put("———")
	default:
		l.put(w.chicagoAuthors())
	}
	l.stop()
	l.words(w.quotedStop(Chicago.titled(w.Work)), w.foreign())
	when := chicagoDates(w, unsigned || w.outlet() == "")
	if !unsigned && w.outlet() != "" {
		l.italic(bare(w.outlet()))
		if when != "" {
			l.put(",")
		}
	}
	if when != "" {
		l.part(when)
	}
	l.stop()
	if w.URL != "" {
		l.link(w.URL, w.URL)
		l.stop()
	}
	return l.runs
}

// chicagoDates are the days of publication and update, the day of reading
// where neither is known; begins is true where they begin a sentence.
func chicagoDates(w *item, begins bool) string {
	if w.last().Known() {
		return join(", ", w.monthDay(w.Published), w.behind("updated", w.monthDay(w.updated())))
	}
	key := "accessed"
	if begins {
		key = "accessed.first"
	}
	return w.behind(key, w.monthDay(w.Retrieved))
}

func (w *item) chicagoAuthors() string {
	by := w.by
	if len(by) == 0 {
		return ""
	}
	names := []string{by[0].inverted()}
	for _, a := range by[1:] {
		names = append(names, a.spoken())
	}
	switch n := len(names) - 1; {
	case n == 0:
		return names[0]
	case n >= mostChicago:
		return strings.Join(names[:firstChicago], ", ") + w.said("others.inverted")
	case n == 1:
		return names[0] + w.said("and.inverted") + names[1]
	default:
		return strings.Join(names[:n], ", ") + w.said("and.last") + names[n]
	}
}

// chicagoNote is: Gwen Holloway, “Headline,” Outlet, May 14, 2025, para. 4,
// address.
func chicagoNote(w *item, p Place) []Run {
	var l line
	var names []string
	for _, a := range w.by {
		names = append(names, a.spoken())
	}
	l.put(behindComma(w.noteNames(names)))
	l.words(w.closed(Chicago.titled(w.Work), ","), w.foreign())
	if o := bare(w.outlet()); o != "" {
		l.italic(o)
		l.put(",")
	}
	if rest := join(", ", chicagoDates(w, false), w.place(p)); rest != "" {
		l.part(rest + ",")
	}
	l.link(w.URL, w.URL)
	return endNote(l)
}

// endNote ends a note with a full stop instead of a comma.
func endNote(l line) []Run {
	if last := &l.runs[len(l.runs)-1]; last.plain() {
		switch {
		case strings.HasSuffix(last.Text, ",”"):
			last.Text = strings.TrimSuffix(last.Text, ",”") + ".”"
		default:
			last.Text = strings.TrimRight(last.Text, ", ")
		}
	}
	l.stop()
	return l.runs
}

func behindComma(names string) string {
	if names == "" {
		return ""
	}
	return names + ","
}

// noteNames are the authors of a note: of more than three the first one.
func (w *item) noteNames(names []string) string {
	switch n := len(names); {
	case n == 0:
		return ""
	case n > 3:
		return names[0] + w.said("others")
	case n == 3:
		return names[0] + ", " + names[1] + w.said("and.last") + names[2]
	default:
		return strings.Join(names, w.said("and"))
	}
}

// chicagoShort is: Holloway, “Short Headline,” para. 4.
func chicagoShort(w *item, p Place) []Run {
	var l line
	l.put(behindComma(w.names))
	l.words(w.closed(w.short, ","), w.foreign())
	l.part(w.place(p))
	return endNote(l)
}
