package quote

import (
	"sort"

	"parallax/compare/segment"
	"parallax/compare/stem"
)

// telling is a piece of text with the stems of its words of content, each
// once, in order.
type telling struct {
	Fragment
	stems []string
}

const (
	// leastShared stems join a quotation to a sentence that nobody is named
	// for; with the same speaker two are enough.
	leastShared = 4
	// surelyShared stems do whoever is named.
	surelyShared = 5
	// shareReported is the part of the stems that must return.
	shareReported = 0.6
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
func reported(docs []*segment.Document, quotes [][]Quote, all []Fragment) []Repeat {
	m := stemmer{}
	holders := map[string][]int{}
	var tellings []telling
	for i, d := range docs {
		for _, t := range m.plainTellings(i, d, quotes[i]) {
			for _, s := range t.stems {
				holders[s] = append(holders[s], len(tellings))
			}
			tellings = append(tellings, t)
		}
	}
	var out []Repeat
	for i := range all {
		f := &all[i]
		if !f.Quoted || len(f.words) < 4 {
			continue
		}
		taken := map[int]bool{}
		for _, said := range m.saidSentences(docs[f.Article], f) {
			for _, k := range candidatesFor(said, holders, tellings) {
				if t := &tellings[k]; !taken[k] && sameReport(said, t) {
					taken[k] = true
					out = append(out, ordered(*f, t.Fragment))
				}
			}
		}
	}
	return out
}

func ordered(a, b Fragment) Repeat {
	if b.Article < a.Article {
		return Repeat{b, a}
	}
	return Repeat{a, b}
}

// plainTellings are the unquoted contents of quotations, and the sentences
// that hold neither these nor quotation marks.
func (m stemmer) plainTellings(article int, d *segment.Document, quotes []Quote) []telling {
	var out []telling
	taken := make([]bool, len(d.Sentences))
	for i, q := range quotes {
		for _, c := range q.Content {
			for s := max(0, d.SentenceAt(c.Start)); s < len(d.Sentences) && d.Sentences[s].Start < c.End; s++ {
				taken[s] = true
			}
			if q.Kind == Indirect {
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

func (m stemmer) telling(d *segment.Document, f Fragment) telling {
	f.words = comparable(d.Article.Text, f.Span)
	return telling{Fragment: f, stems: m.stems(f.words)}
}

// saidSentences are the sentences of a quoted fragment.
func (m stemmer) saidSentences(d *segment.Document, f *Fragment) []telling {
	var out []telling
	for s := max(0, d.SentenceAt(f.Span.Start)); s < len(d.Sentences) && d.Sentences[s].Start < f.Span.End; s++ {
		part := d.Sentences[s].Span.Intersect(f.Span)
		if t := (telling{Fragment: *f, stems: m.stems(comparable(d.Article.Text, part))}); len(t.stems) >= 2 {
			out = append(out, t)
		}
	}
	return out
}

// stemmer remembers the stems of the words it has seen.
type stemmer map[string]string

func (m stemmer) stem(word string) string {
	s, ok := m[word]
	if !ok {
		s = stem.Word(word)
		m[word] = s
	}
	return s
}

// stems are the stems of the words of content among words, each once.
func (m stemmer) stems(words []wordAt) []string {
	var out []string
	for _, w := range words {
		if len(out) == mostStems {
			break
		}
		if isSmall(w.key) {
			continue
		}
		if s := m.stem(w.key); !contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// candidatesFor are the tellings of other articles that share two stems, in
// order.
func candidatesFor(said telling, holders map[string][]int, tellings []telling) []int {
	count := map[int]int{}
	for _, s := range said.stems {
		if h := holders[s]; len(h) <= mostTellings {
			for _, k := range h {
				count[k]++
			}
		}
	}
	var out []int
	for k, n := range count {
		if n >= 2 && tellings[k].Article != said.Article {
			out = append(out, k)
		}
	}
	sort.Ints(out)
	return out
}

// sameReport decides whether the telling reports what was said.
func sameReport(said telling, t *telling) bool {
	n := sharedStems(said.stems, t.stems)
	share := float64(n) / float64(len(said.stems))
	back := float64(n) / float64(len(t.stems))
	switch {
	case n >= surelyShared && share >= shareReported && back >= shareBack:
		return true
	case n >= 3 && share >= shareReported && tellingRun(said.words, t.words) >= 3:
		return true
	case said.speaker == "" || t.speaker == "":
		return n >= leastShared && share >= 0.75 && back >= shareBack
	}
	return said.speaker == t.speaker && (n >= 3 && share >= shareReported || n == 2 && len(said.stems) == 2)
}

// tellingRun counts the words of content in the longest run of equal words;
// numbers are facts that many sentences share.
func tellingRun(a, b []wordAt) int {
	r, n := longestRun(a, b), 0
	for _, w := range a[r.a : r.a+r.n] {
		if !isSmall(w.key) && !measures[w.key] && (w.key[0] < '0' || w.key[0] > '9') {
			n++
		}
	}
	return n
}

var measures = wordSet("percent million billion dollars dollar cents years year days")

func sharedStems(a, b []string) int {
	in := map[string]bool{}
	for _, s := range b {
		in[s] = true
	}
	n := 0
	for _, s := range a {
		if in[s] {
			n++
		}
	}
	return n
}
