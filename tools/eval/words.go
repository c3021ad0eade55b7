package main

import (
	"context"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/wording"
)

// words writes the loaded words of texts that stand alone, those in quotation
// marks left out: they are the speaker's.
func words(in []string, out string) error {
	return eachLine(in, out, func(line []byte, to *json.Encoder) error {
		var a textIn
		if err := json.Unmarshal(line, &a); err != nil {
			return err
		}
		t := readText(a.Text)
		spans := [][]int{}
		input := wording.Input{Set: reading.Gather([]*token.Document{t.doc}, [][]quote.Quote{quote.Find(t.doc)})}
		for _, f := range wording.LoadedWording().Find(wording.Read(input)) {
			if f.Voice == wording.Quoted {
				continue
			}
			for _, s := range f.Words {
				spans = append(spans, []int{t.runes[s.Start], t.runes[s.End]})
			}
		}
		return to.Encode(map[string]any{"id": a.ID, "spans": spans})
	})
}

// titled is an article whose headline and sentences are given.
type titled struct {
	labelArticle
	Title, Outlet string
	// Paragraphs are the indexes of the sentences of each paragraph.
	Paragraphs [][]int
}

// document joins headline and sentences in the paragraphs that are given.
func (a titled) document() *token.Document {
	paragraphs := a.Paragraphs
	if len(paragraphs) == 0 {
		for i := range a.Sentences {
			paragraphs = append(paragraphs, []int{i})
		}
	}
	d := &token.Document{Article: news.New(a.Title, nil)}
	var b strings.Builder
	add := func(sentences []string) {
		p := token.Paragraph{First: len(d.Sentences), End: len(d.Sentences) + len(sentences), Headline: len(d.Paragraphs) == 0}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		p.Start = b.Len()
		for i, s := range sentences {
			if i > 0 {
				b.WriteString(" ")
			}
			span := news.Span{Start: b.Len(), End: b.Len() + len(s)}
			b.WriteString(s)
			d.Sentences = append(d.Sentences, token.Sentence{Span: span, Number: len(d.Sentences), Paragraph: len(d.Paragraphs)})
		}
		p.Span.End = b.Len()
		d.Paragraphs = append(d.Paragraphs, p)
	}
	add([]string{a.Title})
	for _, p := range paragraphs {
		var sentences []string
		for _, i := range p {
			sentences = append(sentences, a.Sentences[i])
		}
		add(sentences)
	}
	d.Article.ID, d.Article.Text, d.Article.Headline = a.ID, b.String(), d.Sentences[0].Span
	return token.New(d.Article, d.Paragraphs, d.Sentences)
}

// readTitled groups articles by event, both in the order of the files.
func readTitled(in []string) ([][]titled, error) {
	index := map[string]int{}
	var events [][]titled
	for _, path := range in {
		as, err := readObjects[titled](path)
		if err != nil {
			return nil, err
		}
		for _, a := range as {
			i, ok := index[a.Event]
			if !ok {
				i = len(events)
				index[a.Event] = i
				events = append(events, nil)
			}
			events[i] = append(events[i], a)
		}
	}
	return events, nil
}

// eventInput is what the checks look at in the articles of an event.
func eventInput(as []titled) *wording.Reader {
	var in wording.Input
	for _, a := range as {
		d := a.document()
		in.Add(reading.OfDocument(d))
	}
	in.Facts = align.Match(context.Background(), align.Input{Set: in.Set}).Facts
	return wording.Read(in)
}

// eventWords writes the loaded words in the outlets' own voice that only one
// article of the event uses; sentence -1 is the headline.
func eventWords(in []string, out string) error {
	events, err := readTitled(in)
	if err != nil {
		return err
	}
	var lines []any
	for _, as := range events {
		input := eventInput(as)
		spans := make([][][]int, len(as))
		for _, f := range wording.LoadedWording().Find(input) {
			if f.Voice == wording.Own && f.Only {
				d := input.Docs[f.Article]
				start, end := inSentence(d, f.Sentence, f.Words[0])
				spans[f.Article] = append(spans[f.Article], []int{f.Sentence - 1, start, end})
			}
		}
		for i, a := range as {
			lines = append(lines, map[string]any{"id": a.ID, "spans": append([][]int{}, spans[i]...)})
		}
	}
	return writeLines(out, lines)
}

// inSentence is a span in code points of its sentence.
func inSentence(d *token.Document, sentence int, s news.Span) (start, end int) {
	from := d.Sentences[sentence].Start
	text := d.Article.Text
	start = utf8.RuneCountInString(text[from:s.Start])
	return start, start + utf8.RuneCountInString(strings.Trim(text[s.Start:s.End], "\n"))
}
