package cite

import (
	"net/url"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// Work is what is known of an article that is cited; what is not known is
// empty.
type Work struct {
	// ID names the work in files for other programs.
	ID string
	// Outlet publishes the article, Agency wrote it where that is another.
	Outlet, Agency string
	Headline       string
	// Authors are names as the article prints them, "Gwen Holloway".
	Authors []string
	// Published and Updated are the days that the article tells, Retrieved is
	// the day on which the copy was made.
	Published, Updated, Retrieved news.Date
	URL                           string
	// Language is an ISO 639-1 code.
	Language string
	// Text is that of the article; it tells which words of the headline have
	// their capital only there.
	Text string

	in say.Catalogue // the words of its list, English for nil
}

// Of is an article as a work; whoever knows when it was updated and retrieved
// adds that.
func Of(a *news.Article) Work {
	return Work{
		ID: a.ID, Outlet: a.Outlet, Agency: a.Agency, Headline: a.Title(), Authors: a.Authors,
		Published: a.Published, URL: a.URL, Language: a.Language, Text: a.Slice(a.Body()),
	}
}

// Place is where in a work a passage stands: paragraphs or sentences of the
// body, counted from 1, first and last; 0 for none.
type Place struct {
	Paragraph, LastParagraph int
	Sentence, LastSentence   int
}

// PlaceOf is the place of a span of a document: its paragraphs, or its
// sentences where the body is one paragraph; the zero Place for a headline.
func PlaceOf(d *token.Document, s news.Span) Place {
	first, last := d.SentenceAt(s.Start), d.SentenceAt(max(s.Start, s.End-1))
	if first < 0 || d.Sentences[last].Headline() {
		return Place{}
	}
	body := 0 // paragraphs before those of the body
	for _, p := range d.Paragraphs {
		if p.Headline {
			body++
		}
	}
	a, b := d.Sentences[first], d.Sentences[last]
	if len(d.Paragraphs)-body == 1 {
		return Place{Sentence: max(1, a.Number), LastSentence: b.Number}
	}
	return Place{Paragraph: max(1, a.Paragraph-body+1), LastParagraph: b.Paragraph - body + 1}
}

// place is one as APA and Chicago write it, "para. 4", "paras. 4–5", "sentence 12"; "" for none.
func (w Work) place(p Place) string {
	if p.Paragraph > 0 {
		return w.numbers("paragraphs", p.Paragraph, p.LastParagraph)
	}
	return w.numbers("sentences", p.Sentence, p.LastSentence)
}

// title is the headline on one line, or words that stand for it.
func (w Work) title() string {
	if t := flat(w.Headline); t != "" {
		return t
	}
	return w.said("untitled")
}

// said is a text of citations in the language of the list.
func (w Work) said(key string, args ...say.Arg) string { return w.text("cite."+key, args...) }

// text is a text in the language of the list.
func (w Work) text(key string, args ...say.Arg) string {
	in := w.in
	if in == nil {
		in = say.English()
	}
	return in.Text(say.Message{Key: key, Args: args})
}

// foreign is the language of the headline where it is another than the list's, "" else.
func (w Work) foreign() string {
	return w.in.Foreign(w.Language)
}

func word(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// outlet is the name of the outlet, else the host of the address.
func (w Work) outlet() string {
	if o := flat(w.Outlet); o != "" {
		return o
	}
	if u, err := url.Parse(w.URL); err == nil {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return ""
}

// last is the latest day that the article tells of itself.
func (w Work) last() news.Date {
	if w.Updated.Known() && !w.Updated.Before(w.Published) {
		return w.Updated
	}
	return w.Published
}

// updated is the day of the update where it is another than that of the
// publication.
func (w Work) updated() news.Date {
	if w.last().SameDay(w.Published) {
		return news.Date{}
	}
	return w.last()
}

func flat(s string) string { return news.OneLine(s) }

// bare is a name without the article before it.
func bare(name string) string {
	if first, rest, ok := strings.Cut(name, " "); ok && strings.EqualFold(first, "the") {
		return rest
	}
	return name
}

// same reports whether two names of bodies are one.
func same(a, b string) bool { return fold(bare(flat(a))) == fold(bare(flat(b))) }
