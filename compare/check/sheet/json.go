package sheet

import (
	"io"
	"unicode/utf8"

	"parallax/compare"
	"parallax/compare/check"
	"parallax/compare/check/draft"
	"parallax/compare/news"
	"parallax/compare/report"
	"parallax/compare/say"
)

// Schema and Version stand on top of a check in JSON; the version goes up when a
// field changes its meaning or goes away.
const (
	Schema  = "parallax.check"
	Version = 1
)

type jsonCheck struct {
	Schema     string          `json:"schema"`
	Version    int             `json:"version"`
	Engine     string          `json:"engine"`
	Offsets    string          `json:"offsets"`
	Meaning    bool            `json:"meaning"`
	Notes      []string        `json:"notes"`
	Articles   []jsonArticle   `json:"articles"`
	Text       string          `json:"text"`
	Blocks     []jsonBlock     `json:"blocks"`
	Statements []jsonStatement `json:"statements"`
	Left       []jsonLeft      `json:"left"`
}

type jsonArticle struct {
	ID       string `json:"id"`
	Letter   string `json:"letter"`
	Name     string `json:"name"`
	Outlet   string `json:"outlet"`
	Headline string `json:"headline"`
	Text     string `json:"text"`
}

type jsonSpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type jsonBlock struct {
	Kind  draft.Kind `json:"kind"`
	Start int        `json:"start"`
	End   int        `json:"end"`
	Under []int      `json:"under"`
}

type jsonStatement struct {
	Span        jsonSpan         `json:"span"`
	Block       int              `json:"block"`
	Verdict     check.Verdict    `json:"verdict"`
	Corrected   check.Verdict    `json:"corrected,omitempty"`
	Cited       []jsonPlace      `json:"cited,omitempty"`
	Said        string           `json:"said"`
	ToldBy      []int            `json:"told_by"`
	NotToldBy   []int            `json:"not_told_by"`
	FromContext bool             `json:"from_context"`
	Nearest     []check.Nearness `json:"nearest"`
	Findings    []jsonFinding    `json:"findings"`
	Passages    []jsonPassage    `json:"passages"`
	Number      int              `json:"number"`
	ReadFirst   bool             `json:"read_first"`
	Evidence    []jsonEvidence   `json:"evidence"`
}

type jsonEvidence struct {
	jsonPlace
	Role    check.Role `json:"role"`
	Agrees  []jsonSpan `json:"agrees"`
	Differs []jsonSpan `json:"differs"`
}

type jsonFinding struct {
	Kind    check.Kind    `json:"kind"`
	Verdict check.Verdict `json:"verdict"`
	Span    jsonSpan      `json:"span"`
	Said    string        `json:"said"`
	Places  []jsonPlace   `json:"places"`
	Edits   []jsonEdit    `json:"edits"`
}

type jsonPlace struct {
	Article  int      `json:"article"`
	Sentence int      `json:"sentence"`
	Number   int      `json:"number"`
	Span     jsonSpan `json:"span"`
}

type jsonEdit struct {
	Kind check.EditKind `json:"kind"`
	Span jsonSpan       `json:"span"`
}

type jsonPassage struct {
	jsonPlace
	Near   check.Nearness `json:"near"`
	Chance float64        `json:"chance"`
	Met    []string       `json:"met"`
}

type jsonLeft struct {
	Kind   check.LeftKind `json:"kind"`
	Index  int            `json:"index"`
	Said   string         `json:"said"`
	Places []jsonPlace    `json:"places"`
}

