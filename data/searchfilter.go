package data

import (
	"fmt"
	"strings"

	"parallax/data/query"
)

// filters are the conditions of a query on articles beside its words, each
// with AND before it; what they compare with is added to the arguments.
func filters(q query.Query, schema int, args *[]any) string {
	var b strings.Builder
	add := func(condition string, arg any) {
		*args = append(*args, arg)
		fmt.Fprintf(&b, " AND "+condition, fmt.Sprintf("?%d", len(*args)))
	}
	if !q.From.IsZero() {
		add(`substr(a.published, 1, 10) >= %s`, q.From.Format("2006-01-02"))
	}
	if !q.To.IsZero() {
		add(`substr(a.published, 1, 10) <= %s`, q.To.Format("2006-01-02"))
	}
	for _, w := range query.Words(q.Event) {
		add(`a.id IN (SELECT x.article FROM event_articles x JOIN events e ON e.id = x.event
			WHERE e.deleted IS NULL AND instr(lower(e.title), lower(%s)) > 0)`, w)
	}
	if schema < notesSchema {
		return b.String()
	}
	if q.Speaker != "" {
		add(`a.id IN (SELECT s.article FROM quotation_search JOIN quotations s ON s.number = quotation_search.rowid
			WHERE quotation_search MATCH %s)`, query.InColumn("speaker", q.Speaker))
	}
	if q.HasNote {
		b.WriteString(` AND a.id IN (SELECT n.article FROM notes n WHERE ` + current + `)`)
	}
	return b.String()
}
