// Train fits the ranking of compare/difference on events whose differences
// readers wrote down, and prints the weights as assets/difference/ranking.tsv.
//
//	go run ./tools/train/difference ARTICLES.jsonl LABELS_FOLDER > assets/difference/ranking.tsv
//
// In: articles {event, source, title, date, sentences: [{id, text}]}, and for
// each event a file EVENT.json with differences: [{text, sentences}]. A sentence
// of the program is right when it points at a difference of the reader's: they
// share a sentence in each of two articles (in one, where one of both names only
// one) and what they share is a third of the longer side or more. Method: ridge
// regression on the log-odds, features brought to mean 0 and deviation 1. On
// standard error it prints how well the first ten do on each event with weights
// that never saw it.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/difference ARTICLES.jsonl LABELS_FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(articles, labels string, out, log io.Writer) error {
	events, err := readEvents(context.Background(), articles, labels)
	if err != nil {
		return err
	}
	var all figures
	for i, e := range events {
		all.add(e, fit(slices.Concat(events[:i], events[i+1:])))
	}
	fmt.Fprintf(log, "left out: %s\n", all)
	w := fit(events)
	var own figures
	for _, e := range events {
		own.add(e, w)
	}
	fmt.Fprintf(log, "in sample: %s\n", own)
	return write(out, w)
}