// WriteJSON writes the result as JSON; see docs/json.md.
func WriteJSON(w io.Writer, r *check.Result) error {
	m := newWriter(r)
	j := jsonCheck{
		Schema: Schema, Version: Version, Engine: compare.EngineVersion, Offsets: "unicode code points", Meaning: r.Meaning,
		Text: r.Text.Article.Text, Notes: []string{}, Blocks: []jsonBlock{}, Statements: []jsonStatement{}, Left: []jsonLeft{},
	}
	for _, n := range r.Notes {
		j.Notes = append(j.Notes, say.English().Text(n))
	}
	for a, d := range r.Docs {
		x := d.Article
		j.Articles = append(j.Articles, jsonArticle{x.ID, letter(a), r.Names[a], x.Outlet, x.Title(), x.Text})
	}
	for _, b := range r.Text.Blocks {
		s := m.own.span(b.Span)
		j.Blocks = append(j.Blocks, jsonBlock{b.Kind, s.Start, s.End, notNil(b.Under)})
	}
	for _, u := range r.Units() {
		for _, s := range r.Statements[u.From:u.To] {
			x := m.statement(s)
			x.Number, x.ReadFirst = u.Number, u.First()
			j.Statements = append(j.Statements, x)
		}
	}
	for _, l := range r.Left {
		j.Left = append(j.Left, jsonLeft{l.Kind, l.Index, say.Text(l.Said), m.places(l.Places)})
	}
	return report.WriteObject(w, &j)
}

func notNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// points turns byte offsets of a text into code points.
type points struct {
	text   string
	before []int32
}

func pointsOf(a *news.Article) points {
	p := points{a.Text, make([]int32, len(a.Text)+1)}
	n := int32(0)
	for i := range len(a.Text) {
		p.before[i] = n
		if i+1 == len(a.Text) || utf8.RuneStart(a.Text[i+1]) {
			n++
		}
	}
	p.before[len(a.Text)] = n
	return p
}

func (p points) span(s news.Span) jsonSpan {
	return jsonSpan{int(p.before[s.Start]), int(p.before[s.End]), p.text[s.Start:s.End]}
}

func (p points) spans(all []news.Span) []jsonSpan {
	out := []jsonSpan{}
	for _, s := range all {
		out = append(out, p.span(s))
	}
	return out
}

type writer struct {
	*check.Result
	own      points
	articles []points
}

func newWriter(r *check.Result) writer {
	w := writer{Result: r, own: pointsOf(r.Text.Article)}
	for _, d := range r.Docs {
		w.articles = append(w.articles, pointsOf(d.Article))
	}
	return w
}

func (w writer) statement(s check.Statement) jsonStatement {
	out := jsonStatement{
		Span: w.own.span(s.Span), Block: s.Block, Verdict: s.Verdict, Said: say.English().Text(s.Said), ToldBy: notNil(s.Told),
		Corrected: s.Corrected, NotToldBy: notNil(s.Silent), FromContext: s.FromContext, Nearest: s.Nearest, Findings: []jsonFinding{}, Passages: []jsonPassage{},
	}
	out.Evidence = []jsonEvidence{}
	for _, e := range s.Evidence {
		in := w.articles[e.Article]
		out.Evidence = append(out.Evidence, jsonEvidence{w.place(e.Place), e.Role, in.spans(e.Agrees), in.spans(e.Differs)})
	}
	if len(s.Cited) > 0 {
		out.Cited = w.places(s.Cited)
	}
	for _, f := range s.Findings {
		x := jsonFinding{f.Kind, f.Verdict, w.own.span(f.Span), say.English().Text(f.Said), w.places(f.Places), []jsonEdit{}}
		for _, e := range f.Edits {
			from := w.own
			if e.Kind != check.PutIn {
				from = w.articles[f.Places[0].Article]
			}
			x.Edits = append(x.Edits, jsonEdit{e.Kind, from.span(e.Span)})
		}
		out.Findings = append(out.Findings, x)
	}
	for _, p := range s.Passages {
		x := jsonPassage{w.place(p.Place), p.Near, float64(int(p.Chance*1000+.5)) / 1000, []string{}}
		for _, m := range p.Met {
			x.Met = append(x.Met, say.English().Text(m))
		}
		out.Passages = append(out.Passages, x)
	}
	return out
}

func (w writer) place(p check.Place) jsonPlace {
	return jsonPlace{p.Article, p.Sentence, w.Docs[p.Article].Sentences[p.Sentence].Number, w.articles[p.Article].span(p.Span)}
}

func (w writer) places(ps []check.Place) []jsonPlace {
	out := []jsonPlace{}
	for _, p := range ps {
		out = append(out, w.place(p))
	}
	return out
}
