package report

import (
	"bytes"
	"time"

	"parallax/compare"
	"parallax/compare/kind"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/report/object"
	"parallax/compare/say"
)

// JSONArticleSchema stands on top of one article in JSON; JSONVersion counts
// its versions too.
const JSONArticleSchema = "parallax.article"

type jsonArticle struct {
	ID         string                `json:"id"`
	Name       string                `json:"name"`
	Headline   *jsonSpan             `json:"headline"`
	Outlet     string                `json:"outlet"`
	Agency     string                `json:"agency"`
	Authors    []string              `json:"authors"`
	Published  *jsonDate             `json:"published"`
	URL        string                `json:"url"`
	Language   string                `json:"language"`
	Origin     jsonOrigin            `json:"origin"`
	ReadFrom   map[news.Field]string `json:"read_from"`
	Text       string                `json:"text"`
	Paragraphs []jsonParagraph       `json:"paragraphs"`
	Sentences  []jsonSentence        `json:"sentences"`
	Quotes     []jsonQuote           `json:"quotes"`
	SetAside   []jsonBlock           `json:"set_aside"`
	Notes      []string              `json:"notes"`
	// Kinds say what kind of text it is, where it says so itself.
	Kinds []jsonKind `json:"kinds"`
}

type jsonKind struct {
	Kind  kind.Kind  `json:"kind"`
	Place kind.Place `json:"place"`
	Words string     `json:"words"`
	Span  *jsonSpan  `json:"span"`
	Count int        `json:"count"`
	Text  string     `json:"text"`
}

type jsonDate struct {
	Date      string `json:"date"`
	Precision string `json:"precision"`
}

type jsonOrigin struct {
	Kind  news.OriginKind `json:"kind"`
	Place string          `json:"place"`
}

type jsonParagraph struct {
	Start         int  `json:"start"`
	End           int  `json:"end"`
	Headline      bool `json:"headline"`
	FirstSentence int  `json:"first_sentence"`
	EndSentence   int  `json:"end_sentence"`
}

type jsonSentence struct {
	Number    int `json:"number"`
	Paragraph int `json:"paragraph"`
	jsonSpan
}

type jsonQuote struct {
	Kind    quote.Kind `json:"kind"`
	Speaker string     `json:"speaker"`
	Unnamed bool       `json:"unnamed"`
	Source  *jsonSpan  `json:"source"`
	Cue     *jsonSpan  `json:"cue"`
	Content []jsonSpan `json:"content"`
	// Form is how a whole passage is printed; left out for none.
	Form quote.Form `json:"form,omitempty"`
	Rule string     `json:"rule"`
	// Corrected is true when the reader set the speaker.
	Corrected bool `json:"corrected"`
	// Sure is how often a speaker that was found so is the right one, 0-1.
	Sure float64 `json:"speaker_sure"`
}

type jsonBlock struct {
	Rule string `json:"rule"`
	At   int    `json:"at"`
	Text string `json:"text"`
}

// ArticleJSON is one analysed article, with offsets in Unicode code points.
func ArticleJSON(r compare.Reading) ([]byte, error) {
	var out bytes.Buffer
	o := object.New(&out)
	o.Fields(struct {
		Schema  string `json:"schema"`
		Version int    `json:"version"`
		Engine  string `json:"engine"`
		Offsets string `json:"offsets"`
		jsonArticle
	}{JSONArticleSchema, JSONVersion, compare.EngineVersion, "unicode code points", newJSONArticle(r, newText(r.Article), kind.Of(r.Doc))})
	err := o.End()
	return out.Bytes(), err
}

func newJSONArticle(r compare.Reading, t jsonText, kinds []kind.Note) jsonArticle {
	a := r.Article
	j := jsonArticle{
		ID: a.ID, Name: a.Name(), Headline: t.span(a.Headline), Outlet: a.Outlet, Agency: a.Agency,
		Authors: list(a.Authors), Published: newJSONDate(a.Published), URL: a.URL, Language: a.Language,
		Origin: jsonOrigin(a.Origin), ReadFrom: a.ReadFrom, Text: a.Text, Notes: list(say.English().Notes(a.Notes)),
		Paragraphs: []jsonParagraph{}, Sentences: []jsonSentence{}, Quotes: []jsonQuote{}, SetAside: []jsonBlock{}, Kinds: []jsonKind{},
	}
	if j.ReadFrom == nil {
		j.ReadFrom = map[news.Field]string{}
	}
	for _, p := range r.Doc.Paragraphs {
		j.Paragraphs = append(j.Paragraphs, jsonParagraph{t.at(p.Start), t.at(p.Span.End), p.Headline, p.First, p.End})
	}
	for _, s := range r.Doc.Sentences {
		j.Sentences = append(j.Sentences, jsonSentence{s.Number, s.Paragraph, jsonSpan{t.at(s.Start), t.at(s.End), a.Slice(s.Span)}})
	}
	for _, q := range r.Quotes {
		j.Quotes = append(j.Quotes, jsonQuote{q.Kind, q.Speaker, q.Unnamed, t.span(q.Source), t.span(q.Cue), t.spans(q.Content), q.Form, q.Rule, q.Corrected, q.Sure()})
	}
	for _, b := range a.SetAside {
		j.SetAside = append(j.SetAside, jsonBlock{b.Rule, t.at(b.At), b.Text})
	}
	for _, n := range kinds {
		j.Kinds = append(j.Kinds, jsonKind{n.Kind, n.Place, n.Words, t.span(n.Span), n.Count, n.Text()})
	}
	return j
}

func newJSONDate(d news.Date) *jsonDate {
	switch d.Precision {
	case news.ToDay:
		return &jsonDate{d.Time.Format(time.DateOnly), "day"}
	case news.ToMinute:
		return &jsonDate{d.Time.Format("2006-01-02T15:04Z07:00"), "minute"}
	}
	return nil
}
