// Package say makes sentences for people.
//
// In goes a Message, a key with arguments; out come Pieces, the sentence with
// what each part of it is. The texts stand in a catalogue of assets/lang, one
// folder a language, so that code holds keys and what is said can be said in
// another language. A text names its arguments in braces: {speaker}; a count
// chooses between two forms: {n} {n:word|words}; a list is joined as the
// language joins lists. A key that no catalogue has and an argument that a text
// asks for and nobody gave are faults of the program and stop it.
package say

import (
	"strings"

	"parallax/compare/news"
)

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
	// Of is the message that it is a part of, so that Again can say that in another
	// language; nil for none, see Kept.
	Of *Message
}

// At is a piece of an article.
func At(k PieceKind, text string, article int, s news.Span) Piece {
	return Piece{Kind: k, Text: text, Article: article, Span: s}
}

// Words is a plain piece.
func Words(text string) Piece { return Piece{Kind: Plain, Text: text, Article: -1} }

// Text is the text of pieces together.
func Text(ps []Piece) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Message is what is to be said: the key of a text and its arguments.
type Message struct {
	Key  string
	Args []Arg
}

// Arg is an argument: a count, or a list of things, mostly of one.
type Arg struct {
	Name  string
	Count int
	// Items are the things, each of one piece or more; nil for a count.
	Items [][]Piece
}

// Count is an argument that is a number of things.
func Count(name string, n int) Arg { return Arg{Name: name, Count: n} }

// Of is an argument that is one thing.
func Of(name string, pieces ...Piece) Arg { return Arg{Name: name, Count: 1, Items: [][]Piece{pieces}} }

// List is an argument that is several things, in their order.
func List(name string, items ...[]Piece) Arg { return Arg{Name: name, Count: len(items), Items: items} }

// Join adds pieces to others; plain neighbours of one message, or of none, become
// one.
func Join(out []Piece, more ...Piece) []Piece {
	for _, p := range more {
		if p.Text == "" {
			continue
		}
		if n := len(out); n > 0 && p.Kind == Plain && out[n-1].Kind == Plain && out[n-1].Of == p.Of {
			out[n-1].Text += p.Text
			continue
		}
		out = append(out, p)
	}
	return out
}
