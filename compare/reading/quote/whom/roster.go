// Package whom finds who the source of a quotation is: the fullest name that the
// article gives of "she", "the mayor", "Delgado", "the Ohio Democrat" or "the
// department".
//
// In go the names of an article (package name) and the words of a source; out
// comes a name, "" where it is nobody's to say. Method: coreference resolution by
// rules (Hobbs 1978, Lappin and Leass 1994 in spirit): persons of the sentence
// before those of the sentences before, who spoke before who did not, gender by
// titles only. Known misses: two persons of one sex in one sentence, names that
// tell no sex.
package whom

import (
	"strings"

	"parallax/compare/news"
	names "parallax/compare/reading/name"
	"parallax/compare/reading/token"
)

// Name is a run of capitals: "Rosa Delgado", "Department of Homeland Security".
type Name struct {
	Words []string // as written
	Body  bool     // of a body, a place or a thing, not of a person
	Acts  bool     // of a body alone
	Count int      // of its mentions
	roles []string // lower-case titles seen before it
	party string   // as its entity has it, with the place that it stands for
	place string
	// country is that of the role, "iran" of "Iranian President".
	country string
	// called counts how often the article calls the person Mr., Ms. or the like, he how
	// often of these as a man.
	called, he int
}

// Text is the name with a blank between its words.
func (n *Name) Text() string { return strings.Join(n.Words, " ") }

// Last is the last word of the name in small letters.
func (n *Name) Last() string { return strings.ToLower(n.Words[len(n.Words)-1]) }

// Mention is a name at a place.
type Mention struct {
	news.Span
	// Titled is the name with the titles in front of it.
	Titled news.Span
	Name   *Name
}

// Roster is the names of an article with their mentions in text order.
type Roster struct {
	names map[string]*Name
	// last are the last names of persons, in lower case.
	last     map[string]bool
	Order    []*Name   // as they are first named
	Mentions []Mention // in text order
}

// ReadRoster is the names of an article as package name finds them; known are
// those that were found already, nil for none.
func ReadRoster(d *token.Document, known *names.Text) *Roster {
	t := known
	if t == nil {
		t = names.Read(d)
	}
	r := &Roster{names: map[string]*Name{}, last: map[string]bool{}}
	last := map[string]bool{}
	for _, e := range t.Entities {
		if words := strings.Fields(e.Name); e.Kind == names.Person && len(words) > 0 {
			last[words[len(words)-1]] = true
		}
	}
	for _, e := range t.Entities {
		words := strings.Fields(e.Name)
		for len(words) > 2 && titleWords[strings.ToLower(words[0])] && e.Kind == names.Person {
			words = words[1:]
		}
		words = unglued(words, last)
		n := &Name{Words: words, Body: e.Kind != names.Person, Acts: e.Kind == names.Body, party: e.Party, place: e.Place, country: e.Country, Count: len(e.Mentions)}
		for _, title := range e.Titles {
			n.roles = append(n.roles, strings.Fields(title)...)
		}
		if !n.Body && len(n.Words) > 1 {
			r.last[n.Last()] = true
		}
		r.Order = append(r.Order, n)
		r.names[strings.ToLower(n.Text())] = n
	}
	for _, x := range t.Mentions {
		m := Mention{Span: x.Head, Titled: x.Span, Name: r.Order[x.Entity]}
		if p := m.called(d); p != "" {
			if m.Name.called++; p == "he" {
				m.Name.he++
			}
		}
		r.Mentions = append(r.Mentions, m)
	}
	return r
}

// leastGlued is the length in bytes of a name that the text of a link stands behind
// without a blank.
const leastGlued = 4

// unglued is a name without the text of a link that follows it without a blank, "John
// HillSenate", where another person of the article has the last name in front.
func unglued(words []string, last map[string]bool) []string {
	for k, w := range words {
		for i := leastGlued; i < len(w); i++ {
			c := w[i]
			if c >= 'A' && c <= 'Z' && w[i-1] >= 'a' || c >= '0' && c <= '9' {
				if last[w[:i]] {
					return append(words[:k:k], w[:i])
				}
				break
			}
		}
	}
	return words
}

// called is the pronoun of the Mr., Ms. or the like right in front of a name, "" for none.
func (m Mention) called(d *token.Document) string {
	titles := d.WordsIn(news.Span{Start: m.Titled.Start, End: m.Start})
	if len(titles) == 0 {
		return ""
	}
	return titlePronouns[titles[len(titles)-1].Lower]
}

// Within are the mentions inside s.
func (r *Roster) Within(s news.Span) []Mention {
	i := r.From(s.Start)
	k := i
	for k < len(r.Mentions) && r.Mentions[k].End <= s.End+2 && r.Mentions[k].Start < s.End {
		k++
	}
	return r.Mentions[i:k]
}

// From is the index of the first mention at or after the byte offset.
func (r *Roster) From(offset int) int {
	lo, hi := 0, len(r.Mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.Mentions[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
