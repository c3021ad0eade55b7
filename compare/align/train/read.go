package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/quote"
	"parallax/compare/segment"
)

// sample is one labelled pair that came into question.
type sample struct {
	event  string
	values []float64
	guard  float64
	label  string
}

type article struct {
	Event, Date string
	Sentences   []struct{ ID, Text string }
}

type pair struct{ Event, A, B, Label string }

// readSamples measures the labelled pairs; told is the number of pairs in the
// labels that tell the same, whether or not they came into question.
func readSamples(articlePath, pairPath string) (samples []sample, told int, err error) {
	articles, err := readLines[article](articlePath)
	if err != nil {
		return nil, 0, err
	}
	pairs, err := readLines[pair](pairPath)
	if err != nil {
		return nil, 0, err
	}
	labels := map[pair]string{}
	for _, p := range pairs {
		labels[pair{p.Event, p.A, p.B, ""}] = p.Label
		labels[pair{p.Event, p.B, p.A, ""}] = p.Label
		if p.Label == "same-fact" || p.Label == "conflict" {
			told++
		}
	}
	for len(articles) > 0 {
		n := 1
		for n < len(articles) && articles[n].Event == articles[0].Event {
			n++
		}
		samples = append(samples, measure(articles[:n], labels)...)
		articles = articles[n:]
	}
	return samples, told, nil
}

// measure gives the samples of one event.
func measure(articles []article, labels map[pair]string) []sample {
	var in align.Input
	for _, a := range articles {
		d := a.document()
		in.Docs, in.Quotes = append(in.Docs, d), append(in.Quotes, quote.Find(d))
	}
	var out []sample
	for _, m := range align.Measure(in) {
		a, b := articles[m.A.Article], articles[m.B.Article]
		key := pair{a.Event, a.Sentences[m.A.Sentence].ID, b.Sentences[m.B.Sentence].ID, ""}
		if label, ok := labels[key]; ok {
			out = append(out, sample{a.Event, m.Values, m.Guard, label})
		}
	}
	return out
}

// document puts each sentence into a paragraph of its own.
func (a article) document() *segment.Document {
	texts := make([]string, len(a.Sentences))
	for i, s := range a.Sentences {
		texts[i] = s.Text
	}
	d := &segment.Document{Article: news.New("", texts)}
	if day, err := time.Parse("2006-01-02", a.Date); err == nil {
		d.Article.Published = news.Day(day.Date())
	}
	at := 0
	for i, t := range texts {
		span := news.Span{Start: at, End: at + len(t)}
		d.Paragraphs = append(d.Paragraphs, segment.Paragraph{Span: span, First: i, End: i + 1})
		d.Sentences = append(d.Sentences, segment.Sentence{Span: span, Number: i + 1, Paragraph: i})
		at += len(t) + len("\n\n")
	}
	return d
}

// readLines reads one JSON value after the other.
func readLines[T any](path string) ([]T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []T
	for d := json.NewDecoder(f); ; {
		var x T
		if err := d.Decode(&x); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, x)
	}
}
