package session

import (
	"context"
	"slices"

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
func (s *Session) Correct(c news.Correction) {
	if s.event == nil {
		return
	}
	event := s.event.ID
	var number int64
	s.redo = nil
	s.change(func(ctx context.Context) (err error) {
		number, err = s.store.AddCorrection(ctx, event, c)
		return err
	}, func() { s.remember(s.correcting(data.CorrectionLine{Correction: c, Number: number})) })
	s.reload()
}

// correcting is how to take a kept correction back and bring it again.
func (s *Session) correcting(c data.CorrectionLine) undoStep {
	return undoStep{
		what:  NameOf(c.Kind),
		back:  func(ctx context.Context) error { return s.store.UndoCorrection(ctx, c.Number) },
		again: func(ctx context.Context) error { return s.store.RedoCorrection(ctx, c.Number) },
		mark: func(undone bool) {
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
		news.SetSpeaker:       "Set the speaker",
		news.MergeSpeakers:    "Merge two speakers",
		news.NotSameUtterance: "Not the same utterance",
		news.NotAQuotation:    "Not a quotation",
		news.SetSourceKind:    "Set the kind of a source",
		news.MuteWord:         "Do not mark a word",
		news.MarkWord:         "Mark a word",
		news.SameActor:        "The same people or things",
		news.NotSameActor:     "Not the same people or things",
		news.MoveLabel:        "Move a label",
		news.NameActor:        "Rename a row",
		news.SameFact:         "The same fact",
		news.NotSameFact:      "Not the same fact",
		news.MoveTelling:      "Move a telling",
		news.SplitFact:        "Split a fact",
		news.HideDifference:   "Hide a difference",
		news.NotSoDifference:  "A difference is not so",
		news.ShowDifference:   "Bring a difference back",
		news.MoveDifference:   "Move a difference",
	}
	if n := names[k]; n != "" {
		return n
	}
	return "Correction"
}

// Corrections are the reader's corrections of the open event that hold, in
// the order in which they were made.
func (s *Session) Corrections() compare.Corrections {
	var out compare.Corrections
	for _, c := range s.corrections {
		if !c.Undone {
			out = append(out, c.Correction)
		}
	}
	return out
}

// keptUndo is the last correction that holds: what Undo takes back once the
// changes of this run are taken back.
func (s *Session) keptUndo() (undoStep, bool) {
	for _, c := range slices.Backward(s.corrections) {
		if !c.Undone {
			return s.correcting(c), true
		}
	}
	return undoStep{}, false
}

// keptRedo is the first correction that was taken back after the last one
// that holds.
func (s *Session) keptRedo() (undoStep, bool) {
	var first *data.CorrectionLine
	for i := len(s.corrections) - 1; i >= 0 && s.corrections[i].Undone; i-- {
		first = &s.corrections[i]
	}
	if first == nil {
		return undoStep{}, false
	}
	return s.correcting(*first), true
}
