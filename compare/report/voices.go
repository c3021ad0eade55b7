package report

import (
	"strings"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// utteranceView is one thing that somebody said, as the articles give it.
type utteranceView struct {
	Speaker, By string
	Forms       []formView
}

type formView struct {
	Letter, Article, Cue, Place string
	// Reported is true for words without quotation marks, Mixed for words of
	// which some stand in them.
	Reported, Mixed bool
	// Corrected is true when the reader set the speaker.
	Corrected bool
	// Fullest is true for the form that the others are compared with.
	Fullest bool
	// Edits have the class "kept", "cut" or "inserted".
	Edits []seg
	// Same is true when no word is cut or inserted.
	Same bool
}

// utterances are those that two or more articles give.
func utterances(c *compare.Comparison) []utteranceView {
	var out []utteranceView
	for _, u := range c.Utterances {
		v := utteranceView{Speaker: maybe(clean(u.Speaker), u.Sure)}
		if v.Speaker == "" {
			v.Speaker = "Speaker not found"
		}
		articles := map[int]bool{}
		for i := range u.Forms {
			v.Forms = append(v.Forms, newForm(c, u, i))
			articles[u.Forms[i].Article] = true
		}
		if len(articles) < 2 {
			continue
		}
		v.By = "in " + itoa(len(articles)) + " of " + count(len(c.Readings), "article")
		out = append(out, v)
	}
	return out
}

func newForm(c *compare.Comparison, u utterance.Utterance, i int) formView {
	form := u.Forms[i]
	r := c.Readings[form.Article]
	q := r.Quotes[form.Quote]
	v := formView{
		Letter: letter(form.Article), Article: name(c, form.Article), Cue: clean(r.Article.Slice(q.Cue)),
		Reported: q.Kind == quote.Indirect, Mixed: q.Kind == quote.Mixed, Fullest: i == u.Fullest, Same: true,
		Corrected: q.Corrected,
	}
	if s := r.Doc.SentenceAt(hull(q.Content).Start); s >= 0 {
		v.Place = place(r.Doc.Sentences[s])
	}
	if v.Reported {
		v.Same = i == u.Fullest
		v.Edits = []seg{{said(r.Article, q.Content), string(utterance.Kept)}}
		return v
	}
	docs, texts := parts(c)
	for _, run := range utterance.Runs(reading.Set{Docs: docs, Texts: texts}, u, i) {
		v.Same = v.Same && run.Kind == utterance.Kept
		kind := run.Kind
		if kind == utterance.Inserted && !run.Marked && v.Mixed {
			kind = utterance.Kept // the outlet's own words beside the quoted ones
		}
		v.Edits = append(v.Edits, seg{clean(c.Readings[run.Article].Article.Slice(run.Span)), string(kind)})
	}
	return v
}

// parts are the documents of a comparison and what they say.
func parts(c *compare.Comparison) (docs []*token.Document, texts []quote.Text) {
	for _, r := range c.Readings {
		docs, texts = append(docs, r.Doc), append(texts, r.Text)
	}
	return docs, texts
}

// said is all that a quotation says, "…" between its parts.
func said(a *news.Article, content []news.Span) string {
	var out []string
	for _, s := range content {
		out = append(out, clean(a.Slice(s)))
	}
	return strings.Join(out, " … ")
}

func hull(spans []news.Span) news.Span {
	if len(spans) == 0 {
		return news.Span{}
	}
	return news.Span{Start: spans[0].Start, End: spans[len(spans)-1].End}
}

// aloneView is a quotation that one article gives.
type aloneView struct {
	Speaker, Letter, Article, Cue, Place, Text string
	Corrected                                  bool
}

// alone are the words in quotation marks that one article gives, in the order
// of the articles.
func alone(c *compare.Comparison) []aloneView {
	shared := map[[2]int]bool{}
	for _, u := range c.Utterances {
		for _, f := range u.Forms {
			shared[[2]int{f.Article, f.Quote}] = true
		}
	}
	var out []aloneView
	for a, r := range c.Readings {
		for i, q := range r.Quotes {
			if q.Kind == quote.Indirect || shared[[2]int{a, i}] {
				continue
			}
			speaker, _ := voice(r, q)
			v := aloneView{
				Speaker: speaker, Letter: letter(a), Article: name(c, a), Cue: clean(r.Article.Slice(q.Cue)),
				Text: said(r.Article, q.Content), Corrected: q.Corrected,
			}
			if s := r.Doc.SentenceAt(hull(q.Content).Start); s >= 0 {
				v.Place = place(r.Doc.Sentences[s])
			}
			out = append(out, v)
		}
	}
	return out
}

func voice(r compare.Reading, q quote.Quote) (name, note string) {
	name = clean(quote.SpeakerName(r.Article, q))
	switch {
	case name == "":
		return "Speaker not found", "not found"
	case q.Unnamed:
		return name, "unnamed"
	}
	return maybe(name, q.Sure()), ""
}

// maybe is a name, with "maybe" before it where it is less sure than quote.Doubt.
func maybe(name string, sure float64) string {
	if name == "" || sure >= quote.Doubt {
		return name
	}
	return "maybe " + name
}

func orDash(n int) string {
	if n == 0 {
		return "–"
	}
	return itoa(n)
}
