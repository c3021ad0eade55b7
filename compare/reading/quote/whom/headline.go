package whom

import (
	"strings"

	"parallax/compare/news"
)

// OpensHeadline is who speaks in a headline whose words stand behind a colon: the
// person who opens it where another stands right before the colon, "Falk corrects Berg:
// 'WORDS'"; empty where the one before the colon may speak, "Falk is out, Berg: 'WORDS'".
func OpensHeadline(r *Resolver, source, words news.Span) news.Span {
	text, headline := r.doc.Article.Text, r.doc.Article.Headline
	if source.Empty() || !source.Overlaps(headline) || words.Start < source.End || strings.TrimSpace(text[source.End:words.Start]) != ":" {
		return news.Span{}
	}
	people := r.roster.Within(news.Span{Start: headline.Start, End: source.End})
	if len(people) < 2 {
		return news.Span{}
	}
	first, last := people[0], people[len(people)-1]
	between := text[first.End:last.Start]
	opens := mayTitle(text[headline.Start:first.Start]) && r.Person(first.Name) && !r.owns(first.End)
	if !opens || last.Name == first.Name || strings.ContainsAny(between, ",:;&—") || strings.Contains(between, " and ") || strings.TrimSpace(between) == "" {
		return news.Span{}
	}
	return first.Span
}

// mayTitle reports whether what stands from the beginning of a headline to a last name
// may be titles and a first name.
func mayTitle(front string) bool {
	words := strings.Fields(front)
	if len(words) > 3 || strings.ContainsAny(front, ",:;") {
		return false
	}
	for _, w := range words {
		if low := strings.ToLower(w); besideNames[low] || leaning[low] || coordinators[low] || low == w {
			return false
		}
	}
	return true
}
