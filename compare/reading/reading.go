// Package reading is what is known of one article: its words and sentences,
// its clauses, its names, its numbers, its quotations and whose words each
// stretch of it is.
//
// In goes an article, out comes its Article, made once, in layers that are
// plain fields; each layer is a room of its own below this one (token, clause,
// name, number, quote). A reading depends on the text and its headline, the word lists and
// the engine alone, never on other articles, so that it can be kept (Encode,
// Decode) and compared again. The steps of a comparison take a Set, the
// readings of all its articles; none of them cuts words, pairs marks or looks
// for numbers itself. In the field's words: this is the annotation pipeline.
package reading

import (
	"slices"
	"sync"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/name"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// Article is the reading of one article.
type Article struct {
	Article *news.Article
	Doc     *token.Document
	// Text is what it says: quotation marks, quotations, voices.
	quote.Text
	// Clauses are its clauses: bounds, verb, polarity, modality.
	Clauses *clause.Text
	// Names are the persons, bodies, places and other things that it names.
	Names *name.Text
	// Numbers are its quantities by sentence.
	Numbers number.Text
}

// Read reads an article.
func Read(a *news.Article) Article { return OfDocument(token.Split(a)) }

// OfDocument is the reading of an article whose words are cut already.
func OfDocument(d *token.Document) Article {
	names, clauses := name.Read(d), clause.Read(d)
	said := quote.Read(d, quote.Known{Names: names, Clauses: clauses})
	return withLayers(Article{Article: d.Article, Doc: d, Text: said, Clauses: clauses, Names: names})
}

// withLayers adds what follows from the document in little time.
func withLayers(r Article) Article {
	if r.Names == nil {
		r.Names = name.Read(r.Doc)
	}
	if r.Clauses == nil {
		r.Clauses = clause.Read(r.Doc)
	}
	r.Numbers = number.Find(r.Doc)
	return r
}

// Of is the reading of another article with the same text and headline.
// Quotations are copied, since a reader's corrections change them; the rest is
// shared and must not be changed.
func (r Article) Of(a *news.Article) Article {
	d := *r.Doc
	d.Article = a
	names := *r.Names
	names.Document = &d
	r.Article, r.Doc, r.Names = a, &d, &names
	r.Quotes = slices.Clone(r.Quotes)
	return r
}

// Set is the readings of the articles of one comparison, a list a layer, all
// in the order of the articles.
type Set struct {
	Docs []*token.Document
	// Quotes are those of Texts.
	Quotes  [][]quote.Quote
	Texts   []quote.Text
	Clauses []*clause.Text
	Names   []*name.Text
	Numbers []number.Text
	// Meaning is what the sentences mean; nil, or an entry that is nil, where that
	// was not read. It takes longer to read than all the rest and is no part of
	// an Article.
	Meaning []*vector.Text
	// Index says which articles have a name; nil where nobody asked for it.
	Index *name.Index
}

// SetOf lists the layers of readings and makes the index over them.
func SetOf(articles []Article) Set {
	var s Set
	for _, r := range articles {
		s.Add(r)
	}
	s.Index = name.NewIndex(s.Names)
	return s
}

// Add puts one more reading behind the others.
func (s *Set) Add(r Article) {
	s.Docs = append(s.Docs, r.Doc)
	s.Quotes = append(s.Quotes, r.Quotes)
	s.Texts = append(s.Texts, r.Text)
	s.Clauses = append(s.Clauses, r.Clauses)
	s.Names = append(s.Names, r.Names)
	s.Numbers = append(s.Numbers, r.Numbers)
}

// Gather is the set of documents whose quotations are known already; there may
// be fewer lists of them.
func Gather(docs []*token.Document, quotes [][]quote.Quote) Set {
	articles := make([]Article, len(docs))
	var group sync.WaitGroup
	for a, d := range docs {
		group.Go(func() {
			var own []quote.Quote
			if a < len(quotes) {
				own = quotes[a]
			}
			articles[a] = withLayers(Article{Article: d.Article, Doc: d, Text: quote.Of(d, own)})
		})
	}
	group.Wait()
	return SetOf(articles)
}

// Article is the article with the number.
func (s Set) Article(i int) *news.Article { return s.Docs[i].Article }
