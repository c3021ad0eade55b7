package lexicon

// Names collects the words that are names in a text: written with a capital
// beside another capital inside a sentence ("Hope Hicks"), and never without.
// The zero value is ready.
type Names struct {
	capital, small map[string]bool
}

// Read adds the words of a sentence; one in title case tells nothing.
func (n *Names) Read(words []Word) {
	if n.small == nil {
		n.capital, n.small = map[string]bool{}, map[string]bool{}
	}
	if titleCase(words) {
		return
	}
	for i, w := range words {
		switch {
		case w.Shouted:
		case !w.Capital:
			n.small[w.Lower] = true
		case i > 0 && words[i-1].Capital && words[i-1].End+1 == w.Start:
			n.capital[w.Lower] = true
		}
	}
}

// Has reports whether a word, lower case, is a name.
func (n *Names) Has(word string) bool { return n.capital[word] && !n.small[word] }
