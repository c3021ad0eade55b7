package adding

import (
	"strings"

	"parallax/app/part/told"
)

// sourceName says in plain words where a value was read: ReadFrom names it as the
// page's format does.
func sourceName(from string) string {
	switch {
	case from == "json-ld", strings.HasPrefix(from, "meta "), strings.HasPrefix(from, "link "), from == "time", strings.HasPrefix(from, "itemprop"):
		return told.Told("reading.from.page")
	case from == "h1", from == "title", strings.HasPrefix(from, "h2"):
		return told.Told("reading.from.title")
	case from == "head of the text":
		return told.Told("reading.from.head")
	case strings.HasPrefix(from, "byline"):
		return told.Told("reading.from.byline")
	}
	return told.Word("from", from)
}
