package safety

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"parallax/data/file"
)

// ErrNotExport says that the file is no export of a library.
var ErrNotExport = errors.New("not an export of a library")

// mostUnpacked is how many bytes a file of an archive may have.
const mostUnpacked = 4 << 30

// Import makes a library in a new file of what Export or ExportZip wrote to the
// file from. It stands there whole or not at all. The library is equal to the
// one that was exported; an export of an older version becomes one of this. Rows
// that no library takes, since they were damaged before, are left out and counted.
func Import(ctx context.Context, from, to string, p Progress) (left int, err error) {
	main, archive, err := openExport(from)
	if err != nil {
		return 0, fmt.Errorf("import library: %w", err)
	}
	defer main.Close() //nolint:errcheck // only read
	in := &importing{ctx: ctx, in: json.NewDecoder(main), archive: archive, progress: p}
	schema, err := in.head()
	if err == nil {
		left, err = fill(ctx, to, schema, in.tables)
	}
	if err != nil {
		return 0, fmt.Errorf("import library: %w", err)
	}
	return left + in.left, nil
}

// openExport opens the JSON of an export, and the archive that it lies in.
func openExport(path string) (io.ReadCloser, *zip.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	first := make([]byte, 4)
	if _, err := io.ReadFull(f, first); err != nil {
		return nil, nil, errors.Join(ErrNotExport, f.Close())
	}
	if !bytes.Equal(first, []byte("PK\x03\x04")) {
		_, err := f.Seek(0, io.SeekStart)
		return f, nil, err
	}
	if err := f.Close(); err != nil {
		return nil, nil, err
	}
	archive, err := zip.OpenReader(path)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrNotExport, err)
	}
	main, err := archive.Open(jsonName)
	if err != nil {
		return nil, nil, errors.Join(ErrNotExport, archive.Close())
	}
	return both{main, archive}, archive, nil
}

// both closes a file of an archive and the archive.
type both struct {
	io.ReadCloser
	archive *zip.ReadCloser
}

func (b both) Close() error { return errors.Join(b.ReadCloser.Close(), b.archive.Close()) }

// importing reads one export.
type importing struct {
	ctx      context.Context
	in       *json.Decoder
	archive  *zip.ReadCloser
	progress Progress
	// rows are those that were taken, left those that were not.
	rows, left int
}

// head reads up to the tables and gives the schema.
func (i *importing) head() (schema int, err error) {
	if err := i.expect(json.Delim('{')); err != nil {
		return 0, err
	}
	format, version := "", 0
	for {
		name, err := i.in.Token()
		if err != nil {
			return 0, fmt.Errorf("%w: %w", ErrNotExport, err)
		}
		switch name {
		case "format":
			err = i.in.Decode(&format)
		case "version":
			err = i.in.Decode(&version)
		case "schema":
			err = i.in.Decode(&schema)
		case "tables":
			if format != formatName || schema == 0 {
				return 0, ErrNotExport
			}
			if version != formatVersion {
				return 0, fmt.Errorf("%w: an export of version %d", file.ErrNewerSchema, version)
			}
			return schema, i.expect(json.Delim('{'))
		default:
			return 0, ErrNotExport
		}
		if err != nil {
			return 0, fmt.Errorf("%w: %w", ErrNotExport, err)
		}
	}
}

func (i *importing) expect(want json.Delim) error {
	got, err := i.in.Token()
	if err != nil || got != want {
		return fmt.Errorf("%w: found %v, expected %v", ErrNotExport, got, want)
	}
	return nil
}

func (i *importing) tables(f *filling) error {
	for i.in.More() {
		name, err := i.in.Token()
		if err != nil {
			return fmt.Errorf("%w: %w", ErrNotExport, err)
		}
		table, ok := name.(string)
		if _, known := f.tables[table]; !ok || !known {
			return fmt.Errorf("%w: there is no table %v", ErrNotExport, name)
		}
		if err := i.expect(json.Delim('[')); err != nil {
			return err
		}
		for i.in.More() {
			if err := i.row(f, f.tables[table]); err != nil {
				return err
			}
		}
		if err := i.expect(json.Delim(']')); err != nil {
			return err
		}
	}
	// What is cut off is no whole export.
	return errors.Join(i.expect(json.Delim('}')), i.expect(json.Delim('}')))
}

func (i *importing) row(f *filling, t file.Table) error {
	if err := i.ctx.Err(); err != nil {
		return err
	}
	raw := map[string]json.RawMessage{}
	if err := i.in.Decode(&raw); err != nil {
		return fmt.Errorf("%w: a row of %s: %w", ErrNotExport, t.Name, err)
	}
	var names []string
	var values []any
	for _, c := range t.Columns {
		text, ok := raw[c.Name]
		if !ok {
			continue
		}
		v, err := readCell(text, i.file)
		if err != nil {
			return fmt.Errorf("%w: %s of %s: %w", ErrNotExport, c.Name, t.Name, err)
		}
		names, values = append(names, c.Name), append(values, v)
	}
	if len(names) != len(raw) {
		return fmt.Errorf("%w: a row of %s has other columns", ErrNotExport, t.Name)
	}
	ok, err := f.insert(i.ctx, t.Name, names, values)
	if err != nil {
		return fmt.Errorf("%w: a row of %s: %w", ErrNotExport, t.Name, err)
	}
	if !ok {
		i.left++
	}
	i.rows++
	i.progress.tell(i.rows, 0)
	return nil
}

// file reads a file of the archive.
func (i *importing) file(name string) ([]byte, error) {
	if i.archive == nil {
		return nil, ErrNotExport
	}
	f, err := i.archive.Open(name)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(f, mostUnpacked))
	return b, errors.Join(err, f.Close())
}
