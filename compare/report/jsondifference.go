package report

import (
	"cmp"
	"slices"

	"parallax/compare"
	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/say"
	"parallax/compare/wording"
)

type jsonDifference struct {
	ID   string          `json:"id"`
	Kind difference.Kind `json:"kind"`
	Fact *int            `json:"fact"`
	// Sentence is the text of the pieces together.
	Sentence string        `json:"sentence"`
	Pieces   []jsonPiece   `json:"pieces"`
	Evidence []jsonPassage `json:"evidence"`
	Counter  []jsonCounter `json:"counter"`
	Unit     string        `json:"unit"`
	// Lead is what the difference is about, Sides what each article has of it;
	// both are left out for differences that are one sentence.
	Lead  string     `json:"lead,omitempty"`
	Sides []jsonSide `json:"sides,omitempty"`
}

// jsonPutAway is a difference that the reader hid, and why.
type jsonPutAway struct {
	jsonDifference
	NotSo  bool   `json:"not_so"`
	Reason string `json:"reason"`
}

// jsonSide is what one article has of a difference.
type jsonSide struct {
	Article  int           `json:"article"`
	Text     string        `json:"text"`
	Pieces   []jsonPiece   `json:"pieces"`
	Passages []jsonPassage `json:"passages"`
	Absent   bool          `json:"absent"`
}

type jsonPiece struct {
	Kind    difference.PieceKind `json:"kind"`
	Text    string               `json:"text"`
	Article *int                 `json:"article"`
	Span    *jsonSpan            `json:"span"`
}

type jsonPassage struct {
	Article int       `json:"article"`
	Span    *jsonSpan `json:"span"`
}

type jsonCounter struct {
	Sentence string      `json:"sentence"`
	Passage  jsonPassage `json:"passage"`
}

type jsonFigure struct {
	// Fact is nil for numbers of sentences that tell no fact together.
	Fact     *int            `json:"fact"`
	Name     string          `json:"name"`
	Clear    bool            `json:"clear"`
	Relation figure.Relation `json:"relation"`
	Values   []jsonValue     `json:"values"`
}

type jsonValue struct {
	jsonPlace
	Span *jsonSpan   `json:"span"`
	Kind number.Kind `json:"kind"`
	// Low and High are the bounds; nil where there is none: "at least 16".
	Low  *float64 `json:"low"`
	High *float64 `json:"high"`
	// Hedge names what makes the number less exact ("at-least"), "" for nothing.
	Hedge    string    `json:"hedge"`
	Credited *jsonSpan `json:"credited"`
	// CreditedTo is the name of who gives the number, or what stands for it.
	CreditedTo string `json:"credited_to"`
}

type jsonPlacement struct {
	Fact     int  `json:"fact"`
	Article  int  `json:"article"`
	Number   int  `json:"number"`
	Of       int  `json:"of"`
	Headline bool `json:"headline"`
	Lead     bool `json:"lead"`
}

type jsonPhrase struct {
	Article int           `json:"article"`
	Span    *jsonSpan     `json:"span"`
	Trace   wording.Trace `json:"trace"`
	At      *jsonPlace    `json:"at"`
}

type jsonShare struct {
	Most int `json:"most"`
	Some int `json:"some"`
	Here int `json:"here"`
	// Open are those that another article may tell.
	Open int `json:"open"`
}

type jsonCopy struct {
	A     int        `json:"a"`
	B     int        `json:"b"`
	Share float64    `json:"share"`
	Spans []jsonSpan `json:"spans"`
}

// framingJSON is how the articles tell what they tell.
type framingJSON struct {
	Differences []jsonDifference `json:"differences"`
	// PutAway are those that the reader hid.
	PutAway     []jsonPutAway   `json:"put_away"`
	Figures     []jsonFigure    `json:"figures"`
	Placements  []jsonPlacement `json:"placements"`
	Headlines   []jsonPhrase    `json:"headlines"`
	Shares      []jsonShare     `json:"shares"`
	Copies      []jsonCopy      `json:"copies"`
	Independent int             `json:"independent"`
}

