package session

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"parallax/compare"
)

// ExportRequest says what to write.
type ExportRequest struct {
	// Format is a name that Options.Export knows.
	Format     string
	Title      string
	Comparison *compare.Comparison
}

var errNoComparison = errors.New("no comparison to export")

// Export writes the open comparison into a file. What stood there before is
// replaced only when the whole new file is written.
func (s *Session) Export(format, path string) *Job {
	r := ExportRequest{Format: format, Comparison: s.comparison}
	if s.event != nil {
		r.Title = s.event.Title
	}
	var j *Job
	j = s.start("Writing "+filepath.Base(path), func(ctx context.Context, _ progress) (func(), error) {
		err := s.export(ctx, path, r)
		return func() {
			if err != nil && !errors.Is(err, context.Canceled) {
				j.Problem = Sentence(err, filepath.Base(path))
				s.notice = j.Problem
			}
		}, nil
	})
	return j
}

func (s *Session) export(ctx context.Context, path string, r ExportRequest) error {
	switch {
	case r.Comparison == nil:
		return errNoComparison
	case s.opts.Export == nil:
		return errNoWay
	}
	return replaceFile(path, func(w io.Writer) error { return s.opts.Export(ctx, w, r) })
}

// replaceFile writes beside path first and then takes its place.
func replaceFile(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return &writeError{err}
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it is gone when all went well
	if err := errors.Join(write(f), f.Chmod(0o644), f.Close()); err != nil {
		return &writeError{err}
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return &writeError{err}
	}
	return nil
}

// writeError tells trouble with a file that is written from trouble with one
// that is read.
type writeError struct{ err error }

func (e *writeError) Error() string { return fmt.Sprintf("write: %v", e.err) }
func (e *writeError) Unwrap() error { return e.err }
