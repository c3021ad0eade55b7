package quote

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// mend repairs what the tagger cuts wrongly: it completes names, and takes the
// label of a transcript ("MOSS: ...") out of the words.
func (f *finder) mend(q Quote) Quote {
	if !q.Source.Empty() {
		q.Source = f.beforeWho(q.Source)
		q.Source.End = f.wholeName(q.Source)
	}
	if q.Source.Empty() && q.Cue.Empty() {
		return f.transcript(q)
	}
	return q
}

// beforeWho is a source that ends in "who" without it; where it stands behind a
// name and a comma, "Pia Sund, a miller who", with the name.
func (f *finder) beforeWho(s news.Span) news.Span {
	words := f.doc.WordsIn(s)
	n := len(words)
	if n < 2 || !relatives[words[n-1].Lower] || words[n-1].End != s.End || besideNames[words[n-2].Lower] {
		return s
	}
	out := news.Span{Start: s.Start, End: words[n-2].End}
	names := f.roster()
	if i := names.From(s.Start); i > 0 {
		m := names.Mentions[i-1]
		if strings.TrimSpace(f.doc.Article.Text[m.End:max(m.End, s.Start)]) == "," {
			out.Start = m.Start
		}
	}
	return out
}

// withoutDay is a source without the day on which it speaks: "Ravi Nath Tuesday"; a
// time alone is none.
func (f *finder) withoutDay(s news.Span) news.Span {
	words := f.doc.WordsIn(s)
	if !slices.ContainsFunc(words, func(w token.Word) bool { return !timeWords[w.Lower] }) {
		return news.Span{} // "Friday morning"
	}
	for n := len(words); n > 1 && weekdays[words[n-1].Lower] && words[n-1].End == s.End; n-- {
		s.End = words[n-2].End
		if n > 2 && besideNames[words[n-2].Lower] {
			s.End = words[n-3].End // "on Tuesday"
		}
	}
	return withoutTime(f.doc, s)
}

// withoutTime is a source without the adverb or the time behind it: "Moss then", "Moss
// last year".
func withoutTime(d *token.Document, s news.Span) news.Span {
	words := d.WordsIn(s)
	n := len(words)
	switch {
	case n < 2 || words[n-1].End != s.End:
	case sourceTails[words[n-1].Lower]:
		s.End = words[n-2].End
	case n > 2 && timeUnits[words[n-1].Lower] && beforeUnits[words[n-2].Lower]:
		s.End = words[n-3].End
	}
	return s
}

// wholeName is the end of the name in which the source ends.
func (f *finder) wholeName(s news.Span) int {
	b, k := f.tokenAt(s.End - 1)
	if b == nil || !b.tokens[k].capital {
		return s.End
	}
	end := capitals{b}.nameEnd(k)
	if strings.HasSuffix(b.tokens[k].lower, "'s") {
		return s.End
	}
	return max(s.End, b.tokens[end-1].End)
}

// transcript reads `"MOSS: words`.
func (f *finder) transcript(q Quote) Quote {
	text := f.doc.Article.Text
	first := q.Content[0]
	b, k := f.tokenAt(first.Start)
	if b == nil {
		return q
	}
	if !b.tokens[k].word {
		k++
	}
	colon := k
	for colon < len(b.tokens) && colon < k+4 && b.tokens[colon].word && isUpper(text[b.tokens[colon].Start:b.tokens[colon].End]) {
		colon++
	}
	if colon == k || !b.is(colon, ":") || colon+1 >= len(b.tokens) || b.tokens[colon+1].End > first.End {
		return q
	}
	q.Source = news.Span{Start: b.tokens[k].Start, End: b.tokens[colon-1].End}
	q.Cue = b.tokens[colon].Span
	q.Content = append([]news.Span{{Start: b.tokens[colon+1].Start, End: first.End}}, q.Content[1:]...)
	return q
}

func isUpper(s string) bool {
	return utf8.RuneCountInString(s) > 1 && s == strings.ToUpper(s) && s != strings.ToLower(s)
}

// tokenAt is the token that holds the byte offset, with its block; nil when
// there is none.
func (f *finder) tokenAt(offset int) (*block, int) {
	i := sort.Search(len(f.blocks), func(i int) bool { return f.doc.Paragraphs[i].Span.End > offset })
	if i == len(f.blocks) {
		return nil, 0
	}
	b := f.blocks[i]
	k := sort.Search(len(b.tokens), func(k int) bool { return b.tokens[k].End > offset })
	if k == len(b.tokens) {
		return nil, 0
	}
	return b, k
}
