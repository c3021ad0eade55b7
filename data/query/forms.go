package query

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// ShortForm stands before the letters of a short form ("US", "U.S.") among the
// other forms of an article's words, so that it is not the word "us".
const ShortForm = "zzq"

// mostShort is how many capitals a short form has at most.
const mostShort = 5

// form is another way to write a word of a text: folded, without what stands
// between its letters.
type form struct {
	text string
	at   news.Span
}

// otherForms are the other ways to write the words of a text, in order:
// "ONeill" for "O'Neill", "cooperation" for "co-operation", and short forms.
func otherForms(text string) (out []form) {
	for at := 0; at < len(text); {
		s := plainWord(text, at)
		if s.Empty() {
			s = wordAt(text, at)
		} else if s.Len() < 2 || s.Len() > mostShort || text[s.Start+1] < 'A' || text[s.Start+1] > 'Z' {
			at = s.End // most words have no other form: they need no closer look
			continue
		}
		if s.Empty() {
			_, n := utf8.DecodeRuneInString(text[at:])
			at += n
			continue
		}
		if f := otherForm(text[s.Start:s.End]); f != "" {
			out = append(out, form{f, s})
		}
		at = s.End
	}
	return out
}

// plainWord is the word that begins at a byte when it is of ASCII letters and
// digits and a blank or the end stands behind it, else empty.
func plainWord(text string, at int) news.Span {
	end := at
	for end < len(text) && ('a' <= text[end] && text[end] <= 'z' || 'A' <= text[end] && text[end] <= 'Z' || '0' <= text[end] && text[end] <= '9') {
		end++
	}
	if end < len(text) && text[end] != ' ' && text[end] != '\n' && text[end] != ',' {
		return news.Span{}
	}
	return news.Span{Start: at, End: end}
}

// Forms are the other forms as the library keeps them, each once.
func Forms(texts ...string) string {
	var all []string
	seen := map[string]bool{}
	for _, t := range texts {
		for _, f := range otherForms(t) {
			if !seen[f.text] {
				seen[f.text] = true
				all = append(all, f.text)
			}
		}
	}
	return strings.Join(all, " ")
}

// wordAt is the word that begins at a byte: letters and digits, with single
// joints between them, and the full stop behind a short form.
func wordAt(text string, at int) news.Span {
	s := news.Span{Start: at, End: at}
	for s.End < len(text) {
		r, n := utf8.DecodeRuneInString(text[s.End:])
		if !inWord(r) {
			next, _ := utf8.DecodeRuneInString(text[s.End+n:])
			if s.Empty() || !joint(r) || !inWord(next) {
				break
			}
		}
		s.End += n
	}
	if s.End < len(text) && text[s.End] == '.' && dotted(text[s.Start:s.End]) {
		s.End++
	}
	return s
}

func inWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// joint reports whether a character may stand inside a word.
func joint(r rune) bool { return strings.ContainsRune("'’‘-‐‑.", r) }

// dotted reports whether a word is of single letters with full stops between.
func dotted(word string) bool {
	parts := strings.Split(strings.TrimSuffix(word, "."), ".")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool {
		r, n := utf8.DecodeRuneInString(p)
		return n != len(p) || !unicode.IsLetter(r)
	})
}

// otherForm is the other form of a word, "" when it has none.
func otherForm(word string) string {
	word = withoutPossessive(word)
	switch joined := together(word); {
	case dotted(word), capitals(word):
		return ShortForm + joined
	case latin(joined) != joined:
		return latin(joined)
	case strings.Contains(word, "."), !strings.ContainsFunc(word, joint):
		return ""
	default:
		return joined
	}
}

var asLatin = strings.NewReplacer("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ħ", "h")

// latin spells the letters that are no letters with accents as English papers do:
// "Lodz" for "Łódź", whose accents are taken away already.
func latin(folded string) string {
	for _, r := range folded {
		if r >= utf8.RuneSelf {
			return asLatin.Replace(folded)
		}
	}
	return folded
}

func withoutPossessive(word string) string {
	for _, s := range []string{"'s", "’s", "'S", "’S"} {
		word = strings.TrimSuffix(word, s)
	}
	return word
}

// capitals reports whether a word is two to five capitals, as a short form is.
func capitals(word string) bool {
	n := utf8.RuneCountInString(word)
	return n >= 2 && n <= mostShort && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsUpper(r) })
}

// inflections are the forms of an English word that a search takes for the
// same, with itself: those with -s, -ed and -ing. Forms that nobody writes do
// no harm, since no text has them.
func inflections(word string) []string {
	out := []string{word}
	for _, base := range bases(word) {
		for _, w := range formsOf(base) {
			if !slices.Contains(out, w) {
				out = append(out, w)
			}
		}
	}
	return out
}

// shortestInflected is how many letters a word must have to lose an ending:
// "news" is no more than one "new".
const shortestInflected = 5

// bases are the words that a word may be a form of, with itself.
func bases(word string) []string {
	out := []string{word}
	if len(word) < shortestInflected {
		return out
	}
	cut := func(ending, put string) {
		if b, ok := strings.CutSuffix(word, ending); ok && len(b) > 2 && strings.ContainsAny(b, "aeiouy") {
			out = append(out, b+put)
		}
	}
	switch {
	case strings.HasSuffix(word, "ies"), strings.HasSuffix(word, "ied"):
		cut(word[len(word)-3:], "y")
	case strings.HasSuffix(word, "ss"), strings.HasSuffix(word, "eed"):
	case strings.HasSuffix(word, "s"):
		cut("s", "")
		if b := strings.TrimSuffix(word, "es"); hisses(b) {
			cut("es", "")
		}
	case strings.HasSuffix(word, "ed"):
		cut("d", "")
		cut("ed", "")
	case strings.HasSuffix(word, "ing"):
		cut("ing", "")
		cut("ing", "e")
	}
	for _, b := range out[1:] {
		if n := len(b); n > 3 && b[n-1] == b[n-2] && !strings.ContainsAny(b[n-1:], "aeiouls") {
			out = append(out, b[:n-1]) // stopped, running
		}
	}
	return out
}

// hisses reports whether a word takes -es.
func hisses(word string) bool {
	for _, e := range []string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// formsOf are the forms of a word that may be a verb or a noun.
func formsOf(base string) []string {
	n := len(base)
	if n < 3 {
		return nil
	}
	out := []string{base}
	last, before := base[n-1], base[n-2]
	switch {
	case last == 'y' && !strings.ContainsRune("aeiou", rune(before)):
		return append(out, base[:n-1]+"ies", base[:n-1]+"ied", base+"ing")
	case last == 'e':
		return append(out, base+"s", base+"d", base[:n-1]+"ing")
	case hisses(base):
		out = append(out, base+"es")
	}
	out = append(out, base+"s", base+"ed", base+"ing")
	if strings.ContainsRune("bdgmnprt", rune(last)) && strings.ContainsRune("aeiou", rune(before)) {
		twice := base + string(last)
		out = append(out, twice+"ed", twice+"ing")
	}
	return out
}
