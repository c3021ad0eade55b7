// Package care is what can be done for a library as a whole, for the window and
// for commands: check it, keep a copy, restore one, save what can be read of a
// damaged one, export everything and import it back.
//
// In go paths of libraries and files; out come results, and sentences about them
// (assets/lang, keys that begin with "library."). The work itself is that of
// data/safety. It knows no Fyne.
package care

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"parallax/app/session/trouble"
	"parallax/data"
	"parallax/data/file"
	"parallax/data/safety"
)

// Open opens a library for reading, or what can be read of a damaged one; then
// broken is true.
func Open(ctx context.Context, path string) (l *data.Library, broken bool, err error) {
	l, err = data.OpenReadOnly(ctx, path)
	if err == nil || !errors.Is(err, data.ErrBroken) {
		return l, false, err
	}
	l, _, rest := safety.OpenDamaged(ctx, path)
	if rest != nil {
		return nil, true, errors.Join(err, rest)
	}
	return l, true, nil
}

// Checked is what a check found.
type Checked struct {
	safety.Report
	// Broken is true when the library cannot be opened; Saved is what could be
	// read of it then.
	Broken bool          `json:"broken"`
	Saved  *safety.Saved `json:"readable,omitempty"`
	// Copies are those that could be restored, the newest first.
	Copies []string `json:"copies"`
}

// Check looks at all of the library at path and mends what can be mended, when
// nobody else has it open.
func Check(ctx context.Context, path string, p safety.Progress) (Checked, error) {
	c := Checked{Copies: []string{}}
	c.Path, c.Faults, c.Mended = path, []safety.Fault{}, []safety.Fault{}
	l, err := data.Open(ctx, path)
	for _, kind := range []error{data.ErrInUse, data.ErrReadOnly, data.ErrFull, data.ErrDisk} {
		if errors.Is(err, kind) {
			l, err = data.OpenReadOnly(ctx, path)
			break
		}
	}
	switch {
	case errors.Is(err, data.ErrBroken):
		c.Broken = true
		c.Faults = append(c.Faults, safety.Fault{Kind: safety.FaultFile, Detail: err.Error()})
		c.readable(ctx, path)
	case err != nil:
		return c, err
	default:
		c.Report, err = safety.Check(ctx, l, p)
		if err = errors.Join(err, l.Close()); err != nil {
			return c, err
		}
	}
	copies, err := safety.Copies(path)
	if errors.Is(err, fs.ErrPermission) {
		err = nil // those of somebody else
	}
	for _, one := range copies {
		c.Copies = append(c.Copies, one.Path)
	}
	return c, err
}

func (c *Checked) readable(ctx context.Context, path string) {
	l, saved, err := safety.OpenDamaged(ctx, path)
	if err == nil && l.Close() == nil {
		c.Saved, c.Articles, c.Events = &saved, saved.Articles, saved.Events
	}
}

// Export writes everything to a file, whole or not at all: an archive when its
// name ends in .zip, else JSON.
func Export(ctx context.Context, l *data.Library, path string, p safety.Progress) error {
	return trouble.WriteFile(path, func(w io.Writer) error {
		if strings.EqualFold(filepath.Ext(path), ".zip") {
			return safety.ExportZip(ctx, l, w, p)
		}
		return safety.Export(ctx, l, w, p)
	})
}

// ErrNotEmpty says that a library that would be replaced holds articles.
var ErrNotEmpty = errors.New("the library holds articles")

// Imported is what an import did.
type Imported struct {
	// Articles and Events count what the library holds now, Left the damaged rows
	// that no library takes.
	Articles int `json:"articles"`
	Events   int `json:"events"`
	Left     int `json:"left_out"`
	// Kept is where what stood there before is, "" for nothing.
	Kept string `json:"kept,omitempty"`
}

// Import makes the library at path of an export. One that holds articles is
// replaced only where that is asked for (else ErrNotEmpty), and kept.
func Import(ctx context.Context, from, path string, replace bool, p safety.Progress) (Imported, error) {
	var done Imported
	n, err := articlesIn(ctx, path)
	if err != nil && !replace {
		return done, err
	}
	if n > 0 && !replace {
		return Imported{Articles: n}, ErrNotEmpty
	}
	done.Kept, err = safety.Rebuild(ctx, path, func(to string) (err error) {
		done.Left, err = safety.Import(ctx, from, to, p)
		return err
	})
	if err != nil {
		return done, err
	}
	return done, done.count(ctx, path)
}

func (d *Imported) count(ctx context.Context, path string) error {
	l, err := data.OpenReadOnly(ctx, path)
	if err != nil {
		return err
	}
	err = l.Reading().QueryRowContext(ctx, "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM events)").Scan(&d.Articles, &d.Events)
	return errors.Join(file.Classify(err), l.Close())
}

// articlesIn counts the articles of the library at path, 0 when it is not there
// or empty.
func articlesIn(ctx context.Context, path string) (n int, err error) {
	l, err := data.OpenReadOnly(ctx, path)
	if errors.Is(err, data.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	err = l.Reading().QueryRowContext(ctx, "SELECT count(*) FROM articles").Scan(&n)
	return n, errors.Join(file.Classify(err), l.Close())
}

// Salvaged is what Salvage saved.
type Salvaged struct {
	safety.Saved
	Path string `json:"path"`
	// Kept is where the damaged file is now, "" when it stands where it stood.
	Kept string `json:"kept,omitempty"`
}

// Salvage saves what can be read of the library at path in a new file, or, when
// to is "", in its place. Texts are mended that a copy or an original gives as
// they were stored.
func Salvage(ctx context.Context, path, to string) (s Salvaged, err error) {
	s.Path = to
	if to != "" {
		s.Saved, err = safety.Salvage(ctx, path, to)
		if errors.Is(err, fs.ErrExist) {
			err = InFile(to, err)
		}
		if err != nil {
			return s, err
		}
		return s, s.mend(ctx, to)
	}
	s.Path = path
	s.Kept, err = safety.Rebuild(ctx, path, func(to string) (err error) {
		if s.Saved, err = safety.Salvage(ctx, path, to); err != nil {
			return err
		}
		return s.mend(ctx, to)
	})
	return s, err
}

func (s *Salvaged) mend(ctx context.Context, path string) error {
	if s.Damaged == 0 {
		return nil
	}
	l, err := data.Open(ctx, path)
	if err != nil {
		return err
	}
	r, err := safety.Check(ctx, l, nil)
	for _, f := range r.Mended {
		if f.Kind == safety.FaultText {
			s.Damaged--
		}
	}
	return errors.Join(err, l.Close())
}

// FindCopy is the copy of that name or path, or, for "newest", the newest one
// that can be opened.
func FindCopy(ctx context.Context, path, name string) (data.Copy, error) {
	copies, err := safety.Copies(path)
	if err != nil {
		return data.Copy{}, err
	}
	for _, c := range copies {
		if name == "newest" && opens(ctx, c.Path) || name == c.Path || name == filepath.Base(c.Path) {
			return c, nil
		}
	}
	if name == "newest" {
		return data.Copy{}, fmt.Errorf("copy: %w", errNoCopy)
	}
	_, err = os.Stat(name)
	return data.Copy{Path: name}, err // a file of the reader's
}

func opens(ctx context.Context, path string) bool {
	l, err := data.OpenReadOnly(ctx, path)
	return err == nil && l.Close() == nil
}

var errNoCopy = errors.New("there is no copy")
