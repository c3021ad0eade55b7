package utterance

import (
	"strings"
	"unicode"

	"parallax/compare/news"
	"parallax/compare/reading"
)

// Run is a stretch of a form as it is read: words with the marks that stand
// beside them.
type Run struct {
	Kind EditKind
	// Article is the one whose text the span is in: a cut run stands in the
	// fullest form's article.
	Article int
	Span    news.Span
	// Marked is true when the words stand in quotation marks.
	Marked bool
}

// Runs are what form i of an utterance kept, cut and inserted, in the order of
// reading, without the words between two parts of a quotation ("she said").
func Runs(set reading.Set, u Utterance, i int) []Run {
	docs, texts := set.Docs, set.Texts
	f := u.Forms[i]
	own := texts[f.Article].Quotes[f.Quote]
	full := u.Forms[u.Fullest]
	edits := f.Edits
	if len(edits) == 0 {
		for _, c := range own.Content {
			edits = append(edits, Edit{Kept, c})
		}
	}
	var out []Run
	for _, e := range edits {
		article, content := f.Article, own.Content
		if e.Kind == Cut {
			article, content = full.Article, texts[full.Article].Quotes[full.Quote].Content
		}
		a := docs[article].Article
		for _, c := range content {
			if s := c.Intersect(e.Span); !s.Empty() {
				out = append(out, Run{e.Kind, article, shown(a, c, s, e.Kind), texts[article].InMarks(s)})
			}
		}
	}
	return out
}

// shown is a run with the marks beside it; of cut words the quotation marks
// are left out, because they are not this article's.
func shown(a *news.Article, content, run news.Span, kind EditKind) news.Span {
	run = withMarks(a, content, run)
	if kind != Cut {
		return run
	}
	quotes := func(r rune) bool { return strings.ContainsRune("\"“”„«»", r) }
	words := a.Slice(run)
	run.Start += len(words) - len(strings.TrimLeftFunc(words, quotes))
	run.End -= len(words) - len(strings.TrimRightFunc(words, quotes))
	return run
}

// withMarks widens a run of words by the marks that stand at its ends without
// a space.
func withMarks(a *news.Article, content, run news.Span) news.Span {
	mark := func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }
	before := a.Slice(news.Span{Start: content.Start, End: run.Start})
	after := a.Slice(news.Span{Start: run.End, End: content.End})
	run.Start -= len(before) - len(strings.TrimRightFunc(before, mark))
	run.End += len(after) - len(strings.TrimLeftFunc(after, mark))
	return run
}
