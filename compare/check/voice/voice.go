// Package voice tells whom a text names as the speaker of words in quotation marks, and
// whom an article names beside them.
//
// In go the words of a text in front of a quotation, or the place of one in an article;
// out come the words in which its speaker is named, or the nearest other name. Method:
// frames of reported speech that are no clause with a verb of saying ("quotes Falk as
// calling it", "in Falk's words", "Falk's remark that"), and nearness (Pareti et al. 2013
// use it as a baseline). Known misses: frames behind the quotation.
package voice

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/token"
)

var (
	whoseWords  = class.Words("whose-words")
	whoseRemark = class.Words("whose-remark")
	leads       = class.Phrases("leads-source")
)

// How many words the name of a speaker has at most with its titles, and how many may stand
// between a remark and the words between the marks.
const (
	longestName = 5
	mostBetween = 4
)

// Framed is where the words in front of a quotation name who speaks it; false where no
// frame does.
func Framed(text string, words []token.Word) (news.Span, bool) {
	if i := slices.IndexFunc(words, func(w token.Word) bool { return w.Stem == "quot" }); i >= 0 {
		if k := slices.IndexFunc(words[i:], isAs); k > 0 && i+k+1 < len(words) && strings.HasSuffix(words[i+k+1].Lower, "ing") {
			return news.Span{Start: words[i].End, End: words[i+k].Start}, true
		}
	}
	for i := len(words) - 1; i > 0; i-- {
		near := len(words)-i-1 <= mostBetween
		if (whoseWords[words[i].Lower] || near && whoseRemark[words[i].Lower]) && strings.HasSuffix(strings.ReplaceAll(words[i-1].Lower, "’", "'"), "'s") {
			return news.Span{Start: words[max(0, i-longestName)].Start, End: words[i-1].End}, true
		}
	}
	return led(text, words)
}

func isAs(w token.Word) bool { return w.Lower == "as" }

// led is the name behind "in the words of", up to the next comma.
func led(text string, words []token.Word) (news.Span, bool) {
	for i := range words {
		for _, p := range leads {
			at := i + len(p)
			if at >= len(words) || !slices.EqualFunc(words[i:at], p, func(w token.Word, f string) bool { return w.Lower == f }) {
				continue
			}
			end := at + 1
			for end < len(words) && end < at+longestName && !strings.Contains(text[words[end-1].End:words[end].Start], ",") {
				end++
			}
			return news.Span{Start: words[at].Start, End: words[end-1].End}, true
		}
	}
	return news.Span{}, false
}

// How many sentences before and behind words somebody must not be named in, so that an
// article is said not to name them near.
const (
	before = 4
	behind = 2
)

// Near reports whether an article names somebody near a sentence, by the last name or by a
// title; true, too, for a name without words.
func Near(names *name.Text, sentence int, who string) bool {
	d, words := names.Document, knownBy(names, who)
	for s := max(0, sentence-before); s <= min(len(d.Sentences)-1, sentence+behind); s++ {
		if slices.ContainsFunc(d.WordsOf(s), func(w token.Word) bool { return words[genitive(w.Lower)] }) {
			return true
		}
	}
	return len(words) == 0
}

// Beside is the person whom an article names first in the sentence of a quotation, outside
// of the quotation, or else in the sentence before; false for none.
func Beside(names *name.Text, sentence int, quoted []news.Span) (name.Mention, bool) {
	for _, at := range []int{sentence, sentence - 1} {
		i := slices.IndexFunc(names.Mentions, func(m name.Mention) bool {
			return m.Sentence == at && at > 0 && names.Entities[m.Entity].Kind == name.Person && !slices.ContainsFunc(quoted, m.Overlaps)
		})
		if i >= 0 {
			return names.Mentions[i], true
		}
	}
	return name.Mention{}, false
}

// knownBy are the words by which a person may be meant: the last name, and the last words
// of titles ("the president").
func knownBy(names *name.Text, who string) map[string]bool {
	out := map[string]bool{}
	for _, e := range names.Entities {
		if !Same(e.Name, who) {
			continue
		}
		for _, t := range e.Titles {
			out[t[strings.LastIndexByte(t, ' ')+1:]] = true
		}
	}
	if words := token.Read(who); len(words) > 0 {
		out[genitive(words[len(words)-1].Lower)] = true
	}
	return out
}

func genitive(s string) string {
	return strings.TrimSuffix(strings.ReplaceAll(s, "’", "'"), "'s")
}

// Same reports whether two names end with the same word, or one begins with the
// whole other.
func Same(x, y string) bool {
	a, b := strings.Fields(strings.ToLower(x)), strings.Fields(strings.ToLower(y))
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	trim := func(s string) string { return strings.Trim(genitive(s), ".,'") }
	if trim(a[len(a)-1]) == trim(b[len(b)-1]) {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return slices.EqualFunc(a, b[:len(a)], func(x, y string) bool { return trim(x) == trim(y) }) // "Meridian" of "Meridian Terminals"
}
