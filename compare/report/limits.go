package report

import (
	"fmt"
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
		out = append(out, "Compared by words alone: what sentences mean was left out, so that some that tell the same in other words were not joined.")
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
	out = append(out, fmt.Sprintf("%d of %s were joined to a sentence of another article; the others may still tell the same in other words.",
		len(aligned), count(all, "sentence")))
	if len(c.Readings) < 3 {
		out = append(out, "With fewer than three articles nothing is listed as not found: that needs two other articles that agree.")
	}
	return append(out, "Made by rules and statistics on this computer (engine "+clean(c.Engine)+"); every join and every mark can be wrong. Check it in the articles.")
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
	say := func(format string, args ...any) {
		out = append(out, name+": "+fmt.Sprintf(format, args...))
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
		say("speaker not found for %s.", count(unknown, "quotation"))
	}
	if unnamed > 0 {
		say("%s from unnamed sources.", count(unnamed, "quotation"))
	}
	if n := len(r.Article.SetAside); n > 0 {
		say("%s of the input set aside (%s).", count(n, "block"), rules(r))
	}
	var missing []string
	for what, there := range fields(r) {
		if !there {
			missing = append(missing, [...]string{"headline", "date", "outlet"}[what])
		}
	}
	if len(missing) > 0 {
		say("no %s found.", strings.Join(missing, ", "))
	}
	if l := r.Article.Language; !r.Article.English() {
		say("written in another language than English (%s); quotations and speakers are looked for with English rules, and its sentences are compared by words alone.", clean(l))
	}
	for _, n := range r.Article.Notes {
		say("%s", clean(n))
	}
	return out
}

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
