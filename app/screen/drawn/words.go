package drawn

import (
	"strings"

	"parallax/app/part/prose"
	"parallax/app/screen"
	"parallax/compare/news"
)

// Words are the words at bytes start to end of a cell, as far as they stand in
// one sentence.
func (t *Table) Words(row, col, start, end int) (screen.Words, bool) {
	if t == nil || row < 0 || row >= len(t.Cells) || col < 0 || col >= len(t.Cells[row]) {
		return screen.Words{}, false
	}
	cell := t.Cells[row][col]
	for _, p := range cell.Pieces {
		n := p.span.Len()
		s := news.Span{Start: max(start, p.at), End: min(end, p.at+n)}
		if s.Start >= s.End {
			continue
		}
		text := cell.text[s.Start:s.End]
		left := len(text) - len(strings.TrimLeft(text, " \n"))
		text = strings.TrimSpace(text)
		from := p.span.Start + s.Start - p.at + left
		return screen.Words{Article: cell.article, Span: news.Span{Start: from, End: from + len(text)}, Text: prose.OneLine(text)}, text != ""
	}
	return screen.Words{}, false
}

// Mark are the words of a mark.
func (t *Table) Mark(row, col, mark int) (screen.Words, bool) {
	if t == nil || mark < 0 || row < 0 || row >= len(t.Doc.Rows) || col < 0 || col >= len(t.Doc.Rows[row].Cells) {
		return screen.Words{}, false
	}
	marks := t.Doc.Rows[row].Cells[col].Marks
	if mark >= len(marks) {
		return screen.Words{}, false
	}
	return t.Words(row, col, marks[mark].Start, marks[mark].End)
}
