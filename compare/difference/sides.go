package difference

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/say"
)

// Side is what one article has of a difference.
type Side struct {
	Article int
	// Pieces are its part of the sentence, without its name.
	Pieces []Piece
	// Passages show it, in text order; none where it has nothing.
	Passages []news.Passage
	// Absent is true when nothing of the kind was found in the article.
	Absent bool
}

// TellsPlace reports whether its words name the number of a sentence, so that a
// page need not say where it stands.
func (s Side) TellsPlace() bool {
	for _, after := range strings.Split(say.Text(s.Pieces), "sentence")[1:] {
		after = strings.TrimPrefix(strings.TrimPrefix(after, "s"), " ")
		if after != "" && '0' <= after[0] && after[0] <= '9' {
			return true
		}
	}
	return false
}

// absent is the side of an article in which nothing was found.
func absent(article int) Side {
	return Side{Article: article, Pieces: english(say.Message{Key: "difference.absent"}), Absent: true}
}

// english says a message.
func english(m say.Message) []Piece { return say.English().Pieces(m) }

// sided is a difference of a form with a side for each article, in their order:
// "LEAD – The Hill: ...; Fox and CNN: not found." Its evidence is the passages of
// all sides.
func (e *event) sided(key string, lead say.Message, sides []Side) Difference {
	d := begin(key)
	d.Lead, d.Sides = english(lead), sides
	d.Pieces = say.Join(slices.Clone(d.Lead), english(say.Message{Key: "difference.lead.end"})...)
	for i, group := range together(sides) {
		if i > 0 {
			d.Pieces = say.Join(d.Pieces, english(say.Message{Key: "difference.sides.between"})...)
		}
		d.Pieces = say.Join(d.Pieces, english(say.Message{Key: "difference.side", Args: []say.Arg{
			say.List("outlets", e.outlets(group)...), say.Of("part", group[0].Pieces...),
		}})...)
	}
	d.Pieces = say.Join(d.Pieces, english(say.Message{Key: "difference.end"})...)
	for _, s := range sides {
		d.Evidence = append(d.Evidence, s.Passages...)
	}
	return d
}

// outlets are the names of the articles of sides.
func (e *event) outlets(sides []Side) [][]Piece {
	var out [][]Piece
	for _, s := range sides {
		out = append(out, []Piece{say.At(Outlet, e.names[s.Article].Prose, s.Article, news.Span{})})
	}
	return out
}

// together puts sides together that say the same, in the order of the first.
func together(sides []Side) [][]Side {
	var out [][]Side
	for _, s := range sides {
		i := slices.IndexFunc(out, func(g []Side) bool { return say.Text(g[0].Pieces) == say.Text(s.Pieces) })
		if i < 0 {
			out = append(out, []Side{s})
			continue
		}
		out[i] = append(out[i], s)
	}
	return out
}

// cited are words of an article between quotation marks, on one line.
func (e *event) cited(article int, s news.Span) []Piece {
	l := e.line()
	l.cite(article, s, e.in.Article(article).Slice(s))
	return l.pieces
}
