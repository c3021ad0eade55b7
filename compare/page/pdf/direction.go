package pdf

import (
	"slices"
	"unicode"
)

// combining reports whether a character is set upon the one before it.
func combining(r rune) bool { return unicode.Is(unicode.M, r) || r == 0x200d || r == 0xfe0f }

// backwards reports whether a word runs from right to left, as Hebrew and
// Arabic do (the class R of the Unicode bidirectional algorithm).
func backwards(word string) bool {
	for _, r := range word {
		switch {
		case r >= 0x590 && r < 0x900, r >= 0xfb1d && r < 0xfe00, r >= 0xfe70 && r < 0xff00:
			return true
		case unicode.IsLetter(r):
			return false
		}
	}
	return false
}

// turn puts words that run from right to left, and their letters, into the order
// in which they are drawn. Numbers between them keep their place.
func turn(atoms []atom) {
	for i := 0; i < len(atoms); {
		j := i
		for j < len(atoms) && backwards(atoms[j].text) {
			atoms[j].text = reversed(atoms[j].text)
			j++
		}
		if j > i {
			var spaces []float64
			for _, a := range atoms[i:j] {
				spaces = append(spaces, a.space)
			}
			slices.Reverse(atoms[i:j])
			for k := range spaces {
				atoms[i+k].space = spaces[k]
			}
		}
		i = max(j, i+1)
	}
}

// reversed is a word letter by letter from its end, marks behind their letters.
func reversed(word string) string {
	var letters []string
	for _, r := range word {
		if combining(r) && len(letters) > 0 {
			letters[len(letters)-1] += string(r)
			continue
		}
		letters = append(letters, string(r))
	}
	slices.Reverse(letters)
	out := ""
	for _, l := range letters {
		out += l
	}
	return out
}
