package sheet

import (
	"strings"

	"parallax/compare/say"
)

// How many words Short leaves of what stands before the first article, and of what each
// article has.
const (
	shortLead = 12
	shortSide = 8
)

// Short is a sentence about the articles as one line: what it says of each is cut after
// some words.
func Short(pieces []say.Piece) []say.Piece {
	var out []say.Piece
	left, cut := shortLead, false
	for _, p := range pieces {
		n := len(strings.Fields(p.Text))
		switch {
		case p.Kind == say.Outlet:
			if cut && len(out) > 0 {
				out = append(out, say.Words("; "))
			}
			left, cut = shortSide, false
		case cut:
			continue
		case n > left:
			p.Text, cut = strings.TrimPrefix(firstWords(p.Text, left)+" …", " "), true
			if k := len(out) - 1; left == 0 && k >= 0 {
				out[k].Text = strings.TrimRight(out[k].Text, " “")
				p.Text = " …"
			}
		default:
			left -= n
		}
		out = append(out, p)
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
