package session

import (
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// The functions below are notes that are still to be written, at what the
// reader looks at in the open event; each gives false where there is no such
// thing.

// NoteOnWords is a note at words of an article.
func (s *noteDesk) NoteOnWords(article string, span news.Span) (news.Note, bool) {
	a := s.Article(article)
	if a == nil || span.Empty() || span.Start < 0 || span.End > len(a.Text) {
		return news.Note{}, false
	}
	return news.Note{Kind: news.OnPassage, At: []news.Anchor{a.Anchor(span)}, Colour: news.Yellow}, true
}

// NoteOnSentence is a note at a sentence of an article.
func (s *noteDesk) NoteOnSentence(article string, sentence int) (news.Note, bool) {
	c := s.open()
	i := -1
	if c != nil {
		i = c.ReadingOf(article)
	}
	if i < 0 || sentence < 0 || sentence >= len(c.Readings[i].Doc.Sentences) {
		return news.Note{}, false
	}
	return s.NoteOnWords(article, c.Readings[i].Doc.Sentences[sentence].Span)
}

// NoteOnSentences is a note at sentences of an article that stand in one cell;
// those that follow each other are one passage.
func (s *noteDesk) NoteOnSentences(article string, sentences []int) (news.Note, bool) {
	c := s.open()
	i := -1
	if c != nil {
		i = c.ReadingOf(article)
	}
	if i < 0 || len(sentences) == 0 {
		return news.Note{}, false
	}
	doc, n := c.Readings[i].Doc, news.Note{Kind: news.OnPassage, Colour: news.Yellow}
	for at := 0; at < len(sentences); {
		first, last := sentences[at], sentences[at]
		for at++; at < len(sentences) && sentences[at] == last+1; at++ {
			last++
		}
		if first < 0 || last >= len(doc.Sentences) {
			return news.Note{}, false
		}
		n.At = append(n.At, c.Readings[i].Article.Anchor(news.Span{Start: doc.Sentences[first].Start, End: doc.Sentences[last].End}))
	}
	return n, true
}

// NoteOnQuotation is a note at a quotation of an article.
func (s *noteDesk) NoteOnQuotation(article string, quote int) (news.Note, bool) {
	c := s.open()
	i := -1
	if c != nil {
		i = c.ReadingOf(article)
	}
	if i < 0 || quote < 0 || quote >= len(c.Readings[i].Quotes) || len(c.Readings[i].Quotes[quote].Content) == 0 {
		return news.Note{}, false
	}
	n := news.Note{Kind: news.OnQuotation, Colour: news.Yellow, About: c.Readings[i].Quotes[quote].Speaker}
	for _, span := range c.Readings[i].Quotes[quote].Content {
		n.At = append(n.At, c.Readings[i].Article.Anchor(span))
	}
	return n, true
}

// NoteOnFact is a note at the tellings of a fact.
func (s *noteDesk) NoteOnFact(fact int) (news.Note, bool) {
	c := s.comparison
	if c == nil || fact < 0 || fact >= len(c.Facts) {
		return news.Note{}, false
	}
	return news.Note{Kind: news.OnFact, About: c.Facts[fact].Title, At: c.FactAnchors(fact), Colour: news.Yellow}, true
}

// NoteOnFigure is a note at the numbers that several articles give for one
// thing.
func (s *noteDesk) NoteOnFigure(figure int) (news.Note, bool) {
	c := s.comparison
	if c == nil || figure < 0 || figure >= len(c.Figures) {
		return news.Note{}, false
	}
	n := news.Note{Kind: news.OnPassage, Colour: news.Yellow}
	for _, v := range c.Figures[figure].Values {
		n.At = append(n.At, c.Readings[v.Article].Article.Anchor(v.Span))
	}
	return n, len(n.At) > 0
}

// NoteOnDifference is a note at a difference, with its sentence as it is.
func (s *noteDesk) NoteOnDifference(difference int, sentence string) (news.Note, bool) {
	c := s.comparison
	if c == nil || difference < 0 || difference >= len(c.Differences) {
		return news.Note{}, false
	}
	d := c.Differences[difference]
	n := news.Note{Kind: news.OnDifference, Name: d.ID, About: sentence, Colour: news.Yellow}
	for _, p := range d.Evidence {
		if a := s.Article(p.Article); a != nil {
			n.At = append(n.At, a.Anchor(p.Span))
		}
	}
	return n, true
}

// NoteOnArticle is a note at a whole article.
func (s *noteDesk) NoteOnArticle(article string) (news.Note, bool) {
	a := s.Article(article)
	if a == nil {
		return news.Note{}, false
	}
	return news.Note{Kind: news.OnArticle, At: []news.Anchor{a.Whole()}, About: a.Title(), Colour: news.Yellow}, true
}

// NoteOnEvent is a note at the open event.
func (s *noteDesk) NoteOnEvent() (news.Note, bool) {
	if s.event == nil {
		return news.Note{}, false
	}
	return news.Note{Kind: news.OnEvent, About: s.event.Title, Colour: news.Yellow}, true
}

// open is the comparison of the open event, or its only article alone.
func (s *noteDesk) open() *compare.Comparison {
	if s.comparison != nil {
		return s.comparison
	}
	return s.alone
}

// PlaceOf is the sentence in which the first found passage of a note begins;
// false where it has none.
func (s *noteDesk) PlaceOf(n Note) (align.Place, bool) {
	c := s.open()
	if c == nil || len(n.Found) == 0 {
		return align.Place{}, false
	}
	i := c.ReadingOf(n.Found[0].Article)
	if i < 0 {
		return align.Place{}, false
	}
	return align.Place{Article: i, Sentence: max(0, c.Readings[i].Doc.SentenceAt(n.Found[0].Start))}, true
}
