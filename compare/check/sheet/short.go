package sheet

import (
	"strings"

	"parallax/compare/say"
)

// How many words of a citation, and of a whole line, Short leaves.
const (
	shortCited = 6
	shortLine  = 20
)

// Short is a sentence about the articles as one line: citations and the whole are cut
// after some words.
func Short(pieces []say.Piece) []say.Piece {
	var out []say.Piece
	left := shortLine
	for _, p := range pieces {
		if left <= 0 {
			return append(out, say.Words(" …"))
		}
		most := left
		if p.Kind == say.Cited {
			most = min(left, shortCited)
		}
		n := len(strings.Fields(p.Text))
		if n > most {
			p.Text = firstWords(p.Text, most) + " …"
		}
		if left -= min(n, most); left > 0 || n <= most {
			out = append(out, p)
			continue
		}
		return append(out, p)
	}
	return out
}

// firstWords is a text up to the end of its n-th word.
func firstWords(s string, n int) string {
	end := 0
	for k, w := range strings.Fields(s) {
		if k == n {
			break
		}
		end += strings.Index(s[end:], w) + len(w)
	}
	return s[:end]
}
