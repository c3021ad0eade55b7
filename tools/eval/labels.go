package main

import (
	"unicode/utf8"

	"parallax/compare/actor"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// labelArticle is an article whose sentences are given.
type labelArticle struct {
	ID, Event string
	Sentences []string
}

// document joins the given sentences, each in a paragraph of its own.
func (a labelArticle) document() *token.Document {
	var given alignArticle
	for _, s := range a.Sentences {
		given.Sentences = append(given.Sentences, struct{ ID, Text string }{Text: s})
	}
	return given.document()
}

// labelMention is a mention in the scorer's form.
type labelMention struct {
	Sent    int `json:"sent"`
	Start   int `json:"start"`
	End     int `json:"end"`
	Cluster int `json:"cluster"`
}

// labels writes the mentions of each article with the actor of its event.
func labels(in []string, out string) error {
	var order []string
	events := map[string][]labelArticle{}
	for _, path := range in {
		as, err := readObjects[labelArticle](path)
		if err != nil {
			return err
		}
		for _, a := range as {
			if events[a.Event] == nil {
				order = append(order, a.Event)
			}
			events[a.Event] = append(events[a.Event], a)
		}
	}
	var lines []any
	for _, e := range order {
		lines = append(lines, labelEvent(events[e])...)
	}
	return writeLines(out, lines)
}

// labelEvent gives each mention as a whole and, where that is another span, by
// its head alone: the labels count both as mentions of the same actor.
func labelEvent(as []labelArticle) []any {
	var input actor.Input
	for _, a := range as {
		d := a.document()
		input.Add(reading.OfDocument(d))
	}
	mentions := make([][]labelMention, len(as))
	for _, m := range actor.Find(input).Mentions {
		d := input.Docs[m.Article]
		for i, s := range []news.Span{m.Span, m.Head} {
			if i == 1 && s == m.Span {
				continue
			}
			from := d.Sentences[m.Sentence].Start
			runes := func(to int) int { return utf8.RuneCountInString(d.Article.Text[from:to]) }
			mentions[m.Article] = append(mentions[m.Article], labelMention{m.Sentence, runes(s.Start), runes(s.End), m.Actor})
		}
	}
	var out []any
	for i, a := range as {
		out = append(out, map[string]any{"id": a.ID, "event": a.Event, "mentions": mentions[i]})
	}
	return out
}
