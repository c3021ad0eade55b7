package page

import (
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
)

// limiting makes the section of limits.
type limiting struct{ *maker }

// section has what this comparison cannot tell and what the reader changed about
// it.
func (m limiting) section() Section {
	if m.ch.Variant == OnePage {
		joined, all := m.joined()
		text := append(m.text("page.limit.joined", say.Count("n", joined), say.Count("all", all)), Run{Text: " "})
		return m.part("limits", append([]Block{Paragraph{Small, append(text, m.text("page.limit.program", word("version", say.Clean(m.c.Engine)))...)}}, m.corrected()...)...)
	}
	var l List
	add := func(key string, args ...say.Arg) { l.Items = append(l.Items, m.text(key, args...)) }
	for i, r := range m.c.Readings {
		if parts := m.articleLimits(r); len(parts) > 0 {
			add("page.limit.article", m.outlet("article", i), word("parts", strings.Join(parts, "; ")))
		}
	}
	if m.byWords() {
		add("page.limit.words")
	}
	joined, all := m.joined()
	add("page.limit.joined", say.Count("n", joined), say.Count("all", all))
	if len(m.c.Readings) < 3 {
		add("page.limit.two")
	}
	if n := m.missingPicks(); n > 0 {
		add("page.limit.picks", say.Count("n", n))
	}
	add("page.limit.program", word("version", say.Clean(m.c.Engine)))
	return m.part("limits", append([]Block{l}, m.corrected()...)...)
}

// articleLimits are what is the matter with one article.
func (m limiting) articleLimits(r compare.Reading) []string {
	var out []string
	unknown, unnamed := 0, 0
	for _, q := range r.Quotes {
		switch {
		case quote.SpeakerName(r.Article, q) == "":
			unknown++
		case q.Unnamed:
			unnamed++
		}
	}
	count := func(key string, n int) {
		if n > 0 {
			out = append(out, m.say(key, say.Count("n", n)))
		}
	}
	count("page.limit.speakers", unknown)
	count("page.limit.unnamed", unnamed)
	count("page.limit.removed", len(r.Article.SetAside))
	a := r.Article
	missing := func(key string, is bool) {
		if is {
			out = append(out, m.say(key))
		}
	}
	missing("page.limit.headline", a.Headline.Empty())
	missing("page.limit.date", !a.Published.Known())
	missing("page.limit.outlet", a.Outlet == "" && !m.ch.Hide)
	if !a.English() {
		out = append(out, m.say("page.limit.language", word("language", say.Clean(a.Language))))
	}
	for _, n := range m.cat.Notes(a.Notes) {
		out = append(out, m.masked(strings.TrimSuffix(say.Clean(n), ".")))
	}
	return out
}

// byWords reports whether the meaning of English articles was left out.
func (m limiting) byWords() bool {
	english := func(r compare.Reading) bool { return r.Article.English() }
	return len(m.c.Meaning) > 0 && !slices.Contains(m.c.Meaning, true) && slices.ContainsFunc(m.c.Readings, english)
}

// joined counts the sentences that tell a fact, and all.
func (m limiting) joined() (joined, all int) {
	seen := map[[2]int]bool{}
	for _, f := range m.c.Facts {
		for _, t := range f.Tellings {
			seen[[2]int{t.Article, t.Sentence}] = true
		}
	}
	for _, r := range m.c.Readings {
		all += len(r.Doc.Sentences)
	}
	return len(seen), all
}

// corrected names what the reader corrected and put away, in the order in which
// it was done.
func (m limiting) corrected() []Block {
	var items []Text
	for _, a := range m.c.Corrections {
		if compare.AboutDifferences(a.Kind) {
			continue // told below, as it stands now
		}
		text := m.again(a.Pieces())
		if !a.Placed {
			text = append(text, Run{Text: " " + m.say("page.corrected.lost")})
		}
		items = append(items, text)
	}
	for _, p := range m.c.PutAway {
		key := "page.hidden"
		if p.NotSo {
			key = "page.notso"
		}
		text := append(m.text(key), m.again(p.Pieces)...)
		if reason := say.Clean(p.Reason); reason != "" {
			text = append(text, Run{Text: " " + m.say("page.reason", word("reason", reason))})
		}
		items = append(items, text)
	}
	if len(items) == 0 {
		return nil
	}
	out := []Block{Paragraph{Body, m.text("page.corrected", say.Count("n", len(items)))}}
	if n := min(len(items), m.size.corrections); n > 0 {
		out = append(out, List{Items: items[:n]})
		if more := len(items) - n; more > 0 {
			out = append(out, Paragraph{Small, m.text("page.corrected.more", say.Count("n", more))})
		}
	}
	return out
}

// missingPicks counts the picks that the comparison does not have.
func (m limiting) missingPicks() int {
	n := 0
	for _, p := range m.ch.Picks {
		found := false
		switch p.Kind {
		case PickDifference:
			for _, d := range m.c.Differences {
				found = found || d.ID == p.ID
			}
		case PickFact:
			found = telling(m).fact(p.ID) >= 0
		case PickQuotation:
			for i := range m.c.Utterances {
				found = found || QuotationID(m.c, i) == p.ID
			}
		case PickNote:
			found = slices.ContainsFunc(m.ch.Notes, func(x Note) bool { return x.ID == p.ID })
		}
		if !found {
			n++
		}
	}
	return n
}
