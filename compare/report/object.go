package report

import (
	"io"

	"parallax/compare/report/object"
)

// WriteObject writes the fields of a struct as the program writes JSON: indented,
// in their order, every character that steers a terminal or the direction of text
// escaped. It takes a pointer; lists go element by element.
func WriteObject(w io.Writer, v any) error {
	o := object.New(w)
	o.Pointed(v)
	return o.End()
}
