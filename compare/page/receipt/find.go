package receipt

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/page"
)

// ErrNone is the error for a file without a receipt, ErrNewer for a receipt of a
// later program.
var (
	ErrNone  = errors.New("no receipt")
	ErrNewer = errors.New("the receipt is of a newer program")
)

// largest is how many bytes a receipt may have.
const largest = 4 << 20

// Find takes the receipt out of a file of any form.
func Find(file []byte) (Receipt, error) {
	var data string
	switch {
	case bytes.HasPrefix(file, []byte("PK")):
		data = inZip(file)
	case bytes.HasPrefix(file, []byte("%PDF")):
		data = html.UnescapeString(between(string(file), "<"+page.ReceiptElement+">", "</"+page.ReceiptElement+">"))
	case bytes.HasPrefix(bytes.TrimSpace(file), []byte("{")):
		var whole struct {
			Receipt json.RawMessage `json:"receipt"`
		}
		if json.Unmarshal(file, &whole) == nil {
			data = string(whole.Receipt)
		}
	default:
		text := string(file)
		if data = between(text, `id="`+page.ReceiptName+`">`, "</script>"); data == "" {
			data = between(text+"\n", page.ReceiptName+" ", "\n")
			data = strings.TrimSuffix(strings.TrimSpace(data), "-->")
		}
	}
	if data == "" {
		return Receipt{}, ErrNone
	}
	return parse(data)
}

func parse(data string) (Receipt, error) {
	var r Receipt
	if len(data) > largest {
		return r, ErrNone
	}
	if err := json.Unmarshal([]byte(data), &r); err != nil || r.Version == 0 {
		return r, fmt.Errorf("%w: %v", ErrNone, err) //nolint:errorlint // what JSON says is for developers
	}
	if r.Version > Version {
		return r, ErrNewer
	}
	return r, nil
}

// between is what stands between two marks, the last such place of a text: what
// an article says stands before it.
func between(text, before, after string) string {
	i := strings.LastIndex(text, before)
	if i < 0 {
		return ""
	}
	out, _, ok := strings.Cut(text[i+len(before):], after)
	if !ok {
		return ""
	}
	return out
}

// inZip is the receipt of a word processor's file or of tables.
func inZip(file []byte) string {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return ""
	}
	for _, f := range z.File {
		if f.Name != page.ReceiptPart && f.Name != page.ReceiptFile {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return ""
		}
		data, err := io.ReadAll(io.LimitReader(r, largest))
		_ = r.Close() // it was only read
		if err != nil {
			return ""
		}
		if f.Name == page.ReceiptFile {
			return string(data)
		}
		var x struct {
			Text string `xml:",chardata"`
		}
		if xml.Unmarshal(data, &x) != nil {
			return ""
		}
		return x.Text
	}
	return ""
}

// words are what the reader changed about the lists.
func words(r Receipt) lexicon.Overlay {
	if r.Words == nil {
		return lexicon.Overlay{}
	}
	return *r.Words
}
