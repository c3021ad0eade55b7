package scope

import (
	"slices"

	"parallax/compare/news"
)

// cues reads what a part of a sentence says of the articles that it names.
type cues struct {
	*reader
	from, to     int
	of           []mention
	told, silent map[int]bool
	spans        []news.Span
	bare         bool
}

// read gives the scope of the part, and whether it leans on what stands before.
func (c *cues) read() (Scope, bool) {
	c.told, c.silent = map[int]bool{}, map[int]bool{}
	s := Scope{}
	for _, m := range c.of {
		c.span(m.from, m.to)
		s.All = s.All || m.all && !m.none
	}
	c.resolveOthers()
	subject, leans := c.subject()
	switch {
	case c.onlyOne():
	case c.goneFrom():
	case c.isSilent(subject):
	default:
		c.saidToTell()
	}
	s.Told, s.Silent, s.Spans = sorted(c.told), sorted(c.silent), c.spans
	if len(c.silent) == 0 && leans && c.negatedAt(subject) {
		s.Silent, leans = []int{-1}, true // of whoever was spoken of before
	}
	return s, leans
}

func sorted(set map[int]bool) []int {
	var out []int
	for i := range set {
		out = append(out, i)
	}
	slices.Sort(out)
	return out
}

func (c *cues) span(from, to int) {
	c.spans = append(c.spans, news.Span{Start: c.words[from].Start, End: c.words[to-1].End})
}

// resolveOthers makes "the others" all that the sentence does not name.
func (c *cues) resolveOthers() {
	named := map[int]bool{}
	for _, m := range c.found {
		for _, a := range m.articles {
			if !m.all {
				named[a] = true
			}
		}
	}
	for k, m := range c.of {
		if !m.others {
			continue
		}
		for a := range c.count {
			if !named[a] {
				c.of[k].articles = append(c.of[k].articles, a)
			}
		}
	}
}

// subject is the word behind the article that acts in the part: the last mention
// of the first run of mentions, or "it" and the like, which leans.
func (c *cues) subject() (word int, leans bool) {
	start := c.from
	if n := c.saysOf(start); n > 0 && start > 0 {
		start += n
	}
	if parts[c.words[start].Lower] && start+1 < c.to {
		start++
	}
	if n := match(without, c.words[c.from:c.to]); n > 0 {
		c.span(c.from, c.from+n)
		return c.from, true
	}
	if n := match(leaning, c.words[start:c.to]); n > 0 && len(c.of) == 0 {
		return start + n, true
	}
	if len(c.of) == 0 && start > c.from && (c.denies(start) || softly[c.words[c.from].Lower] && c.verbOf(start)) {
		return start, true
	}
	return c.behindRun(), false
}

// behindRun is the word behind the first run of mentions that is not set against what is
// told, -1 for none.
func (c *cues) behindRun() int {
	for k, m := range c.of {
		if last := k+1 == len(c.of) || c.of[k+1].from-m.to > 2; last && !c.unlike(m) {
			return m.to
		}
	}
	return -1
}

// unlike reports whether the mention is set against what is told.
func (c *cues) unlike(m mention) bool {
	for i := max(c.from, m.from-2); i < m.from; i++ {
		if setAgainst[c.words[i].Lower] {
			return true
		}
	}
	return false
}

// onlyOne reads "only the Ledger", "the Ledger alone", "the only article".
func (c *cues) onlyOne() bool {
	only := c.singledOut()
	if only < 0 || c.of[only].all {
		return false
	}
	for _, m := range c.runFrom(only) {
		for _, a := range m.articles {
			c.told[a] = true
		}
	}
	for a := range c.count {
		if !c.told[a] {
			c.silent[a] = true
		}
	}
	return true
}

// singledOut is the last mention of the part that is said to be the only one, -1
// for none.
func (c *cues) singledOut() int {
	only := -1
	for k, m := range c.of {
		if c.onlyBefore(m) || m.to < c.to && c.words[m.to].Lower == "alone" || c.uniqueTo(m) {
			only = k
		}
	}
	if only < 0 && len(c.of) > 0 && c.theOnly() {
		return 0
	}
	return only
}

// runFrom are mention k of the part and those that follow it as in a list.
func (c *cues) runFrom(k int) []mention {
	end := k + 1
	for end < len(c.of) && c.of[end].from-c.of[end-1].to <= 2 {
		end++
	}
	return c.of[k:end]
}

func (c *cues) onlyBefore(m mention) bool {
	for i := m.from - 1; i >= max(c.from, m.from-3); i-- {
		switch w := c.words[i].Lower; {
		case w == "only":
			c.span(i, m.from)
			return true
		case !leadsName[w]:
			return false
		}
	}
	return false
}

