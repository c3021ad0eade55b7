package quote

import (
	"slices"
	"sort"
	"strings"

	"parallax/compare/news"
)

// name is a run of capitals: "Rosa Delgado", "Department of Homeland Security".
type name struct {
	words []string // as written
	body  bool     // of a body or a place, not of a person
	first int      // byte offset of its first mention
	count int
	roles []string // lower-case titles seen before it
}

func (n *name) text() string { return strings.Join(n.words, " ") }

func (n *name) last() string { return strings.ToLower(n.words[len(n.words)-1]) }

// mention is a name at a place.
type mention struct {
	news.Span
	name     *name
	headline bool
}

// roster is the names of an article with their mentions in text order.
type roster struct {
	names    map[string]*name
	order    []*name
	mentions []mention
}

// roster is the names of the article, read when they are first asked for.
func (f *finder) roster() *roster {
	if f.names == nil {
		f.names = f.readNames()
	}
	return f.names
}

// readNames leaves out what stands in the headline alone, where many words have
// capitals, unless the body has its last word as a name.
func (f *finder) readNames() *roster {
	r := &roster{names: map[string]*name{}}
	for i, b := range f.blocks {
		r.all(b, f.doc.Paragraphs[i].Headline)
	}
	last := map[string]bool{} // words of names of the body
	for _, m := range r.mentions {
		if !m.headline {
			last[m.name.last()] = true
		}
	}
	r.order = slices.DeleteFunc(r.order, func(n *name) bool { return !last[n.last()] })
	r.mentions = slices.DeleteFunc(r.mentions, func(m mention) bool { return !last[m.name.last()] })
	sort.SliceStable(r.order, func(i, j int) bool { return r.order[i].first < r.order[j].first })
	return r
}

// all reads the names of a paragraph.
func (r *roster) all(b *block, headline bool) {
	from := len(r.mentions)
	for i := 0; i < len(b.tokens); {
		i = r.read(b, i)
	}
	for i := range r.mentions[from:] {
		r.mentions[from+i].headline = headline
	}
}

// read takes the run of capitals at token i, if one begins there, and gives
// the token after it.
func (r *roster) read(b *block, i int) int {
	if !b.tokens[i].capital || !b.tokens[i].word {
		return i + 1
	}
	c := capitals{b}
	end := c.nameEnd(i)
	words, roles, start := c.nameWords(i, end)
	if len(words) > 0 {
		r.note(words, roles, news.Span{Start: b.tokens[start].Start, End: b.tokens[end-1].End})
	}
	return end
}

func (r *roster) note(words, roles []string, s news.Span) {
	key := strings.ToLower(strings.Join(words, " "))
	n := r.names[key]
	if n == nil {
		n = &name{words: words, first: s.Start, body: isBody(words)}
		r.names[key] = n
		r.order = append(r.order, n)
	}
	n.count++
	for _, role := range roles {
		if !contains(n.roles, role) {
			n.roles = append(n.roles, role)
		}
	}
	r.mentions = append(r.mentions, mention{Span: s, name: n})
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// capitals reads the runs of capitals of a paragraph as names.
type capitals struct{ *block }

// nameEnd is the token after the run of capitals that begins at i.
func (b capitals) nameEnd(i int) int {
	end := i + 1
	for end < len(b.tokens) && end-i < 12 {
		n := b.nameStep(i, end)
		if n == 0 || strings.HasSuffix(b.tokens[end-1].lower, "'s") {
			break
		}
		end += n
	}
	return min(end, len(b.tokens))
}

// nameStep is the number of tokens from k on that go on with the name that
// begins at i.
func (b capitals) nameStep(i, k int) int {
	t := &b.tokens[k]
	switch {
	case t.word && t.capital:
		if t.sentence == b.tokens[i].sentence && t.quoted() == b.tokens[i].quoted() {
			return 1
		}
	case t.lower == "." && b.inName(k), t.lower == "-" && b.joined(k), joints[t.lower] && b.inBody(k):
		return 2
	case t.word && t.lower[0] <= '9' && bodyWords[b.tokens[k-1].lower]: // Local 118
		return 1
	}
	return 0
}

// inBody reports whether the small word at k joins two capitals of a name.
func (b capitals) inBody(k int) bool {
	return k+1 < len(b.tokens) && b.tokens[k+1].capital && !titleWords[b.tokens[k-1].lower]
}

// inName reports whether the full stop at i follows an initial or a title.
func (b capitals) inName(i int) bool {
	return i+1 < len(b.tokens) && b.tokens[i+1].capital && b.tokens[i].sentence == b.tokens[i+1].sentence &&
		(b.tokens[i-1].Len() == 1 || titleWords[b.tokens[i-1].lower] || b.in(i-1, nameAbbreviations))
}

func (b capitals) joined(i int) bool {
	return i+1 < len(b.tokens) && b.tokens[i+1].capital && b.tokens[i+1].Start == b.tokens[i].End &&
		b.tokens[i].Start == b.tokens[i-1].End
}

// nameWords are the words of the run without the titles and small words that
// stand before it, those titles, and the first token that is left.
func (b capitals) nameWords(i, end int) (words, roles []string, start int) {
	start = i
	for k := i; k < end; k++ {
		low := strings.TrimSuffix(b.tokens[k].lower, "'s")
		if titleWords[low] && k+1 < end || k == start && (noName[low] || dateWords[low] || !b.tokens[k].word) {
			if titleWords[low] {
				roles = append(roles, low)
			}
			start = k + 1
		}
	}
	words = b.joinName(start, end)
	if len(words) == 1 {
		if low := strings.ToLower(words[0]); titleWords[low] || dateWords[low] || unnamedHeads[low] {
			return nil, nil, start
		}
	}
	return words, roles, start
}

// joinName is the words of a name as written, without the possessive.
func (b capitals) joinName(start, end int) []string {
	var words []string
	for k := start; k < end; k++ {
		w := b.text[b.tokens[k].Start:b.tokens[k].End]
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		switch {
		case b.tokens[k].word && k > start && b.tokens[k-1].lower == "-":
			words[len(words)-1] += "-" + w
		case b.tokens[k].word:
			words = append(words, w)
		case b.is(k, ".") && len(words) > 0:
			words[len(words)-1] += "."
		}
	}
	return words
}

func isBody(words []string) bool {
	for _, w := range words {
		if low := strings.ToLower(w); bodyWords[low] {
			return true
		}
	}
	return len(words) == 1 && len(words[0]) > 1 && strings.ToUpper(words[0]) == words[0]
}
