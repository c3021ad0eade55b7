// Train fits the weights of compare/align on labelled pairs of sentences and
// prints them as the file that ships:
//
//	go run ./tools/train/align ARTICLES.jsonl PAIRS.jsonl > assets/align/model.tsv
//
// With the word candidates before them it prints the pairs with their features
// instead, for tools/train/encoder.
//
// In: articles {event, date, sentences: [{id, text}]} and pairs {event, a, b,
// label} with the labels same-fact, conflict, partial and no. Method: ridge
// regression on the log-odds, features brought to mean 0 and deviation 1; a
// partial pair counts half a pair, half of it told and half not; a second
// regression sees the same pairs with what the first one makes of the pairs
// around them (stacking, Wolpert 1992). The first
// lines of the file tell this, and how well the program does, support and
// grouping included, on each event with weights that never saw it.
package main

import (
	"fmt"
	"io"
	"os"
)

// ridge is the strength of the penalty on the weights.
const ridge = 33

func main() {
	args, act := os.Args[1:], run
	if len(args) == 3 && args[0] == "candidates" {
		args, act = args[1:], writeCandidates
	}
	if len(args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/align [candidates] ARTICLES.jsonl PAIRS.jsonl")
		os.Exit(2)
	}
	if err := act(args[0], args[1], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// origin is the first lines of the file.
const origin = `# Weights of the two regressions by which pairs of sentences are scored. Written by tools/train/align: ridge regression on the log-odds, the second
# stage fitted to what the first makes of the pairs around (stacking), on %d pairs of sentences of %d events with the labels same-fact, conflict,
# partial and no. Labels: our own, on texts of the BASIL collection, which are no part of the program. Licence: that of the program.
`

func run(articles, labels string, out io.Writer) error {
	events, err := readEvents(articles, labels)
	if err != nil {
		return err
	}
	pairs := 0
	for _, e := range events {
		pairs += len(e.labels)
	}
	fmt.Fprintf(out, origin, pairs, len(events))
	report(out, events)
	fmt.Fprintln(out, "# feature\tfirst stage\tsecond stage")
	_, err = io.WriteString(out, fitBoth(events).Table())
	return err
}
