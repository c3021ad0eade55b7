package command

import (
	"archive/zip"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"parallax/app/session/trouble"
	"parallax/compare/agree"
)

// OpenedBundle is a bundle for a class, or a worksheet of one, as it is filled in.
type OpenedBundle struct {
	// Path is the file that was opened.
	Path      string
	Sheet     agree.Sheet
	Questions []agree.Question
	// Texts are the names of its articles in the archive; none in a worksheet.
	Texts []string
}

// OpenBundle reads a bundle or a worksheet; agree.ErrNoWorksheet when it is none.
func OpenBundle(file string) (OpenedBundle, error) {
	data, err := worksheetIn(file)
	if err != nil {
		return OpenedBundle{}, err
	}
	out := OpenedBundle{Path: file}
	if out.Sheet, out.Questions, err = agree.Read(data); err != nil {
		return OpenedBundle{}, err
	}
	z, err := zip.OpenReader(file)
	if err != nil {
		return out, nil // a worksheet alone
	}
	defer z.Close() //nolint:errcheck // only read
	for _, f := range z.File {
		if path.Dir(f.Name) == bundleTexts && strings.EqualFold(path.Ext(f.Name), ".txt") {
			out.Texts = append(out.Texts, f.Name)
		}
	}
	return out, nil
}

// bundleTexts is the folder of a bundle that holds the articles.
const bundleTexts = "articles"

// mostText is how many bytes of an article are taken out of a bundle.
const mostText = 4 << 20

// Unpack writes the articles of a bundle into a folder beside it, and gives their
// paths; files that are there stay.
func (b OpenedBundle) Unpack() ([]string, error) {
	z, err := zip.OpenReader(b.Path)
	if err != nil {
		return nil, err
	}
	defer z.Close() //nolint:errcheck // only read
	folder := strings.TrimSuffix(b.Path, filepath.Ext(b.Path)) + " " + bundleTexts
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	var out []string
	for _, name := range b.Texts {
		to := filepath.Join(folder, path.Base(name))
		if err := unpackOne(&z.Reader, name, to); err != nil {
			return nil, err
		}
		out = append(out, to)
	}
	return out, nil
}

func unpackOne(z *zip.Reader, name, to string) error {
	if exists(to) {
		return nil
	}
	in, err := z.Open(name)
	if err != nil {
		return err
	}
	defer in.Close() //nolint:errcheck // only read
	data, err := io.ReadAll(io.LimitReader(in, mostText))
	if err != nil {
		return err
	}
	return trouble.WriteFile(to, func(w io.Writer) error { _, err := w.Write(data); return err })
}

// Filled is the worksheet with its answers, as it is handed in.
func (b OpenedBundle) Filled() []byte { return agree.Write(b.Sheet, b.Questions) }
