package safety

import (
	"archive/zip"
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"parallax/data"
	"parallax/data/file"
)

// Progress is told how many of how many steps are done; nil for nobody.
type Progress func(done, total int)

func (p Progress) tell(done, total int) {
	if p != nil {
		p(done, total)
	}
}

// The names in an export.
const (
	formatName    = "parallax library"
	formatVersion = 1
	jsonName      = "library.json"
	originalsName = "originals/"
)

// Export writes all that the library holds, but for caches, as JSON: one row a
// line, tables and rows in the order of the file. The same library gives the
// same bytes.
func Export(ctx context.Context, l *data.Library, w io.Writer, p Progress) error {
	return export(ctx, l, w, p, nil)
}

// ExportZip writes it as an archive, in which the originals of articles are
// files of their own, compressed with gzip.
func ExportZip(ctx context.Context, l *data.Library, w io.Writer, p Progress) error {
	z := zip.NewWriter(w)
	main, err := z.CreateHeader(&zip.FileHeader{Name: jsonName, Method: zip.Deflate, Modified: noTime()})
	if err != nil {
		return fmt.Errorf("export library: %w", err)
	}
	// An archive is written one file after the other.
	var text bytes.Buffer
	var names []string
	err = export(ctx, l, &text, p, func(article string) string {
		names = append(names, article)
		return originalsName + article + ".gz"
	})
	if err == nil {
		_, err = main.Write(text.Bytes())
	}
	for _, article := range names {
		if err == nil {
			err = zipOriginal(ctx, l, z, article)
		}
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		return fmt.Errorf("export library: %w", err)
	}
	return nil
}

// noTime is the time of all files of an archive, the first that one can have:
// the same library gives the same bytes.
func noTime() time.Time { return time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC) }

func zipOriginal(ctx context.Context, l *data.Library, z *zip.Writer, article string) error {
	var packed []byte
	err := l.Reading().QueryRowContext(ctx, `SELECT bytes FROM originals WHERE article = ?`, article).Scan(&packed)
	if err != nil {
		return file.Classify(err)
	}
	f, err := z.CreateHeader(&zip.FileHeader{Name: originalsName + article + ".gz", Method: zip.Store, Modified: noTime()})
	if err != nil {
		return err
	}
	_, err = f.Write(packed)
	return err
}

// exporter writes one export.
type exporter struct {
	w *bufio.Writer
	l *data.Library
	// outside gives the name of the file that holds the original of an article,
	// nil for none.
	outside     func(article string) string
	done, total int
	progress    Progress
}

func export(ctx context.Context, l *data.Library, w io.Writer, p Progress, outside func(string) string) error {
	e := &exporter{w: bufio.NewWriter(w), l: l, outside: outside, progress: p}
	tables, err := file.Tables(ctx, l.Reading())
	if err != nil {
		return fmt.Errorf("export library: %w", err)
	}
	for _, t := range tables {
		n := 0
		if err := l.Reading().QueryRowContext(ctx, `SELECT count(*) FROM `+t.Name).Scan(&n); err != nil {
			return fmt.Errorf("export library: %w", file.Classify(err))
		}
		e.total += n
	}
	fmt.Fprintf(e.w, "{\"format\": %q, \"version\": %d, \"schema\": %d, \"tables\": {\n", formatName, formatVersion, l.Schema())
	for i, t := range tables {
		if i > 0 {
			e.w.WriteString(",\n") //nolint:errcheck // Flush tells
		}
		if err := e.table(ctx, t); err != nil {
			return fmt.Errorf("export library: %w", err)
		}
	}
	e.w.WriteString("\n}}\n") //nolint:errcheck // Flush tells
	if err := e.w.Flush(); err != nil {
		return fmt.Errorf("export library: %w", err)
	}
	return nil
}

func (e *exporter) table(ctx context.Context, t file.Table) error {
	var names []string
	for _, c := range t.Columns {
		names = append(names, `"`+c.Name+`"`)
	}
	fmt.Fprintf(e.w, "%q: [", t.Name)
	rows, err := e.l.Reading().QueryContext(ctx, `SELECT `+strings.Join(names, ", ")+` FROM `+t.Name+` ORDER BY rowid`)
	if err != nil {
		return file.Classify(err)
	}
	defer rows.Close() //nolint:errcheck // Err tells
	values, to := make([]any, len(names)), make([]any, len(names))
	for i := range to {
		to[i] = &values[i]
	}
	for first := true; rows.Next(); first = false {
		if err := rows.Scan(to...); err != nil {
			return err
		}
		if !first {
			e.w.WriteByte(',') //nolint:errcheck // Flush tells
		}
		if err := e.row(t, names, values); err != nil {
			return err
		}
		e.done++
		e.progress.tell(e.done, e.total)
	}
	e.w.WriteByte(']') //nolint:errcheck // Flush tells
	return file.Classify(rows.Err())
}

func (e *exporter) row(t file.Table, names []string, values []any) error {
	e.w.WriteString("\n{") //nolint:errcheck // Flush tells
	for i, v := range values {
		text, err := writeCell(v)
		if article, ok := values[0].(string); ok && e.outside != nil && t.Name == "originals" && t.Columns[i].Name == "bytes" {
			name := e.outside(article)
			text, err = json.Marshal(cell{File: &name})
		}
		if err != nil {
			return err
		}
		if i > 0 {
			e.w.WriteString(", ") //nolint:errcheck // Flush tells
		}
		fmt.Fprintf(e.w, "%s: %s", names[i], text)
	}
	_, err := e.w.WriteString("}")
	return err
}

// marshal is json.Marshal that leaves <, > and & as they are.
func marshal(s string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(s)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
