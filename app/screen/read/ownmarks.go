package read

import (
	"slices"
)

// Place is the sentences of the cell at the cursor.
func (r *Read) Place() (article int, sentences []int) { return r.table.Place(r.aligned.Cursor()) }

// Place is the sentence at the cursor.
func (a *Article) Place() (article int, sentences []int) {
	row, _ := a.aligned.Cursor()
	article, sentences = a.table.Place(row, 0)
	if step := a.aligned.Step(); step >= 0 && step < len(sentences) {
		sentences = sentences[step : step+1]
	}
	return article, sentences
}

// GoTo puts the cursor on a sentence of the article that is shown.
func (a *Article) GoTo(sentence int) {
	for i := range a.places {
		_, at := a.table.Place(i, 0)
		if step := slices.Index(at, sentence); step >= 0 {
			a.aligned.SetStep(i, step, true)
		}
	}
}
