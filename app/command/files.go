package command

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"parallax/app/part/told"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/data/ingest"
)

// stdinName is the operand that stands for standard input.
const stdinName = "-"

// source is a file to read; optional ones come from a folder and may fail.
type source struct {
	path     string
	optional bool
}

// sources turns operands into files: a folder into the articles directly
// inside, in the order of their names. It tells of those it skips.
func sources(call Call, operands []string) ([]source, error) {
	var out []source
	for _, path := range operands {
		st, err := os.Stat(path)
		if path == stdinName || err != nil || !st.IsDir() {
			out = append(out, source{path: path})
			continue
		}
		inside, err := folder(call, path)
		if err != nil {
			return nil, err
		}
		out = append(out, inside...)
	}
	return out, nil
}

func folder(call Call, path string) ([]source, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, inFile{path, err}
	}
	var out []source
	for _, e := range entries {
		full := filepath.Join(path, e.Name())
		st, err := os.Stat(full)
		if err == nil && st.IsDir() {
			continue
		}
		switch ok, why := ingest.FromFolder(e.Name()); {
		case ok:
			out = append(out, source{full, true})
		case why != "":
			fmt.Fprintln(call.Stderr, told.Told("command.skipped", say.Of("name", say.Words(quoted(e.Name()))), say.Of("why", say.Words(why))))
		}
	}
	return out, nil
}

// readAll reads the sources. Every failure is told; it ends the command
// unless the file comes from a folder.
func readAll(ctx context.Context, call Call, from []source) ([]*news.Article, error) {
	var out []*news.Article
	failed := false
	for i, r := range readEach(ctx, call, from) {
		a, err, s := r.article, r.err, from[i]
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil && s.optional:
			fmt.Fprintf(call.Stderr, "Skipped: %s\n", sentence(err, s.path))
		case err != nil:
			failed = true
			fmt.Fprintln(call.Stderr, sentence(err, s.path))
		case s.optional && strings.TrimSpace(a.Slice(a.Body())) == "":
			fmt.Fprintln(call.Stderr, told.Told("command.skipped.headline", say.Of("name", say.Words(quoted(filepath.Base(s.path))))))
		default:
			out = append(out, a)
		}
	}
	if failed {
		return nil, errTold
	}
	return out, nil
}

// outcome is what became of reading a source.
type outcome struct {
	article *news.Article
	err     error
}

// readEach reads the sources on all cores, what came of each in their order; of
// standard input one reads after the other.
func readEach(ctx context.Context, call Call, from []source) []outcome {
	out := make([]outcome, len(from))
	read := func(i int) { out[i].article, out[i].err = readOne(ctx, call, from[i].path) }
	files := make(chan int)
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(from)) {
		group.Go(func() {
			for i := range files {
				read(i)
			}
		})
	}
	for i, s := range from {
		if s.path == stdinName {
			read(i)
		} else {
			files <- i
		}
	}
	close(files)
	group.Wait()
	return out
}

func readOne(ctx context.Context, call Call, path string) (*news.Article, error) {
	if path != stdinName {
		return ingest.File(ctx, path, ingest.Options{})
	}
	data, err := io.ReadAll(io.LimitReader(call.Stdin, ingest.MaxInput+1))
	if err != nil {
		return nil, err
	}
	return ingest.Bytes(ctx, ingest.Input{Name: "standard input", Data: data}, ingest.Options{})
}
