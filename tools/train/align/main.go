// Train fits the weights of compare/align on labelled pairs of sentences and
// prints them as the file that ships:
//
//	go run ./tools/train/align ARTICLES.jsonl PAIRS.jsonl > assets/align/model.tsv
//	go run ./tools/train/align -encoders DIR ARTICLES.jsonl PAIRS.jsonl > assets/align/meaning.tsv
//
// The first is for pairs that are compared by words alone, the second for those
// whose meaning was read. Features of meaning look too good on events whose
// labels the encoder was trained on, so DIR holds encoders with the events that
// each has not seen (tools/train/encoder, --leave; see readEncoders).
//
// With the word candidates before the files it prints the pairs with their
// features instead, for tools/train/encoder; with judge, how well the weights
// that ship do on events that they have not seen; with elsewhere, nearest or absent,
// the tables of these names (compare/align/elsewhere and absence).
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
	"flag"
	"fmt"
	"io"
	"os"
)

// ridge is the strength of the penalty on the weights.
const ridge = 33

func main() {
	dir := flag.String("encoders", "", "fit with what sentences mean, read by the encoders in this folder; \"ship\" for the one that ships")
	flag.Parse()
	args, act := flag.Args(), run
	if modes := map[string]func([]event, bool, io.Writer) error{"candidates": writeCandidates, "judge": judgeShipped, "elsewhere": fitElsewhere, "nearest": fitNearest, "absent": fitAbsent}; len(args) == 3 && modes[args[0]] != nil {
		args, act = args[1:], modes[args[0]]
	}
	if len(args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/align [-encoders DIR] [candidates|judge|elsewhere|nearest|absent] ARTICLES.jsonl PAIRS.jsonl")
		os.Exit(2)
	}
	by, err := readEncoders(*dir)
	if err == nil {
		var events []event
		if events, err = readEvents(args[0], args[1], by); err == nil {
			err = act(events, len(by) > 0, os.Stdout)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// origin is the first lines of the file.
const origin = `# Weights of the two regressions by which pairs of sentences are scored%s. Written by tools/train/align: ridge regression on the
# log-odds, the second stage fitted to what the first makes of the pairs around (stacking), on %d pairs of sentences of %d events with the labels
# same-fact, conflict, partial and no. Labels: our own, on texts that are no part of the program. Licence: that of the program.
`

// ofMeaning says in these lines how the meaning was read.
const ofMeaning = `# Of each event the meaning was read by an encoder that had not seen its labels, where there was one.
`

func run(events []event, meant bool, out io.Writer) error {
	pairs := 0
	for _, e := range events {
		pairs += len(e.labels)
	}
	which, how := "", ""
	if meant {
		which, how = " whose meaning was read", ofMeaning
	}
	fmt.Fprintf(out, origin+how, which, pairs, len(events))
	report(out, events, meant)
	fmt.Fprintln(out, "# feature\tfirst stage\tsecond stage")
	_, err := io.WriteString(out, fitBoth(events, meant).Table(meant))
	return err
}
