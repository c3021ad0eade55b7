package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"

	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// numberPair is two sentences with a quantity marked in each.
type numberPair struct {
	TextA string `json:"text_a"`
	TextB string `json:"text_b"`
	SpanA string `json:"span_a"`
	SpanB string `json:"span_b"`
}

// numbers writes how each pair of quantities relates, in the words of the
// labels.
func numbers(in []string, out string) error {
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for _, path := range in {
		if err := relateAll(path, w); err != nil {
			return err
		}
	}
	return errors.Join(w.Flush(), f.Close())
}

func relateAll(path string, w io.Writer) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	d, e := json.NewDecoder(f), json.NewEncoder(w)
	for {
		var p numberPair
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if err := e.Encode(map[string]string{"relation": p.relation()}); err != nil {
			return err
		}
	}
}

func (p numberPair) relation() string {
	a, okA := sited(p.TextA, p.SpanA)
	b, okB := sited(p.TextB, p.SpanB)
	if !okA || !okB {
		return "different-quantity"
	}
	return map[figure.Relation]string{
		figure.Same: "agree", figure.Rounded: "rounded", figure.Includes: "bound",
		figure.Differ: "conflict", figure.Unrelated: "different-quantity",
	}[figure.Between(a, b)]
}

// sited is the first quantity of text that stands in the words given.
func sited(text, words string) (figure.Sited, bool) {
	start := strings.Index(text, words)
	mark := news.Span{Start: start, End: start + len(words)}
	d := token.New(&news.Article{Text: text}, nil, []token.Sentence{{Span: news.Span{End: len(text)}}})
	found := number.Find(d)
	for _, q := range found[0] {
		if q.Span.Overlaps(mark) {
			return figure.Sited{Quantity: q, Doc: d, Numbers: found}, true
		}
	}
	return figure.Sited{}, false
}