func (c *cues) uniqueTo(m mention) bool {
	for i := m.from - 1; i >= max(c.from, m.from-3); i-- {
		if aloneIn[c.words[i].Lower] {
			c.span(i, m.from)
			return true
		}
	}
	return false
}

// theOnly reads "the only article", "the only one".
func (c *cues) theOnly() bool {
	for i := c.from; i+1 < c.to; i++ {
		if c.words[i].Lower == "only" && (nouns[c.words[i+1].Lower] || c.words[i+1].Lower == "one") && i > c.from && c.words[i-1].Lower == "the" {
			c.span(i-1, i+2)
			return true
		}
	}
	return false
}

// goneFrom reads "is missing from the Courier", "not mentioned in B".
func (c *cues) goneFrom() bool {
	for i := c.from; i < c.to; i++ {
		n := match(gone, c.words[i:c.to])
		if n == 0 {
			continue
		}
		for k, m := range c.of {
			if m.from >= i+n && (m.from <= i+n+2 || k > 0 && c.silent[c.of[k-1].firstArticle()] && m.from-c.of[k-1].to <= 2) {
				c.makeSilent(m)
			} else if m.to <= i {
				c.tell(m)
			}
		}
		if len(c.silent) > 0 {
			c.span(i, i+n)
			return true
		}
	}
	return false
}

func (m mention) firstArticle() int {
	if len(m.articles) == 0 {
		return -1
	}
	return m.articles[0]
}

// isSilent reads "the Courier does not mention", "neither article names".
func (c *cues) isSilent(subject int) bool {
	if subject < 0 {
		return false
	}
	none := slices.ContainsFunc(c.of, func(m mention) bool { return m.none }) || c.neither()
	negated := c.negatedAt(subject)
	if none == negated && !none {
		return false
	}
	for _, m := range c.of {
		if m.to <= subject && !c.unlike(m) {
			c.makeSilent(m)
		}
	}
	return len(c.silent) > 0
}

// neither reads "neither the Ledger nor the Courier".
func (c *cues) neither() bool {
	for i := c.from; i < c.to; i++ {
		if c.words[i].Lower == "neither" && slices.ContainsFunc(c.of, func(m mention) bool { return m.from > i && m.from-i <= 3 }) {
			c.span(i, i+1)
			return true
		}
	}
	return false
}

// negatedAt reports whether words from i on say that something is not told, and
// takes them into the spans.
func (c *cues) negatedAt(i int) bool {
	if i < 0 {
		return false
	}
	if match(without, c.words[i:c.to]) > 0 {
		return true
	}
	for k := i; k < min(i+near, c.to); k++ {
		if n := match(omitting, c.words[k:c.to]); n > 0 {
			c.span(i, k+n)
			c.bare = k+n == c.to
			return true
		}
		w := c.words[k].Lower
		switch {
		case leavesOut[w]:
			c.span(i, k+1)
			return true
		case negates[w]:
			return c.negatedTelling(i, k)
		case !fillers[w]:
			return false
		}
	}
	return false
}

// negatedTelling reports whether the negation at word k turns a verb of telling.
func (c *cues) negatedTelling(from, k int) bool {
	end := k + 1
	for end < c.to && end < k+4 && !telling[c.words[end].Lower] {
		end++
	}
	if end == c.to {
		c.span(from, c.to)
		c.bare = true
		return true
	}
	if end == k+4 || c.words[end].Lower == "only" {
		return false
	}
	c.span(from, end+1)
	c.bare = end+1 == c.to
	return true
}

// saidToTell takes all mentions for articles that tell it, but for those that
// are set against them.
func (c *cues) saidToTell() {
	for _, m := range c.of {
		switch {
		case m.none:
			c.makeSilent(m)
		case c.except(m):
			c.makeSilent(m)
		case !c.unlike(m):
			c.tell(m)
		}
	}
	for a := range c.silent {
		delete(c.told, a)
	}
}

// except reads "all articles except the Courier", "but not the Courier".
func (c *cues) except(m mention) bool {
	for i := m.from - 1; i >= max(c.from, m.from-3); i-- {
		switch w := c.words[i].Lower; {
		case w == "except":
			return true
		case w == "not":
			return i > c.from && c.words[i-1].Lower == "but"
		case !leadsName[w]:
			return false
		}
	}
	return false
}

func (c *cues) tell(m mention) {
	for _, a := range m.articles {
		if m.none {
			c.silent[a] = true
		} else {
			c.told[a] = true
		}
	}
}

func (c *cues) makeSilent(m mention) {
	for _, a := range m.articles {
		c.silent[a] = true
	}
}
