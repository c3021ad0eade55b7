package tag

import "parallax/compare/lexicon"

// CueLevel is how strongly a word in lower case attributes, 0 to 9.
func CueLevel(word string) uint8 {
	c, ok := lexicon.FindCue(word)
	share := c.Share()
	if !ok {
		return 0
	}
	switch c.Kind {
	case lexicon.Saying:
		return pick(share, 0.8, 9, pick(share, 0.6, 8, pick(share, 0.4, 7, 4)))
	case lexicon.Naming:
		return pick(share, 0.4, 5, 2)
	}
	if share >= 0.5 && c.AsCue >= 5 {
		return 6
	}
	return pick(share, 0.4, 3, 1)
}

// pick is high when the share reaches the bar, else low.
func pick(share, bar float64, high, low uint8) uint8 {
	if share >= bar {
		return high
	}
	return low
}

// StretchCode is the length of a stretch in quotation marks in words, grouped, whether it
// begins with a capital, and whether a mark of the sentence ends it.
func StretchCode(words int, capital, ends bool) uint8 {
	code := uint8(4)
	switch {
	case words > 12:
		code = 24
	case words > 7:
		code = 20
	case words > 3:
		code = 16
	case words > 1:
		code = 12
	case words == 1:
		code = 8
	}
	if capital {
		code++
	}
	if ends {
		code += 2
	}
	return code
}
