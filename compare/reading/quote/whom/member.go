package whom

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// ofParty is the person whom "the Ohio Democrat" means: the only one of that party,
// or of that party and place, else the last person with an office and no other party
// who spoke in the sentences before; nil where that is nobody, or two.
func (r *Resolver) ofParty(source news.Span, before []Said) *Name {
	words := r.doc.WordsIn(source)
	n := len(words)
	if n < 2 || words[0].Lower != "the" || n > mostOfNoun || memberOf[words[n-1].Lower] == "" || partyAlone[words[n-1].Lower] {
		return nil
	}
	party := memberOf[words[n-1].Lower]
	var members, there []*Name
	for _, x := range r.roster.Order {
		if x.Body || x.party != party {
			continue
		}
		switch x.standsFor(words[1 : n-1]) {
		case yes:
			there = append(there, x)
			members = append(members, x)
		case unknown:
			members = append(members, x)
		}
	}
	switch {
	case len(there) == 1:
		return there[0]
	case len(members) == 1:
		return members[0]
	case len(members) == 0:
		return r.officeBefore(source, party, before, words[1:n-1])
	}
	return nil
}

// answer is one to a question that an article may leave open.
type answer int

const (
	unknown answer = iota
	yes
	no
)

// standsFor reports whether a person stands for the place that the words in front of a
// noun name, "New York" of "the New York senator"; unknown where one of both is not told.
func (n *Name) standsFor(words []token.Word) answer {
	told := unknown
	for _, w := range words {
		switch {
		case !w.Capital || n.place == "" || demonyms[w.Lower] != "" || memberOf[w.Lower] != "" || titleWords[w.Lower]:
		case strings.Contains(strings.ToLower(n.place), strings.TrimSuffix(w.Lower, "'s")):
			return yes
		default:
			told = no
		}
	}
	return told
}

// officeBefore is the last speaker before, within a few sentences, when it is a
// person with an office who is of no other party.
func (r *Resolver) officeBefore(source news.Span, party string, before []Said, place []token.Word) *Name {
	at := r.doc.SentenceAt(source.Start)
	for i := len(before) - 1; i >= 0; i-- {
		q := before[i]
		if q.Source.Empty() || q.Speaker == "" {
			continue
		}
		n := r.roster.names[strings.ToLower(q.Speaker)]
		if at-r.doc.SentenceAt(q.Source.Start) > mostBack || n == nil || !r.Person(n) || len(n.roles) == 0 || n.party != "" && n.party != party || n.has(president) || n.standsFor(place) == no {
			return nil
		}
		return n
	}
	return nil
}
