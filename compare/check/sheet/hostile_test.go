package sheet

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parallax/compare/check"
	"parallax/compare/page/invented"
)

// hostile are texts that nobody means to check, ten megabytes each, less in a short test.
func hostile(t *testing.T) map[string]string {
	t.Helper()
	size := 10 << 20
	if testing.Short() {
		size = 1 << 14
	}
	out := map[string]string{}
	for name, unit := range map[string]string{
		"statements": "The Evening Echo says that 48 people were on board. ",
		"one word":   "a",
		"marks":      "“\"'”«»",
		"controls":   "\x00\x1b[31m\u202eash\u2066\xff\u0085 48 people\x07. ",
		"markup":     "<script>alert(1)</script> </w:t> ]]> &amp; [a](javascript:alert(1)) | 48 people.\n",
		"other":      "フェリーが座礁した。 ",
		"right":      "جنحت العبارة يوم الثلاثاء. ",
		"combining":  "e\u0301\u0302\u0303\u0304 48. ",
		"headings":   "# The Evening Echo\n- 48 people\n",
	} {
		out[name] = strings.Repeat(unit, size/len(unit))
	}
	return out
}

// mostBytes is how large a file of a check of one text is at most.
const mostBytes = 48 << 20

// mostTime is how long writing one takes at most, on a machine that does much else; what
// grows with the square of the text would take hours.
const mostTime = 4 * time.Minute

// TestHostile: whatever text was checked, each form of the result is bounded, made soon,
// whole, and holds nothing that steers a terminal, the direction of text or a browser.
func TestHostile(t *testing.T) {
	c := invented.Comparison(t)
	for name, text := range hostile(t) {
		k := check.Of(c, nil, nil)
		r, err := k.Text(context.Background(), text, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Left = k.FindLeft(r, c)
		for _, form := range Forms() {
			began := time.Now()
			data, err := Write(form, r, Options{})
			if err != nil || len(data) == 0 || len(data) > mostBytes {
				t.Errorf("%s as %s: %d bytes, %v", name, form, len(data), err)
			}
			if took := time.Since(began); took > mostTime {
				t.Errorf("%s as %s took %v", name, form, took)
			}
			harmless(t, name+" as "+form, form, data)
		}
	}
}

func harmless(t *testing.T, name, form string, data []byte) {
	t.Helper()
	switch form {
	case "pdf":
		if !bytes.HasPrefix(data, []byte("%PDF-")) || bytes.Contains(data, []byte("/JavaScript")) {
			t.Errorf("%s is no plain PDF", name)
		}
	case "docx":
		wholeWord(t, name, data)
	case "json":
		if !json.Valid(data) {
			t.Errorf("%s is no JSON", name)
		}
		noSteering(t, name, data)
	default:
		if form == "html" && bytes.Contains(data, []byte("<script>alert")) {
			t.Errorf("%s holds a script", name)
		}
		noSteering(t, name, data)
	}
}

// noSteering looks for bytes and letters that steer.
func noSteering(t *testing.T, name string, data []byte) {
	t.Helper()
	if !utf8.Valid(data) {
		t.Errorf("%s is not UTF-8", name)
	}
	if k := bytes.IndexAny(data, "\x00\x07\x1b\u0085\u202e\u2066"); k >= 0 {
		t.Errorf("%s holds %q", name, data[k:min(k+12, len(data))])
	}
}

// wholeWord reads every part of a Word file as XML.
func wholeWord(t *testing.T, name string, data []byte) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	for _, f := range z.File {
		if !strings.HasSuffix(f.Name, ".xml") && !strings.HasSuffix(f.Name, ".rels") {
			continue
		}
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(part); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s, %s: %v", name, f.Name, err)
			}
		}
		part.Close()
	}
}
