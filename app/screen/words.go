package screen

import (
	"strings"

	"parallax/compare/actor"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// WordActions are what the reader can say about words.
type WordActions struct {
	// Mute leaves words unmarked as far as the scope reaches.
	Mute func(Words, lexicon.Scope)
	// Dont asks where words are left unmarked, Mark how they are marked.
	Dont, Mark func(Words)
	// Part says that the two labels of a proposal do not mean the same.
	Part func(actor.Proposal)
	// Join asks what else means the same as the row of labels that is selected,
	// Move which label of it means something else, Rename how it is called.
	Join, Move, Rename func()
	// Help shows or puts away what the marks mean, Away the two passages that are set
	// against each other.
	Help func(bool)
	Away func()
}

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

// InMarks puts words in quotation marks, unless they stand in some already.
func InMarks(s string) string {
	return "“" + strings.TrimSpace(strings.Trim(strings.TrimSpace(s), "“”\"")) + "”"
}
