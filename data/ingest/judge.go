package ingest

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// minBody is how many words of running text Readability must have kept; a
// page with less goes the way of plain text.
const minBody = 40

// page is what judge looks at: the blocks as they came, those that Readability
// kept, and what the page's head calls it.
type page struct {
	blocks, votes []block
	title         string
}

// judge decides for each block of a page whether it is the article: what
// Readability kept, less what the rules catch, plus what it lost in between.
func judge(p page, opt Options) []piece {
	blocks, votes, title := p.blocks, p.votes, p.title
	unhide(blocks)
	if opt.KeepAll {
		return keepAll(blocks, key(title))
	}
	book := boilerplate().about(title)
	kept := vote(blocks, votes)
	otherArticles(blocks, kept, key(title))
	book.foreign = isForeign(textsOf(blocks, kept))
	ls := make([]line, len(blocks))
	title = key(title)
	for i, b := range blocks {
		ls[i] = judgeBlock(b, kept[i], title, book)
	}
	unmark(blocks, ls)
	players(ls)
	good := 0
	for _, l := range ls {
		if l.rule == "" && l.kind == kindGood {
			good += l.words
		}
	}
	if good < minBody && (good == 0 || wordsIn(blocks) >= smallPage) {
		return judgeText(blocks, title, book)
	}
	m := mender{blocks, ls, title, book}
	m.keepStory()
	m.restore()
	m.containers()
	m.keepLinks()
	m.trim()
	m.keepInText()
	m.pullQuotes()
	m.promotion()
	m.boxes()
	m.quoteMarks()
	return cutInline(merged(blocks, ls, title))
}

// smallPage: a page with fewer words is taken as Readability left it.
const smallPage = 150

func wordsIn(blocks []block) int {
	n := 0
	for _, b := range blocks {
		n += b.words
	}
	return n
}

// judgeText takes the blocks as lines of plain text.
func judgeText(blocks []block, title string, book ruleBook) []piece {
	if out := judgeLines(blocks, title, book, false); holdsStory(out) {
		return out
	}
	return judgeLines(blocks, title, book, true)
}

// leastStory is how many words in lines that end as sentences do are a story,
// however short.
const leastStory = 8

func holdsStory(pieces []piece) bool {
	words := 0
	for _, p := range pieces {
		if p.rule == "" && endsSentence(p.text) {
			words += countWords(p.text)
		}
	}
	return words >= leastStory
}

// mayBeText: a block that the page does not mark as something else, and no
// link to another page.
func (b block) mayBeText() bool {
	return b.place&(inNav|inFooter|inAside|inForm|inCaption|inFigure) == 0 &&
		!asideClass.MatchString(b.hint) && !captionClass.MatchString(b.hint) && !b.isLink() && !b.inPlayer()
}

// isLink reports whether a block is nothing but a link of some words.
func (b block) isLink() bool { return b.words >= 3 && b.linked*4 >= b.words*3 }

// judgeLines is judgeText for all blocks, or for those that may be text; the
// others are set aside.
func judgeLines(blocks []block, title string, book ruleBook, all bool) []piece {
	texts := make([]string, 0, len(blocks))
	text := make([]bool, len(blocks))
	for i, b := range blocks {
		if text[i] = b.place&isHidden == 0 && b.key() != title && (all || b.mayBeText()); text[i] {
			texts = append(texts, b.text)
		}
	}
	marks := bodyOf(texts, book)
	var out []piece
	for i, b := range blocks {
		switch {
		case text[i]:
			out = append(out, piece{marks[0].text, marks[0].rule})
			marks = marks[1:]
		case b.place&isHidden == 0 && b.key() != title:
			out = addOutside(out, b)
		}
	}
	return cutInline(out)
}

// addOutside adds a block from outside the article, joined to the one before
// where both are short.
func addOutside(out []piece, b block) []piece {
	if n := len(out) - 1; n >= 0 && out[n].rule == ruleOutside && b.words < 14 {
		out[n].text += "\n" + b.text
		return out
	}
	return append(out, piece{b.text, ruleOutside})
}

func textsOf(blocks []block, kept []bool) []string {
	var out []string
	for i, b := range blocks {
		if kept[i] {
			out = append(out, b.text)
		}
	}
	return out
}

// keepAll sets nothing aside; the headline stands above the text already.
func keepAll(blocks []block, title string) []piece {
	var out []piece
	for _, b := range blocks {
		if title == "" || b.key() != title {
			out = append(out, piece{text: b.text})
		}
	}
	return out
}

