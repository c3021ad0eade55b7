package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"parallax/compare/news"
)

// maxEntries is how many files a word processor file or a book may hold.
const maxEntries = 5000

// archive is an open ZIP file with what may still be unpacked from it.
type archive struct {
	files map[string]*zip.File
	left  int64
}

// readZip reads the forms that are ZIP files inside: DOCX, ODT, EPUB,
// WACZ.
func readZip(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	ar, err := openArchive(in.Data, opt.MaxDecoded)
	if err != nil {
		return nil, err
	}
	switch {
	case ar.wordText() != "":
		return readDOCX(ar, opt)
	case ar.files["datapackage.json"] != nil || ar.files["pages/pages.jsonl"] != nil:
		return readWACZ(ctx, in, ar, opt)
	case ar.files["META-INF/container.xml"] != nil && ar.files["content.xml"] == nil:
		return readEPUB(ctx, ar, opt)
	case ar.files["content.xml"] != nil:
		return readODT(ar, opt)
	}
	return nil, &BinaryError{"a ZIP archive"}
}

// openArchive reads the list of files. Nothing is ever written to disk; an
// archive whose names point outside of it is refused all the same.
func openArchive(data []byte, limit int64) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, &BinaryError{"a ZIP or Word file"})
	}
	if len(z.File) > maxEntries {
		return nil, ErrTooLarge
	}
	ar := &archive{files: map[string]*zip.File{}, left: limit}
	for _, f := range z.File {
		name := strings.ReplaceAll(f.Name, `\`, "/")
		if path.IsAbs(name) || strings.HasPrefix(path.Clean(name), "..") || !f.Mode().IsRegular() && !f.Mode().IsDir() {
			return nil, fmt.Errorf("%w: name of a file inside", ErrDamaged)
		}
		if ar.files[name] == nil {
			ar.files[name] = f
		}
	}
	return ar, nil
}

// read unpacks one file, within what is left for the whole archive.
func (ar *archive) read(name string) ([]byte, error) {
	f := ar.files[name]
	if f == nil {
		return nil, fmt.Errorf("%w: %s is missing", ErrDamaged, path.Base(name))
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, ar.left+1))
	if int64(len(data)) > ar.left {
		return nil, ErrTooLarge
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	ar.left -= int64(len(data))
	return data, nil
}
