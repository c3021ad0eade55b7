package drawn

import (
	"parallax/app/part/aligned"
	"parallax/app/screen"
)

// Place is the article and the sentences of a cell.
func (t *Table) Place(row, col int) (article int, sentences []int) {
	if t == nil || row < 0 || row >= len(t.Cells) || col < 0 || col >= len(t.Cells[row]) {
		return -1, nil
	}
	cell := t.Cells[row][col]
	for _, p := range cell.Pieces {
		sentences = append(sentences, p.Sentence)
	}
	return cell.article, sentences
}

// own adds the reader's marks to those of the cell.
func (t cellText) own(marks []screen.OwnMark, ms []aligned.Mark, refs []markRef) ([]aligned.Mark, []markRef) {
	for _, o := range marks {
		if o.Article != t.article {
			continue
		}
		for _, u := range t.inCell(o.Span) {
			ms = append(ms, aligned.Mark{Start: u.Start, End: u.End, Kind: o.Kind, Letter: o.Letter, Reason: o.Reason})
			refs = append(refs, markRef{-1})
		}
	}
	return ms, refs
}
