package session

import (
	"cmp"
	"context"
	"errors"
	"io"
	"path/filepath"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/trouble"
	"parallax/app/session/work"
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

// Export writes the open comparison into a file. What stood there before is
// replaced only when the whole new file is written, and stays when the job is
// cancelled.
func (s *comparisonDesk) Export(format, path string) *work.Job {
	s.KeepTyping()
	r := ExportRequest{Format: format, Comparison: s.comparison}
	if s.event != nil {
		r.Title, r.Choices = s.event.Title, s.Choices()
		r.Choices.Title = cmp.Or(r.Choices.Title, r.Title)
	}
	for _, n := range s.Notes() {
		r.Notes = append(r.Notes, n.Note)
	}
	var j *work.Job
	j = s.work.Start(told.Told("label.writing-base", say.Of("base", say.Words(filepath.Base(path)))), func(ctx context.Context, _ work.Progress) (func(), error) {
		err := s.export(ctx, path, r)
		return func() {
			if err != nil && !errors.Is(err, context.Canceled) {
				j.Problem = trouble.Sentence(err, filepath.Base(path))
				s.work.SetNotice(j.Problem)
			}
			j.Cancelled = errors.Is(err, context.Canceled)
		}, nil
	})
	return j
}

func (s *comparisonDesk) export(ctx context.Context, path string, r ExportRequest) error {
	switch {
	case r.Comparison == nil && r.Format != FormatNotes:
		return trouble.ErrNoComparison
	case s.opts.Export == nil:
		return trouble.ErrNoWay
	}
	return trouble.WriteFile(path, func(w io.Writer) error { return s.opts.Export(ctx, w, r) })
}

// WriteBytes writes a file that is made already.
func (s *comparisonDesk) WriteBytes(path string, data []byte) *work.Job {
	return s.writing(filepath.Base(path), path, func() ([]byte, error) { return data, nil })
}

// writing makes a file behind the window and writes it.
func (s *comparisonDesk) writing(name, path string, made func() ([]byte, error)) *work.Job {
	var j *work.Job
	j = s.work.Start(told.Told("label.writing-name", say.Of("name", say.Words(name))), func(context.Context, work.Progress) (func(), error) {
		data, err := made()
		if err == nil {
			err = trouble.WriteFile(path, func(w io.Writer) error {
				_, err := w.Write(data)
				return err
			})
		}
		return func() {
			if err != nil {
				j.Problem = trouble.Sentence(err, name)
				s.work.SetNotice(j.Problem)
			}
		}, nil
	})
	return j
}
