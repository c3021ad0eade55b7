package quote

import (
	"sort"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote/tag"
)

// tagged are the attributions that the tagger finds.
func (f *finder) tagged() []Quote {
	var out []Quote
	for i, tokens := range f.allTagTokens() {
		b := f.blocks[i]
		if !promising(tokens) {
			continue
		}
		labels := model().LabelWith(&f.labels, tokens)
		for _, x := range tag.Link(tokens, labels) {
			if q := b.quoteOf(x); len(q.Content) > 0 {
				q = f.trimAdjunct(f.trimTail(f.mend(q)))
				q.Kind = f.kindOf(q.Content)
				out = append(out, q)
			}
		}
	}
	return out
}

// promising reports whether the paragraph holds a quotation mark or a word
// that may attribute something: without either there is nothing to find.
func promising(tokens []tag.Token) bool {
	for i := range tokens {
		if tokens[i].Quoted || tokens[i].Cue > 0 || tokens[i].Lower == ":" {
			return true
		}
	}
	return false
}

func (b *block) quoteOf(x tag.Linked) Quote {
	q := Quote{Source: b.span(x.Source.Start, x.Source.End), Cue: b.cueSpan(unit{x.Cue.Start, x.Cue.End}), Rule: "tagger"}
	for _, c := range x.Content {
		if s := b.span(c.Start, c.End); !s.Empty() {
			q.Content = append(q.Content, s)
		}
	}
	return q
}

// merger joins what the rules and the tagger find.
type merger struct{ *finder }