// key is what block.key is, for any text.
func key(s string) string { return strings.ToLower(strings.Join(wordsOf(s), " ")) }

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

// fewestOthers is how many other articles make a list of them.
const fewestOthers = 3

// otherArticles takes the votes of blocks away that stand in other elements
// <article> than the headline, where there are several of them and the element
// of the headline holds running text: a list of what else to read, however
// long its texts are.
func otherArticles(blocks []block, kept []bool, title string) {
	home := articleOf(blocks, title)
	own, others := 0, map[*html.Node]bool{}
	foreign := func(b block) bool { return b.article != nil && b.article != home && !isInside(b.article, home) }
	for i, b := range blocks {
		switch {
		case !kept[i] || home == nil:
		case foreign(b):
			others[b.article] = true
		case b.linked*2 < b.words:
			own += b.words
		}
	}
	if own < minBody || len(others) < fewestOthers {
		return
	}
	for i, b := range blocks {
		kept[i] = kept[i] && !foreign(b)
	}
}

// articleOf is the element <article> that holds the headline, nil for none.
func articleOf(blocks []block, title string) *html.Node {
	for _, b := range blocks {
		if title != "" && b.key() == title && b.article != nil {
			return b.article
		}
	}
	return nil
}

// isInside reports whether an element lies in another one or around it.
func isInside(n, other *html.Node) bool {
	for _, pair := range [2][2]*html.Node{{n, other}, {other, n}} {
		for up := pair[0].Parent; up != nil; up = up.Parent {
			if up == pair[1] {
				return true
			}
		}
	}
	return false
}

// judgeBlock looks at one block: the algorithm's vote, its place and classes,
// the rules.
func judgeBlock(b block, kept bool, title string, book ruleBook) line {
	if !kept || b.place&isHidden != 0 {
		l := line{text: b.text, words: b.words, rule: ruleOutside}
		if b.place&isHidden != 0 {
			l.rule = ruleHidden
		}
		return l
	}
	l := classify(b.text, book)
	if l.rule == ruleNoWords && separator.MatchString(b.text) {
		l.rule, l.kind = "", kindShort
	}
	if l.rule != "" {
		return l
	}
	switch {
	case b.place&(inCaption|inFigure) != 0 || captionClass.MatchString(b.hint):
		l.rule = ruleCaption
	case b.inPlayer():
		l.rule, l.kind = rulePlayer, kindBad
	case b.place&(inForm|inNav|inFooter) != 0, asideClass.MatchString(b.hint):
		l.rule, l.remark = ruleMarked, remarkClass.MatchString(b.hint)
	case b.key() == title:
		l.rule = ruleOutside
	case b.isLink():
		l.rule = ruleLink
	}
	return l
}

// separator is the line of an agency between two sections; it stays, as the
// only line without words that does.
var separator = regexp.MustCompile(`^_{3,}$`)

// Classes by which pages mark what is not the text; whole words, apart by
// blanks, hyphens or underscores.
var (
	captionClass = regexp.MustCompile(`(?:^|[\s_|-])(?:caption|captions|cutline|credit|credits|figcaption)(?:$|[\s_|-])`)
	remarkClass  = regexp.MustCompile(`(?:^|[\s_|-])comments?(?:$|[\s_|-])`)
	asideClass   = regexp.MustCompile(`(?:^|[\s_|-])(?:newsletter|promo|related|recirc|recirculation|readmore|share|sharing|social|byline|timestamp|tags|bio|advert|advertisement|sponsored|outbrain|taboola|comments?|breadcrumbs?|signup|paywall|pullquote|pull-quote|disclaimer|trending|rail|strapline|dek|standfirst|subtitle|post-author|about-author|author-(?:bio|box|card|info|content))(?:$|[\s_|-])`)
)

// merged joins neighbours from outside the article, so that a page's
// navigation is a few blocks and not three hundred.
func merged(blocks []block, ls []line, title string) []piece {
	var out []piece
	for i, l := range ls {
		if title != "" && blocks[i].key() == title {
			continue // it stands above the text already
		}
		n := len(out) - 1
		if n >= 0 && l.rule == out[n].rule && (l.rule == ruleOutside || l.rule == ruleHidden) && l.words < 14 {
			out[n].text += "\n" + blocks[i].text
			continue
		}
		out = append(out, piece{blocks[i].text, l.rule})
	}
	return out
}
