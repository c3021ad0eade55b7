package query

import (
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare/news"
)

// sought are the words of a query as they are looked for in a text, to mark
// them there: folded, as the search tables have them.
type sought struct {
	words map[string]bool
	// runs are words that stand one after another.
	runs [][]string
	// beginning is the beginning of a word, or of the last word of the last run
	// where open is true; "" for none.
	beginning string
	open      bool
	// forms are other forms of words, together those that begin with it, too.
	forms    []string
	together string
}

// phrase adds words that stand one after another; the last of open ones may be
// the beginning of a word.
func (s *sought) phrase(text string, open bool) {
	var run []string
	eachToken(text, func(at news.Span) { run = append(run, Fold(text[at.Start:at.End])) })
	switch {
	case len(run) == 0:
	case len(run) > 1:
		s.runs = append(s.runs, run)
		s.open = open
	case open:
		s.beginning = run[0]
	default:
		s.words[run[0]] = true
	}
}

// Mark are the places of a text where something sought stands, in order.
func (s *sought) Mark(text string) []news.Span {
	var out, tokens []news.Span
	var folded []string
	first := s.firstBytes()
	eachToken(text, func(at news.Span) {
		if !first[text[at.Start]] && len(s.runs) == 0 {
			return // most words begin with another letter
		}
		word := Fold(text[at.Start:at.End])
		if s.words[word] || s.beginning != "" && strings.HasPrefix(word, s.beginning) {
			out = append(out, at)
		}
		if len(s.runs) > 0 {
			tokens, folded = append(tokens, at), append(folded, word)
		}
	})
	for i, run := range s.runs {
		open := s.open && i == len(s.runs)-1
		for at := range max(0, len(folded)-len(run)+1) {
			if runStands(folded[at:at+len(run)], run, open) {
				out = append(out, news.Span{Start: tokens[at].Start, End: tokens[at+len(run)-1].End})
			}
		}
	}
	return inOrder(append(s.otherForms(text), out...))
}

// firstBytes are the bytes with which a word can begin that is sought alone,
// whatever its case and accents.
func (s *sought) firstBytes() (first [256]bool) {
	add := func(word string) {
		if word != "" {
			first[word[0]] = true
			first[strings.ToUpper(word[:1])[0]] = true
		}
	}
	for w := range s.words {
		add(w)
	}
	add(s.beginning)
	for b := utf8.RuneSelf; b < len(first); b++ {
		first[b] = true
	}
	return first
}

// runStands reports whether words are those of a run, the last one of an open one
// a beginning.
func runStands(words, run []string, open bool) bool {
	last := len(run) - 1
	return slices.Equal(words[:last], run[:last]) &&
		(words[last] == run[last] || open && strings.HasPrefix(words[last], run[last]))
}

// otherForms are the places where one of the other forms stands.
func (s *sought) otherForms(text string) (out []news.Span) {
	for _, f := range otherForms(text) {
		if slices.Contains(s.forms, f.text) || s.together != "" && strings.HasPrefix(f.text, s.together) {
			out = append(out, f.at)
		}
	}
	return out
}

// inOrder are spans in order; of those that overlap the first one that is
// given.
func inOrder(all []news.Span) []news.Span {
	slices.SortStableFunc(all, func(a, b news.Span) int { return a.Start - b.Start })
	out := all[:0]
	for _, s := range all {
		if len(out) == 0 || !s.Overlaps(out[len(out)-1]) {
			out = append(out, s)
		}
	}
	return out
}

// eachToken gives the runs of letters and digits of a text, which are its words
// to the search tables.
func eachToken(text string, f func(news.Span)) {
	start := -1
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		in := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
			in = inWord(r)
		}
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			f(news.Span{Start: start, End: i})
			start = -1
		}
		i += n
	}
	if start >= 0 {
		f(news.Span{Start: start, End: len(text)})
	}
}
