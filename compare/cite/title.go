package cite

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/stem"
)

// small are the words that stand small inside a title.
var small = sync.OnceValue(func() map[string]bool { return class.Words("article", "preposition", "coordinator") })

// grammar are words of grammar.
var grammar = sync.OnceValue(func() map[string]bool { return class.Words("small-in-sentences") })

// plainWords are words of headlines that no name is.
var plainWords = sync.OnceValue(func() map[string]bool { return class.Words("headline-word") })

// longestSmall is how many letters a word has at most that APA leaves small in
// a title; MLA and Chicago leave all those of small.
const longestSmall = 3

// mostSentenceLike is the share of long words behind the first one that may
// have a capital in a headline that is set like a sentence.
const mostSentenceLike = .6

// sentenceCase sets a headline like a sentence, as APA asks: a word that only
// the capitals of the headline raise is lowered. The article's text says which
// words those are; without it nothing is changed.
func sentenceCase(title, text string) string {
	shouted := title == strings.ToUpper(title) && title != strings.ToLower(title)
	if text == "" || !shouted && !raised(title) {
		return title
	}
	use := usesOf(text)
	ws := strings.Fields(title)
	for i, w := range ws {
		first := i == 0 || strings.HasSuffix(ws[i-1], ":") || asks(strings.TrimRight(ws[i-1], "”’\"'"))
		ws[i] = use.set(w, first, shouted)
	}
	return strings.Join(ws, " ")
}

// raised reports whether a headline has capitals where a sentence has none.
func raised(title string) bool {
	long, high := 0, 0
	for _, w := range strings.Fields(title)[1:] {
		w = strings.TrimFunc(w, notLetter)
		if utf8.RuneCountInString(w) < 4 {
			continue
		}
		long++
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			high++
		}
	}
	return long >= 2 && float64(high) > mostSentenceLike*float64(long)
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// uses are how a text writes its words inside sentences.
type uses struct {
	lower, upper map[string]int    // by stem, by word in small letters
	form         map[string]string // the first form with a capital
}

func usesOf(text string) uses {
	u := uses{map[string]int{}, map[string]int{}, map[string]string{}}
	before := "."
	for _, w := range strings.Fields(text) {
		starts := ends(before) || strings.HasSuffix(before, ":") || strings.ContainsAny(w[:min(len(w), 3)], "“\"‘")
		before = w
		w = strings.TrimFunc(w, notLetter)
		w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
		low := strings.ToLower(w)
		switch {
		case w == low:
			u.lower[stem.Word(low)]++
		case !starts:
			u.upper[low]++
			if u.form[low] == "" {
				u.form[low] = w
			}
		}
	}
	return u
}

// set is a word of a headline as it stands inside a sentence.
func (u uses) set(word string, first, shouted bool) string {
	core := strings.TrimFunc(word, notLetter)
	low := strings.ToLower(core)
	if head, tail, ok := strings.Cut(core, "-"); ok && head != "" && tail != "" && u.upper[low] == 0 {
		return strings.Replace(word, core, u.set(head, first, shouted)+"-"+u.set(tail, false, shouted), 1)
	}
	if low == "i" || core == "" {
		return word
	}
	to := u.inside(core, shouted)
	if first && to == low {
		to = raise(to)
	}
	return strings.Replace(word, core, to, 1)
}

// inside is the letters of a word of a headline as they stand inside a sentence.
func (u uses) inside(core string, shouted bool) string {
	low := strings.ToLower(core)
	base := strings.TrimSuffix(strings.TrimSuffix(low, "’s"), "'s")
	switch {
	case small()[low] || grammar()[low] || u.plain(base):
		if shouted || inner(core) == "" {
			return low
		}
	case shouted && u.form[base] != "":
		return u.form[base] + low[len(base):]
	case shouted:
		return raise(low)
	}
	return core
}

// plain reports whether a word is no name: the text has it in small letters, and not
// oftener with a capital; or it is a word of headlines and the text does not have it.
func (u uses) plain(word string) bool {
	low, up := u.lower[stem.Word(word)], u.upper[word]
	return low > 0 && low >= up || low+up == 0 && plainWords()[strings.ReplaceAll(word, "’", "'")]
}

// inner are the capitals of a word behind its first letter.
func inner(word string) string {
	_, n := utf8.DecodeRuneInString(word)
	return strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return r
		}
		return -1
	}, word[n:])
}

// raise gives the first letter a capital; a word that begins with a digit has
// none.
func raise(s string) string {
	at := strings.IndexFunc(s, func(r rune) bool { return !notLetter(r) })
	if at < 0 || inner(s) != "" {
		return s
	}
	r, n := utf8.DecodeRuneInString(s[at:])
	return s[:at] + string(unicode.ToUpper(r)) + s[at+n:]
}

// titled is the headline as titles are set, as MLA and Chicago ask, and APA in
// the text: words have capitals, but for articles, prepositions and "and"
// inside it. A capital that the headline has stays.
func (s Style) titled(w Work) string {
	title, text := w.title(), w.Text
	if title == strings.ToUpper(title) {
		title = sentenceCase(title, text)
	}
	ws := strings.Fields(title)
	for i, w := range ws {
		edge := i == 0 || i == len(ws)-1 || strings.HasSuffix(ws[i-1], ":") || strings.HasSuffix(ws[i-1], "?")
		low := strings.ToLower(strings.TrimFunc(w, notLetter))
		if edge || !small()[low] || s == APA && len(low) > longestSmall {
			ws[i] = raise(w)
		}
	}
	return strings.Join(ws, " ")
}

// inQuotes puts words into quotation marks, those inside them in single ones.
func (w Work) inQuotes(words string) string { return w.closed(words, "") }

// closed puts a title into quotation marks with a mark behind it: inside or outside of them
// as the language asks.
func (w Work) closed(words, mark string) string {
	return w.said("closed", word("title", w.inner(words)), word("mark", mark))
}

// inner is text with single quotation marks for double ones.
func (w Work) inner(words string) string {
	var b strings.Builder
	open := false
	for _, r := range words {
		switch {
		case r == '“', r == '"' && !open:
			open = true
			b.WriteString(w.said("inner.open"))
		case r == '”', r == '"':
			open = false
			b.WriteString(w.said("inner.close"))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// mostShort is how many words a shortened title has, where that tells it from
// the others.
const mostShort = 4

// shortTitle is the beginning of a title by which it is known among others.
func shortTitle(title string, others []string) string {
	ws := strings.Fields(withoutArticle(title))
	for n := mostShort; n < len(ws); n++ {
		cut := ws[:n]
		for len(cut) > 1 && small()[key(cut[len(cut)-1])] {
			cut = cut[:len(cut)-1]
		}
		s := strings.TrimRight(strings.Join(cut, " "), ",;:–—- ")
		alone := !slices.ContainsFunc(others, func(o string) bool {
			return strings.HasPrefix(fold(withoutArticle(o))+" ", fold(s)+" ")
		})
		if alone {
			return s
		}
	}
	return title
}

// withoutArticle is a title without the article that begins it.
func withoutArticle(title string) string {
	first, rest, ok := strings.Cut(title, " ")
	if ok && class.Words("article")[strings.ToLower(first)] {
		return rest
	}
	return title
}
