package report

import (
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/kind"
	"parallax/compare/say"
)

// limits are sentences about what the program could not do, in the order of
// the articles.
func limits(c *compare.Comparison) []string {
	var out []string
	for i, r := range c.Readings {
		out = append(out, articleLimits(letter(i)+" "+name(c, i), r)...)
	}
	if byWords(c) {
		out = append(out, told("limit.words"))
	}
	aligned := map[[2]int]bool{}
	for _, f := range c.Facts {
		for _, t := range f.Tellings {
			aligned[[2]int{t.Article, t.Sentence}] = true
		}
	}
	all := 0
	for _, r := range c.Readings {
		all += len(r.Doc.Sentences)
	}
	out = append(out, told("limit.joined", say.Count("joined", len(aligned)), say.Count("n", all)))
	if len(c.Readings) < 3 {
		out = append(out, told("limit.two"))
	}
	return append(out, told("limit.made", word("engine", clean(c.Engine))))
}

// byWords reports whether the meaning of English articles was left out.
func byWords(c *compare.Comparison) bool {
	english := func(r compare.Reading) bool { return r.Article.English() }
	return len(c.Meaning) > 0 && !slices.Contains(c.Meaning, true) && slices.ContainsFunc(c.Readings, english)
}

// eventWarning says that articles may be about different events, "" when all
// may be about one.
func eventWarning(c *compare.Comparison) string {
	m, ok := compare.EventWarning(c)
	if !ok {
		return ""
	}
	return clean(say.English().Text(m))
}

// kindsOf are the notes about the kind of an article's text.
func kindsOf(c *compare.Comparison, i int) []kind.Note {
	if i >= len(c.Kinds) {
		return nil
	}
	return c.Kinds[i]
}

func articleLimits(name string, r compare.Reading) []string {
	var out []string
	tell := func(key string, args ...say.Arg) {
		out = append(out, told("limit."+key, append(args, word("article", name))...))
	}
	unknown, unnamed := 0, 0
	for _, q := range r.Quotes {
		switch _, note := voice(r, q); note {
		case "not found":
			unknown++
		case "unnamed":
			unnamed++
		}
	}
	if unknown > 0 {
		tell("speakers", say.Count("n", unknown))
	}
	if unnamed > 0 {
		tell("unnamed", say.Count("n", unnamed))
	}
	if n := len(r.Article.SetAside); n > 0 {
		tell("aside", say.Count("n", n), word("rules", rules(r)))
	}
	var missing []string
	for what, there := range fields(r) {
		if !there {
			missing = append(missing, told("field."+[...]string{"headline", "date", "outlet"}[what]))
		}
	}
	if len(missing) > 0 {
		tell("missing", word("fields", strings.Join(missing, ", ")))
	}
	if l := r.Article.Language; !r.Article.English() {
		tell("language", word("language", clean(l)))
	}
	for _, n := range say.English().Notes(r.Article.Notes) {
		tell("note", word("note", clean(n)))
	}
	return out
}

// word is an argument that is a word or a few.
func word(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

func fields(r compare.Reading) []bool {
	a := r.Article
	return []bool{!a.Headline.Empty(), a.Published.Known(), a.Outlet != ""}
}

// rules names the rules that set blocks aside, each once, in order.
func rules(r compare.Reading) string {
	seen := map[string]bool{}
	var names []string
	for _, b := range r.Article.SetAside {
		if n := clean(b.Rule); n != "" && !seen[n] {
			seen[n] = true
			names = append(names, n)
		}
	}
	return strings.Join(names, ", ")
}
