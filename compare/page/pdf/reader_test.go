package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// objects are the objects of a PDF by their numbers, as they are written last.
type objects map[int]string

var objectAt = regexp.MustCompile(`(?s)(?:^|\n)(\d+) 0 obj\n(.*?)endobj`)

func read(data []byte) objects {
	out := objects{}
	for _, m := range objectAt.FindAllSubmatch(data, -1) {
		n, _ := strconv.Atoi(string(m[1])) // digits
		out[n] = string(m[2])
	}
	return out
}

// of are the numbers of the objects that have some text.
func (o objects) of(text string) []int {
	var out []int
	for n, body := range o {
		if strings.Contains(body, text) {
			out = append(out, n)
		}
	}
	return out
}

// refs are the numbers that an object refers to behind a key.
func (o objects) refs(n int, key string) []int {
	_, rest, found := strings.Cut(o[n], key+" ")
	if !found {
		return nil
	}
	if list, ok := strings.CutPrefix(rest, "["); ok {
		rest, _, _ = strings.Cut(list, "]")
	} else if i := strings.Index(rest, " R"); i > 0 {
		rest = rest[:i+2]
	}
	var out []int
	for _, m := range regexp.MustCompile(`(\d+) 0 R`).FindAllStringSubmatch(rest, -1) {
		ref, _ := strconv.Atoi(m[1]) // digits
		out = append(out, ref)
	}
	return out
}

// stream is the content of a stream.
func (o objects) stream(t *testing.T, n int) string {
	t.Helper()
	_, rest, found := strings.Cut(o[n], "stream\n")
	if !found {
		t.Fatalf("%d is no stream", n)
	}
	z, err := zlib.NewReader(bytes.NewReader([]byte(rest)))
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
