package session

import (
	"context"
	"errors"
	"strconv"
	"time"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/vector"
	"parallax/compare/say"
)

// Meanings is where the library keeps what the sentences of articles mean.
type Meanings interface {
	Meaning(ctx context.Context, article, version string) ([]byte, error)
	PutMeaning(ctx context.Context, article, version string, meaning []byte) error
	EachMeaning(ctx context.Context, f func(article, version string, meaning []byte) bool) (of int, err error)
}

// meaningVersion names all that the kept meaning of an article depends on
// beside its text, of which its ID is the hash: the encoder, and where its
// sentences end.
func meaningVersion(a *news.Article) string {
	return vector.Version + "." + reading.Version(compare.EngineVersion) + "." + strconv.Itoa(a.Headline.End)
}

// unread are the articles whose meaning a comparison would have to read.
func unread(m *compare.Memory, articles []*news.Article) (out []*news.Article) {
	for _, a := range articles {
		if a.English() && m.Meaning(a) == nil {
			out = append(out, a)
		}
	}
	return out
}

// recallMeaning gives the memory what the library has kept of the articles'
// meaning. What is not there, or cannot be used, is read anew: it is a cache.
func recallMeaning(ctx context.Context, store Meanings, m *compare.Memory, articles []*news.Article) {
	for _, a := range unread(m, articles) {
		kept, err := store.Meaning(ctx, a.ID, meaningVersion(a))
		if err != nil {
			return
		}
		t := &vector.Text{}
		if t.UnmarshalBinary(kept) == nil {
			m.GiveMeaning(a, t)
		}
	}
}

// keepMeaning puts into the library what the memory holds of the articles'
// meaning. A library that cannot be written keeps nothing.
func keepMeaning(ctx context.Context, store Meanings, m *compare.Memory, articles []*news.Article) {
	for _, a := range articles {
		t := m.Meaning(a)
		if t == nil {
			continue
		}
		kept, err := t.MarshalBinary()
		if err == nil {
			err = store.PutMeaning(ctx, a.ID, meaningVersion(a), kept)
		}
		if err != nil {
			return
		}
	}
}

// understand reads what sentences mean, behind the comparison by words that the
// reader has already, and compares anew with it. What was read stays in the
// library, also when it is stopped.
func (s *comparisonDesk) understand(articles []*news.Article, o compare.Options) {
	o.Quick = false
	var j *Job
	j = s.start("Reading for meaning", func(ctx context.Context, tell progress) (func(), error) {
		var c *compare.Comparison
		_, err := guarded(ctx, nil, func(ctx context.Context, _ progress) (_ func(), err error) {
			missing := unread(o.Memory, articles)
			o.Progress = spaced(tell)
			c, err = s.opts.Compare(ctx, articles, o)
			keepMeaning(context.WithoutCancel(ctx), s.store, o.Memory, missing)
			return nil, err
		})
		return func() {
			if s.understanding != j {
				return
			}
			s.understanding = nil
			if s.stopped = errors.Is(err, context.Canceled); err == nil {
				s.compared(c, nil)
			}
		}, err
	})
	s.understanding = j
}

// spaced is tell, at most ten times a second and at the end: each call draws.
func spaced(tell progress) func(done, of int) {
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
			return say.English().Text(say.Message{Key: "frame.meaning.english"})
		}
	}
	if s.stopped {
		return "Compared by words alone, since you stopped reading for meaning."
	}
	return ""
}
