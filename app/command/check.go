package command

import (
	"context"
	"flag"
	"io"
	"os"

	"parallax/app/part/told"
	"parallax/compare"
	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/news"
	"parallax/compare/page/form"
	"parallax/compare/reading/vector"
	"parallax/compare/say"
	"parallax/data/ingest"
	"parallax/data/typeface"
)

const checkHelp = `usage: parallax check TEXT FILE|FOLDER... [--format html|md|docx|pdf|text|json] [--out FILE]

Holds a text, a chat's answer or your own draft, against the articles: for each
of its statements the passages that show it, quotations word for word, numbers,
names, and whether what it says is left out is. Nothing is called true or
false. TEXT is a file of plain text or Markdown, or - for standard input; the
articles are files or folders. “Article 1”, “the first article” mean their
order here, “A”, “B” their letters in the result.

  --format F    html, md (Markdown), docx, pdf, text or json (described in
                docs/json.md). Without it the ending of --out decides, else
                html.
  --out FILE    where to write; standard output else
  --lang TAG    the language of its own words: en or de
  --force       write over a file that is there already
  --quick       compare by words alone: faster, but fewer passages that tell
                the same in other words are found. The result says so.

examples:
  parallax check answer.md articles/ --out check.html
  parallax check draft.txt courier.html ledger.html --format md
`

func runCheck(ctx context.Context, call Call) error {
	o, err := parse(call.Args, func(fs *flag.FlagSet, o *options) {
		outFlags(fs, o)
		fs.BoolVar(&o.quick, "quick", false, "")
		fs.BoolVar(&o.force, "force", false, "")
		fs.StringVar(&o.lang, "lang", "", "")
	})
	if err != nil {
		return err
	}
	if err := o.settle("html", "md", "json", "docx", "pdf", "text"); err != nil {
		return err
	}
	if _, ok := say.Language(o.lang); !ok {
		return unknown("language", o.lang, say.Languages())
	}
	if len(o.operands) < 2 {
		return misuse(told.Told("command.check.name-the-text-then-the"))
	}
	path := o.operands[0]
	o.operands = o.operands[1:]
	text, err := readText(call, path)
	if err != nil {
		return err
	}
	from, err := comparable(call, o)
	if err != nil {
		return err
	}
	articles, err := readAll(ctx, call, from)
	if err != nil {
		return err
	}
	defer collect(articles, o.quick)()
	r, err := checked(ctx, text, articles, o.quick)
	if err != nil {
		return err
	}
	err = deliver(ctx, call, o, written{"check", func(w io.Writer) error { return renderCheck(w, r, o) }})
	if err == nil && o.form() == form.PDF {
		tellLetters(call, sheet.Document(r, sheet.Options{Language: o.lang}))
	}
	return err
}

// readText reads the text that is checked; much more than is checked is not
// taken in.
func readText(call Call, path string) (string, error) {
	if path == stdinName {
		data, err := io.ReadAll(io.LimitReader(call.Stdin, ingest.MaxInput))
		return string(data), err
	}
	f, err := os.Open(path)
	if err != nil {
		return "", inFile{path, err}
	}
	defer f.Close()
	if st, err := f.Stat(); err == nil && st.IsDir() {
		return "", misuse(told.Told("command.check.folder", say.Of("name", say.Words(quoted(path)))))
	}
	data, err := io.ReadAll(io.LimitReader(f, ingest.MaxInput))
	if err != nil {
		return "", inFile{path, err}
	}
	return string(data), nil
}

// checked compares the articles and holds the text against them.
func checked(ctx context.Context, text string, articles []*news.Article, quick bool) (*check.Result, error) {
	var memory compare.Memory
	c, err := compare.Articles(ctx, articles, compare.Options{Quick: quick, Memory: &memory})
	if err != nil {
		return nil, err
	}
	var encode check.Encode
	if !quick {
		encode = vector.Encode
	}
	k := check.Of(c, memory.Meaning, orderOf(articles, c))
	r, err := k.Text(ctx, text, encode)
	if err != nil {
		return nil, err
	}
	r.Left = k.FindLeft(r, c)
	if r.Left == nil {
		r.Left = []check.Left{}
	}
	return r, nil
}

// orderOf is the order in which the articles were named, as indexes of the
// comparison.
func orderOf(articles []*news.Article, c *compare.Comparison) []int {
	var out []int
	for _, a := range articles {
		for i, r := range c.Readings {
			if r.Article.ID == a.ID {
				out = append(out, i)
			}
		}
	}
	return out
}

func renderCheck(w io.Writer, r *check.Result, o options) error {
	format := o.format
	if format == "text" {
		format = "txt"
	}
	data, err := sheet.Write(format, r, sheet.Options{Lend: typeface.Lend, Language: o.lang})
	return inOne(w, data, err)
}
