package report

import (
	"bytes"
	"io"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/report/object"
	"parallax/compare/utterance"
)

// JSONSchema and JSONVersion stand on top of every comparison in JSON; the
// version goes up when a field changes its meaning or goes away.
const (
	JSONSchema  = "parallax.comparison"
	JSONVersion = 1
)

// jsonHead is what stands above the articles.
type jsonHead struct {
	Schema  string `json:"schema"`
	Version int    `json:"version"`
	Engine  string `json:"engine"`
	Title   string `json:"title"`
	Offsets string `json:"offsets"`
	Base    int    `json:"base"`
	Meaning []bool `json:"meaning"`
	// Events are the articles by the events that they may be about, EventWarning
	// what is said of them, "" when all may be about one.
	Events       [][]int `json:"events"`
	EventWarning string  `json:"event_warning"`
}

// alignedJSON is what the articles tell.
type alignedJSON struct {
	Facts          []jsonFact          `json:"facts"`
	MaybeFacts     []jsonFact          `json:"maybe_facts"`
	Contradictions []jsonContradiction `json:"contradictions"`
	Pairs          []jsonPair          `json:"pairs"`
	OnlyHere       []jsonOnly          `json:"only_here"`
	Nearby         []jsonNearby        `json:"nearby"`
	NotFound       []jsonNotFound      `json:"not_found"`
	NoClearMatch   []jsonNotFound      `json:"no_clear_match"`
	Utterances     []jsonUtterance     `json:"utterances"`
	Rows           []jsonRow           `json:"rows"`
}

// receiptJSON is what the file rests on, in the form of package receipt.
type receiptJSON struct {
	Receipt any `json:"receipt"`
}

// saidJSON is who says it.
type saidJSON struct {
	Voices []jsonVoice `json:"voices"`
	Verbs  []jsonVerb  `json:"verbs"`
	// Corrections are those of the reader.
	Corrections []jsonCorrection `json:"corrections"`
}

type jsonPlace struct {
	Article  int `json:"article"`
	Sentence int `json:"sentence"`
}

type jsonMeeting struct {
	A string `json:"a"`
	B string `json:"b"`
}

type jsonReason struct {
	Words   []string      `json:"words"`
	Names   []string      `json:"names"`
	Numbers []string      `json:"numbers"`
	Meant   []jsonMeeting `json:"meant"`
	Run     string        `json:"run"`
	Lead    float64       `json:"lead"`
}

type jsonTelling struct {
	jsonPlace
	Span *jsonSpan `json:"span"`
	// Last is the last sentence of a telling of several.
	Last int `json:"last_sentence,omitempty"`
}

type jsonFact struct {
	ID       string        `json:"id"`
	Title    string        `json:"title"`
	Cited    bool          `json:"title_cited"`
	ToldBy   int           `json:"told_by"`
	Tellings []jsonTelling `json:"tellings"`
	Maybe    []jsonTelling `json:"maybe"`
	Why      jsonReason    `json:"why"`
}

type jsonContradiction struct {
	Kind string      `json:"kind"`
	A    jsonAgainst `json:"a"`
	B    jsonAgainst `json:"b"`
}

type jsonAgainst struct {
	jsonPlace
	Span  *jsonSpan `json:"span"`
	Words *jsonSpan `json:"words"`
}

type jsonPair struct {
	A     jsonPlace  `json:"a"`
	B     jsonPlace  `json:"b"`
	Score float64    `json:"score"`
	Why   jsonReason `json:"why"`
}

type jsonOnly struct {
	jsonPlace
	Best float64 `json:"best"`
}

type jsonNearby struct {
	jsonPlace
	Nearest jsonPlace `json:"nearest"`
	Score   float64   `json:"score"`
}

type jsonNotFound struct {
	Fact    int        `json:"fact"`
	Article int        `json:"article"`
	Nearest *jsonPlace `json:"nearest"`
	Score   float64    `json:"score"`
	// Sought are the words looked for; Met is the share of their weight that two
	// neighbouring sentences have.
	Sought []string `json:"sought"`
	Met    float64  `json:"met"`
	// Chance is the estimate that the article does not tell the fact.
	Chance float64 `json:"chance"`
}

type jsonUtterance struct {
	Speaker string     `json:"speaker"`
	Fullest int        `json:"fullest"`
	Forms   []jsonForm `json:"forms"`
	// Corrected is true when the reader took a quotation out of it.
	Corrected bool `json:"corrected"`
	// Sure is how often a speaker that was found so is the right one, 0-1.
	Sure float64 `json:"speaker_sure"`
}

type jsonForm struct {
	Article int        `json:"article"`
	Quote   int        `json:"quote"`
	Edits   []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Kind utterance.EditKind `json:"kind"`
	// Article is the one whose text the span is in.
	Article int       `json:"article"`
	Span    *jsonSpan `json:"span"`
}

type jsonRow struct {
	Fact  *int    `json:"fact"`
	Cells [][]int `json:"cells"`
}

