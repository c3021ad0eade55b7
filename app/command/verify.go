package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"parallax/app/part/told"
	"parallax/compare/news"
	"parallax/compare/page/receipt"
	"parallax/compare/say"
	"parallax/data"
)

const verifyHelp = `usage: parallax verify SUMMARY [FILE|FOLDER...] [--library FILE]

Checks a file that Parallax wrote (docx, pdf, html, md, txt, zip or json): whether
the passages that it quotes stand in the articles, and whether the comparison
comes out the same, with the corrections that were made. The articles are the
files that are named; without any, those of the library.

  --library FILE  take the articles from this library; the own one else

Exit code 0: all holds. 1: something differs or could not be checked.
`

// largestSummary is how many bytes of a file are looked at.
const largestSummary = 64 << 20

func runVerify(ctx context.Context, call Call) error {
	var library string
	o, err := parse(call.Args, func(fs *flag.FlagSet, _ *options) { fs.StringVar(&library, "library", "", "") })
	if err != nil {
		return err
	}
	if len(o.operands) == 0 {
		return misuse(told.Told("command.verify.name-a-summary-to-check"))
	}
	if library != "" && len(o.operands) > 1 {
		return misuse(told.Told("command.verify.name-articles-or-a-library"))
	}
	r, err := receiptOf(o.operands[0])
	if err != nil {
		return err
	}
	articles, err := articlesFor(ctx, call, r, o.operands[1:], library)
	if err != nil {
		return err
	}
	result, err := receipt.Check(ctx, r, articles)
	if err != nil {
		return err
	}
	for _, l := range result {
		word := "receipt.differs"
		if l.Holds {
			word = "receipt.holds"
		}
		fmt.Fprintf(call.Stdout, "%-8s %s\n", said(word), shown(say.English().Text(l.Text)))
	}
	if !result.Holds() {
		return errTold
	}
	return nil
}

// said is a text of the catalogue.
func said(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: key, Args: args})
}

// receiptOf is the receipt of a file.
func receiptOf(path string) (receipt.Receipt, error) {
	f, err := os.Open(path)
	if err != nil {
		return receipt.Receipt{}, inFile{path, err}
	}
	file, err := io.ReadAll(io.LimitReader(f, largestSummary))
	if err = errors.Join(err, f.Close()); err != nil {
		return receipt.Receipt{}, inFile{path, err}
	}
	r, err := receipt.Find(file)
	key := ""
	switch {
	case errors.Is(err, receipt.ErrNewer):
		key = "receipt.newer"
	case errors.Is(err, receipt.ErrNone):
		key = "receipt.none"
	}
	if key != "" {
		return r, misuse(said(key, say.Of("file", say.Words(quoted(path)))))
	}
	return r, err
}

// articlesFor are the articles to check a receipt with: those of files, else
// those that it names of the library.
func articlesFor(ctx context.Context, call Call, r receipt.Receipt, files []string, library string) ([]*news.Article, error) {
	if len(files) > 0 {
		from, err := sources(call, files)
		if err != nil {
			return nil, err
		}
		return readAll(ctx, call, from)
	}
	path, err := libraryPath(library)
	if err != nil {
		return nil, err
	}
	l, err := data.OpenReadOnly(ctx, path)
	if err != nil {
		return nil, inFile{path, err}
	}
	var out []*news.Article
	for _, id := range r.Texts {
		a, err := l.Article(ctx, id)
		if err == nil {
			out = append(out, a)
		} else if !errors.Is(err, data.ErrNotFound) {
			return nil, errors.Join(inFile{path, err}, l.Close())
		}
	}
	return out, l.Close()
}
