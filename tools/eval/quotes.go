package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// textIn is an article of the labelled data.
type textIn struct {
	Event string `json:"event"`
	ID    string `json:"id"`
	Text  string `json:"text"`
}

// attribution is a quotation in the scorer's form: [start, end, text].
type attribution struct {
	Type         string  `json:"type"`
	Source       []any   `json:"source"`
	Cue          []any   `json:"cue"`
	Content      []any   `json:"content"`
	ContentParts [][]any `json:"content_parts,omitempty"`
	Speaker      string  `json:"speaker,omitempty"`
	Rule         string  `json:"rule,omitempty"`
}

// evalQuotes writes the attributions of each article: quotations, and the
// attitudes that the labels count among them.
func evalQuotes(in []string, out string) error {
	return eachLine(in, out, func(line []byte, to *json.Encoder) error {
		var a textIn
		if err := json.Unmarshal(line, &a); err != nil {
			return err
		}
		t := readText(a.Text)
		list := []attribution{}
		quotes, attitudes := quote.FindAll(t.doc)
		for _, q := range append(quotes, attitudes...) {
			list = append(list, t.attribution(q))
		}
		return to.Encode(map[string]any{"id": a.ID, "attributions": list})
	})
}

func (t *text) attribution(q quote.Quote) attribution {
	a := attribution{Type: string(q.Kind), Speaker: q.Speaker, Rule: q.Rule, Source: t.triple(q.Source), Cue: t.triple(q.Cue)}
	a.Content = t.triple(news.Span{Start: q.Content[0].Start, End: q.Content[len(q.Content)-1].End})
	if len(q.Content) > 1 {
		for _, c := range q.Content {
			a.ContentParts = append(a.ContentParts, t.triple(c))
		}
	}
	return a
}

// text is a labelled text as an article. A line break of the labels ends a
// paragraph, as it does in files with a paragraph on each line; runes maps the
// bytes of the article to code points of the labelled text.
type text struct {
	doc   *token.Document
	runes []int
}

func readText(labelled string) *text {
	var b bytes.Buffer
	t := &text{}
	at := 0
	for i, r := range labelled {
		n := utf8.RuneLen(r)
		if n < 0 {
			r, n = ' ', 1
		}
		b.WriteRune(r)
		lone := r == '\n' && (i+1 >= len(labelled) || labelled[i+1] != '\n') && (i == 0 || labelled[i-1] != '\n')
		if lone {
			b.WriteByte('\n')
			n++
		}
		for range n {
			t.runes = append(t.runes, at)
		}
		at++
	}
	t.runes = append(t.runes, at)
	t.doc = token.Split(&news.Article{ID: news.TextHash(b.String()), Text: b.String()})
	return t
}

// triple is the span in code points with its words, nil when it is empty.
func (t *text) triple(s news.Span) []any {
	if s.Empty() {
		return nil
	}
	return []any{t.runes[s.Start], t.runes[s.End], t.doc.Article.Slice(s)}
}

// eachLine gives each line of the files to run, which writes its results.
func eachLine(in []string, out string, run func(line []byte, to *json.Encoder) error) (err error) {
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	w := bufio.NewWriter(f)
	to := json.NewEncoder(w)
	to.SetEscapeHTML(false)
	for _, path := range in {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for n, line := range bytes.Split(data, []byte("\n")) {
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			if err := run(line, to); err != nil {
				return fmt.Errorf("%s: line %d: %w", path, n+1, err)
			}
		}
	}
	return w.Flush()
}
