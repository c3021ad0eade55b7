package page

import (
	"cmp"
	"slices"
	"strconv"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// QuotationID names an utterance of a comparison: it stays the same in later
// comparisons of the same texts that join the same quotations.
func QuotationID(c *compare.Comparison, utterance int) string {
	var key []byte
	for _, f := range c.Utterances[utterance].Forms {
		r := c.Readings[f.Article]
		key = append(append(key, r.Article.ID...), ' ')
		for _, s := range r.Quotes[f.Quote].Content {
			key = strconv.AppendInt(append(key, ' '), int64(s.Start), 10)
		}
		key = append(key, '\n')
	}
	return news.TextHash(string(key))
}

// quoting makes the section of quotations.
type quoting struct{ *maker }

// heard is an utterance with what the reader says about it.
type heard struct {
	utterance.Utterance
	id, comment string
}

// chosenQuotations are those that the reader picked, else those that most
// articles give, and cut.
func (m quoting) chosenQuotations() []heard {
	var out []heard
	if picks := m.ch.picked(PickQuotation); len(picks) > 0 {
		ids := map[string]int{}
		for i := range m.c.Utterances {
			ids[QuotationID(m.c, i)] = i
		}
		for _, p := range picks {
			if i, ok := ids[p.ID]; ok {
				out = append(out, heard{m.c.Utterances[i], p.ID, p.Comment})
			}
		}
	}
	if len(out) > 0 || m.ch.chosen() {
		return out
	}
	all := m.sharedQuotations()
	for _, i := range all[:min(m.size.quotations, len(all))] {
		out = append(out, heard{Utterance: m.c.Utterances[i], id: QuotationID(m.c, i)})
	}
	return out
}

// sharedQuotations are the indexes of the utterances that two or more articles give, those
// that are cut or changed first, then those of more articles.
func (m quoting) sharedQuotations() []int {
	var out []int
	for i, u := range m.c.Utterances {
		if givers(u) > 1 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(i, j int) int {
		a, b := m.c.Utterances[i], m.c.Utterances[j]
		return cmp.Or(cmp.Compare(indicate(changed(b)), indicate(changed(a))), cmp.Compare(givers(b), givers(a)))
	})
	return out
}

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}

// givers counts the articles that give an utterance.
func givers(u utterance.Utterance) int {
	seen := map[int]bool{}
	for _, f := range u.Forms {
		seen[f.Article] = true
	}
	return len(seen)
}

// changed reports whether a form has not the words of the fullest one.
func changed(u utterance.Utterance) bool {
	return slices.ContainsFunc(u.Forms, func(f utterance.Form) bool {
		return slices.ContainsFunc(f.Edits, func(e utterance.Edit) bool { return e.Kind != utterance.Kept })
	})
}

// section has the chosen ones, the articles' forms one below the other.
func (m quoting) section() Section {
	us := m.chosenQuotations()
	if len(us) == 0 {
		return Section{}
	}
	s := m.part("quotations")
	for _, u := range us {
		speaker := say.Clean(u.Speaker)
		switch {
		case speaker == "":
			speaker = m.say("page.speaker.notfound")
		case u.Sure < quote.Doubt:
			speaker = m.say("page.speaker.maybe", say.Of("name", say.Words(speaker)))
		}
		head := m.say("page.told", say.Count("n", givers(u.Utterance)), say.Count("of", len(m.c.Readings)))
		s.Blocks = append(s.Blocks, Heading{Text: append(Plain(m.masked(speaker)), Run{Text: " (" + head + ")"})}, m.forms(u.Utterance))
		s.Blocks = append(s.Blocks, m.comment(u.comment)...)
	}
	s.Blocks = m.explained(s.Blocks, 0, Cut, Added)
	return s
}

// forms is the table of an utterance: article, words, place.
func (m quoting) forms(u utterance.Utterance) Table {
	t := Table{
		Caption: m.say("page.quotations.caption"), RowHeads: true, Widths: []float64{.2, .62, .18},
		Head: []Text{Plain(m.say("page.column.article")), Plain(m.say("page.column.words.given")), Plain(m.say("page.column.where"))},
	}
	for i, f := range u.Forms {
		r := m.c.Readings[f.Article]
		q := r.Quotes[f.Quote]
		where := ""
		if len(q.Content) > 0 {
			where = m.place(r.Doc.Sentences[max(0, r.Doc.SentenceAt(q.Content[0].Start))])
		}
		words := m.form(u, i)
		if m.ch.Variant == Worksheet && i != u.Fullest {
			words, where = nil, ""
		}
		t.Rows = append(t.Rows, Row{{{Text: m.names[f.Article], Emphasis: true}}, words, Plain(where)})
	}
	return t
}

// longestForm is how many characters of a form are shown.
const longestForm = 420

// form is what an article gives of an utterance, with what it cut and put in.
func (m quoting) form(u utterance.Utterance, i int) Text {
	f := u.Forms[i]
	r := m.c.Readings[f.Article]
	q := r.Quotes[f.Quote]
	var out Text
	add := func(article int, s news.Span, mark Mark) {
		a := m.c.Readings[article].Article
		if text := m.masked(say.Clean(a.Slice(s))); text != "" {
			if len(out) > 0 {
				out = append(out, Run{Text: " "})
			}
			out = append(out, Run{Text: text, Mark: mark, At: news.Passage{Article: a.ID, Span: s}, Language: m.foreign(article)})
		}
	}
	if q.Kind == quote.Indirect {
		for _, s := range q.Content {
			add(f.Article, s, NoMark)
		}
		return append(limited(out, longestForm), Run{Text: " (" + m.say("page.reported") + ")", Emphasis: true})
	}
	for _, run := range utterance.Runs(m.set, u, i) {
		mark := map[utterance.EditKind]Mark{utterance.Cut: Cut, utterance.Inserted: Added}[run.Kind]
		if mark == Added && !run.Marked && q.Kind == quote.Mixed {
			mark = NoMark // the outlet's own words beside the quoted ones
		}
		add(run.Article, run.Span, mark)
	}
	return limited(out, longestForm)
}

// limited cuts runs after so many characters.
func limited(t Text, limit int) Text {
	for i, r := range t {
		n := len([]rune(r.Text))
		if n > limit {
			t[i].Text, _ = shortened(r.Text, max(1, limit))
			return append(t[:i+1], Run{Text: " …"})
		}
		limit -= n
	}
	return t
}
