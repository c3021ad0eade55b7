package cite

import "strings"

// RIS writes works in the tagged form of Research Information Systems, as
// reference managers read it: a newspaper article each, lines ended by CR LF.
func RIS(works []Work) []byte {
	var b strings.Builder
	put := func(tag, value string) {
		if value = flat(value); value != "" {
			b.WriteString(tag + "  - " + value + "\r\n")
		}
	}
	for _, w := range works {
		put("TY", "NEWS")
		put("ID", w.ID)
		for _, a := range w.authors() {
			put("AU", a.inverted())
		}
		put("TI", w.title())
		put("T2", w.outlet())
		put("PY", (&item{Work: w}).year())
		put("DA", slashed(isoDay(w.last())))
		put("Y2", slashed(isoDay(w.Retrieved)))
		put("LA", w.Language)
		put("UR", w.URL)
		put("N1", w.note())
		b.WriteString("ER  - \r\n\r\n")
	}
	return []byte(b.String())
}

// slashed is a day as RIS writes it, "2025/05/14".
func slashed(day string) string { return strings.ReplaceAll(day, "-", "/") }

// note is what the forms have no field for: when it was first published, where
// an update is cited, and the agency beside the persons who wrote it.
func (w Work) note() string {
	first := ""
	if w.updated().Known() {
		first = w.behind("first", isoDay(w.Published))
	}
	agency := ""
	if by := w.authors(); len(by) > 0 && by[0].whole != flat(w.Agency) && flat(w.Agency) != "" {
		agency = w.said("agency", word("name", flat(w.Agency)))
	}
	return join(". ", first, agency)
}
