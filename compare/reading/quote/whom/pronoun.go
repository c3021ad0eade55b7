package whom

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// Antecedent is the person whom a pronoun at s most likely means: the nearest
// name before "who"; for "he" and "she" the first person of this sentence, else
// the speaker before, else the first person of the sentences before.
func (r *Resolver) Antecedent(s news.Span, pronoun string, before []Said) string {
	sentence := r.doc.SentenceAt(s.Start)
	if sentence < 0 {
		return ""
	}
	own := r.persons(r.doc.Sentences[sentence].Start, s.Start, pronoun)
	if pronoun == "who" {
		if noun := r.nounBefore(s); noun != "" {
			return noun
		}
		if len(own) == 0 {
			return ""
		}
		return r.Fullest(own[len(own)-1]).Text()
	}
	if len(own) > 0 {
		return r.Fullest(own[0]).Text()
	}
	for back := sentence - 1; back >= 0 && back >= sentence-6; back-- {
		if n := r.quotedBy(before, back, pronoun); n != "" {
			return n
		}
		span := r.doc.Sentences[back].Span
		if people := r.persons(span.Start, span.End, pronoun); len(people) > 0 {
			return r.Fullest(people[0]).Text()
		}
	}
	return ""
}

// mostOfNoun is the number of words of a noun phrase before ", who".
const mostOfNoun = 5

// nounBefore is the person without a name whom "who" right behind a comma tells
// of, "the composer's sister"; "" where it is a name, or stands beside one.
func (r *Resolver) nounBefore(who news.Span) string {
	words := r.doc.Words
	at, _ := r.doc.RangeIn(who)
	text := r.doc.Article.Text
	if at == 0 || strings.TrimSpace(text[words[at-1].End:who.Start]) != "," || words[at-1].Capital || len(lexicon.People().Find(words[at-1:at])) == 0 {
		return ""
	}
	for k := at - 1; k > 0 && at-k <= mostOfNoun; k-- {
		gap := strings.TrimSpace(text[words[k-1].End:words[k].Start])
		switch {
		case gap != "" || headStop[words[k].Lower]:
			return ""
		case !determiners[words[k].Lower]:
		default:
			return text[words[k].Start:words[at-1].End]
		}
	}
	return ""
}

// persons are the names of persons outside quotation marks from start to
// before end that the pronoun can mean; those in the genitive, "Moss's server", stand
// last.
func (r *Resolver) persons(start, end int, pronoun string) []*Name {
	var out, owners []*Name
	for _, m := range r.roster.Within(news.Span{Start: start, End: end}) {
		switch {
		case !r.Person(m.Name) || !r.agrees(m.Name, pronoun) || r.quoted(m.Start):
		case pronoun != "who" && r.owns(m.End):
			owners = append(owners, m.Name)
		default:
			out = append(out, m.Name)
		}
	}
	return append(out, owners...)
}

// owns reports whether a name that ends at an offset stands in the genitive.
func (r *Resolver) owns(end int) bool {
	return strings.HasPrefix(strings.ReplaceAll(r.doc.Article.Text[end:min(len(r.doc.Article.Text), end+4)], "’", "'"), "'s")
}

// Person reports whether the name is that of a person: two words or more, or
// the last one of such a name.
func (r *Resolver) Person(n *Name) bool {
	return !n.Body && (len(n.Words) > 1 || len(r.Fullest(n).Words) > 1 || len(n.roles) > 0 || n.called)
}

// agrees tells by the titles of a name whether the pronoun can mean it.
func (r *Resolver) agrees(n *Name, pronoun string) bool {
	roles := append(append([]string{}, n.roles...), r.Fullest(n).roles...)
	return !slices.ContainsFunc(roles, func(role string) bool {
		p := titlePronouns[role]
		return p != "" && p != pronoun && personSubjects[pronoun]
	})
}

// quotedBy is the speaker of the last quotation whose source stands in the
// sentence, when the pronoun can mean them.
func (r *Resolver) quotedBy(before []Said, sentence int, pronoun string) string {
	for i := len(before) - 1; i >= 0 && i >= len(before)-12; i-- {
		q := before[i]
		if q.Source.Empty() || q.Speaker == "" || q.Unnamed {
			continue
		}
		at := r.doc.SentenceAt(q.Source.Start)
		if at < sentence {
			break
		}
		n := r.roster.names[strings.ToLower(q.Speaker)]
		if at == sentence && n != nil && r.Person(n) && r.agrees(n, pronoun) {
			return q.Speaker
		}
	}
	return ""
}
