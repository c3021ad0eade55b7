package command

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"parallax/app/session/trouble"
	"parallax/compare/agree"
	"parallax/compare/page"
	"parallax/compare/page/csv"
	"parallax/compare/say"
)

// mostWorksheet is how many bytes a worksheet has at most.
const mostWorksheet = 4 << 20

func collectBundle(call Call, o options) error {
	if len(o.operands) == 0 {
		return misuse(bundleSays("bundle.name"))
	}
	files, err := worksheetFiles(o.operands)
	if err != nil {
		return err
	}
	found := CollectSheets(files)
	for _, line := range found.Refused {
		fmt.Fprintln(call.Stderr, line)
	}
	if found.Sheets == 0 {
		fmt.Fprintln(call.Stderr, bundleSays("bundle.none"))
		return errTold
	}
	data := []byte(found.Text())
	if strings.EqualFold(filepath.Ext(o.out), ".csv") {
		data = found.CSV()
	}
	if o.out == "" {
		_, err = call.Stdout.Write(data)
	} else {
		err = trouble.WriteFile(o.out, func(w io.Writer) error { _, err := w.Write(data); return err })
	}
	if err != nil {
		return inFile{o.out, err}
	}
	if len(found.Refused) > 0 {
		return errTold
	}
	return nil
}

// Collected is what worksheets say together.
type Collected struct {
	// Sheets is how many worksheets were read.
	Sheets int
	Rows   []agree.Row
	// Refused tells of each file that was left out, and why.
	Refused []string
}

// CollectFiles reads the worksheets among files, of a folder those directly inside.
func CollectFiles(paths []string) (Collected, error) {
	files, err := worksheetFiles(paths)
	if err != nil {
		return Collected{}, err
	}
	return CollectSheets(files), nil
}

// CollectSheets reads worksheets of one bundle, that of the first one.
func CollectSheets(files []string) Collected {
	sheets, questions, refused := readSheets(files)
	out := Collected{Sheets: len(sheets), Refused: refused}
	if len(sheets) > 0 {
		out.Rows = agree.Table(questions, sheets)
	}
	return out
}

// Text is the table of agreement as text.
func (c Collected) Text() string { return agreementText(c.Rows, c.Sheets) }

// CSV is the table of agreement for a spreadsheet.
func (c Collected) CSV() []byte { return csv.Write(agreementSheet(c.Rows)) }

// worksheetFiles are the files that were named, of a folder those directly
// inside that may be worksheets, by name.
func worksheetFiles(operands []string) ([]string, error) {
	var out []string
	for _, op := range operands {
		st, err := os.Stat(op)
		if err != nil || !st.IsDir() {
			out = append(out, op)
			continue
		}
		inside, err := os.ReadDir(op)
		if err != nil {
			return nil, inFile{op, err}
		}
		for _, e := range inside {
			if ext := strings.ToLower(filepath.Ext(e.Name())); ext == ".csv" || ext == ".zip" {
				out = append(out, filepath.Join(op, e.Name()))
			}
		}
	}
	return out, nil
}

// readSheets reads worksheets of one bundle, that of the first one; it tells of
// those that cannot be used. What is asked is taken from the first one.
func readSheets(files []string) (sheets []agree.Sheet, questions []agree.Question, refused []string) {
	refuse := func(key, file string) {
		refused = append(refused, bundleSays(key, say.Of("file", say.Words(shown(file)))))
	}
	for _, file := range files {
		data, err := worksheetIn(file)
		if err != nil {
			refused = append(refused, sentence(err, file))
			continue
		}
		s, qs, err := agree.Read(data)
		switch {
		case err != nil:
			refuse("bundle.refused", file)
		case len(sheets) > 0 && s.Bundle != sheets[0].Bundle:
			refuse("bundle.other", file)
		case len(s.Answers) == 0:
			refuse("bundle.empty", file)
		default:
			if questions == nil {
				questions = qs
			}
			sheets = append(sheets, s)
		}
	}
	return sheets, questions, refused
}

// worksheetIn is the worksheet in a file: the file itself, or that in an
// archive.
func worksheetIn(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	data, err := io.ReadAll(io.LimitReader(f, 16*mostWorksheet))
	if err != nil || !bytes.HasPrefix(data, []byte("PK")) {
		return data[:min(len(data), mostWorksheet)], err
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, nil // no archive either: it is refused as no worksheet
	}
	i := slices.IndexFunc(z.File, func(f *zip.File) bool { return path.Base(f.Name) == worksheetName })
	if i < 0 {
		return nil, nil
	}
	in, err := z.File[i].Open()
	if err != nil {
		return nil, nil
	}
	defer in.Close() //nolint:errcheck // only read
	data, err = io.ReadAll(io.LimitReader(in, mostWorksheet))
	if err != nil {
		return nil, nil // a broken archive
	}
	return data, nil
}

// agreementText is the table as text.
func agreementText(rows []agree.Row, sheets int) string {
	var b strings.Builder
	fmt.Fprintln(&b, bundleSays("bundle.sheets", say.Count("n", sheets)))
	for _, r := range rows {
		fmt.Fprintf(&b, "\n%s\n", say.Clean(r.Question.Ask))
		fmt.Fprintln(&b, "  "+bundleSays("bundle.row", say.Count("people", r.People), say.Of("share", say.Words(percent(r))), say.Of("kappa", say.Words(kappa(r)))))
		if r.Refused > 0 {
			fmt.Fprintln(&b, "  "+bundleSays("bundle.choice", say.Count("n", r.Refused)))
		}
		for _, l := range r.Lines {
			fmt.Fprintf(&b, "  %s: %s\n", say.Clean(l.Item.About), counts(r, l))
		}
	}
	return b.String()
}

func percent(r agree.Row) string {
	if r.Pairs == 0 {
		return bundleSays("bundle.unknown")
	}
	return fmt.Sprintf("%.0f %%", 100*r.Agreement)
}

// kappa is "0.40 (Cohen, 10 of 12)": of how many things.
func kappa(r agree.Row) string {
	if r.Method == "" {
		return bundleSays("bundle.unknown")
	}
	return fmt.Sprintf("%.2f (%s, %d of %d)", r.Kappa, r.Method, r.Complete, len(r.Lines))
}

// counts is "yes 3, no 1".
func counts(r agree.Row, l agree.Line) string {
	var parts []string
	for i, n := range l.Counts {
		parts = append(parts, fmt.Sprintf("%s %d", say.Clean(r.Question.Choices[i]), n))
	}
	return strings.Join(parts, ", ")
}

// agreementSheet is the table for a spreadsheet.
func agreementSheet(rows []agree.Row) page.Sheet {
	s := page.Sheet{Name: "agreement", Head: []string{"Question", "About", "People", "Agreement in percent", "Kappa", "Method", "Answers"}}
	for _, r := range rows {
		value := ""
		if r.Method != "" {
			value = fmt.Sprintf("%.3f", r.Kappa)
		}
		s.Rows = append(s.Rows, []string{r.Question.Ask, "", fmt.Sprint(r.People), fmt.Sprintf("%.1f", 100*r.Agreement), value, r.Method, ""})
		for _, l := range r.Lines {
			s.Rows = append(s.Rows, []string{r.Question.Ask, l.Item.About, "", "", "", "", counts(r, l)})
		}
	}
	return s
}
