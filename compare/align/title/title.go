// Package title makes titles of words of an article: as they stand, as a
// quotation behind its speaker, or as the words of one article.
//
// In go the text and a span, out come drafts with what speaks against them;
// which one names a fact is chosen by compare/align. Method: our rules and lists
// (assets/lexicon/class/align.tsv); nothing is reworded but the first letter and
// the quotation marks. Known misses: titles that lean on another sentence by a
// noun ("the plan").
package title

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// openers begin a title that leans on another sentence.
var openers = class.Words("leaning-title")

// The length of titles in runes: what is longer than longest is cut,
// unless it is a statement up to LongestStatement; from Easy on a title
// is less welcome.
const (
	longest          = 90
	LongestStatement = 150
	Easy             = 60
	Least            = 4 // words, of one that is cut
)

// Draft is a possible title.
type Draft struct {
	Text      string
	Words     news.Span // the words it is made of
	Statement bool
	// Asked is true while it is open whether the words are a statement: to find
	// out takes time.
	Asked bool
	// Spoken is true for quoted words behind their speaker, Sentence for a whole
	// sentence but for its dateline.
	Spoken, Sentence bool
	// Penalty is what speaks against it as it stands.
	Penalty float64
}

// StandsAlone reports whether a draft can be read without its article: a
// statement, a speaker with quoted words, or a sentence that begins with no
// pronoun.
func (d Draft) StandsAlone() bool {
	return d.Statement || d.Spoken || d.Sentence && d.Penalty == 0
}

// Quoted is the part s of quoted words behind the speaker's name.
func Quoted(a *news.Article, s news.Span, q quote.Quote) Draft {
	d := Of(a.Text, s)
	d.Spoken, d.Penalty = true, .35 // its marks are set anew, and its "we" is the speaker's
	speaker := q.Speaker
	if speaker == "" {
		speaker = strings.TrimSpace(a.Slice(q.Source))
	}
	if speaker == "" || openers[strings.ToLower(speaker)] {
		d.Text = "“" + strings.Trim(d.Text, "“”\" ,.") + "”"
		return d
	}
	d.Text = speaker + ": “" + strings.Trim(d.Text, "“”\" ,.") + "”"
	return d
}

// Mixes reports whether a quotation mark opens or closes inside of words: some
// of them are the speaker's, some the article's.
func Mixes(s string) bool { return strings.ContainsAny(strings.Trim(s, "“”\" ,."), "“”\"") }

// lopsided reports whether a quotation mark opens or closes without its other.
func lopsided(s string) bool {
	return strings.Count(s, "“") != strings.Count(s, "”") || strings.Count(s, "\"")%2 == 1
}

// Of is a draft of words as they stand, with what speaks against it.
func Of(text string, s news.Span) Draft {
	t := news.OneLine(text[s.Start:s.End])
	t = strings.TrimRight(t, " .,;:!?—–-")
	t = strings.TrimPrefix(strings.TrimPrefix(t, "that "), "That ")
	d := Draft{Text: t, Words: s}
	first, _, _ := strings.Cut(strings.ToLower(t), " ")
	first, _, _ = strings.Cut(strings.Trim(first, "“\",‘"), "’")
	first, _, _ = strings.Cut(first, "'")
	switch {
	case lopsided(t), strings.HasPrefix(t, "\"") && strings.HasSuffix(t, "\""), strings.HasPrefix(t, "“") && strings.HasSuffix(t, "”"):
		d.Penalty = 1.5 // half a quotation, or one without its speaker: only where there is nothing else
		d.Text = strings.Trim(t, "“”\" ,")
	case openers[first] && !strings.HasPrefix(t, "“") && !strings.HasPrefix(t, "\"") || strings.HasPrefix(t, "The other"):
		d.Penalty = .45
	}
	if r, w := utf8.DecodeRuneInString(d.Text); unicode.IsLower(r) {
		d.Text = string(unicode.ToUpper(r)) + d.Text[w:]
	}
	if strings.Count(t, " ") < 2 { // words
		d.Penalty += .3
	}
	return d
}

// WithoutDateline leaves out "PORT ELLIS — " at the start.
func WithoutDateline(text string, s news.Span) news.Span {
	for _, dash := range []string{" — ", " – ", " ― ", " -- ", " - "} {
		head, _, ok := strings.Cut(text[s.Start:s.End], dash)
		place, _, _ := strings.Cut(head, "(")
		place, _, _ = strings.Cut(place, ",")
		if ok && len(head) < 40 && place == strings.ToUpper(place) && strings.ContainsFunc(place, unicode.IsLetter) {
			s.Start += len(head) + len(dash)
			return s
		}
	}
	return s
}

// Cut cuts a title that is too long, in front of what it tells or at a comma behind its
// middle where there is one, and marks that; told is what the others tell.
func Cut(t string, statement bool, told Told) (string, bool) {
	n := utf8.RuneCountInString(t)
	if n <= longest || statement && n <= LongestStatement {
		return t, statement
	}
	if t = elide(t, longest, told); utf8.RuneCountInString(t) <= longest {
		return t, false
	}
	return shortened(t), false
}

// shortened are the first words of a title that is too long, with a mark.
func shortened(t string) string {
	word, comma, n := 0, 0, 0
	for i, r := range t {
		if n++; n > longest {
			break
		}
		switch {
		case unicode.IsSpace(r):
			word = i
		case n > longest/2 && strings.ContainsRune(",;—–", r) && strings.HasPrefix(t[i+utf8.RuneLen(r):], " "):
			comma = i
		}
	}
	if comma > 0 && !lopsided(t[:comma]) {
		return strings.TrimRight(t[:comma], " ,;:—–") + "…"
	}
	if word == 0 {
		word = strings.Index(t, string([]rune(t)[longest-1:]))
	}
	cut := strings.TrimRight(t[:word], " ,;:—–") + "…"
	switch {
	case strings.Count(cut, "“") > strings.Count(cut, "”"):
		cut += "”"
	case strings.Count(cut, "\"")%2 == 1:
		cut += "\""
	}
	return cut
}
