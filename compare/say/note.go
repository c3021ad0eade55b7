package say

import (
	"slices"
	"strconv"
	"strings"

	"parallax/compare/news"
)

// Note says a note of an article (news.Remark). A note that is a sentence stays as it is,
// and so does one that no text of the catalogue can say: libraries come from elsewhere.
func (c Catalogue) Note(note string) string {
	key, given, ok := news.ReadRemark(note)
	text, known := c["note."+key]
	if !ok || !known {
		return note
	}
	m := Message{Key: "note." + key}
	for name, values := range given {
		m.Args = append(m.Args, c.value(name, values))
	}
	for _, part := range strings.Split(text, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		name, _, _ = strings.Cut(name, ":")
		if !slices.ContainsFunc(m.Args, func(a Arg) bool { return a.Name == name }) {
			return note
		}
	}
	return c.Text(m)
}

// Notes are the notes of an article as Note says them, in their order.
func (c Catalogue) Notes(notes []string) []string {
	var out []string
	for _, n := range notes {
		out = append(out, c.Note(n))
	}
	return out
}

// value is an argument of a remark: a count, words, or a text of the catalogue by its key.
func (c Catalogue) value(name string, values []string) Arg {
	if n, err := strconv.Atoi(values[0]); err == nil {
		return Count(name, n)
	}
	var items [][]Piece
	for _, v := range values {
		if key, is := strings.CutPrefix(v, "@"); is && c["note."+key] != "" {
			v = c["note."+key]
		}
		items = append(items, []Piece{Words(v)})
	}
	return List(name, items...)
}
