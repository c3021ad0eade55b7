package safety

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// A cell is a value of a table in an export: text, a number or null as they
// are; bytes, and text that is not UTF-8, in an object that names them.
type cell struct {
	Bytes *string `json:"bytes,omitempty"` // base64
	Text  *string `json:"text,omitempty"`  // base64 of text that is not UTF-8
	File  *string `json:"file,omitempty"`  // its name in the archive
}

var errCell = errors.New("not a value")

func writeCell(v any) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return []byte("null"), nil
	case int64:
		return strconv.AppendInt(nil, v, 10), nil
	case []byte:
		b := base64.StdEncoding.EncodeToString(v)
		return json.Marshal(cell{Bytes: &b})
	case string:
		if !utf8.ValidString(v) {
			b := base64.StdEncoding.EncodeToString([]byte(v))
			return json.Marshal(cell{Text: &b})
		}
		return marshal(v)
	}
	return nil, fmt.Errorf("%w: %T", errCell, v)
}

// readCell gives back what writeCell wrote; open reads files of the archive.
func readCell(raw json.RawMessage, open func(string) ([]byte, error)) (any, error) {
	if len(raw) == 0 {
		return nil, errCell
	}
	switch raw[0] {
	case 'n':
		return nil, nil
	case '"':
		var s string
		return s, json.Unmarshal(raw, &s)
	case '{':
		var c cell
		if err := json.Unmarshal(raw, &c); err != nil {
			return nil, err
		}
		switch {
		case c.Bytes != nil:
			return base64.StdEncoding.DecodeString(*c.Bytes)
		case c.Text != nil:
			b, err := base64.StdEncoding.DecodeString(*c.Text)
			return string(b), err
		case c.File != nil:
			return open(*c.File)
		}
		return nil, errCell
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	return n, err
}
