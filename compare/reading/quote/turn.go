package quote

import "strings"

// longestLabel bounds the tokens of the label of a turn.
const longestLabel = 7

// readTurns are for each paragraph the tokens of its label "NAME", empty where
// it is no turn of a talk. Turns stand one after the other, by several people,
// of whom one is named elsewhere or speaks again.
func (f *finder) readTurns() []unit {
	labels := make([]unit, len(f.blocks))
	text := make([]string, len(f.blocks))
	count := map[string]int{}
	for i, b := range f.blocks {
		labels[i] = b.label()
		if !labels[i].empty() {
			text[i] = strings.ToLower(f.doc.Article.Slice(b.span(labels[i].start, labels[i].end)))
			count[text[i]]++
		}
	}
	talk := make([]bool, len(f.blocks))
	for i := 1; i < len(f.blocks); i++ {
		two := text[i] != "" && text[i-1] != "" && text[i] != text[i-1]
		if two && (f.speaks(text[i], count) || f.speaks(text[i-1], count)) {
			talk[i-1], talk[i] = true, true
		}
	}
	for i := range labels {
		if !talk[i] {
			labels[i] = unit{}
		}
	}
	return labels
}

// speaks reports whether a label is that of a person whom the article names
// elsewhere too.
func (f *finder) speaks(label string, count map[string]int) bool {
	for _, n := range f.roster().Order {
		key := strings.ToLower(n.Text())
		if n.Body || key != label && n.Last() != label {
			continue
		}
		if len(n.Words) > 1 && n.Count > count[key] {
			return true
		}
	}
	return false
}

// label is the run of capitals at the beginning of a paragraph that ends with a
// colon and has words behind it; empty when there is none.
func (b *block) label() unit {
	for k := 0; k < min(len(b.tokens), longestLabel); k++ {
		t := &b.tokens[k]
		switch {
		case t.lower == ":" && k > 0 && b.words(k+1, len(b.tokens)) > 0 && !b.tokens[0].quoted():
			return unit{0, k}
		case t.word && t.capital, t.lower == ".", t.lower == "-":
		default:
			return unit{}
		}
	}
	return unit{}
}
