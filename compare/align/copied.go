package align

import (
	"parallax/compare/align/copied"
	"parallax/compare/align/term"
)

// Copied is text that two articles share word for word.
type Copied = copied.Copied

// copies finds the runs that articles share.
func (c *corpus) copies() []Copied {
	bodies, stems := make([][]term.Word, len(c.docs)), make([][]int32, len(c.docs))
	for a := range bodies {
		own := c.sentences[c.first[a]:c.first[a+1]]
		bodies[a], stems[a] = make([]term.Word, 0, len(c.docs[a].Words)), make([]int32, 0, len(c.docs[a].Words))
		for i := range own {
			bodies[a] = append(bodies[a], own[i].words...)
			stems[a] = append(stems[a], own[i].stems...)
		}
	}
	return copied.Find(bodies, stems)
}
