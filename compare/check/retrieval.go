package check

import (
	"context"

	"parallax/compare/check/draft"
	"parallax/compare/check/near"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// Query is a statement as it is looked for, and the sentence of the text, an
// index, of which it is a part.
type Query struct {
	near.Statement
	Sentence int
}

// Queries are the statements of a text as they are looked for, for the tool that
// fits the score. Encode reads what they mean; nil leaves that out.
func (c *Checker) Queries(ctx context.Context, words string, encode Encode) ([]Query, error) {
	r := c.readText(draft.Read(words))
	meaning, err := r.understand(ctx, encode)
	if err != nil {
		return nil, err
	}
	var out []Query
	for i, p := range r.parts {
		out = append(out, Query{r.query(p, meaning, i), p.sentence})
	}
	return out, nil
}

// Encode reads what the sentences of a document mean (vector.Encode).
type Encode func(context.Context, *token.Document, func(done, of int)) (*vector.Text, error)

// understand reads what the statements mean, one sentence each.
func (r *text) understand(ctx context.Context, encode Encode) (*vector.Text, error) {
	if encode == nil || len(r.parts) == 0 {
		return nil, ctx.Err()
	}
	var sentences []token.Sentence
	for i, p := range r.parts {
		sentences = append(sentences, token.Sentence{Span: p.Span, Number: i + 1})
	}
	all := token.Paragraph{Span: r.Doc.Paragraphs[0].Span, End: len(sentences)}
	return encode(ctx, token.New(r.Text.Article, []token.Paragraph{all}, sentences), nil)
}

// Corpus is what the statements are looked for in.
func (c *Checker) Corpus() *near.Corpus { return c.corpus }
