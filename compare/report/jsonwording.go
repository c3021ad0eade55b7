package report

import (
	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/wording"
)

type jsonLabel struct {
	Text     string        `json:"text"`
	Own      int           `json:"own"`
	Quoted   int           `json:"quoted"`
	Reported int           `json:"reported"`
	Scare    int           `json:"scare"`
	Acts     int           `json:"acts"`
	ActedOn  int           `json:"acted_on"`
	Proper   bool          `json:"proper"`
	Only     bool          `json:"only_here"`
	Mentions []jsonTelling `json:"mentions"`
}

type jsonLabelRow struct {
	Name      string        `json:"name"`
	Kind      actor.Kind    `json:"kind"`
	Corrected bool          `json:"corrected"`
	Renamed   bool          `json:"renamed"`
	Differs   bool          `json:"differs"`
	Varies    bool          `json:"varies"`
	Proposals []string      `json:"proposals"`
	Articles  [][]jsonLabel `json:"articles"`
}

type jsonFinding struct {
	Check string `json:"check"`
	jsonPlace
	Spans    []*jsonSpan   `json:"spans"`
	Voice    wording.Voice `json:"voice"`
	Speaker  string        `json:"speaker"`
	Category string        `json:"category"`
	Reason   string        `json:"reason"`
	Only     bool          `json:"only_here"`
	Others   []jsonOther   `json:"others"`
}

type jsonOther struct {
	Article int       `json:"article"`
	Span    *jsonSpan `json:"span"`
}

type jsonDeed struct {
	jsonTelling
	Verb *jsonSpan `json:"verb"`
	Only bool      `json:"only_here"`
}

type jsonDeedRow struct {
	Name     string       `json:"name"`
	Articles [][]jsonDeed `json:"articles"`
}

// wordingJSON is by which words the articles tell it.
type wordingJSON struct {
	Labels   []jsonLabelRow `json:"labels"`
	Deeds    []jsonDeedRow  `json:"deeds"`
	Findings []jsonFinding  `json:"findings"`
}

func newWordingJSON(c *compare.Comparison, texts []jsonText) wordingJSON {
	j := wordingJSON{Labels: []jsonLabelRow{}, Deeds: []jsonDeedRow{}, Findings: []jsonFinding{}}
	for _, f := range c.Findings {
		v := jsonFinding{
			Check: f.Check, jsonPlace: jsonPlace{f.Article, f.Sentence}, Voice: f.Voice, Speaker: f.Speaker, Category: f.Category,
			Reason: f.Reason, Only: f.Only, Others: []jsonOther{},
		}
		for _, s := range f.Words {
			v.Spans = append(v.Spans, texts[f.Article].span(s))
		}
		for _, o := range f.Others {
			v.Others = append(v.Others, jsonOther{o.Article, texts[o.Article].span(o.Span)})
		}
		j.Findings = append(j.Findings, v)
	}
	if c.Actors == nil {
		return j
	}
	for _, r := range c.Actors.Rows {
		j.Labels = append(j.Labels, newJSONLabelRow(c, texts, r))
	}
	for _, r := range c.Actors.Deeds {
		row := jsonDeedRow{Name: r.Name, Articles: [][]jsonDeed{}}
		for _, cell := range r.Cells {
			deeds := []jsonDeed{}
			for _, d := range cell {
				t := texts[d.Article]
				deeds = append(deeds, jsonDeed{jsonTelling{jsonPlace: jsonPlace{d.Article, d.Sentence}, Span: t.span(d.Span)}, t.span(d.Verb), d.Only})
			}
			row.Articles = append(row.Articles, deeds)
		}
		j.Deeds = append(j.Deeds, row)
	}
	return j
}

func newJSONLabelRow(c *compare.Comparison, texts []jsonText, r actor.Row) jsonLabelRow {
	row := jsonLabelRow{Name: r.Name, Kind: r.Kind, Corrected: r.Corrected, Renamed: r.Renamed, Differs: r.Telling(), Varies: r.Varies, Proposals: []string{}, Articles: [][]jsonLabel{}}
	for _, p := range r.Why {
		row.Proposals = append(row.Proposals, p.Why)
	}
	for _, cell := range r.Cells {
		labels := []jsonLabel{}
		for _, l := range cell {
			v := jsonLabel{l.Text, l.Own, l.Quoted, l.Reported, l.Scare, l.Acts, l.ActedOn, l.Proper, l.Only, []jsonTelling{}}
			for _, i := range l.Mentions {
				m := c.Actors.Mentions[i]
				v.Mentions = append(v.Mentions, jsonTelling{jsonPlace: jsonPlace{m.Article, m.Sentence}, Span: texts[m.Article].span(m.Span)})
			}
			labels = append(labels, v)
		}
		row.Articles = append(row.Articles, labels)
	}
	return row
}
