package session

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"

	"parallax/compare"
	"parallax/compare/news"
)

// A kept comparison is a checksum, then the values of its fields one after the
// other. encoding/gob does not tell an empty list from none, and encoding/json
// loses a field where an embedded Span has one of the same name; this form
// keeps both. An article stands in it as its ID. The form says nothing about
// types: their shape is part of the key under which the result is kept.

var errNotKept = errors.New("not a kept comparison")

const checksumSize = 8

func encodeComparison(c *compare.Comparison) ([]byte, error) {
	w := &cacheWriter{}
	if err := w.value(reflect.ValueOf(c)); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(w.Bytes())
	return append(sum[:checksumSize:checksumSize], w.Bytes()...), nil
}

// decodeComparison gives back what encodeComparison took, with these articles.
func decodeComparison(kept []byte, articles []*news.Article) (*compare.Comparison, error) {
	if len(kept) < checksumSize {
		return nil, errNotKept
	}
	sum := sha256.Sum256(kept[checksumSize:])
	if !bytes.Equal(sum[:checksumSize], kept[:checksumSize]) {
		return nil, errNotKept
	}
	r := &cacheReader{left: kept[checksumSize:], articles: map[string]*news.Article{}}
	for _, a := range articles {
		r.articles[a.ID] = a
	}
	var c *compare.Comparison
	if err := r.value(reflect.ValueOf(&c).Elem()); err != nil {
		return nil, err
	}
	if len(r.left) > 0 || c == nil {
		return nil, errNotKept
	}
	return c, nil
}

// isArticle is asked of each pointer; it is the only one that is shared.
func isArticle(t reflect.Type) bool { return t == reflect.TypeFor[*news.Article]() }

type cacheWriter struct{ bytes.Buffer }

func (w *cacheWriter) number(n uint64) { w.Write(binary.AppendUvarint(nil, n)) }

// length writes 0 for nil, else one more than the length.
func (w *cacheWriter) length(v reflect.Value, n int) {
	if v.IsNil() {
		w.number(0)
		return
	}
	w.number(uint64(n) + 1)
}

func (w *cacheWriter) value(v reflect.Value) error {
	switch v.Kind() {
	case reflect.Bool:
		n := uint64(0)
		if v.Bool() {
			n = 1
		}
		w.number(n)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		w.Write(binary.AppendVarint(nil, v.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		w.number(v.Uint())
	case reflect.Float64:
		w.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(v.Float())))
	case reflect.String:
		w.number(uint64(v.Len()))
		w.WriteString(v.String())
	case reflect.Slice:
		w.length(v, v.Len())
		return w.elements(v)
	case reflect.Array:
		return w.elements(v)
	case reflect.Struct:
		return w.fields(v)
	case reflect.Pointer:
		return w.pointer(v)
	default:
		return fmt.Errorf("cannot keep a %s", v.Type())
	}
	return nil
}

func (w *cacheWriter) elements(v reflect.Value) error {
	for i := range v.Len() {
		if err := w.value(v.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

func (w *cacheWriter) fields(v reflect.Value) error {
	for i := range v.NumField() {
		if !v.Type().Field(i).IsExported() {
			if v.Field(i).IsZero() {
				continue // what a step worked with; results leave it empty
			}
			return fmt.Errorf("cannot keep %s.%s", v.Type(), v.Type().Field(i).Name)
		}
		if err := w.value(v.Field(i)); err != nil {
			return err
		}
	}
	return nil
}

func (w *cacheWriter) pointer(v reflect.Value) error {
	w.length(v, 0)
	if v.IsNil() {
		return nil
	}
	if isArticle(v.Type()) {
		return w.value(v.Elem().FieldByName("ID"))
	}
	return w.value(v.Elem())
}

type cacheReader struct {
	left     []byte
	articles map[string]*news.Article
}

func (r *cacheReader) number() (uint64, error) {
	n, size := binary.Uvarint(r.left)
	if size <= 0 {
		return 0, errNotKept
	}
	r.left = r.left[size:]
	return n, nil
}

// length reads a number of things of which each takes a byte or more.
func (r *cacheReader) length() (int, error) {
	n, err := r.number()
	if err != nil || n > uint64(len(r.left))+1 {
		return 0, errNotKept
	}
	return int(n), nil
}

func (r *cacheReader) value(v reflect.Value) error {
	switch v.Kind() {
	case reflect.Bool:
		n, err := r.number()
		v.SetBool(n == 1)
		return err
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, size := binary.Varint(r.left)
		if size <= 0 {
			return errNotKept
		}
		r.left = r.left[size:]
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		n, err := r.number()
		v.SetUint(n)
		return err
	case reflect.Float64:
		if len(r.left) < 8 {
			return errNotKept
		}
		v.SetFloat(math.Float64frombits(binary.LittleEndian.Uint64(r.left)))
		r.left = r.left[8:]
	case reflect.String:
		s, err := r.text()
		v.SetString(s)
		return err
	case reflect.Slice:
		return r.slice(v)
	case reflect.Array:
		return r.elements(v)
	case reflect.Struct:
		return r.fields(v)
	case reflect.Pointer:
		return r.pointer(v)
	default:
		return errNotKept
	}
	return nil
}

func (r *cacheReader) text() (string, error) {
	n, err := r.length()
	if err != nil || n > len(r.left) {
		return "", errNotKept
	}
	s := string(r.left[:n])
	r.left = r.left[n:]
	return s, nil
}

func (r *cacheReader) slice(v reflect.Value) error {
	n, err := r.length()
	if err != nil || n == 0 {
		return err
	}
	v.Set(reflect.MakeSlice(v.Type(), n-1, n-1))
	return r.elements(v)
}

func (r *cacheReader) elements(v reflect.Value) error {
	for i := range v.Len() {
		if err := r.value(v.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

func (r *cacheReader) fields(v reflect.Value) error {
	for i := range v.NumField() {
		if !v.Type().Field(i).IsExported() {
			continue
		}
		if err := r.value(v.Field(i)); err != nil {
			return err
		}
	}
	return nil
}

func (r *cacheReader) pointer(v reflect.Value) error {
	n, err := r.number()
	if err != nil || n == 0 {
		return err
	}
	if isArticle(v.Type()) {
		id, err := r.text()
		if a := r.articles[id]; err == nil && a != nil {
			v.Set(reflect.ValueOf(a))
			return nil
		}
		return errNotKept
	}
	v.Set(reflect.New(v.Type().Elem()))
	return r.value(v.Elem())
}

// shape describes a type with all that it holds: a change of the program's
// types must not meet results of the former ones.
func shape(t reflect.Type) string {
	switch {
	case isArticle(t):
		return "article"
	case t.Kind() == reflect.Pointer, t.Kind() == reflect.Slice:
		return t.Kind().String() + " " + shape(t.Elem())
	case t.Kind() == reflect.Array:
		return fmt.Sprintf("%d %s", t.Len(), shape(t.Elem()))
	case t.Kind() == reflect.Struct:
		s := "{"
		for i := range t.NumField() {
			s += t.Field(i).Name + " " + shape(t.Field(i).Type) + "; "
		}
		return s + "}"
	}
	return t.Kind().String()
}
