package difference

import (
	"strings"

	"parallax/compare/news"
)

// Kind is what a difference is about.
type Kind string

// The kinds of differences.
const (
	KindNumbers   Kind = "numbers"
	KindNotFound  Kind = "not found"
	KindQuotation Kind = "quotation"
	KindLabels    Kind = "labels"
	KindPlacement Kind = "placement"
	KindAgent     Kind = "agent"
	KindOnlyHere  Kind = "only here"
	KindVerbs     Kind = "verbs"
	KindVoices    Kind = "voices"
	KindHeadline  Kind = "headline"
	KindWording   Kind = "wording"
	KindNames     Kind = "names"
)

// Difference is one sentence about how the articles tell something.
type Difference struct {
	// ID stays the same in later comparisons of the same texts: it is made of the
	// kind, the fact's ID and the articles, not of the rank.
	ID string
	// Key is the key of its Form.
	Key  string
	Kind Kind
	// Fact is the index into the facts, -1 when it is about none of them.
	Fact int
	// Pieces make up the sentence.
	Pieces []Piece
	// Evidence is the passages that show it, in the order of the articles.
	Evidence []news.Passage
	// Counter is passages that speak against it, which stand beside it.
	Counter []Note
	// Unit is what the evidence is counted in: "sentence", "quote", "mention".
	Unit string
	// Weight is by which differences are ordered; it is not shown.
	Weight float64

	// About is whom it is about where its passages do not tell, "" else.
	About string
}

// Note is a sentence with the passage that it is about.
type Note struct {
	Pieces  []Piece
	Passage news.Passage
}

// PieceKind is how a part of a sentence is set.
type PieceKind string

// The kinds of pieces.
const (
	Plain  PieceKind = "plain"
	Outlet PieceKind = "outlet" // the name of an article's outlet
	Value  PieceKind = "value"  // what is compared: a number, a label
	Cited  PieceKind = "cited"  // words of an article
)

// Piece is a part of a sentence.
type Piece struct {
	Kind PieceKind
	Text string
	// Article is the number of the article that an Outlet piece names or that
	// a Value or Cited piece was taken from, -1 for others.
	Article int
	// Span is where a Value or Cited piece stands in its article; it is empty
	// when it stands there in several places or in another form.
	Span news.Span
}

// Sentence is the text of the pieces together.
func (d Difference) Sentence() string { return Text(d.Pieces) }

// Text is the text of pieces together.
func Text(ps []Piece) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(p.Text)
	}
	return b.String()
}
