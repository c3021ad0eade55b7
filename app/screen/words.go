package screen

import (
	"strings"

	"parallax/app/part/prose"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// Words are words that the reader points at: a mark, a selection, a line of the
// screen Wording.
type Words struct {
	// Article is the index of the article, and Span the place in it; an empty
	// span is words without one place.
	Article int
	Span    news.Span
	// Text is what stands there, on one line.
	Text string
}

// WordReader is a screen that shows article text with marks in it.
type WordReader interface {
	Reader
	// Selected are the words that are selected, Marked those of the mark that
	// was tapped or stepped to last; false without any.
	Selected() (Words, bool)
	Marked() (Words, bool)
}

var (
	_ WordReader = (*Read)(nil)
	_ WordReader = (*Article)(nil)
)

// words are the words at bytes start to end of a cell, as far as they stand in
// one sentence.
func (t *table) words(row, col, start, end int) (Words, bool) {
	if t == nil || row < 0 || row >= len(t.cells) || col < 0 || col >= len(t.cells[row]) {
		return Words{}, false
	}
	cell := t.cells[row][col]
	for _, p := range cell.pieces {
		n := p.span.Len()
		s := news.Span{Start: max(start, p.at), End: min(end, p.at+n)}
		if s.Start >= s.End {
			continue
		}
		text := cell.text[s.Start:s.End]
		left := len(text) - len(strings.TrimLeft(text, " \n"))
		text = strings.TrimSpace(text)
		from := p.span.Start + s.Start - p.at + left
		return Words{cell.article, news.Span{Start: from, End: from + len(text)}, prose.OneLine(text)}, text != ""
	}
	return Words{}, false
}

// InMarks puts words in quotation marks, unless they stand in some already.
func InMarks(s string) string {
	return "“" + strings.TrimSpace(strings.Trim(strings.TrimSpace(s), "“”\"")) + "”"
}

// Mark are the words of a mark.
func (t *table) Mark(row, col, mark int) (Words, bool) {
	if t == nil || mark < 0 || row < 0 || row >= len(t.doc.Rows) || col < 0 || col >= len(t.doc.Rows[row].Cells) {
		return Words{}, false
	}
	marks := t.doc.Rows[row].Cells[col].Marks
	if mark >= len(marks) {
		return Words{}, false
	}
	return t.words(row, col, marks[mark].Start, marks[mark].End)
}

// Selected are the words that are selected.
func (r *Read) Selected() (Words, bool) {
	row, col, start, end, ok := r.aligned.Selection()
	if !ok {
		return Words{}, false
	}
	return r.table.words(row, col, start, end)
}

// Marked are the words of the mark that was tapped or stepped to.
func (r *Read) Marked() (Words, bool) { return r.table.Mark(r.aligned.Mark()) }

// Selected are the words that are selected.
func (a *Article) Selected() (Words, bool) {
	row, col, start, end, ok := a.aligned.Selection()
	if !ok {
		return Words{}, false
	}
	return a.table.words(row, col, start, end)
}

// Marked are the words of the mark that was tapped or stepped to.
func (a *Article) Marked() (Words, bool) { return a.table.Mark(a.aligned.Mark()) }

// ListedWords are those of the line that is selected on the screen Wording;
// false for none.
func ListedWords(s State) (Words, bool) {
	if s.Comparison == nil || s.Screen != WordingName {
		return Words{}, false
	}
	if f, ok := pickedFinding(s); ok {
		return findingWords(s, f), true
	}
	if s.Wording == partVerbs && s.WordingAt >= 1 && s.WordingAt <= len(s.Comparison.Verbs) {
		return Words{Article: -1, Text: s.Comparison.Verbs[s.WordingAt-1].Form}, true
	}
	return Words{}, false
}

// findingWords are the words that a check marks.
func findingWords(s State, f wording.Finding) Words {
	a := s.Comparison.Readings[f.Article].Article
	return Words{f.Article, f.Words[0], prose.OneLine(a.Slice(f.Words[0]))}
}

// Scopes are how far a decision about words can reach, the nearest first.
func (w Words) Scopes() []lexicon.Scope {
	if w.Article < 0 {
		return []lexicon.Scope{lexicon.InEvent, lexicon.Always}
	}
	return []lexicon.Scope{lexicon.Here, lexicon.InEvent, lexicon.Always}
}
