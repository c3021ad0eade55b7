package command

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"parallax/app/part/told"
	"parallax/app/session/trouble"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/page/form"
	"parallax/compare/report"
	"parallax/data/typeface"
)

func runCompare(ctx context.Context, call Call) error {
	o, err := parse(call.Args, func(fs *flag.FlagSet, o *options) {
		outFlags(fs, o)
		summaryFlags(fs, o)
		fs.StringVar(&o.title, "title", "", "")
		fs.StringVar(&o.base, "base", "", "")
		fs.IntVar(&o.max, "max", 0, "")
		fs.BoolVar(&o.quick, "quick", false, "")
	})
	if err != nil {
		return err
	}
	if err := o.settle("html", "md", "json", "docx", "pdf", "text", "csv", "zip"); err != nil {
		return err
	}
	if err := o.settleSummary(); err != nil {
		return err
	}
	if o.max != 0 && o.max < 2 {
		return misuse("--max needs a number of at least 2.")
	}
	from, err := comparable(call, o)
	if err != nil {
		return err
	}
	go compare.Prepare()
	articles, err := readAll(ctx, call, from)
	if err != nil {
		return err
	}
	defer collect(articles, o.quick)()
	c, err := compare.Articles(ctx, articles, compare.Options{Base: baseID(articles, o.base), MaxArticles: o.max, Quick: o.quick})
	if err != nil {
		return err
	}
	err = deliver(ctx, call, o, written{report.Title(c), func(w io.Writer) error { return render(w, c, o) }})
	if err == nil && o.form() == form.PDF {
		tellLetters(call, form.Fitted(c, o.choices(), typeface.Lend))
	}
	return err
}

func outFlags(fs *flag.FlagSet, o *options) {
	fs.StringVar(&o.format, "format", "", "")
	fs.StringVar(&o.format, "f", "", "")
	fs.StringVar(&o.out, "out", "", "")
	fs.StringVar(&o.out, "o", "", "")
}

// comparable are the files to compare, checked for what makes no sense.
func comparable(call Call, o options) ([]source, error) {
	if len(o.operands) == 0 {
		return nil, misuse(told.Told("command.compare.name-at-least-two-articles"))
	}
	from, err := sources(call, o.operands)
	if err != nil {
		return nil, err
	}
	if len(from) == 1 && !from[0].optional {
		return nil, misuse("One article alone cannot be compared: name at least two. “parallax analyze " + shown(from[0].path) + "” shows what is in it.")
	}
	if err := outIsNoInput(o, from); err != nil {
		return nil, err
	}
	if st, err := os.Stat(o.out); err == nil && st.Mode().IsRegular() && !o.force {
		return nil, misuse("There is a file " + quoted(o.out) + " already. Choose another name, or write over it with --force.")
	}
	if o.base != "" && !named(from, o.base) {
		return nil, misuse("The base " + quoted(o.base) + " is not among the articles.")
	}
	return from, nil
}

// outIsNoInput guards an article against being overwritten by its report.
func outIsNoInput(o options, from []source) error {
	out, err := os.Stat(o.out)
	if err != nil || !out.Mode().IsRegular() {
		return nil
	}
	for _, s := range from {
		if in, err := os.Stat(s.path); err == nil && os.SameFile(in, out) {
			return misuse("--out names one of the articles, " + quoted(o.out) + ". Choose another file.")
		}
	}
	return nil
}

func named(from []source, base string) bool {
	for _, s := range from {
		if samePath(s.path, base) {
			return true
		}
	}
	return false
}

// baseID is the ID of the article that was read from the path, "" without one.
func baseID(articles []*news.Article, path string) string {
	if path == "" {
		return ""
	}
	for _, a := range articles {
		if samePath(a.Origin.Place, path) {
			return a.ID
		}
	}
	return path
}

func samePath(a, b string) bool {
	if filepath.Clean(a) == filepath.Clean(b) {
		return true
	}
	x, err1 := os.Stat(a)
	y, err2 := os.Stat(b)
	return err1 == nil && err2 == nil && os.SameFile(x, y)
}

func render(w io.Writer, c *compare.Comparison, o options) error {
	if o.wantsSummary() {
		data, err := form.Write(o.form(), c, o.choices(), form.Options{Sheet: o.sheet, Lend: typeface.Lend})
		return inOne(w, data, err)
	}
	ro := report.Options{Title: o.title}
	switch o.format {
	case "json":
		ro.Receipt = form.ReceiptOfAll(c, "Parallax "+Version)
		return report.WriteJSON(w, c, ro)
	case "md":
		return inOne(w, form.Signed(form.Markdown, report.Markdown(c, ro), c, "Parallax "+Version), nil)
	}
	data, err := report.HTML(c, ro)
	if err == nil {
		data = form.Signed(form.Web, data, c, "Parallax "+Version)
	}
	return inOne(w, data, err)
}

// inOne writes a report that was made in one piece.
func inOne(w io.Writer, data []byte, err error) error {
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}

// written is a report and how it is written.
type written struct {
	title string
	write func(io.Writer) error
}

// deliver brings a report to its place, a file or standard output, unless the
// command was stopped before.
func deliver(ctx context.Context, call Call, o options, r written) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if o.out == "" && call.Terminal && o.forFile() {
		o.out = unused(FileName(r.title, "."+o.format))
	}
	if o.out == "" || o.out == stdinName {
		return r.write(call.Stdout)
	}
	if err := writeFile(o.out, r.write); err != nil {
		return err
	}
	fmt.Fprintf(call.Stderr, "Written: %s\n", shown(o.out))
	return nil
}

func writeFile(path string, write func(io.Writer) error) error {
	if err := trouble.WriteFile(path, write); err != nil {
		return inFile{path, err}
	}
	return nil
}
