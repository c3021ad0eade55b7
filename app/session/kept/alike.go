package kept

import (
	"context"
	"slices"
	"time"

	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// Alike are the sentences of the library that mean much the same as one.
type Alike struct {
	// Of is the sentence, Words are its words.
	Of    news.Passage
	Words string
	// Lines are those most like it first.
	Lines []AlikeLine
	// Looked is at how many of All articles was looked whose meaning is kept:
	// fewer where time ran out. Done is true once the answer is whole.
	Looked, All int
	Done        bool
	// Problem says why nothing was looked for, "" when something was.
	Problem string
}

// AlikeLine is a sentence that means much the same as another one.
type AlikeLine struct {
	Article *news.Article
	Span    news.Span
	// Cosine is how alike they are, up to 1; it is not shown.
	Cosine float64
}

// Sentences are told when they are at least so alike, and at most so many;
// looking ends after a while however large the library is.
const (
	leastAlike = .62
	mostAlike  = 20
	longAlike  = 5 * time.Second
)

// likeness is a sentence of an article and how alike it is.
type likeness struct {
	article, version string
	sentence         int
	cosine           float64
}

// Look fills the answer; a sentence is not like itself.
func (f *Alike) Look(ctx context.Context, store Library, of *vector.Sentence, at int) error {
	ctx, cancel := context.WithTimeout(ctx, longAlike)
	defer cancel()
	var best []likeness
	var err error
	f.All, err = store.EachMeaning(ctx, func(article, version string, kept []byte) bool {
		t := &vector.Text{}
		if t.UnmarshalBinary(kept) == nil {
			f.Looked++
			for i := range t.Sentences {
				if article == f.Of.Article && i == at {
					continue
				}
				if c := vector.Cosine(of, &t.Sentences[i]); c >= leastAlike {
					best = keepBest(best, likeness{article, version, i, c})
				}
			}
		}
		return ctx.Err() == nil
	})
	if ctx.Err() == context.DeadlineExceeded {
		ctx, err = context.WithoutCancel(ctx), nil // what was found until now is shown
	}
	if err != nil {
		return err
	}
	f.Lines = linesOf(ctx, store, best)
	return nil
}

// keepBest puts one among the best, which stay in order and few.
func keepBest(best []likeness, one likeness) []likeness {
	i, _ := slices.BinarySearchFunc(best, one, func(a, b likeness) int {
		switch {
		case a.cosine > b.cosine:
			return -1
		case a.cosine < b.cosine:
			return 1
		}
		return 0
	})
	best = slices.Insert(best, i, one)
	return best[:min(len(best), mostAlike)]
}

// linesOf are the words of sentences; those whose article was read in another
// way since then are left out.
func linesOf(ctx context.Context, store Library, best []likeness) (out []AlikeLine) {
	for _, b := range best {
		a, err := store.Article(ctx, b.article)
		if err != nil || MeaningVersion(a) != b.version {
			continue
		}
		if doc := token.Split(a); b.sentence < len(doc.Sentences) {
			out = append(out, AlikeLine{Article: a, Span: doc.Sentences[b.sentence].Span, Cosine: b.cosine})
		}
	}
	return out
}
