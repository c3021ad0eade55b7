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
	ruleMarked    = "marked by the page as a part beside the text"
	ruleLink      = "link to another page"
)

// bodyOf marks the lines of a text: those with rule "" are the article. The
// article is the best run of lines, by the words of running text less a price
// for every other line; tail markers end it where little text follows.
func bodyOf(texts []string, book ruleBook) []line {
	book.foreign = isForeign(texts)
	ls := classified(texts, book)
	galleries(ls)
	players(ls)
	cards(ls)
	storyBack(ls, book, func(int) bool { return true })
	appeals(ls)
	shouted(ls, func(int) bool { return false })
	heads, lists := numberedHeads(ls), announcedLists(ls)
	for i := range lists {
		ls[i].words = 0 // they cost the run nothing
	}
	first, last := bestRun(ls)
	last = cutTail(ls, first, last)
	for i := range ls {
		l := &ls[i]
		switch {
		case inText[l.rule] && between(ls, i, first, last):
			l.rule = ""
		case l.rule != "":
		case i < first:
			l.rule = ruleBefore
		case i > last:
			l.rule = ruleAfter
		case heads[i], lists[i]: // they belong to the text
		case l.kind == kindShort && inShortRun(ls, i, first, last):
			l.rule = ruleShortRun
		}
	}
	labelLinks(ls, func(int) bool { return false })
	addressed(ls)
	return ls
}

// classified are the lines of a text, each looked at alone but for those that
// stand twice.
func classified(texts []string, book ruleBook) []line {
	ls := make([]line, len(texts))
	seen := map[string]bool{}
	for i, t := range texts {
		ls[i] = classify(t, book)
		key := strings.ToLower(t)
		// A short sentence may well be said twice; a long one is a teaser.
		if twice := ls[i].kind == kindShort || ls[i].words >= 12; twice && ls[i].kind != kindBad && seen[key] {
			ls[i].kind, ls[i].rule = kindBad, ruleDuplicate
		}
		seen[key] = true
	}
	return ls
}

// priceInText is what one line between two of running text costs: articles
// hold single links and notices.
const priceInText = -3

// bestRun is the run of lines with the greatest sum of worth.
func bestRun(ls []line) (first, last int) {
	best, sum, start := 0, 0, 0
	first, last = 0, -1
	for i, l := range ls {
		if sum <= 0 {
			sum, start = 0, i
		}
		w := l.worth()
		if w < priceInText && i > 0 && i < len(ls)-1 && ls[i-1].kind == kindGood && ls[i+1].kind == kindGood {
			w = priceInText
		}
		if sum += w; sum > best {
			best, first, last = sum, start, i
		}
	}
	if last < 0 {
		return 0, len(ls) - 1
	}
	return narrow(ls, first, last)
}

// between reports whether running text stands on both sides, inside the run.
func between(ls []line, i, first, last int) bool {
	return i > first && i < last && ls[i-1].kind == kindGood && ls[i+1].kind == kindGood
}

// wideGap is how many lines without running text part two texts.
const wideGap = 8

// stretch is a part of a run between two wide gaps.
type stretch struct{ first, last, good, words int }

// narrow keeps the longest stretch of a run and, across wide gaps, only those
// neighbours that read as an article too: a list of teasers, with a name and a
// date between any two, does not.
func narrow(ls []line, first, last int) (int, int) {
	var parts []stretch
	gap := wideGap
	for i := first; i <= last; i++ {
		if ls[i].words == 0 {
			continue
		}
		if ls[i].kind != kindGood {
			gap++
			continue
		}
		if gap >= wideGap {
			parts = append(parts, stretch{first: i})
		}
		gap = 0
		p := &parts[len(parts)-1]
		p.last, p.good, p.words = i, p.good+1, p.words+ls[i].words
	}
	core := 0
	for i, p := range parts {
		if p.words > parts[core].words && p.dense(ls) || !parts[core].dense(ls) {
			core = i
		}
	}
	lo, hi := core, core
	for lo > 0 && parts[lo-1].dense(ls) {
		lo--
	}
	for hi < len(parts)-1 && parts[hi+1].dense(ls) {
		hi++
	}
	return parts[lo].first, parts[hi].last
}

// dense: more than half of the lines are running text.
func (p stretch) dense(ls []line) bool {
	n := 0
	for i := p.first; i <= p.last; i++ {
		if ls[i].words > 0 {
			n++
		}
	}
	return p.good*2 > n
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

// cutTail ends the run at its tail marker.
func cutTail(ls []line, first, last int) int {
	end := tailAt(ls, first, last)
	for j := end; j <= last; j++ {
		if ls[j].rule == "" {
			ls[j].rule = ruleTail
		}
	}
	return end - 1
}

// tailAt is the first tail marker behind which at most a fifth of the running
// text stands, when more than half stands before it; last+1 when there is none.
func tailAt(ls []line, first, last int) int {
	total := 0
	for i := first; i <= last; i++ {
		if ls[i].kind == kindGood {
			total += ls[i].words
		}
	}
	before := 0
	for i := first; i <= last; i++ {
		if ls[i].tail && i > first && before*100 >= total*55 && goodWords(ls[i+1:last+1])*100 <= total*20 {
			return i
		}
		if ls[i].kind == kindGood {
			before += ls[i].words
		}
	}
	return last + 1
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
