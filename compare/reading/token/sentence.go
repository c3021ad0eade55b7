package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
)

// MaxSentence is the longest sentence, in runes; a longer one is cut at a
// space before it.
const MaxSentence = 2000

// longestWord bounds, in bytes, how far a rule looks at one word.
const longestWord = 32

// ending is a run of end marks with what stands around it.
type ending struct {
	before   string // the word before the marks
	prior    rune   // the sign before that word
	words    int    // how many words the sentence has so far, six at most
	omission bool   // the marks stand in brackets: "[...]"
	next     string // the word after the space, lower case
	nextRune rune   // its first letter
	stop     bool   // a single full stop
	dots     bool   // an ellipsis
	closed   bool   // closing marks follow
	opened   bool   // opening marks stand before the next word
}

// sentences splits the block into sentences.
func sentences(text string, block news.Span) []news.Span {
	p := text[block.Start:block.End]
	var out []news.Span
	start, entries := 0, labels(p)
	for i := 0; i < len(p); {
		if len(entries) > 0 && i >= entries[0].Start {
			out = appendCapped(out, text, news.Span{Start: block.Start + start, End: block.Start + entries[0].Start})
			start, i, entries = entries[0].Start, entries[0].End, entries[1:]
			continue
		}
		r, w := utf8.DecodeRuneInString(p[i:])
		if !isEnd(r) {
			i += w
			continue
		}
		marks := span(p, i, isEnd)
		end := span(p, marks, isClosing)
		next := skipSpace(p, end)
		if next < len(p) && (next > end || end > marks && startsUpper(p[end:])) {
			e := look(p, start, i, marks, end)
			if e.ends(p[next:]) {
				out = appendCapped(out, text, news.Span{Start: block.Start + start, End: block.Start + end})
				start = next
			}
		}
		i = end
	}
	return appendCapped(out, text, news.Span{Start: block.Start + start, End: block.End})
}

// look gathers what decides whether the marks p[i:marks], with the closing
// marks up to end, end the sentence that begins at start.
func look(p string, start, i, marks, end int) ending {
	r, w := utf8.DecodeRuneInString(p[i:])
	e := ending{
		before: wordBefore(p, start, i),
		stop:   r == '.' && marks == i+w,
		dots:   r == '…' || marks-i >= 3,
		closed: end > marks,
	}
	e.prior, _ = utf8.DecodeLastRuneInString(p[start : i-len(e.before)])
	e.omission = e.dots && (e.prior == '[' || e.prior == '(')
	e.words = wordsUpTo(p[start:i], 6)
	next := skipSpace(p, end)
	word := span(p, next, isOpening)
	e.opened = word > next
	e.nextRune, _ = utf8.DecodeRuneInString(p[word:])
	e.next = strings.ToLower(p[word:wordEnd(p, word)])
	return e
}

// ends decides; rest is the text that would begin the next sentence.
func (e ending) ends(rest string) bool {
	upper := unicode.IsUpper(e.nextRune)
	switch {
	case unicode.IsLower(e.nextRune):
		return false
	case e.omission:
		return upper && starters[e.next]
	case e.dots:
		return upper && (e.closed || e.opened || starters[e.next])
	case e.stop:
		return e.fullStopEnds()
	case e.closed: // `?" Smith said` goes on, `?" Smith left` does not
		return e.opened || upper && (starters[e.next] || !sayingSoon(rest))
	}
	return upper || e.opened || unicode.IsDigit(e.nextRune)
}

func (e ending) fullStopEnds() bool {
	word := e.lastPart()
	begins := unicode.IsUpper(e.nextRune) || unicode.IsDigit(e.nextRune) || e.opened
	switch {
	case e.closed && !strings.HasSuffix(word, "."), isPlain(word):
		return begins
	case titles[word] || e.party() || isInitial(e.before):
		return false
	case e.isCount(word):
		return !unicode.IsDigit(e.nextRune)
	case mayEnd[word] || strings.Contains(word, "."):
		return e.startsAfterAbbreviation()
	}
	return begins || strings.ContainsRune("—-$@#", e.nextRune)
}

// isCount reports whether a number may follow the word: "p. 41", "N°. 5".
func (e ending) isCount(word string) bool {
	return counted[word] || e.prior == '°' || e.prior == 'º'
}

// startsAfterAbbreviation reports whether the next word begins a sentence
// behind an abbreviation that may end one.
func (e ending) startsAfterAbbreviation() bool {
	return starters[e.next] || e.opened || courtesy[e.next] && e.words > 5
}

// lastPart is the word before the marks, of one with hyphens its last part:
// "mid-Jan", "Lt.-Gov". Of a word in small letters, "op-ed", it is no
// abbreviation.
func (e ending) lastPart() string {
	part := e.before[strings.LastIndexByte(e.before, '-')+1:]
	if len(part) < len(e.before) && !startsUpper(part) {
		return ""
	}
	return strings.ToLower(part)
}

// isPlain reports whether a word with inner dots is a number or an address
// ("4.5", "harbour.example") and no abbreviation: those have parts of one or
// two letters.
func isPlain(word string) bool {
	if !strings.Contains(word, ".") {
		return false
	}
	letters := false
	for part := range strings.SplitSeq(word, ".") {
		if utf8.RuneCountInString(part) > 2 && strings.IndexFunc(part, unicode.IsLetter) == 0 {
			return true
		}
		letters = letters || strings.IndexFunc(part, unicode.IsLetter) >= 0
	}
	return !letters && strings.Trim(word, ".") == word
}

// wordsUpTo counts the words of p, no further than most.
func wordsUpTo(p string, most int) int {
	n, inside := 0, false
	for _, r := range p {
		if space := unicode.IsSpace(r); space == inside {
			if inside = !space; inside {
				if n++; n == most {
					break
				}
			}
		}
	}
	return n
}

// party reports whether the party of a politician follows: "Jr. (D-Ill.)".
func (e ending) party() bool { return e.opened && (e.next == "d" || e.next == "r") }

// isInitial reports whether the word is one capital letter, as in a name.
func isInitial(word string) bool {
	r, w := utf8.DecodeRuneInString(word)
	return w == len(word) && unicode.IsUpper(r) && r != 'I'
}

// sayingSoon reports a verb of saying among the first four words.
func sayingSoon(rest string) bool {
	if len(rest) > 4*longestWord {
		rest = rest[:4*longestWord]
	}
	for i, w := range strings.Fields(rest) {
		if i == 4 {
			break
		}
		if sayings[strings.ToLower(strings.Trim(w, ".,:"))] {
			return true
		}
	}
	return false
}

// appendCapped adds the sentence, in pieces of at most MaxSentence runes.
func appendCapped(out []news.Span, text string, s news.Span) []news.Span {
	for s.Len() > MaxSentence {
		cut, runes := s.Start, 0
		for cut < s.End && runes < MaxSentence {
			_, w := utf8.DecodeRuneInString(text[cut:])
			cut += w
			runes++
		}
		if cut == s.End {
			break
		}
		if space := strings.LastIndexFunc(text[s.Start:cut], unicode.IsSpace); space > 0 {
			cut = s.Start + space
		}
		out = appendTrimmed(out, text, news.Span{Start: s.Start, End: cut})
		s.Start = skipSpace(text[:s.End], cut)
	}
	return appendTrimmed(out, text, s)
}
