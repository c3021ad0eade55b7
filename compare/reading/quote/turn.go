package quote

import "strings"

// longestLabel bounds the tokens of the label of a turn.
const longestLabel = 7

// readTurns are for each paragraph the tokens of its label "NAME", empty where
// it is no turn of a talk. Turns stand one after the other, by several people,
// of whom one is named elsewhere, or who both speak again and say "I".
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
	talkers, pairs := map[string]bool{}, pairs(f.blocks, text)
	for _, p := range pairs {
		one, two := text[p.start], text[p.end]
		again := count[one] > 1 && count[two] > 1 && (f.blocks[p.start].says(oneSpeaks) || f.blocks[p.end].says(oneSpeaks))
		if again || f.speaks(one, count) || f.speaks(two, count) {
			talkers[one], talkers[two] = true, true
		}
	}
	talk := make([]bool, len(f.blocks))
	for _, p := range pairs {
		if talkers[text[p.start]] || talkers[text[p.end]] {
			talk[p.start], talk[p.end] = true, true
		}
	}
	for i := range labels {
		if !talk[i] {
			labels[i] = unit{}
		}
	}
	return labels
}

// pairs are the paragraphs with two labels that stand one after the other, or with few between
// them in which the first one goes on.
func pairs(blocks []*block, labels []string) []unit {
	var out []unit
	last := -1
	for i, l := range labels {
		switch {
		case l != "" && last >= 0 && labels[last] != l:
			out = append(out, unit{last, i})
			last = i
		case l != "":
			last = i
		case last >= 0 && (i > last+mostOfTurn || !blocks[i].says(firstPersons)):
			last = -1
		}
	}
	return out
}

// mostOfTurn is the number of paragraphs behind the first one of a turn.
const mostOfTurn = 2

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
