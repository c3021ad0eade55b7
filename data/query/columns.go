package query

import (
	"strings"
	"unicode/utf8"
)

// MostCut is how many letters may be cut off the last word of a query.
func (q Query) MostCut() int {
	const most, left = 3, 4
	if len(q.Words) == 0 {
		return 0
	}
	return max(0, min(most, utf8.RuneCountInString(q.Words[len(q.Words)-1])-left))
}

// WithOutlet adds the words of the outlet to what FTS5 is asked for.
func (q Query) WithOutlet(match string) string {
	if q.Outlet == "" {
		return match
	}
	outlet := InColumn("outlet", q.Outlet)
	if match == "" {
		return outlet
	}
	return "(" + match + ") AND " + outlet
}

// InColumn asks for words in one column, the last one as a beginning.
func InColumn(column, words string) string {
	var parts []string
	for _, w := range Words(words) {
		parts = append(parts, column+" : "+Quoted(w))
	}
	return strings.Join(parts, " AND ") + "*"
}
