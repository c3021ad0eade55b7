// Package object writes JSON objects as the program writes them: indented, field by
// field as they come, with every character that steers a terminal or the direction of
// text escaped. In go structs with json tags and an io.Writer; lists are encoded on all
// cores, element by element, and written in their order. Known misses: none.
package object

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"runtime"
	"sync"
)

// indent is what each level of the JSON begins its lines with.
const indent = "  "

// Object writes the fields of one JSON object as they come, indented, with every
// character that steers a terminal or the direction of text escaped.
type Object struct {
	out   *bufio.Writer
	prior bool // a field stands before the next one
	err   error
	idle  sync.Pool // parts that were written, whose room is used again
}

// New begins an object.
func New(w io.Writer) *Object {
	o := &Object{out: bufio.NewWriterSize(w, 1<<16)}
	o.raw("{")
	return o
}

// raw writes what needs no escape; errors stay in the writer until its end.
func (o *Object) raw(s string) { _, _ = o.out.WriteString(s) }

// Fields writes all fields of a struct, those of structs in it without a name
// too; lists go element by element.
func (o *Object) Fields(v any) { o.fieldsOf(reflect.ValueOf(v)) }

// Pointed writes the fields of the struct that v points to.
func (o *Object) Pointed(v any) { o.fieldsOf(reflect.ValueOf(v).Elem()) }

func (o *Object) fieldsOf(s reflect.Value) {
	for i := range s.NumField() {
		f, x := s.Type().Field(i), s.Field(i)
		name := f.Tag.Get("json")
		switch {
		case f.Anonymous:
			o.fieldsOf(x)
		case x.Kind() == reflect.Slice:
			o.List(name, x.Len(), func(k int) any { return x.Index(k).Addr().Interface() })
		default:
			o.name(name)
			o.write(o.encode(indent, func(p *part) error { return p.encoder.Encode(x.Interface()) }))
		}
	}
}

// name begins a field.
func (o *Object) name(name string) {
	if o.prior {
		o.raw(",")
	}
	o.raw("\n" + indent + `"` + name + `": `)
	o.prior = true
}

// mostParts is in how many parts, about, the elements of a list are encoded.
const mostParts = 64

// List writes a list of n elements. They are made and encoded on all cores, few
// at a time, so that little of a long list is held.
func (o *Object) List(name string, n int, at func(int) any) {
	o.name(name)
	o.raw("[")
	ahead := make(chan chan *part, runtime.GOMAXPROCS(0)-1)
	go func() {
		size := n/mostParts + 1
		for from := 0; from < n; from += size {
			next := make(chan *part, 1)
			ahead <- next
			go func() { next <- o.elements(from, min(from+size, n), at) }()
		}
		close(ahead)
	}()
	for next := range ahead {
		o.write(<-next)
	}
	if n > 0 {
		o.raw("\n" + indent)
	}
	o.raw("]")
}

// part is JSON as it is written.
type part struct {
	text    bytes.Buffer
	layout  layout
	encoder *json.Encoder
	err     error
}

func (o *Object) write(p *part) {
	if o.err == nil {
		o.err = p.err
		_, _ = o.out.Write(p.text.Bytes())
	}
	o.idle.Put(p)
}

// elements are some of a list, each with the comma before it.
func (o *Object) elements(from, end int, at func(int) any) *part {
	return o.encode(indent+indent, func(p *part) error {
		for i := from; i < end; i++ {
			if i > 0 {
				p.text.WriteByte(',')
			}
			p.text.WriteString("\n" + indent + indent)
			if err := p.encoder.Encode(at(i)); err != nil {
				return err
			}
		}
		return nil
	})
}

// encode is a part with what is encoded, no line ends behind it, and what is
// written between; later lines of a value begin with the prefix.
func (o *Object) encode(prefix string, do func(*part) error) *part {
	p, ok := o.idle.Get().(*part)
	if !ok {
		p = &part{}
		p.layout = layout{out: &p.text, indent: indent}
		p.encoder = encoderTo(&p.layout)
	}
	p.text.Reset()
	p.layout.prefix = prefix
	p.err = do(p)
	return p
}

func encoderTo(l *layout) *json.Encoder {
	e := json.NewEncoder(l)
	e.SetEscapeHTML(false)
	return e
}

// Value writes one value of any kind and a line end, on lines that begin with the
// indent, or in one line without an indent.
func Value(w io.Writer, v any, indent string) error {
	var out bytes.Buffer
	if err := encoderTo(&layout{out: &out, indent: indent}).Encode(v); err != nil {
		return err
	}
	out.WriteByte('\n')
	_, err := w.Write(out.Bytes())
	return err
}

// End closes the object.
func (o *Object) End() error {
	o.raw("\n}\n")
	if err := o.out.Flush(); o.err == nil {
		o.err = err
	}
	if o.err != nil {
		return fmt.Errorf("report json: %w", o.err)
	}
	return nil
}
