package event

import (
	"slices"

	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/say"
)

// Sided is a difference of a form with a side for each article, in their order:
// "LEAD – The Hill: ...; Fox and CNN: not found." Its evidence is the passages of
// all sides.
func (e *Event) Sided(key string, lead say.Message, sides []difference.Side) difference.Difference {
	d := difference.Begin(key)
	d.Lead, d.Sides = difference.English(lead), sides
	d.Pieces = say.Join(slices.Clone(d.Lead), difference.English(say.Message{Key: "difference.lead.end"})...)
	for i, group := range difference.Together(sides) {
		if i > 0 {
			d.Pieces = say.Join(d.Pieces, difference.English(say.Message{Key: "difference.sides.between"})...)
		}
		d.Pieces = say.Join(d.Pieces, difference.English(say.Message{Key: "difference.side", Args: []say.Arg{
			say.List("outlets", e.Outlets(group)...), say.Of("part", group[0].Pieces...),
		}})...)
	}
	d.Pieces = say.Join(d.Pieces, difference.English(say.Message{Key: "difference.end"})...)
	for _, s := range sides {
		d.Evidence = append(d.Evidence, s.Passages...)
	}
	return d
}

// Outlets are the names of the articles of sides.
func (e *Event) Outlets(sides []difference.Side) [][]difference.Piece {
	var out [][]difference.Piece
	for _, s := range sides {
		out = append(out, []difference.Piece{e.Outlet(s.Article)})
	}
	return out
}

// InBrackets is what some articles have with their names behind it: "23 (Wire, Ledger)".
func (e *Event) InBrackets(what []difference.Piece, articles ...int) []difference.Piece {
	var names [][]difference.Piece
	for _, a := range articles {
		names = append(names, []difference.Piece{e.Outlet(a)})
	}
	return difference.English(say.Message{Key: "difference.brackets", Args: []say.Arg{say.Of("what", what...), say.Of("outlets", difference.Commas(names...)...)}})
}

// Cited are words of an article between quotation marks, on one line.
func (e *Event) Cited(article int, s news.Span) []difference.Piece {
	return difference.Cite(article, s, e.In.Article(article).Slice(s))
}
