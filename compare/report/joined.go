package report

import (
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/say"
)

// joined says where an article without a sentence in a row is joined to one of the row
// elsewhere on the page, "" where it is not: "perhaps sentence 22". Of a row of several
// sentences it says to which of them: "perhaps sentence 22 (beside A7)".
func (t table) joined(row align.Row, joins []compare.Join) string {
	n := 0
	for _, cell := range row.Cells {
		n += len(cell)
	}
	var notes []string
	for _, x := range joins {
		note := joinWords(x.Kind, place(t.sentence(x.Place)))
		if n > 1 {
			var beside []string
			for _, p := range x.From {
				beside = append(beside, cite(p.Article, t.sentence(p)))
			}
			note += " (beside " + strings.Join(beside, ", ") + ")"
		}
		notes = append(notes, note)
	}
	return strings.Join(notes, "; ")
}

func joinWords(k compare.LinkKind, place string) string {
	return say.English().Text(say.Message{Key: k.Key(), Args: []say.Arg{say.Of("place", say.Words(place))}})
}
