package compare

import (
	"errors"
	"strings"

	"parallax/compare/news"
)

// What may be wrong with the articles of a comparison; test with errors.Is.
// The error that Articles returns is an ArticlesError, which names them.
var (
	ErrTooFew   = errors.New("fewer than two articles")
	ErrTooMany  = errors.New("too many articles")
	ErrSameText = errors.New("two articles have the same text")
	ErrNoText   = errors.New("an article has no text")
	ErrNoBase   = errors.New("the base article is not among the articles")
)

// ArticlesError tells which articles a comparison could not take.
type ArticlesError struct {
	// Err is one of the errors above.
	Err error
	// Articles are the ones concerned, in the order given: the two that are
	// the same, those without text, those beyond the limit.
	Articles []*news.Article
	// Limit is the number of articles allowed, for ErrTooMany.
	Limit int
}

// Error names the articles.
func (e *ArticlesError) Error() string {
	if len(e.Articles) == 0 {
		return e.Err.Error()
	}
	names := make([]string, len(e.Articles))
	for i, a := range e.Articles {
		names[i] = a.Name()
	}
	return e.Err.Error() + ": " + strings.Join(names, ", ")
}

// Unwrap gives the kind of error.
func (e *ArticlesError) Unwrap() error { return e.Err }

// check looks for what makes a comparison senseless.
func check(articles []*news.Article, o Options) error {
	limit := o.MaxArticles
	if limit == 0 {
		limit = DefaultMaxArticles
	}
	var empty []*news.Article
	seen := map[string]*news.Article{}
	for _, a := range articles {
		if strings.TrimSpace(a.Slice(a.Body())) == "" {
			empty = append(empty, a)
		}
	}
	switch {
	case len(empty) > 0:
		return &ArticlesError{Err: ErrNoText, Articles: empty}
	case len(articles) < 2:
		return &ArticlesError{Err: ErrTooFew, Articles: articles}
	case len(articles) > limit:
		return &ArticlesError{Err: ErrTooMany, Articles: articles[limit:], Limit: limit}
	}
	for _, a := range articles {
		if b := seen[a.ID]; b != nil {
			return &ArticlesError{Err: ErrSameText, Articles: []*news.Article{b, a}}
		}
		seen[a.ID] = a
	}
	if o.Base != "" && seen[o.Base] == nil {
		return &ArticlesError{Err: ErrNoBase}
	}
	return nil
}
