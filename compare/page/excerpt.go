package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// reading is the number of the article of a passage, -1 for none.
func (m *maker) reading(p news.Passage) int {
	for i, r := range m.c.Readings {
		if r.Article.ID == p.Article {
			return i
		}
	}
	return -1
}

// place is how a sentence is cited: "headline" or "sentence 8".
func (m *maker) place(s token.Sentence) string {
	if s.Headline() {
		return m.say("page.headline")
	}
	return m.say("page.sentence", say.Count("n", s.Number))
}

// source is "Courier, sentence 8", leading to the article.
func (m *maker) source(article, sentence int) Text {
	s := m.c.Readings[article].Doc.Sentences[sentence]
	text := Text{{Text: m.names[article], Emphasis: true, Link: m.address(article)}, {Text: ", " + m.place(s), Emphasis: true}}
	return text
}

// address is where an article can be read, "" when that is not known or hidden.
func (m *maker) address(article int) string {
	if m.ch.Hide {
		return ""
	}
	return webAddress(m.c.Readings[article].Article.URL)
}

// quotation is the sentence of a passage with marks at the spans that are
// smaller than it.
func (m *maker) quotation(article, sentence int, marks []news.Span) Quotation {
	r := m.c.Readings[article]
	in := r.Doc.Sentences[sentence].Span
	return Quotation{
		Text:   m.excerpt(article, in, marks),
		Source: m.source(article, sentence),
		At:     news.Passage{Article: r.Article.ID, Span: in},
	}
}

// wholly is the part of a span from which on a mark tells nothing.
const wholly = .8

// excerpt is a span of an article, cut to the size of excerpts around the first
// mark, with the words at the marks set apart.
func (m *maker) excerpt(article int, in news.Span, marks []news.Span) Text {
	a := m.c.Readings[article].Article
	marks = slices.Clone(marks)
	marks = slices.DeleteFunc(marks, func(s news.Span) bool {
		x := s.Intersect(in)
		return x.Empty() || float64(x.Len()) > wholly*float64(in.Len())
	})
	slices.SortFunc(marks, func(a, b news.Span) int { return a.Start - b.Start })
	at := in.Start
	if len(marks) > 0 {
		at = marks[0].Start
	}
	shown := window(a.Text, in, at, m.size.excerpt)
	var out Text
	add := func(s news.Span, mark Mark) {
		if text := m.masked(edged(a.Slice(s))); text != "" {
			out = append(out, Run{Text: text, Mark: mark, At: news.Passage{Article: a.ID, Span: s}, Language: m.foreign(article)})
		}
	}
	if shown.Start > in.Start {
		out = append(out, Run{Text: "… "})
	}
	from := shown.Start
	for _, s := range marks {
		if s = s.Intersect(news.Span{Start: from, End: shown.End}); s.Empty() {
			continue
		}
		add(news.Span{Start: from, End: s.Start}, NoMark)
		add(s, Compare)
		from = s.End
	}
	add(news.Span{Start: from, End: shown.End}, NoMark)
	if shown.End < in.End {
		out = append(out, Run{Text: " …"})
	}
	return out
}

// window is the part of a span, of at most so many characters between whole
// words, that holds the place at.
func window(text string, in news.Span, at, limit int) news.Span {
	if utf8.RuneCountInString(text[in.Start:in.End]) <= limit {
		return in
	}
	start := in.Start
	if utf8.RuneCountInString(text[in.Start:at]) > limit/2 {
		back := at - limit/3
		for back > in.Start && !utf8.RuneStart(text[back]) {
			back--
		}
		if sp := strings.IndexAny(text[back:at], " \n"); sp >= 0 {
			start = back + sp + 1
		} else {
			start = at
		}
	}
	cut, _ := shortened(text[start:in.End], limit)
	return news.Span{Start: start, End: start + len(cut)}
}
