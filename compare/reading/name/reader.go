package name

import (
	"strings"
	"unicode"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// style is how a sentence is written.
type style int

const (
	plain  style = iota
	titled       // most words have capitals, as in headlines
	shout        // most words are in capitals
)

// article is the words of one article with what is known of them.
type article struct {
	d     *token.Document
	text  string
	words []token.Word
	lists *gazetteer
	info  []*word // by word
	style []style // by sentence
	// family are the last names of persons who were met, for those that are
	// plain words or months as well: "may", "park".
	family map[string]bool
}

// runs finds the runs of capitals.
type runs struct{ *article }

// reader makes names of runs.
type reader struct {
	runs
	found []found
}

// found is a mention with what it is joined and told apart by.
type found struct {
	Mention
	name     []string // folded words of the name, without initials' dots
	score    evidence
	titles   []string
	country  string
	party    string
	place    string
	alone    bool // the name of a place that stands as a place: no last name
	acronym  bool
	next     int    // the word to go on with
	possible bool   // a family name by its title: "Mr. Houston"
	junior   string // "jr" or "sr", "iii" behind two words; "" for none
}

// mostNamed is how many words there are to a name at least, as a rule.
const mostNamed = 12

func newReader(d *token.Document) *reader {
	r := &article{
		d: d, text: d.Article.Text, words: d.Words, lists: lists(), info: make([]*word, len(d.Words)),
		style: make([]style, len(d.Sentences)), family: map[string]bool{},
	}
	seen := make(map[string]*word, len(d.Words)/8)
	for i := range r.words {
		r.info[i] = r.meet(seen, r.words[i].Lower)
	}
	for s := range d.Sentences {
		r.count(s)
	}
	return &reader{runs: runs{r}, found: make([]found, 0, len(d.Words)/mostNamed)}
}

// meet is what is known of a word; one with a possessive ending is the word
// itself.
func (r *article) meet(seen map[string]*word, lower string) *word {
	if w := seen[lower]; w != nil {
		return w
	}
	b := bare(lower)
	w := seen[b]
	if w == nil {
		w = &word{lower: b, bits: r.lists.words[b]}
		seen[b] = w
	}
	seen[lower] = w
	return w
}

// count finds the style of a sentence and counts its words.
func (r *article) count(s int) {
	from, to := r.d.WordRange(s)
	r.style[s] = r.styleOf(from, to)
	for i := from; i < to; i++ {
		w := r.info[i]
		switch {
		case r.words[i].Number:
		case !r.words[i].Capital:
			w.small++
		case r.caps(i) && r.words[i].Len() > 1:
			w.caps++
		case r.style[s] == plain && !r.free(i, from):
			w.inside++
		}
	}
}

// styleOf tells by the words of more than three letters: all but the small
// ones of grammar have a capital in a headline in title case.
func (r *article) styleOf(from, to int) style {
	long, capitals, caps, all, content := 0, 0, 0, 0, 0
	for i := from; i < to; i++ {
		n := r.words[i].Len()
		if n == 1 || r.words[i].Number {
			continue
		}
		all++
		if !r.words[i].Capital && !r.info[i].is(smallTitle) {
			content++ // in small letters
		}
		long += indicate(n > 3)
		capitals += indicate(n > 3 && r.words[i].Capital)
		caps += indicate(r.caps(i))
	}
	switch {
	case all > 1 && 4*caps > 3*all:
		return shout
	case long > 2 && 3*capitals > 2*long && (content == 0 || !r.ended(to)):
		return titled
	}
	return plain
}

// ended reports whether an end mark follows the last word of a sentence.
func (r *article) ended(to int) bool {
	return to > 0 && strings.ContainsAny(r.text[r.words[to-1].End:min(r.nextStart(to-1), r.words[to-1].End+4)], ".!?")
}

// nextStart is where the word behind word i begins, the end of the text for the
// last one.
func (r *article) nextStart(i int) int {
	if i+1 < len(r.words) {
		return r.words[i+1].Start
	}
	return len(r.text)
}

// caps reports whether word i is written in capitals.
func (r *article) caps(i int) bool {
	s := r.span(i, i+1) // "NATO's"
	for _, c := range r.text[s.Start:s.End] {
		if unicode.IsLower(c) {
			return false
		}
	}
	return r.words[i].Capital
}

// gap is the text between word i-1 and word i.
func (r *article) gap(i int) string { return r.text[r.words[i-1].End:r.words[i].Start] }

// mostDateline is how many words stand before the dash of a dateline.
const mostDateline = 7

// free reports whether word i has a capital because of its place: at the
// beginning of a sentence, of a quotation, behind a colon.
func (r *article) free(i, from int) bool {
	return i == from || i < from+mostDateline && strings.Contains(r.gap(i), "—") || strings.ContainsAny(r.gap(i), "\"“‘:•*…") || strings.HasPrefix(r.gap(i), "\n")
}

// possessive reports whether word i ends in 's.
func (r *article) possessive(i int) bool { return strings.HasSuffix(r.words[i].Lower, "'s") }

// span is the text of words i to before k without a possessive ending.
func (r *article) span(i, k int) news.Span {
	s := news.Span{Start: r.words[i].Start, End: r.words[k-1].End}
	if r.possessive(k - 1) {
		s.End = s.Start + strings.LastIndexAny(r.text[s.Start:s.End], "'’")
	}
	return s
}
