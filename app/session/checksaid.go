package session

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"parallax/compare/check"
	"parallax/compare/check/sheet"
	"parallax/compare/news"
)

// said is what the reader said of a statement: another verdict, "" for none, and
// the passages that the reader cites for it. Both are kept with the event as
// fields of its summary, by the words of the statement, so that they hold in a
// text that was changed elsewhere.
type said struct {
	verdict check.Verdict
	cited   []check.Place
}

func (a said) same(b said) bool { return a.verdict == b.verdict && slices.Equal(a.cited, b.cited) }

// The fields: a verdict, and passages as JSON.
const (
	fieldVerdict = "check.verdict."
	fieldCited   = "check.cited."
)

// statementName is by what a statement is known: a hash of its words.
func statementName(r *check.Result, i int) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(strings.Join(strings.Fields(r.Text.Article.Slice(r.Statements[i].Span)), " ")))
	return fmt.Sprintf("%016x", h.Sum64())
}

// saidOf is what the reader said of each statement of a result.
func (s *comparisonDesk) saidOf(r *check.Result) []said {
	fields := s.Bench().Fields
	out := make([]said, len(r.Statements))
	for i := range out {
		name := statementName(r, i)
		if v := check.Verdict(fields[fieldVerdict+name]); slices.Contains(check.Verdicts(), v) {
			out[i].verdict = v
		}
		out[i].cited = s.citedPlaces(r, fields[fieldCited+name])
	}
	return out
}

// citedPlaces finds passages again; those that stand in no article any more are
// left out.
func (s *comparisonDesk) citedPlaces(r *check.Result, kept string) []check.Place {
	var at []news.Anchor
	if kept == "" || json.Unmarshal([]byte(kept), &at) != nil {
		return nil
	}
	found, _ := news.Note{At: at}.Places(s.articles)
	var out []check.Place
	for _, p := range found {
		for a, d := range r.Docs {
			if d.Article.ID == p.Article {
				out = append(out, check.Place{Article: a, Sentence: d.SentenceAt(p.Start), Span: p.Span})
			}
		}
	}
	return out
}

// withSaid is a result with what the reader said of its statements.
func withSaid(r *check.Result, all []said) *check.Result {
	out := *r
	out.Statements = slices.Clone(r.Statements)
	for i, x := range all {
		if x.verdict != r.Statements[i].Verdict {
			out.Statements[i].Corrected = x.verdict
		}
		out.Statements[i].Cited = x.cited
	}
	return &out
}

// CorrectStatement gives the i-th statement of the checked text another verdict;
// "" gives it back that of the program.
func (s *comparisonDesk) CorrectStatement(i int, v check.Verdict) {
	if r := s.Checked().Result; r != nil && i >= 0 && i < len(r.Statements) {
		s.SetField(fieldVerdict+statementName(r, i), string(v))
		s.work.Changed()
	}
}

// CiteInText cites the sentence of a place for the i-th statement, or no more
// when it is cited already.
func (s *comparisonDesk) CiteInText(i int, p check.Place) {
	r := s.Checked().Result
	if r == nil || i < 0 || i >= len(r.Statements) {
		return
	}
	p.Span = r.Docs[p.Article].Sentences[p.Sentence].Span
	places := slices.Clone(r.Statements[i].Cited)
	if k := slices.Index(places, p); k >= 0 {
		places = slices.Delete(places, k, k+1)
	} else {
		places = append(places, p)
	}
	var at []news.Anchor
	for _, q := range places {
		at = append(at, r.Docs[q.Article].Article.Anchor(q.Span))
	}
	kept := ""
	if len(at) > 0 {
		data, err := json.Marshal(at)
		if err != nil {
			return // anchors are plain values
		}
		kept = string(data)
	}
	s.SetField(fieldCited+statementName(r, i), kept)
	s.work.Changed()
}

// CiteInSummary puts the citations that were accepted into the introduction and the
// conclusion of the summary, behind the statements that stand there once, and tells how
// many it put in.
func (s *comparisonDesk) CiteInSummary() int {
	r := s.Checked().Result
	if r == nil {
		return 0
	}
	n := 0
	for _, field := range []string{FieldIntroduction, FieldConclusion} {
		text := s.Bench().Fields[field]
		for _, x := range sheet.CitedStatements(r, s.SheetOptions()) {
			if strings.Count(text, x.Words) == 1 && !strings.Contains(text, x.Cited) {
				text = strings.Replace(text, x.Words, x.Cited, 1)
				n++
			}
		}
		s.SetField(field, text)
	}
	return n
}
