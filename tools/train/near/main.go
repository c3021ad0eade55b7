// Train fits the weights of compare/check/near and compare/check/rerank on
// differences that careful readers wrote, each taken for a statement that is
// checked, and writes them as assets/align/near.tsv and rerank.tsv:
//
//	go run ./tools/train/near -encoders DIR ARTICLES.jsonl LABELS_FOLDER assets/align
//
// In: what tools/passages reads, and encoders that have not seen the labels of
// each event (tools/train/encoder, --leave): features of meaning look too good on
// others. Method: ridge regression on the log-odds, features brought to mean 0 and
// deviation 1. On standard error it prints how well the passages shown do on each
// event with weights that never saw it.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"parallax/compare/align/odds"
	"parallax/compare/check/near"
	"parallax/compare/check/rerank"
	"parallax/tools/passages"
)

func main() {
	dir := flag.String("encoders", "", "the folder of the encoders")
	flag.Parse()
	if flag.NArg() != 3 || *dir == "" {
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/near -encoders DIR ARTICLES.jsonl LABELS_FOLDER")
		os.Exit(2)
	}
	if err := run(*dir, flag.Args(), os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// origin is the first lines of the file.
const origin = `# Weights by which it is scored %s: by words alone, and with what sentences mean. Written by
# tools/train/near: logistic regression (ridge) on the statements of %d differences that careful readers wrote of %d events, with the sentences that they
# cite; what the sentences mean was read by encoders that had not seen the labels of the event. Labels: our own, on texts that are no part of the program.
# Licence: that of the program.
# feature	words	meaning
`

func run(dir string, paths []string, log io.Writer) error {
	encoders, err := passages.ReadEncoders(dir)
	if err != nil {
		return err
	}
	events, err := passages.Read(paths[0], paths[1])
	if err != nil {
		return err
	}
	words, err := passages.All(events, nil)
	if err != nil {
		return err
	}
	meant, err := passages.All(events, encoders.Of)
	if err != nil {
		return err
	}
	show(log, "by words", passages.LeaveOut(words, near.OfWords))
	show(log, "with meaning", passages.LeaveOut(meant, near.OfMeaning))
	w, m := passages.Fit(words, near.OfWords), passages.Fit(meant, near.OfMeaning)
	for name, table := range map[string]string{
		"near.tsv":   fmt.Sprintf(origin, "whether a sentence of an article belongs to a statement", len(words), len(events)) + near.Weights{w.First, m.First}.Spread().Table(),
		"rerank.tsv": fmt.Sprintf(origin, "again whether a sentence belongs to a statement, beside the others of its sentence", len(words), len(events)) + rerank.Table(odds.Columns{w.Again, m.Again}),
	} {
		if err := os.WriteFile(filepath.Join(paths[2], name), []byte(table), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func show(log io.Writer, how string, f passages.Figures) {
	fmt.Fprintf(log, "%s, each event left out of the fit: recall %.3f, precision %.3f, %.1f shown of %d differences\n", how, f.Recall, f.Precision, f.Shown, f.Differences)
}
