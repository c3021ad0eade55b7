package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/data/ingest"
)

// event is what the program could say of an event and what readers said.
type event struct {
	name       string
	candidates []candidate
	reader     []set // sentences of each difference of the reader's
	set        reading.Set
}

// candidate is a sentence of the program: where it points, what it is ranked by.
type candidate struct {
	said     difference.Difference
	places   set
	features []difference.Feature
	right    bool
}

// set are sentences by their names in the labels.
type set map[string]bool

type article struct {
	Event, Source, Title, Date string
	Sentences                  []struct{ ID, Text string }
}

type labels struct {
	Differences []struct {
		Text      string
		Sentences []string
	}
}

func readEvents(ctx context.Context, path, folder string) ([]event, error) {
	all, err := readArticles(path)
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	var out []event
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".json")
		as := all[name]
		if as == nil {
			as = all[strings.TrimPrefix(name, "basil-")]
		}
		if as == nil {
			continue
		}
		e, err := readEvent(ctx, name, f, as)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

func readArticles(path string) (map[string][]article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	out := map[string][]article{}
	for d := json.NewDecoder(f); ; {
		var a article
		if err := d.Decode(&a); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out[a.Event] = append(out[a.Event], a)
	}
}

func readEvent(ctx context.Context, name, file string, as []article) (event, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return event{}, err
	}
	var l labels
	if err := json.Unmarshal(data, &l); err != nil {
		return event{}, fmt.Errorf("%s: %w", file, err)
	}
	e := event{name: name}
	for _, d := range l.Differences {
		s := set{}
		for _, id := range d.Sentences {
			s[id] = true
		}
		e.reader = append(e.reader, s)
	}
	return e, e.compare(ctx, as)
}

// compare fills the candidates.
func (e *event) compare(ctx context.Context, as []article) error {
	var articles []*news.Article
	named := map[string][]place{}
	for _, a := range as {
		got, err := ingest.Bytes(ctx, ingest.Input{Data: []byte(a.text()), ContentType: "text/plain; charset=utf-8"}, ingest.Options{})
		if err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
		articles = append(articles, got)
		named[got.ID] = a.places(got)
	}
	memory := &compare.Memory{}
	c, err := compare.Articles(ctx, articles, compare.Options{Unranked: true, Memory: memory})
	if err != nil {
		return fmt.Errorf("%s: %w", e.name, err)
	}
	e.set = reading.SetOf(c.Readings)
	for _, r := range c.Readings {
		e.set.Meaning = append(e.set.Meaning, memory.Meaning(r.Article))
	}
	rater := difference.NewRater(e.set)
	for _, d := range c.Differences {
		p := candidate{said: d, places: set{}, features: rater.Features(d)}
		for _, s := range d.Evidence {
			p.add(named, s)
		}
		for _, n := range d.Counter {
			p.add(named, n.Passage)
		}
		p.right = slices.ContainsFunc(e.reader, func(r set) bool { return points(p.places, r) })
		e.candidates = append(e.candidates, p)
	}
	return nil
}

func (c *candidate) add(named map[string][]place, p news.Passage) {
	for _, n := range named[p.Article] {
		if n.span.Overlaps(p.Span) {
			c.places[n.id] = true
		}
	}
}

// text is the article as a text file: head, then paragraphs of about two
// sentences, none cut inside a quotation.
func (a article) text() string {
	out := "Title: " + flat(a.Title) + "\nOutlet: " + strings.TrimSpace(a.Source)
	if a.Date != "" {
		out += "\nDate: " + a.Date
	}
	var paragraphs, open []string
	for _, s := range a.Sentences {
		open = append(open, flat(s.Text))
		joined := strings.Join(open, " ")
		even := strings.Count(joined, `"`)%2 == 0 && strings.Count(joined, "“") == strings.Count(joined, "”")
		if len(open) >= 2 && even || len(open) >= 6 {
			paragraphs, open = append(paragraphs, joined), nil
		}
	}
	if len(open) > 0 {
		paragraphs = append(paragraphs, strings.Join(open, " "))
	}
	return out + "\n\n" + strings.Join(paragraphs, "\n\n") + "\n"
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// place is where a sentence of the labels stands in the article as it was read.
type place struct {
	id   string
	span news.Span
}

func (a article) places(got *news.Article) []place {
	text, at := squeeze(got.Text)
	var out []place
	pos := 0
	if head, _ := squeeze(a.Title); head != "" && strings.HasPrefix(text, head) {
		out = append(out, place{a.Sentences[0].ID[:1] + "t", news.Span{Start: at[0], End: at[len(head)-1] + 1}})
		pos = len(head)
	}
	for _, s := range a.Sentences {
		words, _ := squeeze(s.Text)
		i := strings.Index(text[pos:], words)
		if words == "" || i < 0 {
			continue
		}
		i += pos
		out = append(out, place{s.ID, news.Span{Start: at[i], End: at[i+len(words)-1] + 1}})
		pos = i + len(words)
	}
	return out
}

// squeeze is the letters and digits of a text in lower case, and for each byte
// of it where its letter stands.
func squeeze(s string) (string, []int) {
	var b strings.Builder
	var at []int
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		n := b.Len()
		b.WriteRune(unicode.ToLower(r))
		for range b.Len() - n {
			at = append(at, i)
		}
	}
	return b.String(), at
}

// points reports whether two sets of sentences point at the same thing.
func points(p, r set) bool {
	both := set{}
	for s := range p {
		if r[s] {
			both[s] = true
		}
	}
	need := max(1, min(2, articlesOf(p), articlesOf(r)))
	return articlesOf(both) >= need && 3*len(both) >= max(len(p), len(r))
}

func articlesOf(s set) int {
	sides := map[byte]bool{}
	for id := range s {
		sides[id[0]] = true
	}
	return len(sides)
}
