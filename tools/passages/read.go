package passages

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// article is one whose sentences are given.
type article struct {
	Event, Title, Source string
	Sentences            []struct{ ID, Text string }
}

// difference is what a careful reader wrote, with the sentences that show it.
type difference struct {
	Text      string
	Sentences []string
}

// Event is the articles of one event with what was written about them.
type Event struct {
	Name        string
	articles    []article
	differences []difference
}

// Read reads the events of a file of articles, one JSON object each, for which
// the folder of labels has differences, in the order of the articles.
func Read(articles, labels string) ([]Event, error) {
	f, err := os.Open(articles)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []Event
	for d := json.NewDecoder(f); ; {
		var a article
		if err := d.Decode(&a); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", articles, err)
		}
		if n := len(all); n == 0 || all[n-1].Name != a.Event {
			all = append(all, Event{Name: a.Event})
		}
		e := &all[len(all)-1]
		e.articles = append(e.articles, a)
	}
	var out []Event
	for _, e := range all {
		if err := e.readLabels(labels); err != nil {
			return nil, err
		}
		if len(e.differences) > 0 {
			out = append(out, e)
		}
	}
	return out, nil
}

// readLabels reads what was written about the event, if anything was.
func (e *Event) readLabels(folder string) error {
	data, err := os.ReadFile(filepath.Join(folder, e.Name+".json"))
	if errors.Is(err, os.ErrNotExist) {
		data, err = os.ReadFile(filepath.Join(folder, "basil-"+e.Name+".json"))
	}
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var labels struct{ Differences []difference }
	if err = json.Unmarshal(data, &labels); err != nil {
		return fmt.Errorf("%s: %w", e.Name, err)
	}
	e.differences = labels.Differences
	return nil
}

// document is the article with its sentences as they are given, its title first;
// ids are their names in the labels.
func (a article) document() (d *token.Document, ids []string) {
	var texts []string
	if t := strings.Join(strings.Fields(a.Title), " "); t != "" && len(a.Sentences) > 0 {
		texts, ids = append(texts, t), append(ids, a.Sentences[0].ID[:1]+"t")
	}
	titled := len(texts)
	for _, s := range a.Sentences {
		texts, ids = append(texts, strings.Join(strings.Fields(s.Text), " ")), append(ids, s.ID)
	}
	story := news.New("", []string{strings.Join(texts, "\n\n")})
	story.Outlet = a.Source
	var paragraphs []token.Paragraph
	var sentences []token.Sentence
	at := 0
	for i, t := range texts {
		span := news.Span{Start: at, End: at + len(t)}
		if i < titled {
			story.Headline = span
		}
		paragraphs = append(paragraphs, token.Paragraph{Span: span, First: i, End: i + 1, Headline: i < titled})
		sentences = append(sentences, token.Sentence{Span: span, Number: i + 1 - titled, Paragraph: i})
		at += len(t) + len("\n\n")
	}
	return token.New(story, paragraphs, sentences), ids
}
