package ingest

import "strings"

// Rules that look at a line's place rather than its words.
const (
	ruleNoWords   = "no words"
	ruleDuplicate = "stands twice"
	ruleBefore    = "before the article"
	ruleAfter     = "after the article"
	ruleTail      = "after the end of the article"
	ruleShortRun  = "list of short lines"
	ruleOutside   = "outside the article"
	ruleCaption   = "caption"
	rulePullQuote = "pull quote"
	ruleHidden    = "hidden"
	ruleHeadline  = "headline again"
)

// bodyOf marks the lines of a text: those with rule "" are the article. The
// article is the best run of lines, by the words of running text less a price
// for every other line; tail markers end it where little text follows.
func bodyOf(texts []string, book ruleBook) []line {
	ls := make([]line, len(texts))
	seen := map[string]bool{}
	for i, t := range texts {
		ls[i] = classify(t, book)
		key := strings.ToLower(t)
		if ls[i].kind != kindBad && seen[key] {
			ls[i].kind, ls[i].rule = kindBad, ruleDuplicate
		}
		seen[key] = true
	}
	first, last := bestRun(ls)
	last = cutTail(ls, first, last)
	for i := range ls {
		l := &ls[i]
		switch {
		case l.rule != "":
		case i < first:
			l.rule = ruleBefore
		case i > last:
			l.rule = ruleAfter
		case l.kind == kindShort && inShortRun(ls, i, first, last):
			l.rule = ruleShortRun
		}
	}
	return ls
}

// bestRun is the run of lines with the greatest sum of worth.
func bestRun(ls []line) (first, last int) {
	best, sum, start := 0, 0, 0
	first, last = 0, -1
	for i, l := range ls {
		if sum <= 0 {
			sum, start = 0, i
		}
		if sum += l.worth(); sum > best {
			best, first, last = sum, start, i
		}
	}
	if last < 0 {
		return 0, len(ls) - 1
	}
	return first, last
}

func (l line) worth() int {
	switch {
	case l.words == 0:
		return 0
	case l.kind == kindGood:
		return min(l.words, 40)
	case l.kind == kindBad:
		return -9
	case l.words > 8:
		return -4
	}
	return -7
}

// cutTail ends the run at the first tail marker behind which at most a fifth
// of the running text stands, when more than half stands before it.
func cutTail(ls []line, first, last int) int {
	total := 0
	for i := first; i <= last; i++ {
		if ls[i].kind == kindGood {
			total += ls[i].words
		}
	}
	before := 0
	for i := first; i <= last; i++ {
		if ls[i].tail && i > first && before*100 >= total*55 && goodWords(ls[i+1:last+1])*100 <= total*20 {
			for j := i; j <= last; j++ {
				if ls[j].rule == "" {
					ls[j].rule = ruleTail
				}
			}
			return i - 1
		}
		if ls[i].kind == kindGood {
			before += ls[i].words
		}
	}
	return last
}

func goodWords(ls []line) int {
	n := 0
	for _, l := range ls {
		if l.kind == kindGood && l.ended {
			n += l.words
		}
	}
	return n
}

// inShortRun tells a list of links from a subhead: a subhead stands alone and
// running text follows.
func inShortRun(ls []line, i, first, last int) bool {
	short := func(j int) bool { return j >= first && j <= last && ls[j].kind == kindShort }
	prev, next := short(i-1), short(i+1)
	nextGood := i+1 <= last && ls[i+1].kind == kindGood
	return prev && next || (prev || next) && !nextGood || !nextGood && i+1 >= last
}
