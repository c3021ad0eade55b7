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

// Absent is the side of an article in which nothing was found.
func Absent(article int) Side {
	return Side{Article: article, Pieces: English(say.Message{Key: "difference.absent"}), Absent: true}
}

// English says a message; its pieces remember it, so that it can be said in another
// language.
func English(m say.Message) []Piece { return say.English().Kept(m) }

// Together puts sides together that say the same, in the order of the first.
func Together(sides []Side) [][]Side {
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
