package actor

import (
	"slices"
	"sort"
	"strings"

	"parallax/compare/reading/name"
)

// fullName is a name of two or more words with its number of mentions.
type fullName struct {
	words     []string
	count     int
	mention   int
	inArticle map[int]int
}

// fullNames are the names of persons with two or more words, commonest first.
func (f merger) fullNames() []*fullName {
	index := map[string]*fullName{}
	var out []*fullName
	for i, m := range f.mentions {
		if len(m.key.name) < 2 || len(m.key.name) > 4 || m.key.body {
			continue
		}
		n := nameOf(m.key)
		if index[n] == nil {
			index[n] = &fullName{words: m.key.name, mention: i, inArticle: map[int]int{}}
			out = append(out, index[n])
		}
		index[n].count++
		index[n].inArticle[m.Article]++
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].count > out[j].count })
	return out
}

// shortNames join a last or first name alone with the full name, and full
// names that differ in the middle.
func (f merger) shortNames() {
	full := f.fullNames()
	for _, n := range full {
		n.words = f.parted(n.words)
	}
	same := newSamePersons()
	for i, n := range full {
		if j := same.add(n.words, i); j >= 0 {
			f.join(n.mention, full[j].mention)
		}
	}
	parts := newNameParts(full)
	for i, m := range f.mentions {
		if len(m.key.name) != 1 || m.key.body {
			continue
		}
		if n := parts.pick(m); n != nil {
			f.join(i, n.mention)
		}
	}
}

// parted is a name whose last word tells "Jr." where somebody of that name has it and
// another has not; else the name without it.
func (f merger) parted(words []string) []string {
	all := strings.Join(words, " ")
	_, junior := name.Base(all)
	words = withoutSuffix(words)
	if junior == "" || f.in.Index == nil || !f.in.Index.Parted(all) {
		return words
	}
	out := slices.Clone(words)
	out[len(out)-1] += "," + junior
	return out
}

// samePersons finds full names of one person: with the same first and last
// name, "Robert S Hill III" and "Robert Hill", or of which one is part of the
// other, "Kim Min" and "Kim Min Ho". Each map has the first name of a kind.
type samePersons struct {
	ends  map[string]int // by first and last name
	whole map[string]int // by all words
	parts map[string]int // by each row of two words or more
}

func newSamePersons() *samePersons {
	return &samePersons{map[string]int{}, map[string]int{}, map[string]int{}}
}

// add takes in the words of name i and gives the first name before it that may
// be of the same person, -1 for none.
func (s *samePersons) add(words []string, i int) int {
	if len(words) < 2 {
		return -1
	}
	found := -1
	meet := func(m map[string]int, key string, note bool) {
		if j, ok := m[key]; ok && j != i && (found < 0 || j < found) {
			found = j
		} else if !ok && note {
			m[key] = i
		}
	}
	whole := strings.Join(words, " ")
	meet(s.ends, words[0]+" "+words[len(words)-1], true)
	meet(s.parts, whole, false)
	for a := range words {
		for b := a + 2; b <= len(words); b++ {
			row := strings.Join(words[a:b], " ")
			meet(s.whole, row, false)
			if _, ok := s.parts[row]; !ok {
				s.parts[row] = i
			}
		}
	}
	if _, ok := s.whole[whole]; !ok {
		s.whole[whole] = i
	}
	return found
}

func withoutSuffix(n []string) []string {
	for len(n) > 1 && suffixes[n[len(n)-1]] {
		n = n[:len(n)-1]
	}
	return n
}

// nameParts are full names by each of their words.
type nameParts struct {
	by     map[string][]namePart
	picked map[picked]*fullName
}

// namePart is a name that has a word: rank is 2 for a last name, 1 for a first
// name, 0 for a middle name.
type namePart struct {
	name *fullName
	rank int
}

// picked is a name alone in an article.
type picked struct {
	word    string
	article int
}

func newNameParts(full []*fullName) *nameParts {
	p := &nameParts{map[string][]namePart{}, map[picked]*fullName{}}
	for _, n := range full {
		words := n.words
		last := len(words) - 1
		p.by[words[last]] = append(p.by[words[last]], namePart{n, 2})
		if words[0] != words[last] {
			p.by[words[0]] = append(p.by[words[0]], namePart{n, 1})
		}
		if len(words) > 2 && words[1] != words[0] && words[1] != words[last] {
			p.by[words[1]] = append(p.by[words[1]], namePart{n, 0})
		}
	}
	return p
}

// pick is the full name that a name alone means: by last name, else by first;
// in the same article before others, then the commonest.
func (p *nameParts) pick(m mention) *fullName {
	at := picked{m.key.name[0], m.Article}
	if n, ok := p.picked[at]; ok {
		return n
	}
	var best *fullName
	rank := -1
	for _, c := range p.by[at.word] {
		r := 2 * c.rank
		if c.name.inArticle[m.Article] > 0 {
			r++
		}
		if r > rank {
			best, rank = c.name, r
		}
	}
	p.picked[at] = best
	return best
}
