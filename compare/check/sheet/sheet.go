// Package sheet makes what a check found into files.
//
// In goes a check.Result, out come a document (package page) that every form of
// the program writes, and JSON (docs/json.md). Method: plain functions, one walk
// over the statements; all sentences are texts of a catalogue. Text of the
// articles and of the text is cleaned here, so that no form meets control
// characters.
package sheet

import (
	"strings"

	"parallax/compare/check"
	"parallax/compare/cite"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/say"
)

// maker makes the document of one result.
type maker struct {
	*check.Result
	cat   say.Catalogue
	style cite.Style
	list  *cite.List
	refs  []page.Text // notes of a style that has notes, in their order
	used  []int       // articles that are cited, in the order of the text
}

// Document is the result as a document: each statement with what was found and
// the nearest passages, and what the text does not speak of.
func Document(r *check.Result, o Options) page.Document {
	m := newMaker(r, o)
	d := page.Document{Title: m.title(), Language: m.cat["page.language"]}
	d.Sections = []page.Section{m.summary(), m.articles(), m.statements()}
	if len(m.used) > 0 {
		d.Sections = append(d.Sections, m.works())
	}
	if r.Left != nil {
		d.Sections = append(d.Sections, m.left())
	}
	d.Sections = append(d.Sections, m.how())
	return d
}

// Appendix is the result as the last section of a summary, which has the works
// cited and the articles before it.
func Appendix(r *check.Result, o Options) page.Section {
	m := newMaker(r, o)
	out := page.Section{ID: "check", Heading: m.say("check.page.appendix")}
	for _, s := range []page.Section{m.summary(), m.statements(), m.how()} {
		out.Blocks = append(out.Blocks, s.Blocks...)
	}
	return out
}

func newMaker(r *check.Result, o Options) *maker {
	var works []cite.Work
	for _, d := range r.Docs {
		w := cite.Of(d.Article)
		w.Retrieved = o.Retrieved[d.Article.ID]
		works = append(works, w)
	}
	style := cite.StyleOf(string(o.Style))
	cat, _ := say.Language(o.Language)
	return &maker{Result: r, cat: cat, style: style, list: cite.NewListIn(cat, style, works)}
}

func (m *maker) title() string { return m.say("check.page.title", say.Count("n", len(m.Docs))) }

func (m *maker) say(key string, args ...say.Arg) string {
	return m.cat.Text(say.Message{Key: key, Args: args})
}

