package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// alignArticle is an article whose sentences are given.
type alignArticle struct {
	Event     string
	Side      string
	Date      string
	Sentences []struct{ ID, Text string }
}

// alignment scores the pairs of sentences of each event's articles.
func alignment(in []string, out string) error {
	events, order, err := readAlignArticles(in)
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for _, id := range order {
		writeScores(w, events[id])
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// writeScores writes "event, a, b, score" for each pair that was scored.
func writeScores(w io.Writer, articles []alignArticle) {
	var in align.Input
	for _, a := range articles {
		d := a.document()
		in.Add(reading.OfDocument(d))
	}
	for _, p := range align.Scores(in) {
		a, b := articles[p.A.Article], articles[p.B.Article]
		fmt.Fprintf(w, "%s\t%s\t%s\t%.6f\n", a.Event, a.Sentences[p.A.Sentence].ID, b.Sentences[p.B.Sentence].ID, p.Score)
	}
}

// document joins the given sentences, each in a paragraph of its own.
func (a alignArticle) document() *token.Document {
	texts := make([]string, len(a.Sentences))
	for i, s := range a.Sentences {
		texts[i] = s.Text
	}
	d := &token.Document{Article: news.New("", []string{strings.Join(texts, "\n")})}
	d.Article.Text = strings.Join(texts, "\n\n")
	if day, err := time.Parse("2006-01-02", a.Date); err == nil {
		d.Article.Published = news.Day(day.Date())
	}
	at := 0
	for i, t := range texts {
		span := news.Span{Start: at, End: at + len(t)}
		d.Paragraphs = append(d.Paragraphs, token.Paragraph{Span: span, First: i, End: i + 1})
		d.Sentences = append(d.Sentences, token.Sentence{Span: span, Number: i + 1, Paragraph: i})
		at += len(t) + len("\n\n")
	}
	return token.New(d.Article, d.Paragraphs, d.Sentences)
}

// readAlignArticles groups the articles by event, events in the order of the
// files.
func readAlignArticles(in []string) (map[string][]alignArticle, []string, error) {
	events := map[string][]alignArticle{}
	var order []string
	for _, path := range in {
		f, err := os.Open(path)
		if err != nil {
			return nil, nil, err
		}
		defer f.Close()
		d := json.NewDecoder(f)
		for {
			var a alignArticle
			if err := d.Decode(&a); err == io.EOF {
				break
			} else if err != nil {
				return nil, nil, fmt.Errorf("%s: %w", path, err)
			}
			if events[a.Event] == nil {
				order = append(order, a.Event)
			}
			events[a.Event] = append(events[a.Event], a)
		}
	}
	return events, order, nil
}
