package report

import (
	"strconv"
	"strings"

	"parallax/compare/say"
)

// clean makes text of an article safe to show.
func clean(s string) string { return say.Clean(s) }

// told is a sentence of the report by its key in the catalogue.
func told(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: "report." + key, Args: args})
}

func itoa(n int) string { return strconv.Itoa(n) }

// count is a number with its noun: "1 article", "3 articles".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return itoa(n) + " " + noun
}

// and joins names the way a sentence does: "A", "A and B", "A, B and C".
func and(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
