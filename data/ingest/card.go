package ingest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of a card, in bytes: the name in full, and the headlines behind it.
const (
	longestFullName = 70
	longestCard     = 1200
)

// cardEnd stands behind the headlines of a card.
const cardEnd = " MORE"

// cutCards takes out of a paragraph the cards that open over a name: behind the name
// stand the name in full, without a blank the headlines of other articles, and "MORE":
// "Hill Ada Jane HillMill burns down Dam leaks MORE said".
func cutCards(text string, links []string) (rest string, cut []string) {
	for from := 0; ; {
		i := strings.Index(text[from:], cardEnd)
		if i < 0 {
			return text, links
		}
		end := from + i + len(cardEnd)
		from = end
		if end < len(text) && !strings.ContainsRune(" ,.;:)’'", rune(text[end])) && text[end] < utf8.RuneSelf {
			continue
		}
		if start := cardStart(text[:end]); start >= 0 {
			links = append(links, strings.TrimSpace(text[start:end]))
			text = text[:start] + text[end:]
			from = start
		}
	}
}

// cardStart is where the card that ends a text begins, behind the name; -1 for none.
func cardStart(text string) int {
	low := max(0, len(text)-longestCard)
	for k := low + 1; k < len(text); k++ {
		before, _ := utf8.DecodeLastRuneInString(text[:k])
		next, _ := utf8.DecodeRuneInString(text[k:])
		if !unicode.IsLower(before) || !unicode.IsUpper(next) && !unicode.IsDigit(next) {
			continue
		}
		name := text[strings.LastIndexAny(text[:k], " (\n")+1 : k]
		if first, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(first) || len(name) < 3 {
			continue
		}
		own := k - len(name)
		if at := strings.LastIndex(text[max(0, own-longestFullName):own], name+" "); at >= 0 {
			return max(0, own-longestFullName) + at + len(name)
		}
	}
	return spacedStart(text, low)
}

// spacedStart is cardStart where a blank stands between the name in full and the
// headlines, as some cards have: "Ada Hill Ada Jane Hill Mill burns down MORE". There the
// first name has to come again too.
func spacedStart(text string, low int) int {
	from := low + max(0, strings.IndexByte(text[low:], ' '))
	words := cardWords(text, from)
	for i, w := range words {
		for j := i + 2; j <= i+4 && j+2 < len(words); j++ { // the last name again
			last := words[i+1]
			if w.text == words[i+2].text && j > i+2 && last.text == words[j].text && capitals(words[i:j+2]) {
				return last.end
			}
		}
	}
	return -1
}

// cardWord is a word of a text that blanks part, and where it ends.
type cardWord struct {
	text string
	end  int
}

func cardWords(text string, from int) []cardWord {
	var out []cardWord
	for at := from; at < len(text); {
		n := strings.IndexAny(text[at:], " \n")
		if n < 0 {
			n = len(text) - at
		}
		if n > 0 {
			out = append(out, cardWord{text[at : at+n], at + n})
		}
		at += n + 1
	}
	return out
}

// capitals reports whether all of some words begin with a capital.
func capitals(words []cardWord) bool {
	return !slices.ContainsFunc(words, func(w cardWord) bool {
		r, _ := utf8.DecodeRuneInString(w.text)
		return !unicode.IsUpper(r)
	})
}
