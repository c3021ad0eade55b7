package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"parallax/compare/align"
	"parallax/compare/align/pair"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// event is the articles of one event with their labels.
type event struct {
	name     string
	articles []article
	in       align.Input
	labels   []labelled
	own      []sample // as measure gives them, but for what other pairs tell
}

// sample is one labelled pair that came into question.
type sample struct {
	values []float64
	guard  float64
	label  string
}

type article struct {
	Event, Date string
	Sentences   []struct{ ID, Text string }
}

type labelled struct{ Event, A, B, Label string }

// readEvents reads the events in the order of the articles.
func readEvents(articlePath, pairPath string, by encoders) ([]event, error) {
	articles, err := readLines[article](articlePath)
	if err != nil {
		return nil, err
	}
	pairs, err := readLines[labelled](pairPath)
	if err != nil {
		return nil, err
	}
	var out []event
	for len(articles) > 0 {
		n := 1
		for n < len(articles) && articles[n].Event == articles[0].Event {
			n++
		}
		e := event{name: articles[0].Event, articles: articles[:n]}
		for _, p := range pairs {
			if p.Event == e.name {
				e.labels = append(e.labels, p)
			}
		}
		if err := e.prepare(by.of(e.name)); err != nil {
			return nil, err
		}
		e.own = e.measure(&pair.Model{})
		out = append(out, e)
		articles = articles[n:]
	}
	return out, nil
}

// prepare reads the articles and what they mean.
func (e *event) prepare(by *encoder) error {
	for _, a := range e.articles {
		d := a.document()
		e.in.Add(reading.OfDocument(d))
		if by == nil {
			continue
		}
		text, err := by.read(d)
		if err != nil {
			return err
		}
		e.in.Meaning = append(e.in.Meaning, text)
	}
	return nil
}

// measure gives the labelled pairs that come into question as the model sees
// them.
func (e *event) measure(m *pair.Model) []sample {
	labels, in := e.labelOf(), e.in
	in.Model = m
	var out []sample
	for _, p := range align.Measure(in) {
		if label, ok := labels[sides(e.id(p.A), e.id(p.B))]; ok {
			out = append(out, sample{p.Values, p.Guard, label})
		}
	}
	return out
}

// labelOf are the labels by the names of the two sentences, see sides.
func (e *event) labelOf() map[[2]string]string {
	labels := map[[2]string]string{}
	for _, p := range e.labels {
		labels[sides(p.A, p.B)] = p.Label
	}
	return labels
}

func (e *event) id(p align.Place) string { return e.articles[p.Article].Sentences[p.Sentence].ID }

// sides are two names in a fixed order.
func sides(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// document puts each sentence into a paragraph of its own.
func (a article) document() *token.Document {
	texts := make([]string, len(a.Sentences))
	for i, s := range a.Sentences {
		texts[i] = s.Text
	}
	story := news.New("", texts)
	if day, err := time.Parse("2006-01-02", a.Date); err == nil {
		story.Published = news.Day(day.Date())
	}
	var paragraphs []token.Paragraph
	var sentences []token.Sentence
	at := 0
	for i, t := range texts {
		span := news.Span{Start: at, End: at + len(t)}
		paragraphs = append(paragraphs, token.Paragraph{Span: span, First: i, End: i + 1})
		sentences = append(sentences, token.Sentence{Span: span, Number: i + 1, Paragraph: i})
		at += len(t) + len("\n\n")
	}
	return token.New(story, paragraphs, sentences)
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
