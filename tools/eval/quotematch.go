package main

import (
	"bytes"
	"encoding/json"
	"os"

	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// place is a fragment in the scorer's form, in code points.
type place struct {
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

// evalQuoteMatch writes the pairs of quotations that give the same words, for
// each event of the input.
func evalQuoteMatch(in []string, out string) error {
	events, order, err := readEvents(in)
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	to := json.NewEncoder(f)
	to.SetEscapeHTML(false)
	for _, e := range order {
		if err := matchEvent(events[e], to); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}

func matchEvent(articles []textIn, to *json.Encoder) error {
	texts := make([]*text, len(articles))
	docs := make([]*token.Document, len(articles))
	said := make([]quote.Text, len(articles))
	for i, a := range articles {
		texts[i] = readText(a.Text)
		docs[i] = texts[i].doc
		said[i] = quote.Read(docs[i], quote.Known{})
	}
	at := func(f utterance.Fragment) place {
		t := texts[f.Article]
		return place{articles[f.Article].ID, t.runes[f.Span.Start], t.runes[f.Span.End]}
	}
	for _, r := range utterance.Repeats(reading.Set{Docs: docs, Texts: said}) {
		if err := to.Encode(map[string]place{"a": at(r.A), "b": at(r.B)}); err != nil {
			return err
		}
	}
	return nil
}

// readEvents groups the articles by event, in the order of the files.
func readEvents(in []string) (events map[string][]textIn, order []string, err error) {
	events = map[string][]textIn{}
	for _, path := range in {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		for _, line := range bytes.Split(data, []byte("\n")) {
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			var a textIn
			if err := json.Unmarshal(line, &a); err != nil {
				return nil, nil, err
			}
			if events[a.Event] == nil {
				order = append(order, a.Event)
			}
			events[a.Event] = append(events[a.Event], a)
		}
	}
	return events, order, nil
}
