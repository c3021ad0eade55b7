package quote

import (
	"strings"

	"parallax/compare/news"
	names "parallax/compare/reading/name"
)

// name is a run of capitals: "Rosa Delgado", "Department of Homeland Security".
type name struct {
	words []string // as written
	body  bool     // of a body or a place, not of a person
	first int      // byte offset of its first mention
	count int
	roles []string // lower-case titles seen before it
	party string   // as its entity has it, with the place that it stands for
	place string
	// called is true where the article calls the person by Mr., Ms. or the like.
	called bool
}

func (n *name) text() string { return strings.Join(n.words, " ") }

func (n *name) last() string { return strings.ToLower(n.words[len(n.words)-1]) }

// mention is a name at a place.
type mention struct {
	news.Span
	name *name
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

// readNames is the names of the article as package name finds them.
func (f *finder) readNames() *roster {
	t := f.known
	if t == nil {
		t = names.Read(f.doc)
	}
	r := &roster{names: map[string]*name{}}
	for _, e := range t.Entities {
		words := strings.Fields(e.Name)
		for len(words) > 2 && titleWords[strings.ToLower(words[0])] && e.Kind == names.Person {
			words = words[1:]
		}
		n := &name{words: words, body: e.Kind != names.Person, party: e.Party, place: e.Place, count: len(e.Mentions), first: t.Mentions[e.Mentions[0]].Head.Start}
		for _, title := range e.Titles {
			n.roles = append(n.roles, strings.Fields(title)...)
		}
		r.order = append(r.order, n)
		r.names[strings.ToLower(n.text())] = n
	}
	for _, m := range t.Mentions {
		n := r.order[m.Entity]
		n.called = n.called || calledBefore(f.doc.Article.Text, m.Head.Start)
		r.mentions = append(r.mentions, mention{Span: m.Head, name: n})
	}
	return r
}

// calledBefore reports whether Mr., Ms. or the like stands before an offset of a text.
func calledBefore(all string, offset int) bool {
	text := strings.TrimRight(all[max(0, offset-longestCall):offset], ". ")
	return titlePronouns[strings.ToLower(text[strings.LastIndexAny(text, " \n“\"(")+1:])] != ""
}

// longestCall is the length of a form of address with its marks, in bytes.
const longestCall = 12

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

func isBody(words []string) bool {
	for _, w := range words {
		if low := strings.ToLower(w); bodyWords[low] {
			return true
		}
	}
	return len(words) == 1 && len(words[0]) > 1 && strings.ToUpper(words[0]) == words[0]
}
