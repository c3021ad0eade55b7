package quote

import (
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// antecedent is the person whom a pronoun at s most likely means: the nearest
// name before "who"; for "he" and "she" the first person of this sentence, else
// the speaker before, else the first person of the sentences before.
func (r *resolver) antecedent(s news.Span, pronoun string, before []Quote) string {
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
		return r.fullest(own[len(own)-1]).text()
	}
	if len(own) > 0 {
		return r.fullest(own[0]).text()
	}
	for back := sentence - 1; back >= 0 && back >= sentence-6; back-- {
		if n := r.quotedBy(before, back, pronoun); n != "" {
			return n
		}
		span := r.doc.Sentences[back].Span
		if people := r.persons(span.Start, span.End, pronoun); len(people) > 0 {
			return r.fullest(people[0]).text()
		}
	}
	return ""
}

// mostOfNoun is the number of words of a noun phrase before ", who".
const mostOfNoun = 5

// nounBefore is the person without a name whom "who" right behind a comma tells
// of, "the composer's sister"; "" where it is a name, or stands beside one.
func (r *resolver) nounBefore(who news.Span) string {
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
func (r *resolver) persons(start, end int, pronoun string) []*name {
	var out, owners []*name
	for _, m := range r.names.within(news.Span{Start: start, End: end}) {
		switch {
		case !r.person(m.name) || !r.agrees(m.name, pronoun) || r.quoted(m.Span):
		case pronoun != "who" && r.owns(m.End):
			owners = append(owners, m.name)
		default:
			out = append(out, m.name)
		}
	}
	return append(out, owners...)
}

// owns reports whether a name that ends at an offset stands in the genitive.
func (r *resolver) owns(end int) bool {
	return strings.HasPrefix(strings.ReplaceAll(r.doc.Article.Text[end:min(len(r.doc.Article.Text), end+4)], "’", "'"), "'s")
}

// person reports whether the name is that of a person: two words or more, or
// the last one of such a name.
func (r *resolver) person(n *name) bool {
	return !n.body && (len(n.words) > 1 || len(r.fullest(n).words) > 1 || len(n.roles) > 0 || n.called)
}

// agrees tells by the titles of a name whether the pronoun can mean it.
func (r *resolver) agrees(n *name, pronoun string) bool {
	roles := append(append([]string{}, n.roles...), r.fullest(n).roles...)
	return !slices.ContainsFunc(roles, func(role string) bool {
		p := titlePronouns[role]
		return p != "" && p != pronoun && personSubjects[pronoun]
	})
}

func (r *resolver) quoted(s news.Span) bool { return inStretch(r.stretches, s.Start) }

// quotedBy is the speaker of the last quotation whose source stands in the
// sentence, when the pronoun can mean them.
func (r *resolver) quotedBy(before []Quote, sentence int, pronoun string) string {
	for i := len(before) - 1; i >= 0 && i >= len(before)-12; i-- {
		q := before[i]
		if q.Source.Empty() || q.Speaker == "" || q.Unnamed {
			continue
		}
		at := r.doc.SentenceAt(q.Source.Start)
		if at < sentence {
			break
		}
		n := r.names.names[strings.ToLower(q.Speaker)]
		if at == sentence && n != nil && r.person(n) && r.agrees(n, pronoun) {
			return q.Speaker
		}
	}
	return ""
}
