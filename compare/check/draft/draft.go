// Package draft reads a text that is to be checked: the answer of a chat, a
// summary, notes.
//
// In goes the text as it was pasted; out comes a frozen article without markup,
// and its blocks: headings, paragraphs, entries of lists, cells of tables,
// each with the headings and lead-ins that it stands under. Method: the line
// forms of Markdown (CommonMark's headings, lists, emphasis, links; tables as
// GitHub writes them), read line by line by our own rules, and of plain text the
// lines that end with a colon. Time and room are bounded: of a long text the
// first MostBytes are read.
//
// Known misses: HTML, nested tables, a list whose entries are told apart by
// indents alone.
package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// MostBytes is how much of a text is read.
const MostBytes = 200_000

// Kind is what a block is in the text.
type Kind string

// The kinds of blocks.
const (
	Heading   Kind = "heading" // also a line that ends with a colon before a list
	Paragraph Kind = "paragraph"
	Entry     Kind = "entry" // of a list
	Cell      Kind = "cell"  // of a table
)

// Block is a part of the text that stands for itself.
type Block struct {
	// Span is where it stands in the article's text.
	news.Span
	Kind Kind
	// Under are the headings and lead-ins that it stands under, as indexes of
	// blocks, the outermost first; of a cell also the heads of its row and column.
	Under []int
	// Row is the block that heads the row of a cell, -1 for none.
	Row   int
	level int
}

// Text is a text without its markup.
type Text struct {
	// Article holds the words; it has no headline.
	Article *news.Article
	// Blocks are in the order of the text; none is empty.
	Blocks []Block
	// Cut is true when the text was longer than what is read.
	Cut bool
}

// Read takes the markup off a text.
func Read(text string) Text {
	var t Text
	if len(text) > MostBytes {
		text, t.Cut = text[:MostBytes], true
	}
	r := &reader{}
	for line := range strings.SplitSeq(plain(text), "\n") {
		r.line(line)
	}
	r.close()
	t.Article = news.New("", r.texts())
	at := 0
	for _, b := range r.blocks {
		t.Blocks = append(t.Blocks, Block{news.Span{Start: at, End: at + len(b.text)}, b.kind, b.under, b.row - 1, b.level})
		at += len(b.text) + len("\n\n")
	}
	return t
}

// plain is valid text with line ends of one form and without characters that
// steer; joiners stay, some scripts need them.
func plain(text string) string {
	text = strings.ToValidUTF8(text, string(utf8.RuneError))
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\u200c', r == '\u200d':
			return r
		case r == '\t', unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
			return -1
		}
		return r
	}, text)
}
