package command

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"parallax/app/part/told"
	"parallax/compare"
	"parallax/compare/report"
	"parallax/data/ingest"
)

// SampleFile is where Sample writes its report, in the working folder.
const SampleFile = "sample-comparison.html"

// NoWindow stands in for the window where there is none, and says why. Without
// files it compares the articles of the sample event, writes the report to
// SampleFile and tells where that is; with files it names the command for them.
func NoWindow(ctx context.Context, call Call, why string) int {
	w, ok := WindowOptions(call)
	if !ok {
		return Misuse
	}
	if len(w.Files) > 0 {
		fmt.Fprintf(call.Stderr, "%s To compare these files, write: parallax compare %s\n", why, shown(strings.Join(w.Files, " ")))
		return Misuse
	}
	fmt.Fprintf(call.Stderr, "%s Comparing the sample event instead.\n", why)
	path, err := sample(ctx)
	if err != nil {
		fmt.Fprintf(call.Stderr, "The sample event could not be compared. %s\n", sentence(err, SampleFile))
		return Trouble
	}
	fmt.Fprintf(call.Stdout, "Written: %s\n", shown(path))
	fmt.Fprintln(call.Stderr, told.Told("command.sample.open-it-in-a-browser"))
	return Done
}

func sample(ctx context.Context) (string, error) {
	articles, err := ingest.Sample(ctx)
	if err != nil {
		return "", err
	}
	c, err := compare.Articles(ctx, articles, compare.Options{})
	if err != nil {
		return "", err
	}
	page, err := report.HTML(c, report.Options{})
	if err != nil {
		return "", err
	}
	path, err := filepath.Abs(SampleFile)
	if err != nil {
		path = SampleFile
	}
	return path, writeFile(path, func(w io.Writer) error { return inOne(w, page, nil) })
}
