package aligned

import (
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// Document is what Aligned shows: articles as columns, facts as rows.
type Document struct {
	Columns []Column
	Rows    []Row
	// Running sets the first column as running text: a row is a paragraph, the
	// cursor steps through the sentences in it (Cell.Steps).
	Running bool
}

// Column is one article.
type Column struct {
	Outlet, Headline, Meta string
	// Kind says what kind of text it is, "" where nothing says so.
	Kind string
	// Color is the article's place in Palette.Outlets.
	Color int
}

// Row is one fact, or sentences that only one article tells.
type Row struct {
	// Title is the fact in a few words, Note a line below it ("3/4 outlets").
	Title, Note string
	// Conflict says that the articles do not agree; a sign stands by the title.
	Conflict bool
	// Cells stand in the order of Document.Columns; a cell that is not there
	// is blank.
	Cells []Cell
}

// Cell is what one article tells of the row.
type Cell struct {
	// Text is shown as it is; "\n" breaks the line. Empty text and not Missing
	// leaves the cell blank.
	Text string
	// Marks are spans of Text, in any order; they may overlap.
	Marks []Mark
	// Where is a line below the text ("sentence 3").
	Where string
	// Missing says that nothing was found; MissingText says so in words, ""
	// takes NotFoundText.
	Missing     bool
	MissingText string
	// Steps are the sentences of running text, in order.
	Steps []Step
	// More shows all lines of the cell; otherwise they are cut at MaxLines
	// until the reader opens it.
	More bool
}

// Mark is a marked span: bytes [Start,End) of its cell's text.
type Mark struct {
	Start, End int
	Kind       tone.Kind
	// Letter is the sign behind the passage, "" takes the kind's.
	Letter string
	// Reason is why it is marked, one sentence.
	Reason string
}

// NotFoundText is the text of a cell in which nothing was found.
func NotFoundText() string { return told.Told("difference.absent") }

// MaxLines is the number of lines of a cell before it is cut.
const MaxLines = 12

// MaxColumns is the number of articles shown at a time, MinColumn the least
// width of one, in units of the canvas.
const (
	MaxColumns = 4
	MinColumn  = 220
)

// sign is the letter that stands behind the mark.
func (m Mark) sign() string {
	if m.Letter != "" {
		return m.Letter
	}
	return m.Kind.Letter()
}

// cell is the cell of a row at a column; blank when there is none.
func (d *Document) cell(row, col int) *Cell {
	if row < 0 || row >= len(d.Rows) || col < 0 || col >= len(d.Rows[row].Cells) {
		return &Cell{}
	}
	return &d.Rows[row].Cells[col]
}
