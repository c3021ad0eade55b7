package whom

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// SpokenTo reports whether the words in marks of what somebody says tell "you" and call
// the person of that name, as Fullest gives it (vocative).
func SpokenTo(r *Resolver, content []news.Span, name string) bool {
	for _, c := range content {
		if !slices.ContainsFunc(r.doc.WordsIn(c), func(w token.Word) bool { return secondPersons[w.Lower] }) {
			continue
		}
		for _, m := range r.roster.Within(c) {
			if r.Fullest(m.Name).Text() == name && r.quoted(m.Start) && calls(r.doc, c, m.Span) {
				return true
			}
		}
	}
	return false
}

// calls reports whether a name stands by itself at the end of a sentence, or opens what
// is said: ", agent Moss." and "“Moss, ...". "I, Ada Moss." is the speaker.
func calls(d *token.Document, c, name news.Span) bool {
	text := d.Article.Text
	words := d.WordsIn(news.Span{Start: c.Start, End: name.Start})
	start := name.Start
	for n := len(words); n > 0 && addresses(words[n-1:]); n-- {
		start, words = words[n-1].Start, words[:n-1]
	}
	behind := text[name.End:c.End]
	if len(words) == 0 {
		return strings.HasPrefix(behind, ",")
	}
	last := words[len(words)-1]
	gap := strings.TrimSpace(text[last.End:start])
	return gap == "," && behind != "" && strings.ContainsAny(behind[:1], ".?!") && !firstPersons[last.Lower]
}

// addresses reports whether a word may stand before a name in an address: a title, or
// what somebody is, "agent".
func addresses(word []token.Word) bool {
	return titleWords[word[0].Lower] || len(lexicon.People().Find(word)) > 0 && !firstPersons[word[0].Lower]
}
