package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// indent is what each level of the JSON begins its lines with.
const indent = "  "

// object writes the fields of one JSON object as they come, indented, with every
// character that steers a terminal or the direction of text escaped.
type object struct {
	escaper
	encoder *json.Encoder
	prior   bool // a field stands before the next one
	within  bool // so does an element of the open list
	err     error
}

func newObject(w io.Writer) *object {
	o := &object{escaper: escaper{bufio.NewWriterSize(w, 1<<16)}}
	o.encoder = json.NewEncoder(&o.escaper)
	o.encoder.SetEscapeHTML(false)
	o.raw("{")
	return o
}

// raw writes what needs no escape; errors stay in the writer until its end.
func (o *object) raw(s string) { _, _ = o.out.WriteString(s) }

// fields writes all fields of a struct, those of structs in it without a name
// too; lists go element by element.
func (o *object) fields(v any) { o.fieldsOf(reflect.ValueOf(v)) }

func (o *object) fieldsOf(s reflect.Value) {
	for i := range s.NumField() {
		f, x := s.Type().Field(i), s.Field(i)
		name := f.Tag.Get("json")
		switch {
		case f.Anonymous:
			o.fieldsOf(x)
		case x.Kind() == reflect.Slice:
			o.open(name)
			for k := range x.Len() {
				o.element(x.Index(k).Addr().Interface())
			}
			o.shut()
		default:
			o.name(name)
			o.value(x.Interface(), indent)
		}
	}
}

// name begins a field.
func (o *object) name(name string) {
	if o.prior {
		o.raw(",")
	}
	o.raw("\n" + indent + `"` + name + `": `)
	o.prior = true
}

// open begins a list, element adds to it, shut ends it.
func (o *object) open(name string) {
	o.name(name)
	o.raw("[")
	o.within = false
}

func (o *object) element(v any) {
	if o.within {
		o.raw(",")
	}
	o.raw("\n" + indent + indent)
	o.value(v, indent+indent)
	o.within = true
}

func (o *object) shut() {
	if o.within {
		o.raw("\n" + indent)
	}
	o.raw("]")
}

// value writes a value whose later lines begin with the prefix.
func (o *object) value(v any, prefix string) {
	if o.err == nil {
		o.encoder.SetIndent(prefix, indent)
		o.err = o.encoder.Encode(v)
	}
}

// end closes the object.
func (o *object) end() error {
	o.raw("\n}\n")
	if err := o.out.Flush(); o.err == nil {
		o.err = err
	}
	if o.err != nil {
		return fmt.Errorf("report json: %w", o.err)
	}
	return nil
}

// escaper passes on JSON, which comes in whole values with a line end behind
// them, without that line end and with what steers escaped.
type escaper struct{ out *bufio.Writer }

func (e *escaper) Write(p []byte) (int, error) {
	n := len(p)
	p = bytes.TrimSuffix(p, []byte("\n"))
	for i := 0; i < len(p); {
		run := plainRun(p[i:])
		_, _ = e.out.Write(p[i : i+run])
		if i += run; i < len(p) {
			r, width := utf8.DecodeRune(p[i:])
			e.escape(r)
			i += width
		}
	}
	return n, nil
}

// plainRun is how many bytes at the beginning are ASCII that steers nothing.
func plainRun(p []byte) int {
	for i, c := range p {
		if c != '\n' && (c < ' ' || c >= 0x7f) {
			return i
		}
	}
	return len(p)
}

func (e *escaper) escape(r rune) {
	switch {
	case !steers(r) && !unicode.Is(unicode.Cf, r):
		_, _ = e.out.WriteRune(r)
	case r > 0xffff:
		hi, lo := utf16.EncodeRune(r)
		_, _ = fmt.Fprintf(e.out, `\u%04x\u%04x`, hi, lo)
	default:
		_, _ = fmt.Fprintf(e.out, `\u%04x`, r)
	}
}