// merge takes what the tagger found; the rules fill in sources that it misses
// and add quotations that it lost.
func (f merger) merge(rules, tagger []Quote) []Quote {
	var out []Quote
	covered := make([]bool, len(rules))
	taken := make([]bool, len(rules))
	near, all := newOverlaps(rules), newOverlaps(tagger)
	for _, t := range tagger {
		at, best := near.best(f.finder, t)
		if at >= 0 && f.sure(rules[at], t) {
			if covered[at] = true; !taken[at] {
				out = append(out, rules[at])
			}
			taken[at] = true
			continue
		}
		if at >= 0 {
			covered[at] = true
			t = f.goOn(rules[at], agree(rules[at], t, best), all)
		}
		if !f.stray(t) {
			out = append(out, t)
		}
	}
	out = f.joinContinued(out)
	found := newOverlaps(out)
	for i, r := range rules {
		if r.Kind == Direct {
			r.Content = f.lost(found, r.Content)
		} else if covered[i] || !f.trusted(r) {
			continue
		}
		if len(r.Content) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// trusted reports whether a rule is right without the tagger: words before
// their source and verb, or a strong verb of saying before them.
func (f merger) trusted(r Quote) bool {
	if r.Rule == rulePostposed {
		return true
	}
	return r.Kind == Mixed && r.Rule == rulePreposed && f.strongCue(r.Cue)
}

// strongCue reports whether the last word of a cue nearly always attributes
// speech.
func (f merger) strongCue(s news.Span) bool {
	words := f.doc.WordsIn(s)
	if len(words) == 0 {
		return false
	}
	c, ok := lexicon.FindCue(words[len(words)-1].Lower)
	return ok && c.Kind == lexicon.Saying && c.AsCue >= 10 && c.Share() >= 0.8
}

// joinContinued gives a quotation without any source, which takes up marks
// that the paragraph before left open, to the quotation that ends there.
func (f merger) joinContinued(in []Quote) []Quote {
	ends := map[int]int{} // paragraph -> the quotation that ends last in it
	var out []Quote
	for _, q := range in {
		at := f.paragraphOf(q.Content[0].Start)
		if before, ok := ends[at-1]; ok && q.Source.Empty() && q.Cue.Empty() && f.continues(q.Content[0]) {
			out[before].Content = append(out[before].Content, q.Content...)
			ends[at] = before
			continue
		}
		out = append(out, q)
		ends[f.paragraphOf(q.Content[len(q.Content)-1].Start)] = len(out) - 1
	}
	return out
}

// continues reports whether a stretch that begins with s takes up marks left
// open.
func (f merger) continues(s news.Span) bool {
	i := sort.Search(len(f.stretches), func(i int) bool { return f.stretches[i].End > s.Start })
	return i < len(f.stretches) && f.stretches[i].Start == s.Start && f.stretches[i].Continues
}

func (f *finder) paragraphOf(offset int) int {
	return sort.Search(len(f.blocks), func(i int) bool { return f.doc.Paragraphs[i].Span.End > offset })
}

// lost are the long parts that no quotation found covers.
func (f merger) lost(found *overlaps, parts []news.Span) []news.Span {
	var out []news.Span
	for _, c := range parts {
		if len(f.doc.WordsIn(c)) >= surelySpeech && !found.any(c) {
			out = append(out, c)
		}
	}
	return out
}

// agree joins what the rules and the tagger say about the same words; same is
// the share of the content that they have in common. Where both found it, the
// rule's name stands.
func agree(rule, tagged Quote, same float64) Quote {
	if tagged.Source.Empty() && same > 0.5 {
		tagged.Source = rule.Source
		if tagged.Cue.Empty() {
			tagged.Cue = rule.Cue
		}
	}
	if same >= 0.9 {
		tagged.Rule = rule.Rule
	}
	return tagged
}

// goOn adds to direct speech what goes on with it in whole sentences of the same
// paragraph and was given to nobody by the tagger.
func (f merger) goOn(rule, q Quote, all *overlaps) Quote {
	if rule.Kind != Direct || q.Kind != Direct || rule.Source.Empty() {
		return q
	}
	last := q.Content[len(q.Content)-1]
	for _, c := range rule.Content {
		if c.Start > last.End && f.paragraphOf(c.Start) == f.paragraphOf(last.Start) && len(f.doc.WordsIn(c)) >= leastGoingOn && !all.any(c) {
			q.Content = append(q.Content, c)
		}
	}
	return q
}

// leastGoingOn is the number of words of a quotation that goes on.
const leastGoingOn = 4

// sure reports whether a rule stands before the tagger: where an attribution
// was put into a clause that goes on behind it, and where a verb and a name
// stand right behind a quotation and the tagger has another verb.
func (f merger) sure(rule, tagged Quote) bool {
	switch rule.Rule {
	case ruleInserted:
		return tagged.Cue.Empty() || tagged.Cue.Overlaps(rule.Cue)
	case ruleInverted:
		return rule.Kind == Direct && (!tagged.Cue.Overlaps(rule.Cue) || f.behind(rule, tagged)) && len(f.roster().Within(rule.Source)) > 0
	}
	return false
}

// behind reports whether the tagger gave to one attribution what stands behind
// the whole of it by the rules, though they see another one there.
func (f merger) behind(rule, tagged Quote) bool {
	at := rule.Source.End
	return at > rule.Cue.End && rule.Content[len(rule.Content)-1].End < rule.Cue.Start && tagged.Content[len(tagged.Content)-1].Start >= at &&
		f.kindOf(tagged.Content[len(tagged.Content)-1:]) == Direct
}

// surelySpeech is the number of words from which on a stretch in quotation
// marks is a quotation in 98 of 100 cases.
const surelySpeech = 8

// stray reports whether nothing says that the words are speech: no source, no
// cue, and not a long stretch in quotation marks.
func (f merger) stray(q Quote) bool {
	if !q.Source.Empty() || !q.Cue.Empty() {
		return false
	}
	if q.Kind == Mixed && f.quotedShare(q.Content) >= 0.5 && f.longest(q) >= 6 {
		return false
	}
	return q.Kind != Direct || f.longest(q) < 4 || strings.HasPrefix(f.doc.Article.Text[q.Content[0].Start:], "'") && f.longest(q) < 8
}

// longest is the number of words of the longest part.
func (f merger) longest(q Quote) int {
	n := 0
	for _, c := range q.Content {
		n = max(n, len(f.doc.WordsIn(c)))
	}
	return n
}

// isStance reports whether the cue of unquoted words names a wish or belief,
// not speech.
func (f *finder) isStance(q Quote) bool {
	cue := strings.ToLower(f.doc.Article.Slice(q.Cue))
	if q.Kind != Indirect || strings.Trim(cue, ":—–- ") == "" {
		return false
	}
	for _, w := range strings.Fields(strings.ReplaceAll(cue, "’", "'")) {
		if c, ok := lexicon.FindCue(strings.Trim(w, ".,:;")); ok && c.Kind != lexicon.Stance {
			return false
		}
	}
	return true
}
