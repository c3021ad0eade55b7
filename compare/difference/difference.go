package difference

import (
	"parallax/compare/news"
	"parallax/compare/say"
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
	KindFirst     Kind = "put first"
	KindSpace     Kind = "space given"
	KindOtherSaid Kind = "other words"
	KindText      Kind = "kind of text"
	KindStage     Kind = "stage"
	KindWording   Kind = "wording"
	KindNames     Kind = "names"
	KindTold      Kind = "told differently"
	KindOtherwise Kind = "told otherwise"
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
	// Lead is what it is about, Sides what each article has of it, in the order
	// of the articles; both are nil for forms that are one sentence.
	Lead  []Piece
	Sides []Side
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

// PieceKind and Piece are those of package say.
type (
	PieceKind = say.PieceKind
	Piece     = say.Piece
)

// The kinds of pieces.
const (
	Plain  = say.Plain
	Outlet = say.Outlet
	Value  = say.Value
	Cited  = say.Cited
)

// Sentence is the text of the pieces together.
func (d Difference) Sentence() string { return Text(d.Pieces) }

// Text is the text of pieces together.
func Text(ps []Piece) string { return say.Text(ps) }
