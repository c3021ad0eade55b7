package session

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"reflect"
	"slices"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// compare compares the articles of the open event and cancels the comparison
// that still goes on.
func (s *Session) compare() {
	s.stopComparing()
	s.problem = ""
	articles := s.articles
	o := compare.Options{Base: s.view.Base, MaxArticles: s.opts.MaxArticles, Corrections: s.Corrections(), Words: s.Words(), Memory: &s.memory}
	var j *Job
	j = s.start("Comparing "+count(len(articles), "article"), func(ctx context.Context, _ progress) (func(), error) {
		var c *compare.Comparison
		_, err := guarded(ctx, nil, func(ctx context.Context, _ progress) (_ func(), err error) {
			c, err = s.recallOrCompare(ctx, articles, o)
			return nil, err
		})
		return func() {
			if s.comparing == j {
				s.comparing = nil
				s.compared(c, err)
			}
		}, nil
	})
	s.comparing = j
}

func (s *Session) stopComparing() {
	if s.comparing != nil {
		s.comparing.Cancel()
		s.comparing = nil
	}
}

// youStopped is the problem of a comparison that the reader cancelled.
const youStopped = "You stopped the comparison. Compare again when you want to see it."

// Stopped reports whether the reader cancelled the comparison.
func (s *Session) Stopped() bool { return s.problem == youStopped }

// Comparing reports whether a comparison is being made.
func (s *Session) Comparing() bool { return s.comparing != nil }

// Compare compares the open event again, for one that was cancelled.
func (s *Session) Compare() {
	if s.event != nil {
		s.compare()
	}
}

func (s *Session) compared(c *compare.Comparison, err error) {
	old := s.comparison
	s.comparison = c
	switch {
	case errors.Is(err, context.Canceled):
		s.comparison, s.problem = nil, youStopped
		return
	case err != nil:
		s.comparison, s.problem = nil, Sentence(err, "")
		return
	}
	if s.view.follow(old, c); s.view.Article != "" && s.view.Sentence >= 0 {
		s.view.Row = s.rowOf(s.view.Article, s.view.Sentence)
	}
	s.views[s.event.ID] = s.view
	if s.view.Row >= len(c.Rows) {
		s.view.Row = -1
	}
}

// recallOrCompare takes the result from the cache, else makes and keeps it. A
// fault of the cache costs time only and is not reported.
func (s *Session) recallOrCompare(ctx context.Context, articles []*news.Article, o compare.Options) (*compare.Comparison, error) {
	key := analysisKey(articles, o)
	if kept, err := s.store.Analysis(ctx, key); err == nil {
		if c, err := decodeComparison(kept, articles); err == nil {
			return c, nil
		}
	}
	c, err := s.opts.Compare(ctx, articles, o)
	if err != nil {
		return nil, err
	}
	if result, err := encodeComparison(c); err == nil {
		_ = s.store.PutAnalysis(ctx, key, result)
	}
	return c, nil
}

// analysisKey holds all that a result depends on. The IDs stand for the texts;
// the other values of the articles go in as a hash.
func analysisKey(articles []*news.Article, o compare.Options) data.AnalysisKey {
	o.Memory = nil // it changes no result
	key := data.AnalysisKey{Engine: compare.EngineVersion}
	values := []any{o, shape(reflect.TypeFor[compare.Comparison]())}
	for _, a := range sortedByID(articles) {
		key.Articles = append(key.Articles, a.ID)
		values = append(values, a.Headline, a.Outlet, a.Agency, a.Authors, a.Published, a.URL, a.Language, a.Origin)
	}
	text, err := json.Marshal(values)
	if err != nil {
		panic(err) // plain values always encode
	}
	sum := sha256.Sum256(text)
	key.Options = hex.EncodeToString(sum[:8])
	return key
}

func sortedByID(articles []*news.Article) []*news.Article {
	out := slices.Clone(articles)
	slices.SortFunc(out, func(a, b *news.Article) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return out
}
