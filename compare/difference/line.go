package difference

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/say"
)

// line builds a sentence of pieces.
type line struct {
	names  []Name
	pieces []Piece
}

func (l *line) say(text string) { l.add(say.Words(text)) }

func (l *line) add(p Piece) {
	if p.Text == "" {
		return
	}
	if n := len(l.pieces); n > 0 && p.Kind == Plain && l.pieces[n-1].Kind == Plain {
		l.pieces[n-1].Text += p.Text
		return
	}
	l.pieces = append(l.pieces, p)
}

// outlet names an article inside the sentence, or at its beginning.
func (l *line) outlet(article int) {
	name := l.names[article].Prose
	if len(l.pieces) == 0 {
		name = upperFirst(name)
	}
	l.add(say.At(Outlet, name, article, news.Span{}))
}

// brackets is " (Wire, Ledger)".
func (l *line) brackets(articles ...int) {
	l.say(" (")
	for i, a := range articles {
		if i > 0 {
			l.say(", ")
		}
		l.add(say.At(Outlet, l.names[a].Short, a, news.Span{}))
	}
	l.say(")")
}

// innerMarks are quotation marks inside of others.
var innerMarks = strings.NewReplacer("“", "‘", "”", "’", "\"", "'")

// cite puts words of an article between quotation marks.
func (l *line) cite(article int, s news.Span, text string) {
	text = innerMarks.Replace(flat(text))
	l.say("“")
	l.add(say.At(Cited, withoutEnd(text), article, s))
	l.say("”")
}

// closingPoints are short forms that keep their point.
var closingPoints = class.Words("closing-point-mark")

// withoutEnd leaves out the sign at the end of a passage, but the point of a
// short form.
func withoutEnd(text string) string {
	text = strings.TrimRight(text, ",;: ")
	if closingPoints[strings.ToLower(lastWord(text))] {
		return text
	}
	return strings.TrimRight(text, ",;:. ")
}

// joint is what stands before element i of a list of n.
func joint(i, n int) string {
	switch {
	case i == 0:
		return ""
	case i == n-1:
		return " and "
	}
	return ", "
}