// JSON is the whole comparison, with offsets in Unicode code points;
// docs/json.md describes each field.
func JSON(c *compare.Comparison, o Options) ([]byte, error) {
	var out bytes.Buffer
	if err := WriteJSON(&out, c, o); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// WriteJSON writes JSON part by part, so that never more than one part of it is
// held.
func WriteJSON(w io.Writer, c *compare.Comparison, o Options) error {
	head := jsonHead{JSONSchema, JSONVersion, c.Engine, o.Title, "unicode code points", c.Base, append([]bool{}, c.Meaning...), list([][]int(c.Events)), eventWarning(c)}
	if head.Title == "" {
		head.Title = Title(c)
	}
	out := object.New(w)
	out.Fields(head)
	texts := make([]jsonText, len(c.Readings))
	out.List("articles", len(c.Readings), func(i int) any {
		texts[i] = newText(c.Readings[i].Article)
		return newJSONArticle(c.Readings[i], texts[i], kindsOf(c, i))
	})
	out.Fields(newAlignedJSON(c, texts))
	out.Fields(saidJSON{jsonVoices(c, texts), jsonVerbs(c), jsonCorrections(c)})
	if len(o.Notes) > 0 {
		out.Fields(notesJSON{jsonNotes(c, o.Notes, texts)})
	}
	out.Fields(newFramingJSON(c, texts))
	out.Fields(newWordingJSON(c, texts))
	if o.Receipt != nil {
		out.Fields(receiptJSON{o.Receipt})
	}
	return out.End()
}

func newAlignedJSON(c *compare.Comparison, texts []jsonText) alignedJSON {
	j := alignedJSON{OnlyHere: []jsonOnly{}, Nearby: []jsonNearby{}, NotFound: []jsonNotFound{}, NoClearMatch: []jsonNotFound{}, Pairs: []jsonPair{}, Rows: []jsonRow{}}
	for _, p := range c.Pairs {
		j.Pairs = append(j.Pairs, jsonPair{jsonPlace(p.A), jsonPlace(p.B), p.Score, newReason(p.Why)})
	}
	for _, p := range c.OnlyHere {
		j.OnlyHere = append(j.OnlyHere, jsonOnly{jsonPlace(p.Place), p.Best})
	}
	for _, n := range c.Nearby {
		j.Nearby = append(j.Nearby, jsonNearby{jsonPlace(n.Place), jsonPlace(n.Nearest), n.Score})
	}
	for _, n := range c.NotFound {
		to := &j.NoClearMatch
		if n.Sure {
			to = &j.NotFound
		}
		*to = append(*to, newJSONNotFound(n))
	}
	j.Contradictions = []jsonContradiction{}
	for _, x := range c.Contradictions {
		side := func(s compare.Against) jsonAgainst {
			return jsonAgainst{jsonPlace(s.Place), texts[s.Article].span(s.Whole), texts[s.Article].span(s.Words)}
		}
		j.Contradictions = append(j.Contradictions, jsonContradiction{string(x.Kind), side(x.A), side(x.B)})
	}
	for _, r := range c.Rows {
		j.Rows = append(j.Rows, newJSONRow(r))
	}
	j.Facts, j.MaybeFacts, j.Utterances = jsonFacts(c.Facts, texts), jsonFacts(c.Maybe, texts), jsonUtterances(c, texts)
	return j
}

func jsonFacts(facts []align.Fact, texts []jsonText) []jsonFact {
	out := []jsonFact{}
	for _, f := range facts {
		v := jsonFact{ID: f.ID, Title: f.Title, Cited: f.Cited, ToldBy: tellers(f), Why: newReason(f.Why)}
		v.Tellings, v.Maybe = jsonTellings(f.Tellings, texts), jsonTellings(f.Maybe, texts)
		out = append(out, v)
	}
	return out
}

func jsonTellings(tellings []align.Telling, texts []jsonText) []jsonTelling {
	out := []jsonTelling{}
	for _, t := range tellings {
		v := jsonTelling{jsonPlace: jsonPlace(t.Place), Span: texts[t.Article].span(t.Span)}
		if t.More > 0 {
			v.Last = t.Sentence + t.More
		}
		out = append(out, v)
	}
	return out
}

func newReason(r align.Reason) jsonReason {
	meant := []jsonMeeting{}
	for _, m := range r.Meant {
		meant = append(meant, jsonMeeting(m))
	}
	return jsonReason{list(r.Words), list(r.Names), list(r.Numbers), meant, r.Run, r.Lead}
}

func newJSONNotFound(n align.NotFound) jsonNotFound {
	v := jsonNotFound{Fact: n.Fact, Article: n.Article, Score: n.Score, Sought: list(n.Sought), Met: n.Met, Chance: n.Chance}
	if n.Nearest.Sentence >= 0 {
		v.Nearest = &jsonPlace{n.Nearest.Article, n.Nearest.Sentence}
	}
	return v
}

func newJSONRow(r align.Row) jsonRow {
	v := jsonRow{Cells: [][]int{}}
	if r.Fact >= 0 {
		v.Fact = &r.Fact
	}
	for _, cell := range r.Cells {
		v.Cells = append(v.Cells, list(cell))
	}
	return v
}

func jsonUtterances(c *compare.Comparison, texts []jsonText) []jsonUtterance {
	out := []jsonUtterance{}
	for _, u := range c.Utterances {
		v := jsonUtterance{Speaker: u.Speaker, Fullest: u.Fullest, Forms: []jsonForm{}, Corrected: u.Corrected, Sure: u.Sure}
		full := u.Forms[u.Fullest].Article
		for _, f := range u.Forms {
			form := jsonForm{f.Article, f.Quote, []jsonEdit{}}
			for _, e := range f.Edits {
				from := f.Article
				if e.Kind == utterance.Cut {
					from = full
				}
				form.Edits = append(form.Edits, jsonEdit{e.Kind, from, texts[from].span(e.Span)})
			}
			v.Forms = append(v.Forms, form)
		}
		out = append(out, v)
	}
	return out
}

// list is the slice, [] instead of null.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
