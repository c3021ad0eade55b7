package session

import (
	"context"
	"errors"
	"time"

	"parallax/app/part/told"
	"parallax/app/session/kept"
	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/news"
)

// understand reads what sentences mean, behind the comparison by words that the
// reader has already, and compares anew with it. What was read stays in the
// library, also when it is stopped.
func (s *comparisonDesk) understand(articles []*news.Article, o compare.Options) {
	o.Quick = false
	var j *work.Job
	j = s.work.Start(told.Told("label.reading-for-meaning"), func(ctx context.Context, tell work.Progress) (func(), error) {
		var c *compare.Comparison
		var safe bool
		err := work.Guarded(ctx, func(ctx context.Context) (err error) {
			missing := kept.Unread(o.Memory, articles)
			o.Progress = spaced(tell)
			c, err = s.opts.Compare(ctx, articles, o)
			safe = kept.KeepMeaning(context.WithoutCancel(ctx), s.store, o.Memory, missing)
			return err
		})
		return func() {
			s.onlyHere = s.onlyHere || !safe
			if s.understanding != j {
				return
			}
			s.understanding = nil
			defer s.dropMeaning()
			if s.stopped = errors.Is(err, context.Canceled); err == nil {
				s.compared(c, nil)
			}
		}, err
	})
	s.understanding = j
}

// dropMeaning lets go of what sentences mean once nothing works with it: it takes
// more memory than the comparison, and the library has it.
func (s *comparisonDesk) dropMeaning() {
	if s.comparing == nil && s.understanding == nil && !s.onlyHere {
		s.memory.DropMeaning()
	}
}

// spaced is tell, at most ten times a second and at the end: each call draws.
func spaced(tell work.Progress) func(done, of int) {
	var last time.Time
	return func(done, of int) {
		if now := time.Now(); done == of || now.Sub(last) >= time.Second/10 {
			last = now
			tell(done, of, "")
		}
	}
}

// WithoutMeaning is a sentence about articles of the open comparison that are
// compared by words alone, "" when there are none, and while their meaning is
// being read.
func (s *comparisonDesk) WithoutMeaning() string {
	if s.comparison == nil || s.opts.Quick || s.understanding != nil {
		return ""
	}
	for _, r := range s.comparison.Readings {
		if !r.Article.English() {
			return told.Told("frame.meaning.english")
		}
	}
	if s.stopped {
		return told.Told("window.meaning.compared-by-words-alone-since")
	}
	return ""
}
