package main

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"parallax/compare/gather"
	"parallax/compare/news"
)

// eventArticle is an article of the data about events.
type eventArticle struct{ ID, Event, Title, Text, Date string }

// events writes for each article its group to out, and the articles that are
// most like it to out with ".ranking".
func events(in []string, out string) error {
	articles, texts, err := readEventTexts(in)
	if err != nil {
		return err
	}
	shelf := gather.NewShelf(texts)
	found, err := shelf.Groups(context.Background())
	if err != nil {
		return err
	}
	var groups, rankings []any
	for g, members := range found {
		for _, i := range members {
			groups = append(groups, map[string]any{"id": articles[i].ID, "cluster": strconv.Itoa(g)})
		}
	}
	const most = 50
	for i := range texts {
		ids := []string{}
		for _, n := range shelf.Likely(i, most) {
			ids = append(ids, articles[n.Text].ID)
		}
		rankings = append(rankings, map[string]any{"id": articles[i].ID, "ranked": ids})
	}
	if err := writeLines(out, groups); err != nil {
		return err
	}
	return writeLines(out+".ranking", rankings)
}

// readEventTexts reads the articles and what the program compares of them.
func readEventTexts(in []string) (articles []eventArticle, texts []*gather.Text, err error) {
	for _, name := range in {
		as, err := readObjects[eventArticle](name)
		if err != nil {
			return nil, nil, err
		}
		articles = append(articles, as...)
	}
	var reader gather.Reader
	for _, a := range articles {
		it := news.New(a.Title, []string{a.Text})
		if t, err := time.Parse("2006-01-02", a.Date); err == nil {
			it.Published = news.Day(t.Year(), t.Month(), t.Day())
		}
		text := reader.Read(it)
		text.ID = a.ID
		texts = append(texts, text)
	}
	return articles, texts, nil
}

// suggestionScore takes each article of an event with others out of it in
// turn, and asks for a hint twice: with its event there, and without. The
// figures are how many hints name the right event in the first case, how many
// of the hints given there are right, and how often no event is named in the
// second.
func suggestionScore(_ measure, name string) ([]float64, error) {
	articles, texts, err := readEventTexts([]string{name})
	if err != nil {
		return nil, err
	}
	shelf := gather.NewShelf(texts)
	of, groups := map[string][]int{}, [][]int{}
	for i, a := range articles {
		of[a.Event] = append(of[a.Event], i)
	}
	for i, a := range articles {
		if of[a.Event][0] == i {
			groups = append(groups, of[a.Event])
		}
	}
	asked, given, right, none := 0, 0, 0, 0
	for i, a := range articles {
		if len(of[a.Event]) < 2 {
			continue
		}
		asked++
		with, without := bestEvents(shelf, i, articles, groups)
		if with != "" {
			given++
		}
		if with == a.Event {
			right++
		}
		if without == "" {
			none++
		}
	}
	if asked == 0 {
		return nil, fmt.Errorf("no event of %s has two articles", name)
	}
	return []float64{
		float64(right) / float64(asked), float64(right) / float64(max(1, given)), float64(none) / float64(asked),
	}, nil
}

// bestEvents are the events that the i-th article is taken for one of: among
// all events, and among those of others.
func bestEvents(s *gather.Shelf, i int, articles []eventArticle, groups [][]int) (with, without string) {
	name := func(groups [][]int) string {
		cs := s.Candidates(i, groups)
		if k := gather.Choose(cs); k >= 0 {
			return articles[groups[cs[k].Event][0]].Event
		}
		return ""
	}
	own := slices.IndexFunc(groups, func(g []int) bool { return articles[g[0]].Event == articles[i].Event })
	return name(groups), name(slices.Delete(slices.Clone(groups), own, own+1))
}
