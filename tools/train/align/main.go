// Train fits the weights of compare/align on labelled pairs of sentences and
// prints them as Go.
//
//	go run ./tools/train/align ARTICLES.jsonl PAIRS.jsonl
//
// In: articles {event, date, sentences: [{id, text}]} and pairs {event, a, b,
// label} with the labels same-fact, conflict, partial and no. Method: ridge
// regression on the log-odds, features brought to mean 0 and deviation 1; a
// partial pair counts half a pair, half of it told and half not; a second
// regression sees the same pairs with what the first one makes of the pairs
// around them (stacking, Wolpert 1992). Before the
// weights it prints how well the program does, support and grouping included,
// on each event with weights that never saw it.
package main

import (
	"fmt"
	"io"
	"os"

	"parallax/compare/align"
)

// ridge is the strength of the penalty on the weights.
const ridge = 33

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/align ARTICLES.jsonl PAIRS.jsonl")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(articles, pairs string, out io.Writer) error {
	events, err := readEvents(articles, pairs)
	if err != nil {
		return err
	}
	report(out, events)
	m := fitBoth(events)
	fmt.Fprintln(out, "return &Model{\n\tFirst: [Own]float64{")
	printWeights(out, m.First[:])
	fmt.Fprintf(out, "\t},\n\tFirstBias: %.4f,\n\tSecond: [featureCount]float64{\n", m.FirstBias)
	printWeights(out, m.Second[:])
	fmt.Fprintf(out, "\t},\n\tSecondBias: %.4f,\n}\n", m.SecondBias)
	return nil
}

func printWeights(out io.Writer, weights []float64) {
	for k, w := range weights {
		fmt.Fprintf(out, "\t\t%s: %.4f,\n", align.FeatureNames[k], w)
	}
}
