package page

import (
	"parallax/compare/news"
)

// Document is what is handed in. The same comparison and choices give the same
// document.
type Document struct {
	Title string
	// Language is the tag of the language of its own words ("en"), not of the
	// articles that it cites.
	Language string
	// Author is the reader's name, "" when it was not given; Date is the day that
	// the reader gave, in words, which may be "".
	Author, Date string
	// Byline stands below the title, a line each.
	Byline []Text
	// Sections stand in the order of reading.
	Sections []Section
	// Receipt is the machine-readable receipt of the document as JSON, nil for
	// none. A form carries it unchanged.
	Receipt []byte
}

// Section is a part of a document with its heading.
type Section struct {
	// ID is a short name that stays ("differences"), in every language.
	ID      string
	Heading string
	Blocks  []Block
}

// Block is a part of a section: a Heading, Paragraph, Quotation, Table, List,
// Lines or More.
type Block interface{ block() }

// Heading is a heading inside a section: the statement of a difference.
type Heading struct {
	// ID is the name of the place that links lead to, "" for none.
	ID   string
	Text Text
}

// Paragraph is running text.
type Paragraph struct {
	Role Role
	Text Text
}

// Role is what a paragraph is.
type Role string

// The roles; most paragraphs have none.
const (
	Body    Role = ""
	Small   Role = "small"   // an explanation beside what is told
	Warning Role = "warning" // something that the reader must know
	Own     Role = "own"     // the reader's own words
	Work    Role = "work"    // an entry of the works cited, with a hanging indent
	Legend  Role = "legend"  // what the marks mean
)

// Quotation is words of an article and where they stand. It may be the words
// of a table cell's length or one or two sentences, never a whole article.
type Quotation struct {
	// Text are the words, with the marks in them and without quotation marks
	// around them.
	Text Text
	// Source tells whose they are and where they stand: "Courier, sentence 8".
	Source Text
	// At is the passage.
	At news.Passage
}

// Table is rows under a head, which is repeated where the table goes on on
// another page. All rows have as many cells as the head.
type Table struct {
	// Caption says what the table is to those who do not see the page; the
	// heading above says it to others.
	Caption string
	Head    []Text
	Rows    []Row
	// Widths are the shares of the columns in the width of the page; they add up
	// to 1.
	Widths []float64
	// RowHeads is true when the first cell of each row is its heading.
	RowHeads bool
}

// Row is a row of a table.
type Row []Text

// ToFill reports whether a row has empty cells for writing behind its first
// cell, and nothing else.
func (r Row) ToFill() bool {
	for _, c := range r[min(1, len(r)):] {
		if len(c) > 0 {
			return false
		}
	}
	return len(r) > 1
}

// List is points, one a line; Numbered ones have numbers.
type List struct {
	Items    []Text
	Numbered bool
}

// Lines are so many empty lines for writing by hand.
type Lines struct{ Count int }

// More is what few readers need, folded behind a word. A form that can fold nothing
// leaves it out.
type More struct {
	Word   string
	Blocks []Block
}

func (Heading) block()   {}
func (Paragraph) block() {}
func (Quotation) block() {}
func (Table) block()     {}
func (List) block()      {}
func (Lines) block()     {}
func (More) block()      {}

// Text is runs of text one after another.
type Text []Run

// Run is text that is set in one way.
type Run struct {
	Text             string
	Strong, Emphasis bool
	Mark             Mark
	// Link is an address of the web, or # and the ID of a place in the document,
	// "" for none. It is safe to follow.
	Link string
	// At is the passage of an article that the text is or tells of, empty for
	// none.
	At news.Passage
	// Language is the tag of the run's language where it is another than the
	// document's, "" else.
	Language string
}

// Mark is why words stand out. Each is to be seen without colour, and a legend
// says what it means.
type Mark string

// The marks.
const (
	NoMark  Mark = ""
	Compare Mark = "compare" // the words that are compared
	Cut     Mark = "cut"     // words of the fullest form that are left out here
	Added   Mark = "added"   // words that the fullest form does not have
)

// Plain is text that is set in no special way; none for "".
func Plain(s string) Text {
	if s == "" {
		return nil
	}
	return Text{{Text: s}}
}

// Strong is text that stands out.
func Strong(s string) Text { return Text{{Text: s, Strong: true}} }

// Emphasis is text that is set as a title is.
func Emphasis(s string) Text { return Text{{Text: s, Emphasis: true}} }

// String is the text without how it is set.
func (t Text) String() string {
	n := 0
	for _, r := range t {
		n += len(r.Text)
	}
	b := make([]byte, 0, n)
	for _, r := range t {
		b = append(b, r.Text...)
	}
	return string(b)
}
