package session

import (
	"context"

	"parallax/app/part/told"

	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// Corrector keeps the reader's corrections.
type Corrector interface {
	Corrections(ctx context.Context, event string) ([]data.CorrectionLine, error)
	AddCorrection(ctx context.Context, event string, c news.Correction) (number int64, err error)
	UndoCorrection(ctx context.Context, number int64) error
	RedoCorrection(ctx context.Context, number int64) error
}

// Correct keeps a correction of the open event and compares its articles
// again with it. Undo takes it back, also after a restart.
func (s *correctionDesk) Correct(c news.Correction) {
	if s.event == nil {
		return
	}
	event := s.event.ID
	var number int64
	s.work.History.Begin()
	s.work.Change(func(ctx context.Context) (err error) {
		number, err = s.store.AddCorrection(ctx, event, c)
		return err
	}, func() { s.work.History.Remember(s.correcting(data.CorrectionLine{Correction: c, Number: number})) })
	s.reload()
}

// correcting is how to take a kept correction back and bring it again.
func (s *correctionDesk) correcting(c data.CorrectionLine) work.Step {
	return work.Step{
		What:  NameOf(c.Kind),
		Back:  func(ctx context.Context) error { return s.store.UndoCorrection(ctx, c.Number) },
		Again: func(ctx context.Context) error { return s.store.RedoCorrection(ctx, c.Number) },
		Mark: func(undone bool) {
			for i := range s.corrections {
				if s.corrections[i].Number == c.Number {
					s.corrections[i].Undone = undone
				}
			}
		},
	}
}

// NameOf is a correction as a menu names it.
func NameOf(k news.CorrectionKind) string {
	names := map[news.CorrectionKind]string{
		news.SetSpeaker:       told.Told("label.set-the-speaker"),
		news.MergeSpeakers:    told.Told("label.merge-two-speakers"),
		news.NotSameUtterance: told.Told("label.not-the-same-statement"),
		news.NotAQuotation:    told.Told("label.not-a-quotation"),
		news.SetSourceKind:    told.Told("label.set-the-kind-of-a-source"),
		news.MuteWord:         told.Told("label.do-not-mark-a-word"),
		news.MarkWord:         told.Told("label.mark-a-word"),
		news.SameActor:        told.Told("label.the-same-people-or-things"),
		news.NotSameActor:     told.Told("label.not-the-same-people-or-things"),
		news.MoveLabel:        told.Told("label.move-a-label"),
		news.NameActor:        told.Told("label.rename-a-row"),
		news.SameFact:         told.Told("label.the-same-fact"),
		news.NotSameFact:      told.Told("label.not-the-same-fact"),
		news.MoveTelling:      told.Told("label.move-a-sentence"),
		news.SplitFact:        told.Told("label.split-a-fact"),
		news.HideDifference:   told.Told("label.hide-a-difference"),
		news.NotSoDifference:  told.Told("label.a-difference-is-not-so"),
		news.ShowDifference:   told.Told("label.bring-a-difference-back"),
		news.MoveDifference:   told.Told("label.move-a-difference"),
	}
	if n := names[k]; n != "" {
		return n
	}
	return told.Told("label.correction")
}

// Corrections are the reader's corrections of the open event that hold, in
// the order in which they were made.
func (s *correctionDesk) Corrections() compare.Corrections {
	var out compare.Corrections
	for _, c := range s.corrections {
		if !c.Undone {
			out = append(out, c.Correction)
		}
	}
	return out
}
