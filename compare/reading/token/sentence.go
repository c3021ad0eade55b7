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
	start := 0
	for i := 0; i < len(p); {
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
	word := strings.ToLower(e.before[strings.LastIndexByte(e.before, '-')+1:])
	party := e.party()
	begins := unicode.IsUpper(e.nextRune) || unicode.IsDigit(e.nextRune) || e.opened
	switch {
	case e.closed && !strings.HasSuffix(word, "."):
		return begins
	case word == "no" || word == "nos":
		return !unicode.IsDigit(e.nextRune)
	case titles[word] || party || isInitial(e.before):
		return false
	case mayEnd[word] || strings.Contains(word, "."):
		return starters[e.next] || e.opened
	}
	return begins || strings.ContainsRune("—-$@#", e.nextRune)
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
