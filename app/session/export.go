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
// replaced only when the whole new file is written.
func (s *Session) Export(format, path string) *Job {
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
		}, nil
	})
	return j
}

func (s *Session) export(ctx context.Context, path string, r ExportRequest) error {
	switch {
	case r.Comparison == nil && r.Format != FormatNotes:
		return errNoComparison
	case s.opts.Export == nil:
		return errNoWay
	}
	return WriteFile(path, func(w io.Writer) error { return s.opts.Export(ctx, w, r) })
}

// SummaryRequest says what to write of the summary.
type SummaryRequest struct {
	// Form is a name that Options.WriteSummary knows.
	Form       string
	Comparison *compare.Comparison
	Choices    page.Choices
}

// ExportSummary writes the summary of the open event into a file. What stood
// there before is replaced only when the whole new file is written, and stays
// when the job is cancelled.
func (s *Session) ExportSummary(form, path string) *Job {
	s.KeepTyping()
	r := SummaryRequest{Form: form, Comparison: s.comparison, Choices: s.Choices()}
	var j *Job
	j = s.start("Writing "+filepath.Base(path), func(ctx context.Context, _ progress) (func(), error) {
		err := s.exportSummary(ctx, path, r)
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

func (s *Session) exportSummary(ctx context.Context, path string, r SummaryRequest) error {
	switch {
	case r.Comparison == nil:
		return errNoComparison
	case s.opts.WriteSummary == nil:
		return errNoWay
	}
	data, err := s.opts.WriteSummary(ctx, r)
	if err != nil {
		return err
	}
	return WriteFile(path, func(w io.Writer) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := w.Write(data); err != nil {
			return err
		}
		return ctx.Err()
	})
}
