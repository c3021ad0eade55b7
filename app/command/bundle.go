package command

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"parallax/app/session/trouble"
	"parallax/compare"
	"parallax/compare/agree"
	"parallax/compare/news"
	"parallax/compare/report"
	"parallax/compare/say"
)

const bundleHelp = `usage: parallax bundle make FILE|FOLDER... --out CLASS.zip [--title T] [--questions N] [--force]
       parallax bundle collect FILE|FOLDER... [--out TABLE.csv] [--force]

For a class: one file with everything, and how far the class agrees.

  make     compares the articles and writes one archive with their texts, an
           empty worksheet.csv with questions about them, and a page that says
           how to fill it in. Everybody fills in the last column of the
           worksheet in a spreadsheet and hands it in.
  collect  reads the worksheets that were handed in (CSV files, or archives in
           which one lies) and writes a table: for each question how many
           answered, the share of pairs of answers that agree, and kappa (what
           agreement is beyond chance; Cohen's for two people, Fleiss' for
           more); then how often each answer was given. There are no right
           answers in it, and nobody is ranked.

  --questions N   at most so many things are asked of each kind (default 8)

examples:
  parallax bundle make ferry/ --out ferry-class.zip
  parallax bundle collect handed-in/ --out agreement.csv
`

func runBundle(ctx context.Context, call Call) error {
	most := MostAsked
	o, err := parse(call.Args, func(fs *flag.FlagSet, o *options) {
		fs.StringVar(&o.out, "out", "", "")
		fs.StringVar(&o.out, "o", "", "")
		fs.StringVar(&o.title, "title", "", "")
		fs.IntVar(&most, "questions", most, "")
		fs.BoolVar(&o.force, "force", false, "")
		fs.BoolVar(&o.quick, "quick", false, "")
	})
	if err != nil {
		return err
	}
	if len(o.operands) == 0 {
		return misuse(bundleSays("bundle.what"))
	}
	what := o.operands[0]
	o.operands = o.operands[1:]
	switch {
	case what != "make" && what != "collect":
		return misuse(bundleSays("bundle.what"))
	case o.out != "" && exists(o.out) && !o.force:
		return misuse(bundleSays("bundle.exists", say.Of("file", say.Words(shown(o.out)))))
	case what == "collect":
		return collectBundle(call, o)
	case o.out == "":
		return misuse(bundleSays("bundle.out"))
	case most < 1:
		return misuse(bundleSays("bundle.most"))
	}
	return makeBundle(ctx, call, o, most)
}

func bundleSays(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: key, Args: args})
}

// bundle is what bundle.json of a bundle holds.
type bundle struct {
	Version   int              `json:"version"`
	Bundle    string           `json:"bundle"`
	Title     string           `json:"title"`
	Engine    string           `json:"engine"`
	Articles  []bundleArticle  `json:"articles"`
	Questions []bundleQuestion `json:"questions"`
}

type bundleArticle struct {
	Letter string `json:"letter"`
	ID     string `json:"id"`
	Outlet string `json:"outlet"`
	File   string `json:"file"`
}

type bundleQuestion struct {
	ID      string   `json:"id"`
	Ask     string   `json:"ask"`
	Choices []string `json:"choices"`
	Items   int      `json:"items"`
}

func makeBundle(ctx context.Context, call Call, o options, most int) error {
	from, err := comparable(call, o)
	if err != nil {
		return err
	}
	articles, err := readAll(ctx, call, from)
	if err != nil {
		return err
	}
	defer collect(articles, o.quick)()
	c, err := compare.Articles(ctx, articles, compare.Options{Quick: o.quick})
	if err != nil {
		return err
	}
	if o.title == "" {
		o.title = report.Title(c)
	}
	data, n, err := BundleOf(c, o.title, most)
	if err == nil && n == 0 {
		fmt.Fprintln(call.Stderr, bundleSays("bundle.nothing"))
		return errTold
	}
	if err == nil {
		err = trouble.WriteFile(o.out, func(w io.Writer) error { _, err := w.Write(data); return err })
	}
	if err != nil {
		return inFile{o.out, err}
	}
	fmt.Fprintln(call.Stderr, bundleSays("bundle.made", say.Of("file", say.Words(shown(o.out))), say.Count("texts", len(articles)), say.Count("n", n)))
	return nil
}

// MostAsked is how many things of each kind a bundle asks about where nothing
// else is said.
const MostAsked = 8

// BundleOf is a bundle for a class as an archive: the texts, an empty worksheet
// with at most so many things of each kind, a page that says how to fill it in. It
// gives how many things are asked; the archive is nil for none.
func BundleOf(c *compare.Comparison, title string, most int) (data []byte, n int, err error) {
	questions := bundleQuestions(c, most)
	for _, q := range questions {
		n += len(q.Items)
	}
	if n == 0 {
		return nil, 0, nil
	}
	data, err = zipped(bundleFiles(c, title, questions))
	return data, n, err
}

// bundleFile is a file of a bundle.
type bundleFile struct {
	name string
	data []byte
}

// bundleFiles are the files of a bundle. Its name is made of the texts and the
// questions, so that worksheets of another one are told apart.
func bundleFiles(c *compare.Comparison, title string, questions []agree.Question) []bundleFile {
	b := bundle{Version: 1, Title: title, Engine: c.Engine}
	var texts []bundleFile
	key := string(agree.Worksheet("", questions))
	for i, r := range c.Readings {
		letter := articleLetter(i)
		f := bundleFile{bundleTexts + "/" + letter + "-" + FileName(r.Article.Name(), ".txt"), articleText(r.Article)}
		texts = append(texts, f)
		b.Articles = append(b.Articles, bundleArticle{letter, r.Article.ID, r.Article.Outlet, f.name})
		key += r.Article.ID
	}
	b.Bundle = news.TextHash(key)
	for _, q := range questions {
		b.Questions = append(b.Questions, bundleQuestion{q.ID, q.Ask, q.Choices, len(q.Items)})
	}
	about, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		panic(err) // strings and numbers always encode
	}
	out := []bundleFile{
		{"README.txt", []byte(bundleSays("bundle.readme", say.Of("title", say.Words(title))) + "\n")},
		{worksheetName, agree.Worksheet(b.Bundle, questions)},
		{"bundle.json", append(about, '\n')},
	}
	return append(out, texts...)
}

const worksheetName = "worksheet.csv"

func articleLetter(i int) string { return string(rune('A' + i%26)) }

// articleText is an article as a file that "import" reads again.
func articleText(a *news.Article) []byte {
	var b strings.Builder
	for _, f := range [][2]string{{"Title", a.Title()}, {"Outlet", a.Outlet}, {"Author", strings.Join(a.Authors, ", ")}, {"URL", a.URL}} {
		if f[1] != "" {
			b.WriteString(f[0] + ": " + strings.Join(strings.Fields(f[1]), " ") + "\n")
		}
	}
	if a.Published.Known() {
		b.WriteString("Date: " + a.Published.Time.Format("2006-01-02") + "\n")
	}
	return []byte(b.String() + "\n" + a.Slice(a.Body()) + "\n")
}

// zipped are files as an archive; equal files give equal bytes.
func zipped(files []bundleFile) ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: filepath.ToSlash(f.name), Method: zip.Deflate, Modified: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return nil, err
		}
		if _, err = w.Write(f.data); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return out.Bytes(), err
}
