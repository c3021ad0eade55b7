package session

import (
	"context"

	"parallax/app/part/told"
	"parallax/app/session/kept"
	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// FindAlike looks for the sentences of the library that mean the same as one
// of the open event; the answer is in Alike. It looks at articles whose meaning
// was read, which those of every compared event are.
func (s *comparisonDesk) FindAlike(article string, sentence int) {
	if s.likening != nil {
		s.likening.Cancel()
		s.likening = nil
	}
	a := s.Article(article)
	if a == nil {
		return
	}
	doc := token.Split(a)
	problem := told.Told("window.findalike.its-meaning-is-not-read")
	s.alike = kept.Alike{Done: true, Problem: problem}
	if sentence < 0 || sentence >= len(doc.Sentences) {
		s.work.Changed()
		return
	}
	found := kept.Alike{Of: news.Passage{Article: a.ID, Span: doc.Sentences[sentence].Span}, Words: doc.Text(sentence)}
	s.alike = found
	var j *work.Job
	j = s.work.Start(told.Told("label.looking-for-sentences-that-mean-the-same"), func(ctx context.Context, _ work.Progress) (_ func(), err error) {
		t := kept.MeaningOf(ctx, s.store, &s.memory)(a)
		if t == nil || sentence >= len(t.Sentences) || t.Sentences[sentence].Scale == 0 {
			found = kept.Alike{Problem: problem}
		} else {
			err = found.Look(ctx, s.store, &t.Sentences[sentence], sentence)
		}
		found.Done = true
		return func() {
			if s.likening == j {
				s.alike, s.likening = found, nil
			}
		}, err
	})
	s.likening = j
}

// Alike is the answer to the last FindAlike, and while it is looked for its
// sentence alone.
func (s *comparisonDesk) Alike() kept.Alike { return s.alike }
