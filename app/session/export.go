package session

import (
	"cmp"
	"context"
	"errors"
	"io"
	"path/filepath"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/page"
)

// ExportRequest says what to write.
type ExportRequest struct {
	// Format is a name that Options.Export knows.
	Format     string
	Title      string
	Comparison *compare.Comparison
	// Notes are the reader's notes on the event.
	Notes []news.Note
	// Choices are what the reader decided about the summary.
	Choices page.Choices
}

// FormatNotes asks for the notes alone.
const FormatNotes = "notes"

var errNoComparison = errors.New("no comparison to export")

// Export writes the open comparison into a file. What stood there before is
// replaced only when the whole new file is written, and stays when the job is
// cancelled.
func (s *comparisonDesk) Export(format, path string) *Job {
	s.KeepTyping()
	r := ExportRequest{Format: format, Comparison: s.comparison}
	if s.event != nil {
		r.Title, r.Choices = s.event.Title, s.Choices()
		r.Choices.Title = cmp.Or(r.Choices.Title, r.Title)
	}
	for _, n := range s.Notes() {
		r.Notes = append(r.Notes, n.Note)
	}
	var j *Job
	j = s.start("Writing "+filepath.Base(path), func(ctx context.Context, _ progress) (func(), error) {
		err := s.export(ctx, path, r)
		return func() {
			if err != nil && !errors.Is(err, context.Canceled) {
				j.Problem = Sentence(err, filepath.Base(path))
				s.notice = j.Problem
			}
			j.Cancelled = errors.Is(err, context.Canceled)
		}, nil
	})
	return j
}

func (s *comparisonDesk) export(ctx context.Context, path string, r ExportRequest) error {
	switch {
	case r.Comparison == nil && r.Format != FormatNotes:
		return errNoComparison
	case s.opts.Export == nil:
		return errNoWay
	}
	return WriteFile(path, func(w io.Writer) error { return s.opts.Export(ctx, w, r) })
}

// WriteBytes writes a file that is made already.
func (s *comparisonDesk) WriteBytes(path string, data []byte) *Job {
	return s.writing(filepath.Base(path), path, func() ([]byte, error) { return data, nil })
}

// writing makes a file behind the window and writes it.
func (s *comparisonDesk) writing(name, path string, made func() ([]byte, error)) *Job {
	var j *Job
	j = s.start("Writing "+name, func(context.Context, progress) (func(), error) {
		data, err := made()
		if err == nil {
			err = WriteFile(path, func(w io.Writer) error {
				_, err := w.Write(data)
				return err
			})
		}
		return func() {
			if err != nil {
				j.Problem = Sentence(err, name)
				s.notice = j.Problem
			}
		}, nil
	})
	return j
}