func newFramingJSON(c *compare.Comparison, texts []jsonText) framingJSON {
	j := framingJSON{
		Differences: []jsonDifference{}, PutAway: []jsonPutAway{}, Figures: []jsonFigure{}, Placements: []jsonPlacement{},
		Headlines: []jsonPhrase{}, Shares: []jsonShare{}, Copies: []jsonCopy{}, Independent: c.Independent,
	}
	for _, d := range c.Differences {
		j.Differences = append(j.Differences, newJSONDifference(c, texts, d))
	}
	for _, p := range c.PutAway {
		j.PutAway = append(j.PutAway, jsonPutAway{newJSONDifference(c, texts, p.Difference), p.NotSo, p.Reason})
	}
	for i, f := range c.Figures {
		j.Figures = append(j.Figures, newJSONFigure(c, texts, i, f))
	}
	for f, ps := range c.Placements {
		for _, p := range ps {
			j.Placements = append(j.Placements, jsonPlacement{f, p.Article, p.Number, p.Of, p.Headline, p.Lead})
		}
	}
	for _, h := range c.Headlines {
		v := jsonPhrase{h.Article, texts[h.Article].span(h.Span), h.Trace, nil}
		if h.At.Sentence >= 0 {
			v.At = &jsonPlace{h.At.Article, h.At.Sentence}
		}
		j.Headlines = append(j.Headlines, v)
	}
	for _, s := range c.Shares {
		j.Shares = append(j.Shares, jsonShare{s.Most, s.Some, s.Here, s.Open})
	}
	for _, x := range c.Copies {
		j.Copies = append(j.Copies, jsonCopy{x.A, x.B, x.Share, texts[x.A].spans(x.Spans)})
	}
	return j
}

func newJSONDifference(c *compare.Comparison, texts []jsonText, d difference.Difference) jsonDifference {
	v := jsonDifference{
		ID: d.ID, Kind: d.Kind, Sentence: d.Sentence(), Unit: d.Unit,
		Evidence: []jsonPassage{}, Counter: []jsonCounter{},
	}
	if d.Fact >= 0 {
		v.Fact = &d.Fact
	}
	v.Pieces = newJSONPieces(texts, d.Pieces)
	v.Lead = difference.Text(d.Lead)
	for _, s := range d.Sides {
		side := jsonSide{s.Article, difference.Text(s.Pieces), newJSONPieces(texts, s.Pieces), []jsonPassage{}, s.Absent}
		for _, p := range s.Passages {
			side.Passages = append(side.Passages, newJSONPassage(c, texts, p))
		}
		v.Sides = append(v.Sides, side)
	}
	for _, p := range d.Evidence {
		v.Evidence = append(v.Evidence, newJSONPassage(c, texts, p))
	}
	for _, n := range d.Counter {
		v.Counter = append(v.Counter, jsonCounter{difference.Text(n.Pieces), newJSONPassage(c, texts, n.Passage)})
	}
	return v
}

func newJSONPieces(texts []jsonText, pieces []difference.Piece) []jsonPiece {
	out := []jsonPiece{}
	for _, p := range say.Flat(pieces) {
		one := jsonPiece{Kind: p.Kind, Text: p.Text}
		if p.Article >= 0 {
			one.Article, one.Span = &p.Article, texts[p.Article].span(p.Span)
		}
		out = append(out, one)
	}
	return out
}

func newJSONPassage(c *compare.Comparison, texts []jsonText, p news.Passage) jsonPassage {
	a := readingOf(c, p)
	if a < 0 {
		return jsonPassage{Article: -1}
	}
	return jsonPassage{a, texts[a].span(p.Span)}
}

// readingOf is the index of a passage's article, -1 when it is not there.
func readingOf(c *compare.Comparison, p news.Passage) int {
	return slices.IndexFunc(c.Readings, func(r compare.Reading) bool { return r.Article.ID == p.Article })
}

func newJSONFigure(c *compare.Comparison, texts []jsonText, i int, f figure.Figure) jsonFigure {
	v := jsonFigure{Relation: f.Relation, Clear: f.Clear(), Values: []jsonValue{}}
	if f.Fact >= 0 {
		v.Fact = &f.Fact
	}
	if i < len(c.FigureNames) {
		v.Name = c.FigureNames[i]
	}
	values := slices.Concat(f.Values, f.More)
	slices.SortStableFunc(values, func(x, y figure.Value) int {
		return cmp.Or(cmp.Compare(x.Article, y.Article), cmp.Compare(x.Span.Start, y.Span.Start))
	})
	for _, x := range values {
		t := texts[x.Article]
		low, high := bounds(x.Quantity)
		v.Values = append(v.Values, jsonValue{jsonPlace(x.Place), t.span(x.Span), x.Kind, low, high, x.Hedge.String(), t.span(x.Credited), c.CreditOf(x)})
	}
	return v
}

// bounds are the least and the most that a quantity may be, nil for none.
func bounds(q number.Quantity) (low, high *float64) {
	low, high = &q.Low, &q.High
	switch q.Hedge {
	case number.MoreThan, number.AtLeast:
		high = nil
	case number.UpTo:
		low = nil
	}
	return low, high
}
