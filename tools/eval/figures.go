package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"parallax/compare"
	"parallax/compare/news"
)

// figureArticle is an article of an event that is compared as a whole.
type figureArticle struct {
	ID, Event, Date, Title, Text string
}

// figureLine is a figure as a whole comparison finds it.
type figureLine struct {
	Event    string        `json:"event"`
	Relation string        `json:"relation"`
	Kind     string        `json:"kind"`
	Name     string        `json:"name"`
	Values   []figureValue `json:"values"`
}

// figureValue is a number of one article.
type figureValue struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Credited string `json:"credited"`
	Sentence string `json:"sentence"`
}

// figures compares whole events and writes the numbers that are set side by
// side. An event is a folder of articles with a meta.json in a folder of
// events, or the articles {id, event, date, title, text} of a file of lines.
func figures(in []string, out string) error {
	var lines []any
	for _, path := range in {
		events, err := wholeEvents(path)
		if err != nil {
			return err
		}
		for _, e := range events {
			c, err := compareEvent(e)
			if err != nil {
				return err
			}
			for i := range c.Figures {
				lines = append(lines, newFigureLine(c, e[0].Event, i))
			}
		}
	}
	return writeLines(out, lines)
}

func newFigureLine(c *compare.Comparison, event string, i int) figureLine {
	f := c.Figures[i]
	l := figureLine{Event: event, Relation: string(f.Relation), Kind: string(f.Values[0].Kind), Name: c.FigureNames[i]}
	for _, v := range f.Values {
		r := c.Readings[v.Article]
		l.Values = append(l.Values, figureValue{
			ID: r.Article.Origin.Place, Text: r.Article.Slice(v.Span), Credited: v.Credit,
			Sentence: r.Article.Slice(r.Doc.Sentences[v.Sentence].Span),
		})
	}
	return l
}

// compareEvent compares the articles of one event.
func compareEvent(as []figureArticle) (*compare.Comparison, error) {
	var articles []*news.Article
	for _, a := range as[:min(len(as), compare.DefaultMaxArticles)] {
		n := news.New(a.Title, strings.Split(a.Text, "\n\n"))
		n.Origin.Place = a.ID
		if day, err := time.Parse(time.DateOnly, a.Date); err == nil {
			n.Published = news.Day(day.Date())
		}
		articles = append(articles, n)
	}
	c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", as[0].Event, err)
	}
	return c, nil
}

// wholeEvents gives the events of a folder or a file that hold two articles or
// more, in the order of their names.
func wholeEvents(path string) ([][]figureArticle, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	var as []figureArticle
	if info.IsDir() {
		as, err = readEventFolders(path)
	} else {
		as, err = readObjects[figureArticle](path)
	}
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(as, func(a, b figureArticle) int { return cmp.Compare(a.Event, b.Event) })
	var out [][]figureArticle
	for len(as) > 0 {
		n := slices.IndexFunc(as, func(a figureArticle) bool { return a.Event != as[0].Event })
		if n < 0 {
			n = len(as)
		}
		if n > 1 {
			out = append(out, as[:n])
		}
		as = as[n:]
	}
	return out, nil
}

// readEventFolders reads the articles of all events; an event is named by the
// first eight characters of its number, as in the labels.
func readEventFolders(root string) ([]figureArticle, error) {
	metas, err := filepath.Glob(filepath.Join(root, "*", "meta.json"))
	if err != nil {
		return nil, err
	}
	var out []figureArticle
	for _, path := range metas {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		var meta struct {
			Triplet  string
			Articles map[string]struct{ Title, Date string }
		}
		if err := json.Unmarshal(data, &meta); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		for side, a := range meta.Articles {
			text, err := os.ReadFile(filepath.Join(filepath.Dir(path), side+".txt"))
			if err != nil {
				return nil, err
			}
			_, body, _ := strings.Cut(string(text), "\n\n")
			event, _, _ := strings.Cut(meta.Triplet, "-")
			out = append(out, figureArticle{event + "/" + side, event, a.Date, a.Title, body})
		}
	}
	slices.SortFunc(out, func(a, b figureArticle) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

// labelledConflict is a pair of the labels whose numbers differ.
type labelledConflict struct {
	numberPair
	Event, Relation string
}

// figureScore measures whole events: the share of the labelled conflicts in
// aligned sentences that are shown, and how many figures of an event say that
// numbers differ, on average.
func figureScore(m measure, _ string) ([]float64, error) {
	gold, err := readObjects[labelledConflict](labelled + "/" + m.gold)
	if err != nil {
		return nil, err
	}
	events, err := wholeEvents(labelled + "/" + m.in)
	if err != nil {
		return nil, err
	}
	if len(events) == 0 {
		return nil, errors.New("no events")
	}
	var aligned, shown, flags float64
	for _, e := range events {
		c, err := compareEvent(e)
		if err != nil {
			return nil, err
		}
		flags += countDiffer(c)
		for _, g := range gold {
			if g.Relation == "conflict" && g.Event == e[0].Event {
				a, s := g.found(c)
				aligned, shown = aligned+a, shown+s
			}
		}
	}
	return []float64{100 * shown / max(1, aligned), flags / float64(len(events))}, nil
}

func countDiffer(c *compare.Comparison) (n float64) {
	for _, f := range c.Figures {
		if f.Relation.Differs() {
			n++
		}
	}
	return n
}

// found reports, as 0 or 1, whether a fact holds both sentences, and whether a
// figure says that the two numbers differ.
func (g labelledConflict) found(c *compare.Comparison) (aligned, shown float64) {
	a, b := whereIs(c, g.TextA, g.SpanA), whereIs(c, g.TextB, g.SpanB)
	for _, f := range c.Facts {
		told := [2]bool{}
		for _, t := range f.Tellings {
			sentence := c.Readings[t.Article].Doc.Sentences[t.Sentence].Span
			told[0], told[1] = told[0] || stands(a, c, t.Article, sentence), told[1] || stands(b, c, t.Article, sentence)
		}
		if told[0] && told[1] {
			aligned = 1
		}
	}
	for _, f := range c.Figures {
		told := [2]bool{}
		for _, v := range f.Values {
			told[0], told[1] = told[0] || stands(a, c, v.Article, v.Span), told[1] || stands(b, c, v.Article, v.Span)
		}
		if told[0] && told[1] && f.Relation.Differs() {
			return 1, 1
		}
	}
	return aligned, 0
}

// whereIs is where words of a sentence stand in the articles; "" when nowhere.
func whereIs(c *compare.Comparison, sentence, words string) news.Passage {
	for _, r := range c.Readings {
		if at := strings.Index(r.Article.Text, sentence); at >= 0 {
			at += max(0, strings.Index(sentence, words))
			return news.Passage{Article: r.Article.ID, Span: news.Span{Start: at, End: at + len(words)}}
		}
	}
	return news.Passage{}
}

// stands reports whether a passage stands in, or around, a span of an article.
func stands(p news.Passage, c *compare.Comparison, article int, s news.Span) bool {
	return p.Article == c.Readings[article].Article.ID && p.Span.Overlaps(s)
}
