package whom

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// joint are the persons who speak together, as one name: "Ada Moss, Ole Berg and Una Falk" of
// "Sens. Moss, Berg and Falk"; "" where the source is not a row of persons from its beginning
// to its end, the last one joined by "and". Seats and appositions may stand between them.
func joint(r *Resolver, source news.Span) string {
	n := nouns{r}
	var row []Mention
	for _, m := range r.roster.Within(source) {
		switch text := r.doc.Article.Text; {
		case r.Person(m.Name):
			row = append(row, m)
		case len(row) == 0 || !isSeat(text[row[len(row)-1].End:m.End]):
			return ""
		}
	}
	if len(row) < 2 || !n.opensRow(source.Start, row[0]) || !n.onlyApposed(news.Span{Start: row[len(row)-1].End, End: max(row[len(row)-1].End, source.End)}) {
		return ""
	}
	var names []string
	for i, m := range row {
		if i > 0 && !n.goesOn(row[i-1], m, i == len(row)-1) {
			return ""
		}
		name := r.Fullest(m.Name).Text()
		if strings.Contains(name, "&") { // "Moss & Berg" of a headline
			name = r.doc.Article.Slice(m.Span)
		}
		names = append(names, name)
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// opensRow reports whether nothing but titles stands in front of the first name of a row.
func (r nouns) opensRow(start int, m Mention) bool {
	for _, w := range r.doc.WordsIn(news.Span{Start: start, End: max(start, m.Start)}) {
		if low := strings.TrimSuffix(w.Lower, "s"); w.Lower != "both" && !titleWords[w.Lower] && !titleWords[low] && !r.inName(w) {
			return false
		}
	}
	return true
}

// goesOn reports whether a row of names goes on from one to the next: by a comma, the last
// time by "and", with no more than a seat or an apposition between.
func (r nouns) goesOn(a, b Mention, last bool) bool {
	gap := strings.TrimSpace(r.doc.Article.Text[a.End:max(a.End, b.Titled.Start)])
	between, and := strings.CutSuffix(gap, "and")
	apposed := and && strings.HasPrefix(between, ", ") && strings.HasSuffix(strings.TrimSpace(between), ",")
	between = strings.Trim(between, ", ")
	return and == last && (gap != "" && isSeat(between) || apposed)
}

// row is a source that ends a row of names, "Berg and Falk", with those that stand in front of
// it in the row: "Moss, Berg and Falk". Behind a preposition they belong to another phrase.
func (r nouns) row(source news.Span) news.Span {
	text, out := r.doc.Article.Text, source
	if joint(r.Resolver, source) == "" {
		return source
	}
	for i := r.roster.From(source.Start) - 1; i >= 0; i-- {
		m := r.roster.Mentions[i]
		if m.End > out.Start || strings.TrimSpace(text[m.End:out.Start]) != "," || m.Name.Acts || r.quoted(m.Start) {
			break
		}
		out.Start = m.Titled.Start
	}
	if k, _ := r.doc.RangeIn(out); k > 0 && besideNames[r.doc.Words[k-1].Lower] {
		return source
	}
	return out
}

// Outside is what is said without what a source takes from its end, "Moss, Berg" in front of
// "and Falk said"; cut tells whether it takes anything.
func Outside(content []news.Span, source news.Span) (words []news.Span, cut bool) {
	words = slices.Clone(content)
	for i := range words {
		if c := &words[i]; c.Start < source.Start && source.Start < c.End && c.End <= source.End {
			c.End, cut = source.Start, true
		}
	}
	return words, cut
}
