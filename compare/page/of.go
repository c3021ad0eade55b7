package page

import (
	"strings"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/say"
)

// maker makes the sections of one document; its fields do not change.
type maker struct {
	c    *compare.Comparison
	ch   Choices
	size size
	set  reading.Set
	*tongue
}

// Of makes the document that a reader hands in.
func Of(c *compare.Comparison, ch Choices) Document {
	m := newMaker(c, ch)
	d := Document{
		Title: m.title(), Language: m.cat["page.language"], Author: say.Clean(ch.Name), Date: say.Clean(ch.Date),
		Byline: m.byline(),
	}
	for _, s := range append(m.sections(), ch.Appendix...) {
		if len(s.Blocks) > 0 {
			d.Sections = append(d.Sections, s)
		}
	}
	return d
}

func newMaker(c *compare.Comparison, ch Choices) *maker {
	cat, _ := say.Language(ch.Language)
	m := &maker{c: c, ch: ch, size: sizes(ch.Variant, max(0, min(ch.Tight, Tightest))), tongue: &tongue{cat: cat}}
	for _, r := range c.Readings {
		m.tongue.articles = append(m.tongue.articles, r.Article)
		m.set.Docs, m.set.Texts = append(m.set.Docs, r.Doc), append(m.set.Texts, r.Text)
	}
	m.name(ch.Hide)
	return m
}

// sections are all sections of the variant in their order, empty ones among
// them.
func (m *maker) sections() []Section {
	if m.ch.Variant == OnePage {
		out := []Section{m.introduction(), m.compared(), differing{m}.section(), telling{m}.section()}
		if m.ch.chosen() {
			out = append(out, quoting{m}.section())
		}
		return append(out, m.notes(), m.conclusion(), limiting{m}.section(), citing{m}.section())
	}
	return []Section{
		m.introduction(), m.compared(), m.howToRead(), differing{m}.section(), telling{m}.section(), quoting{m}.section(),
		counting{m}.numbers(), counting{m}.voices(), m.notes(), m.conclusion(), limiting{m}.section(), citing{m}.section(),
	}
}

// asks reports whether pupils fill in what the articles have.
func (m *maker) asks() bool { return m.ch.Variant == Worksheet || m.ch.Variant == AnswerKey }

func (m *maker) title() string {
	if t := say.Clean(m.ch.Title); t != "" {
		return t
	}
	for _, i := range append([]int{m.c.Base}, m.every()...) {
		if t := m.headline(i); t != "" {
			return t
		}
	}
	return m.say("page.title", say.Count("n", len(m.c.Readings)))
}

// every is the numbers of all articles.
func (m *maker) every() []int {
	out := make([]int, len(m.c.Readings))
	for i := range out {
		out[i] = i
	}
	return out
}

// byline is who hands in what, when, and what was compared by what.
func (m *maker) byline() []Text {
	var who []string
	for _, s := range []string{m.ch.Name, m.ch.Course, m.ch.Date} {
		if s = say.Clean(s); s != "" {
			who = append(who, s)
		}
	}
	what := []string{m.say("page.count", say.Count("n", len(m.c.Readings)))}
	if n := m.c.Independent; n > 0 && n < len(m.c.Readings) {
		what[0] = m.say("page.count.independent", say.Count("n", len(m.c.Readings)), say.Count("texts", n))
	}
	if days := m.days(); days != "" {
		what = append(what, days)
	}
	program := m.say("page.engine", word("version", say.Clean(m.c.Engine)))
	if p := say.Clean(m.ch.Program); p != "" {
		program = p + ", " + program
	}
	out := []Text{Plain(strings.Join(append(what, program), " · "))}
	if len(who) > 0 {
		out = append([]Text{Plain(strings.Join(who, " · "))}, out...)
	}
	return out
}

// days is the first and the last day on which an article came out.
func (m *maker) days() string {
	var first, last news.Date
	for _, r := range m.c.Readings {
		d := r.Article.Published
		if d.Known() && (!first.Known() || d.Before(first)) {
			first = d
		}
		if d.Known() && (!last.Known() || last.Before(d)) {
			last = d
		}
	}
	if !first.Known() || first.SameDay(last) {
		return m.day(first)
	}
	return m.say("page.days", word("first", m.day(first)), word("last", m.day(last)))
}
