package ingest

import "strings"

// judge decides for each block of a page whether it is the article: what
// Readability kept, less what the rules catch, plus what it lost in between.
func judge(blocks, votes []block, meta metadata, opt Options) []piece {
	kept := vote(blocks, votes)
	if opt.KeepAll {
		return keepAll(blocks)
	}
	book := boilerplate()
	title := key(meta.title.text)
	out := make([]piece, 0, len(blocks))
	for i, b := range blocks {
		rule := ruleOutside
		if kept[i] {
			rule = ruleOf(b, title, book)
		}
		if b.place&isHidden != 0 {
			rule = ruleHidden
		}
		out = append(out, piece{b.text, rule})
	}
	pullQuotes(blocks, out)
	return merged(out)
}

// pullQuotes sets aside what stands word for word inside a longer paragraph:
// a sentence set large beside the text is no second telling.
func pullQuotes(blocks []block, out []piece) {
	var all strings.Builder
	for i, p := range out {
		if p.rule == "" {
			all.WriteString(" " + blocks[i].key() + " \n")
		}
	}
	text := all.String()
	for i, b := range blocks {
		if out[i].rule != "" || b.words < 4 || b.words > 60 || b.words < 7 && b.place&(inQuote|inAside) == 0 && !strings.Contains(b.hint, "pull") {
			continue
		}
		if k := b.key(); strings.Count(text, " "+k+" ") > 1 {
			out[i].rule = rulePullQuote
		}
	}
}

func keepAll(blocks []block) []piece {
	out := make([]piece, len(blocks))
	for i, b := range blocks {
		out[i] = piece{text: b.text}
	}
	return out
}

func key(s string) string { return block{text: s}.key() }

// vote tells which blocks of the whole page the algorithm kept, by their
// words in order.
func vote(blocks, votes []block) []bool {
	left := map[string]int{}
	for _, v := range votes {
		left[v.key()]++
	}
	kept := make([]bool, len(blocks))
	for i, b := range blocks {
		if k := b.key(); left[k] > 0 {
			left[k]--
			kept[i] = true
		}
	}
	return kept
}

// ruleOf is the rule that sets a kept block aside, "" when it stays.
func ruleOf(b block, title string, book ruleBook) string {
	if r := book.find(b.text, b.words); r != "" {
		return r
	}
	switch {
	case b.words == 0:
		return ruleNoWords
	case b.place&inCaption != 0:
		return ruleCaption
	case b.key() == title:
		return ruleHeadline
	}
	return ""
}

// merged joins neighbours from outside the article, so that a page's
// navigation is a few blocks and not three hundred.
func merged(in []piece) []piece {
	var out []piece
	for _, p := range in {
		n := len(out) - 1
		if n >= 0 && p.rule == out[n].rule && (p.rule == ruleOutside || p.rule == ruleHidden) && countWords(p.text) < 14 {
			out[n].text = strings.Join([]string{out[n].text, p.text}, "\n")
			continue
		}
		out = append(out, p)
	}
	return out
}
