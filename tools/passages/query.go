// Package passages measures and fits the search for the passages behind a
// statement (compare/check/near, compare/check/rerank), for tools/eval and
// tools/train/near.
//
// In: articles {event, title, source, sentences: [{id, text}]} and for each event
// a file EVENT.json with differences: [{text, sentences}], where sentences are
// those that a careful reader cites. Each difference is taken for a text that is
// checked. Out: how many of the cited sentences are among the passages shown, and
// weights fitted by ridge regression on the log-odds.
package passages

import (
	"context"
	"slices"

	"parallax/compare/align"
	"parallax/compare/check"
	"parallax/compare/check/near"
	"parallax/compare/check/rerank"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/reading/vector"
)

// Sample is a sentence that came into question for a statement of a difference.
type Sample struct {
	// Difference and Statement are counted in the event and in the difference.
	Difference, Statement int
	// ID is that of the sentence, Cited whether the reader cites it.
	ID    string
	Cited bool
	near.Hit
}

// Query is a difference with the sentences that came into question for it.
type Query struct {
	Event string
	Cited int
	// Statements are the samples of each statement, by article and in text order;
	// Sentences tell of which sentence of the text each is a part.
	Statements [][]Sample
	Sentences  []int
	// Links are the sentences of the articles that are aligned.
	Links rerank.Links
}

// Queries are the differences of the event as they are looked for. Encode reads
// what sentences mean; nil compares words alone.
func (e Event) Queries(ctx context.Context, encode check.Encode) ([]Query, error) {
	set, ids, err := e.set(ctx, encode)
	if err != nil {
		return nil, err
	}
	c := check.New(set, nil)
	links := rerank.LinksOf(align.Match(ctx, align.Input{Set: set}).Pairs)
	var out []Query
	for n, d := range e.differences {
		statements, err := c.Queries(ctx, d.Text, encode)
		if err != nil {
			return nil, err
		}
		q := Query{Event: e.Name, Cited: len(d.Sentences), Links: links}
		for k, s := range statements {
			var samples []Sample
			for a, hits := range c.Corpus().Measure(s.Statement) {
				for _, h := range hits {
					id := ids[a][h.Sentence]
					samples = append(samples, Sample{n, k, id, slices.Contains(d.Sentences, id), h})
				}
			}
			q.Statements, q.Sentences = append(q.Statements, samples), append(q.Sentences, s.Sentence)
		}
		out = append(out, q)
	}
	return out, nil
}

// set is the articles, read, and the names of their sentences.
func (e Event) set(ctx context.Context, encode check.Encode) (set reading.Set, ids [][]string, err error) {
	for _, a := range e.articles {
		d, own := a.document()
		set.Add(reading.OfDocument(d))
		ids = append(ids, own)
		var meaning *vector.Text
		if encode != nil {
			if meaning, err = encode(ctx, d, nil); err != nil {
				return set, nil, err
			}
		}
		set.Meaning = append(set.Meaning, meaning)
	}
	set.Index = name.NewIndex(set.Names)
	return set, ids, nil
}
