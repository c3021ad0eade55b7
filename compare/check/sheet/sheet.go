// Package sheet makes what a check found into files.
//
// In goes a check.Result, out come a document (package page) that every form of
// the program writes, and JSON (docs/json.md). Method: plain functions, one walk
// over the statements; all sentences are texts of a catalogue. Text of the
// articles and of the text is cleaned here, so that no form meets control
// characters.
package sheet

import (
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
	units []check.Unit
	used  []int // articles that are cited, in the order of the text
}

// Document is the result as a document: each statement with what decides it, those that
// are to be read first before the others, and what the text does not speak of.
func Document(r *check.Result, o Options) page.Document {
	m := newMaker(r, o)
	d := page.Document{Title: m.title(), Language: m.cat["page.language"]}
	d.Sections = append([]page.Section{m.summary()}, m.statements()...)
	if len(m.used) > 0 {
		d.Sections = append(d.Sections, m.works())
	}
	if r.Left != nil {
		d.Sections = append(d.Sections, m.left())
	}
	d.Sections = append(d.Sections, m.articles(), m.how())
	return d
}

// Appendix is the result as the last section of a summary, which has the works
// cited and the articles before it.
func Appendix(r *check.Result, o Options) page.Section {
	m := newMaker(r, o)
	out := page.Section{ID: "check", Heading: m.say("check.page.appendix")}
	for _, s := range append(append([]page.Section{m.summary()}, m.statements()...), m.how()) {
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
	return &maker{Result: r, units: r.Units(), cat: cat, style: style, list: cite.NewListIn(cat, style, works)}
}

func (m *maker) title() string { return m.say("check.page.title", say.Count("n", len(m.Docs))) }

func (m *maker) say(key string, args ...say.Arg) string {
	return m.cat.Text(say.Message{Key: key, Args: args})
}

func word(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// letter is what the program calls an article.
func letter(a int) string { return string(rune('A' + a%26)) }

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
	add("check.page.how.short")
	if !m.Meaning {
		add("check.page.how.quick")
	}
	add("check.page.how.machine")
	return s
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
