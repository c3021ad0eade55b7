// Eval is a developer's tool: it writes what the program finds in labelled
// data, in the form that the scorers beside the data read.
//
//	go run ./tools/eval TASK IN... OUT
//	go run ./tools/eval all
//
// In: files of articles or sentences, one JSON object per line unless the
// task says otherwise. Out: predictions, with offsets in Unicode code points,
// made by the very code that the program runs. "all" runs every task on the
// development data, scores it and writes docs/ACCURACY.md, which tells data and
// method.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// task reads the files of in and writes its predictions to out.
type task struct {
	name string
	run  func(in []string, out string) error
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(args []string, stdout io.Writer) error {
	if len(args) == 1 && args[0] == "all" {
		return runAll(stdout)
	}
	if len(args) < 3 {
		_, err := io.WriteString(stdout, usage())
		return err
	}
	for _, t := range tasks() {
		if t.name == args[0] {
			last := len(args) - 1
			if err := t.run(args[1:last], args[last]); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
			return nil
		}
	}
	return fmt.Errorf("no task %q\n%s", args[0], usage())
}

func usage() string {
	names := make([]string, 0, len(tasks()))
	for _, t := range tasks() {
		names = append(names, t.name)
	}
	return "usage: go run ./tools/eval TASK IN... OUT\n       go run ./tools/eval all\ntasks: " + strings.Join(names, ", ") + "\n"
}
