package utterance

import (
	"slices"

	"parallax/compare/lexicon/class"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// telling is a piece of text with the stems of its words of content, each
// once, in order.
type telling struct {
	Fragment
	stems    []int32
	sentence int // where it stands, of sentences of quotations
}

const (
	// leastShared stems join a quotation to a sentence that nobody is named
	// for; with the same speaker two are enough.
	leastShared = 4
	// surelyShared stems do whoever is named.
	surelyShared = 5
	// shareReported is the part of the stems that must return.
	shareReported = 0.6
	// shareOther is it where two speakers are named.
	shareOther = 0.8
	// shareBack is the part of the report that must come from the quotation.
	shareBack = 0.35
	// mostStems bounds the stems of one piece of text.
	mostStems = 100
	// mostTellings is the number of tellings beyond which a stem is too common
	// to find candidates with.
	mostTellings = 60
)

// reported finds quoted sentences that another article gives in reported
// speech, or tells without naming who said it.
func (m *matcher) reported(all []Fragment) []Repeat {
	var tellings []telling
	for i, d := range m.docs {
		tellings = m.plainTellings(tellings, i, d, m.texts[i].Quotes)
	}
	holders := make([][]int32, len(m.stems))
	for k := range tellings {
		for _, s := range tellings[k].stems {
			holders[s] = append(holders[s], int32(k))
		}
	}
	m.hits = make([]int32, len(tellings))
	var out []Repeat
	for i := range all {
		f := &all[i]
		if !f.Quoted || len(f.words) < 4 {
			continue
		}
		taken := map[int32]bool{}
		for _, said := range m.saidSentences(m.docs[f.Article], f) {
			for _, k := range m.candidatesFor(said, holders, tellings) {
				if t := &tellings[k]; !taken[k] && m.sameReport(said, t) {
					taken[k] = true
					out = append(out, ordered(*f, t.Fragment, sharedStems(said.stems, t.stems)))
				}
			}
		}
	}
	return out
}

func ordered(a, b Fragment, words int) Repeat {
	if b.Article < a.Article {
		return Repeat{b, a, words}
	}
	return Repeat{a, b, words}
}

// plainTellings adds the unquoted contents of quotations, and the sentences
// that hold neither these nor quotation marks.
func (m *matcher) plainTellings(out []telling, article int, d *token.Document, quotes []quote.Quote) []telling {
	taken := make([]bool, len(d.Sentences))
	for i, q := range quotes {
		for _, c := range q.Content {
			for s := max(0, d.SentenceAt(c.Start)); s < len(d.Sentences) && d.Sentences[s].Start < c.End; s++ {
				taken[s] = true
			}
			if q.Kind == quote.Indirect {
				out = append(out, m.telling(d, Fragment{Article: article, Quote: i, Span: c, speaker: speakerKey(q)}))
			}
		}
	}
	for s, sentence := range d.Sentences {
		if !taken[s] && !sentence.Headline() {
			out = append(out, m.telling(d, Fragment{Article: article, Quote: -1, Span: sentence.Span}))
		}
	}
	return out
}

func (m *matcher) telling(d *token.Document, f Fragment) telling {
	f.words = comparable(d, f.Span)
	m.number(f.words)
	return telling{Fragment: f, stems: m.stemsOf(f.words)}
}

// saidSentences are the sentences of a quoted fragment.
func (m *matcher) saidSentences(d *token.Document, f *Fragment) []telling {
	var out []telling
	for s := max(0, d.SentenceAt(f.Span.Start)); s < len(d.Sentences) && d.Sentences[s].Start < f.Span.End; s++ {
		part := d.Sentences[s].Span.Intersect(f.Span)
		words := comparable(d, part)
		m.number(words)
		if t := (telling{Fragment: *f, stems: m.stemsOf(words)}); len(t.stems) >= 2 {
			t.sentence = s
			out = append(out, t)
		}
	}
	return out
}

// stemsOf are the stems of the words of content among words, each once.
func (m *matcher) stemsOf(words []wordAt) []int32 {
	var out []int32
	for _, w := range words {
		if len(out) == mostStems {
			break
		}
		if m.small[w.id] {
			continue
		}
		if s := m.stemOf(w); !slices.Contains(out, s) {
			if out == nil {
				out = make([]int32, 0, min(len(words), mostStems))
			}
			out = append(out, s)
		}
	}
	return out
}

// candidatesFor are the tellings of other articles that share two stems, in
// order.
func (m *matcher) candidatesFor(said telling, holders [][]int32, tellings []telling) []int32 {
	m.found = m.found[:0]
	for _, s := range said.stems {
		if int(s) >= len(holders) || len(holders[s]) > mostTellings {
			continue
		}
		for _, k := range holders[s] {
			if m.hits[k]++; m.hits[k] == 2 && tellings[k].Article != said.Article {
				m.found = append(m.found, k)
			}
		}
	}
	for _, s := range said.stems {
		if int(s) < len(holders) {
			for _, k := range holders[s][:min(len(holders[s]), mostTellings)] {
				m.hits[k] = 0
			}
		}
	}
	slices.Sort(m.found)
	return m.found
}

// sameReport decides whether the telling reports what was said.
func (m *matcher) sameReport(said telling, t *telling) bool {
	n := sharedStems(said.stems, t.stems)
	share := float64(n) / float64(len(said.stems))
	back := float64(n) / float64(len(t.stems))
	if twoSpeakers(&said.Fragment, &t.Fragment) {
		return n >= surelyShared && share >= shareOther && back >= shareBack
	}
	much := share >= shareReported
	if much && n >= surelyShared && back >= shareBack || much && n >= 3 && m.tellingRun(said.words, t.words) >= 3 {
		return true
	}
	return said.fits(t, n, share, back)
}

// fits decides by n stems that are met, shares of both, and by who speaks.
func (said *telling) fits(t *telling, n int, share, back float64) bool {
	switch {
	case said.speaker == "" || t.speaker == "":
		return n >= leastShared && share >= 0.75 && back >= shareBack
	}
	return said.speaker == t.speaker && (n >= 3 && share >= shareReported || n == 2 && len(said.stems) == 2)
}

// tellingRun counts the words of content in the longest run of equal words;
// numbers are facts that many sentences share.
func (m *matcher) tellingRun(a, b []wordAt) int {
	r, n := m.longestRun(a, b), 0
	for _, w := range a[r.a : r.a+r.n] {
		if !isSmall(w.key) && !measures[w.key] && (w.key[0] < '0' || w.key[0] > '9') {
			n++
		}
	}
	return n
}

var measures = class.Words("said-measure")

// sharedStems counts the stems that both hold.
func sharedStems(a, b []int32) int {
	n := 0
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	return n
}
