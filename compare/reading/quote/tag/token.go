// Package tag labels the words of a paragraph as source, cue or content of an
// attribution.
//
// In go the tokens of a paragraph with what the rules say about them, out
// comes one label for each. The method is a linear-chain conditional random
// field (Lafferty, McCallum, Pereira 2001) over hashed features of the words
// around, the reporting verbs near by, the quotation marks and the rules'
// labels. The weights in assets/tagger were trained by tools/train/quote on
// the train split of PolNeAR 1.0 (Newell, Margolin, Ruths, LREC 2018).
//
// Known misses: attributions whose cue and content stand in different
// paragraphs, and parts that lie inside another attribution.
package tag

import "unicode"

// Label is the part that a token plays; B labels begin a part, I labels go on.
type Label uint8

// The labels.
const (
	O Label = iota
	BeginSource
	InSource
	BeginCue
	InCue
	BeginContent
	InContent
	Labels = 7
)

// Token is a word or mark as the tagger sees it.
type Token struct {
	// Lower is the text in lower case with plain marks.
	Lower string
	// Raw is the text as written.
	Raw string
	// Word is false for marks, Quoted true inside quotation marks.
	Word, Quoted bool
	// Sentence is the index of the sentence in the paragraph, from 0.
	Sentence int
	// Cue is how strongly the word attributes something, 0 (never) to 9.
	Cue uint8
	// Rule is the label that the rules gave.
	Rule Label
	// Stretch tells how long the stretch in quotation marks around it is and
	// how it begins and ends; 0 outside marks.
	Stretch uint8
	// Opening tells what the paragraph follows: the headline, a colon, an open
	// quotation, a quotation, other text.
	Opening uint8
}

// hashed is what the features are made of.
type hashed struct {
	word, suffix2, suffix3, shape uint32
	cue, rule                     uint32
	quoted                        uint32
	stretch, opening              uint32
	comma, that, strong           bool
	sentence                      int
}

// prepare fills out, which has the length of tokens.
func prepare(tokens []Token, out []hashed) {
	for i := range tokens {
		t := &tokens[i]
		h := hashed{
			word: hashString(t.Lower), shape: shapeOf(t.Raw), cue: uint32(t.Cue), rule: uint32(t.Rule),
			stretch: uint32(t.Stretch), opening: uint32(t.Opening), sentence: t.Sentence, comma: t.Lower == ",", that: t.Lower == "that",
		}
		if n := len(t.Lower); n > 3 {
			h.suffix3, h.suffix2 = hashString(t.Lower[n-3:]), hashString(t.Lower[n-2:])
		}
		if t.Quoted {
			h.quoted = 1
		}
		h.strong = t.Cue >= strongCue && !t.Quoted
		out[i] = h
	}
}

// strongCue is the Token.Cue from which on a word counts as a reporting word
// for the tokens around it.
const strongCue = 5

func hashString(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// shapeOf is the pattern of capitals, small letters, digits and marks, runs
// of three or more as two.
func shapeOf(raw string) uint32 {
	h, last, run, n := uint32(2166136261), rune(0), 0, 0
	for _, r := range raw {
		c := r
		switch {
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLower(r):
			c = 'x'
		case unicode.IsDigit(r):
			c = '9'
		}
		if c == last {
			run++
		} else {
			run = 1
		}
		last = c
		if run > 2 {
			continue
		}
		h = (h ^ uint32(c)) * 16777619
		if n++; n == 6 {
			break
		}
	}
	return h
}
