package report

import "io"

// WriteObject writes the fields of a struct as the program writes JSON: indented,
// in their order, every character that steers a terminal or the direction of text
// escaped. It takes a pointer; lists go element by element.
func WriteObject(w io.Writer, v any) error {
	o := newObject(w)
	o.pointed(v)
	return o.end()
}
