package difference

import (
	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Line builds a sentence of pieces. Names are those of the articles, in their
// order; Pieces what the sentence has so far.
type Line struct {
	Names  []string
	Pieces []Piece
}

// Say adds words of the sentence itself.
func (l *Line) Say(text string) { l.Add(say.Words(text)) }

// Add adds a piece; words that follow words make one piece with them.
func (l *Line) Add(p Piece) {
	if p.Text == "" {
		return
	}
	if n := len(l.Pieces); n > 0 && p.Kind == Plain && l.Pieces[n-1].Kind == Plain {
		l.Pieces[n-1].Text += p.Text
		return
	}
	l.Pieces = append(l.Pieces, p)
}

// Outlet names an article inside the sentence, or at its beginning.
func (l *Line) Outlet(article int) {
	name := l.Names[article]
	if len(l.Pieces) == 0 {
		name = phrase.UpperFirst(name)
	}
	l.Add(say.At(Outlet, name, article, news.Span{}))
}

// Brackets is " (Wire, Ledger)".
func (l *Line) Brackets(articles ...int) {
	l.Say(" (")
	for i, a := range articles {
		if i > 0 {
			l.Say(", ")
		}
		l.Add(say.At(Outlet, l.Names[a], a, news.Span{}))
	}
	l.Say(")")
}

// Cite puts words of an article between quotation marks.
func (l *Line) Cite(article int, s news.Span, text string) {
	text = phrase.InnerMarks.Replace(phrase.Flat(text))
	l.Say("“")
	l.Add(say.At(Cited, phrase.WithoutEnd(text), article, s))
	l.Say("”")
}

// Cited adds words of an article without marks.
func (l *Line) Cited(article int, s news.Span, text string) {
	l.Add(say.At(Value, text, article, s))
}
