package sheet

import (
	"bytes"

	"parallax/compare/check"
	"parallax/compare/page/form"
)

const formJSON = "json"

// Forms are the forms of a check by the endings of their files, in the order of
// menus: those of a document, and data.
func Forms() []string {
	var out []string
	for _, n := range form.Names() {
		if n.OfDocument() {
			out = append(out, string(n))
		}
	}
	return append(out, formJSON)
}

// Write is the result in a form; form.ErrNoForm for a name that is none of Forms.
func Write(name string, r *check.Result, o Options) ([]byte, error) {
	if name == formJSON {
		var b bytes.Buffer
		err := WriteJSON(&b, r)
		return b.Bytes(), err
	}
	return form.Document(form.Name(name), Document(r, o), form.Options{Lend: o.Lend})
}