func word(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// letter is what the program calls an article.
func letter(a int) string { return string(rune('A' + a%26)) }

func (m *maker) summary() page.Section {
	s := page.Section{ID: "summary", Heading: m.say("check.page.summary")}
	if len(m.Statements) == 0 {
		s.Blocks = []page.Block{page.Paragraph{Text: page.Plain(m.say("check.page.none"))}}
		return s
	}
	var parts [][]say.Piece
	for _, v := range check.Verdicts() {
		n := 0
		for _, x := range m.Statements {
			if x.Shown() == v {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, []say.Piece{say.Words(m.say("check.page.count", say.Count("n", n), word("verdict", m.say("check.counted."+v.Slug()))))})
		}
	}
	counts := m.say("check.page.counts", say.Count("n", len(m.Statements)), say.List("parts", parts...))
	s.Blocks = []page.Block{page.Paragraph{Text: page.Strong(counts)}, page.Paragraph{Role: page.Small, Text: page.Plain(m.say("check.page.how.words"))}}
	for _, n := range m.Notes {
		s.Blocks = append(s.Blocks, page.Paragraph{Role: page.Warning, Text: page.Plain(m.cat.Text(n))})
	}
	return s
}

func (m *maker) articles() page.Section {
	var l page.List
	for a, d := range m.Docs {
		l.Items = append(l.Items, page.Plain(m.say("check.page.article", word("letter", letter(a)), word("outlet", say.Clean(m.Names[a])), word("title", say.Clean(d.Article.Title())))))
	}
	return page.Section{ID: "articles", Heading: m.say("check.page.articles"), Blocks: []page.Block{l}}
}

func (m *maker) how() page.Section {
	s := page.Section{ID: "how", Heading: m.say("check.page.how")}
	add := func(key string) { s.Blocks = append(s.Blocks, page.Paragraph{Text: page.Plain(m.say(key))}) }
	add("check.page.how.found")
	if !m.Meaning {
		add("check.page.how.quick")
	}
	add("check.page.how.machine")
	return s
}

// mostShown is how many passages stand below a statement.
const mostShown = 3

func (m *maker) statements() page.Section {
	s := page.Section{ID: "statements", Heading: m.say("check.page.statements")}
	for _, x := range m.Statements {
		s.Blocks = append(s.Blocks, m.statement(x)...)
	}
	return s
}

// statement is one statement with what was found and the passages that show it.
func (m *maker) statement(x check.Statement) []page.Block {
	heading := append(page.Strong(m.verdict(x.Shown())+": "), m.cited(x)...)
	said := m.cat.Text(x.Said)
	if x.Corrected != "" {
		said = m.say("check.page.corrected", word("verdict", m.say("check.counted."+x.Verdict.Slug())))
	}
	out := []page.Block{page.Heading{Text: heading}, page.Paragraph{Role: page.Small, Text: page.Plain(said)}}
	var l page.List
	for _, f := range x.Findings {
		l.Items = append(l.Items, m.finding(f))
	}
	if len(l.Items) > 0 {
		out = append(out, l)
	}
	shown := map[check.Place]bool{}
	for _, f := range x.Findings {
		if f.Kind != check.Name || f.Verdict != check.Found {
			out = append(out, m.shownBy(f, shown)...)
		}
	}
	for k, p := range x.Passages {
		at := m.sentence(p.Place)
		if !shown[at] && (p.Near != check.Nothing && k < mostShown || len(shown) == 0) {
			shown[at] = true
			out = append(out, m.quotation(p.Place, m.near(p.Near), nil))
		}
	}
	return out
}

// near is a grade in words.
func (m *maker) near(n check.Nearness) string {
	return m.say("check.near." + strings.ReplaceAll(string(n), " ", "-"))
}

// verdict is a verdict at the beginning of a line.
func (m *maker) verdict(v check.Verdict) string { return m.say("check.label." + v.Slug()) }

// finding is a line that tells one finding.
func (m *maker) finding(f check.Finding) page.Text {
	words := say.Clean(m.Text.Article.Slice(f.Span))
	said := say.Clean(m.cat.Text(f.Said))
	if f.Kind == check.Telling || f.Kind == check.Absence {
		return page.Plain(said)
	}
	return append(page.Strong(words+" — "), page.Plain(said)...)
}

// mostPlaces is how many places of a finding stand below a statement.
const mostPlaces = 3

// shownBy are the passages that show a finding, each sentence once.
func (m *maker) shownBy(f check.Finding, shown map[check.Place]bool) []page.Block {
	var out []page.Block
	for k, p := range f.Places {
		at := m.sentence(p)
		if k == mostPlaces || shown[at] && f.Edits == nil {
			continue
		}
		shown[at] = true
		var edits []check.Edit
		if k == 0 {
			edits = f.Edits
		}
		out = append(out, m.quotation(p, "", edits))
	}
	return out
}

// sentence is the whole sentence of a place.
func (m *maker) sentence(p check.Place) check.Place {
	p.Span = m.Docs[p.Article].Sentences[p.Sentence].Span
	return p
}

// quotation is the sentence of a place with the words of the place marked, or
// the words of an altered quotation with what was cut and put in.
func (m *maker) quotation(p check.Place, near string, edits []check.Edit) page.Quotation {
	a := m.Docs[p.Article].Article
	at := m.sentence(p)
	q := page.Quotation{At: news.Passage{Article: a.ID, Span: at.Span}}
	if edits != nil {
		q.Text = m.edited(a, edits)
	} else {
		q.Text = marked(a, at.Span, p.Span)
	}
	for i := range q.Text {
		q.Text[i].Language = m.cat.Foreign(a.Language)
	}
	place := m.say("check.page.headline")
	if n := m.Docs[p.Article].Sentences[p.Sentence].Number; n > 0 {
		place = m.say("check.page.sentence", say.Count("n", n))
	}
	args := []say.Arg{word("letter", letter(p.Article)), word("outlet", say.Clean(m.Names[p.Article])), word("place", place)}
	key := "check.page.source"
	if near != "" {
		key, args = "check.page.source.near", append(args, word("near", near))
	}
	q.Source = page.Plain(m.say(key, args...))
	return q
}

// marked is a sentence with words of it marked, unless these are all.
func marked(a *news.Article, all, words news.Span) page.Text {
	words = words.Intersect(all)
	if words.Empty() || words == all {
		return page.Plain(say.Clean(a.Slice(all)))
	}
	var t page.Text
	add := func(s news.Span, mark page.Mark) {
		if text := spaced(a.Slice(s)); text != "" {
			t = append(t, page.Run{Text: text, Mark: mark})
		}
	}
	add(news.Span{Start: all.Start, End: words.Start}, page.NoMark)
	add(words, page.Compare)
	add(news.Span{Start: words.End, End: all.End}, page.NoMark)
	return t
}

// spaced is cleaned text that keeps the blanks at its ends.
func spaced(s string) string {
	out := say.Clean(s)
	if strings.HasPrefix(s, " ") {
		out = " " + out
	}
	if strings.HasSuffix(s, " ") && out != " " {
		out += " "
	}
	return out
}

// edited is an altered quotation: words of the article, what the text cut of
// them, and what it put in.
func (m *maker) edited(a *news.Article, edits []check.Edit) page.Text {
	var t page.Text
	for i, e := range edits {
		from, mark := a, page.NoMark
		switch e.Kind {
		case check.Cut:
			mark = page.Cut
		case check.PutIn:
			from, mark = m.Text.Article, page.Added
		}
		if i > 0 {
			t = append(t, page.Run{Text: " "})
		}
		t = append(t, page.Run{Text: say.Clean(from.Slice(e.Span)), Mark: mark})
	}
	return t
}

func (m *maker) left() page.Section {
	s := page.Section{ID: "left", Heading: m.say("check.page.left")}
	if len(m.Left) == 0 {
		s.Blocks = []page.Block{page.Paragraph{Text: page.Plain(m.say("check.page.left.none"))}}
		return s
	}
	var l page.List
	for _, x := range m.Left {
		l.Items = append(l.Items, page.Plain(say.Clean(say.Text(m.cat.Again(x.Said)))))
	}
	s.Blocks = []page.Block{page.Paragraph{Role: page.Small, Text: page.Plain(m.say("check.page.left.how"))}, l}
	return s
}
