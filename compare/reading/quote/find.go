package quote

import (
	"sort"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote/mark"
	"parallax/compare/reading/quote/tag"
	"parallax/compare/reading/quote/whom"
	"parallax/compare/reading/token"
)

// finder carries what the rules need while they go through the article.
type finder struct {
	doc       *token.Document
	stretches []Stretch
	blocks    []*block
	out       []Quote
	// last is the index of the attribution that a wholly quoted unit goes on
	// with, -1 when none; colon is true when it still waits for its words.
	last   int
	colon  bool
	codes  []uint8        // of the stretches, see stretchCode
	known  Known          // of the article
	names  *whom.Roster   // see roster
	people *whom.Resolver // see resolver
	// labels is what the tagger works with.
	labels tag.Scratch
}

// Find is the quotations of the article in the order of their content.
func Find(d *token.Document) []Quote {
	quotes, _ := FindAll(d)
	return quotes
}

// FindAll is the quotations of the article and, apart from them, the wishes,
// beliefs and attitudes that it ascribes to somebody without quotation marks
// ("wants", "is expected to"), both in the order of their content.
func FindAll(d *token.Document) (quotes, attitudes []Quote) { return find(d, mark.Pair(d), Known{}) }

func find(d *token.Document, marks []Stretch, known Known) (quotes, attitudes []Quote) {
	f := applyRules(d, marks, known)
	for _, q := range f.finish() {
		if q.Kind == Indirect && q.Speaker == "" && adjectives[strings.ToLower(f.doc.Article.Slice(q.Cue))] {
			continue // nobody says it: "the accused", "an alleged thief"
		}
		if f.isStance(q) {
			attitudes = append(attitudes, q)
		} else {
			quotes = append(quotes, q)
		}
	}
	return quotes, attitudes
}

// applyRules reads the article with the rules alone.
func applyRules(d *token.Document, marks []Stretch, known Known) *finder {
	f := &finder{doc: d, stretches: marks, last: -1, known: known}
	f.blocks = readBlocks(d, f.stretches)
	for i, b := range f.blocks {
		for u := range b.units {
			f.unit(i, u)
		}
	}
	return f
}

// part is an attribution inside one paragraph, as ranges of tokens; a range
// without tokens is missing.
type part struct {
	source, cue unit
	content     []unit
	rule        string
}

func (u unit) empty() bool { return u.end <= u.start }

func (f *finder) unit(i, k int) {
	b := f.blocks[i]
	u := b.units[k]
	if b.whollyQuoted(u) {
		f.quotedUnit(b, u, k == 0)
		return
	}
	r := rulesOf(b)
	parts := r.according(u)
	if len(parts) == 0 {
		parts = r.attributions(u)
	}
	if p, ok := f.announces(i, k, parts); ok {
		parts = append(parts, p)
		f.colon = true
	} else {
		f.colon = false
	}
	if len(parts) == 0 {
		parts = r.bare(u)
	}
	for _, p := range parts {
		f.add(b, p)
		q := &f.out[f.last]
		if k == 0 && q.Source.Empty() && q.Cue.Empty() && b.tokens[u.start].quoted() {
			q.Source = f.speakerBefore(i)
		}
	}
	if len(parts) == 0 && !f.doc.Paragraphs[i].Headline {
		f.last = -1
	}
}

// add keeps an attribution as spans.
func (f *finder) add(b *block, p part) {
	q := Quote{Rule: p.rule, Source: b.span(p.source.start, p.source.end), Cue: b.cueSpan(p.cue)}
	for _, c := range p.content {
		if s := b.span(c.start, c.end); !s.Empty() {
			q.Content = append(q.Content, s)
		}
	}
	f.out = append(f.out, q)
	f.last = len(f.out) - 1
}

func (b *block) cueSpan(c unit) news.Span {
	if c.empty() {
		return news.Span{}
	}
	return news.Span{Start: b.tokens[c.start].Start, End: b.tokens[c.end-1].End}
}

// quotedUnit takes a unit that stands wholly in quotation marks: it goes on
// with the attribution before it, or stands alone.
func (f *finder) quotedUnit(b *block, u unit, first bool) {
	s := b.span(u.start, u.end)
	if b.words(u.start, u.end) == 0 {
		return
	}
	mark := u.start
	for !b.tokens[mark].quoted() {
		mark++
	}
	stretch := f.stretches[b.tokens[mark].stretch]
	if f.last >= 0 && (f.colon || !first || stretch.Continues || !stretch.Single && f.near(b)) {
		q := &f.out[f.last]
		q.Content = append(q.Content, s)
		f.colon = false
		return
	}
	f.out = append(f.out, Quote{Content: []news.Span{s}, Rule: ruleAlone, Source: f.speakerBefore(b.index)})
	f.last = len(f.out) - 1
}

// near reports whether the last attribution stands in the paragraph before b.
func (f *finder) near(b *block) bool {
	c := f.out[f.last].Content
	if len(c) == 0 {
		return true
	}
	return b.index > 0 && c[len(c)-1].End > f.doc.Paragraphs[b.index-1].Start && f.out[f.last].Rule != ruleAlone
}

func (b *block) whollyQuoted(u unit) bool {
	quoted := false
	for i := u.start; i < u.end; i++ {
		t := &b.tokens[i]
		if t.word && !t.quoted() {
			return false
		}
		quoted = quoted || t.quoted()
	}
	return quoted
}

// finish leaves out attributions without content, asks the tagger, names
// kinds and speakers and sorts by content.
func (f *finder) finish() []Quote {
	rules := f.complete(f.out)
	out := f.withForms(flow{f}.parted(seconds{f}.add(bounds{f}.bounded(f.complete(merger{f}.merge(rules, f.tagged()))))), f.readForms())
	sort.SliceStable(out, func(i, j int) bool { return out[i].Content[0].Start < out[j].Content[0].Start })
	return f.nameSpeakers(out)
}

// complete are the attributions with content, in order, with their kinds.
func (f *finder) complete(in []Quote) []Quote {
	var out []Quote
	for _, q := range in {
		if len(q.Content) == 0 {
			continue
		}
		sort.Slice(q.Content, func(i, j int) bool { return q.Content[i].Start < q.Content[j].Start })
		q.Kind = f.kindOf(q.Content)
		out = append(out, q)
	}
	return out
}
