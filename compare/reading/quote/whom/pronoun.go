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
	fronted := r.fronted(r.doc.Sentences[sentence].Start, s.Start)
	own = slices.DeleteFunc(own, func(n *Name) bool { return slices.Contains(fronted, r.Fullest(n).Text()) })
	if len(own) > 0 {
		return r.Fullest(own[0]).Text()
	}
	hearers := append(r.hearers(s, pronoun), fronted...)
	for back := sentence - 1; back >= 0 && back >= sentence-6; back-- {
		if n := r.quotedBy(before, back, pronoun); n != "" && !slices.Contains(hearers, n) {
			return n
		}
		span := r.doc.Sentences[back].Span
		if n := r.roleOpens(span, pronoun); n != "" && !slices.Contains(hearers, n) {
			return n
		}
		for _, n := range r.persons(span.Start, span.End, pronoun) {
			if full := r.Fullest(n).Text(); !slices.Contains(hearers, full) {
				return full
			}
		}
	}
	return ""
}

// roleOpens is the person whose role opens a sentence, "The mayor left when", for a
// pronoun that can mean them; "" for "The mayor of Lom" and where nobody has it.
func (r *Resolver) roleOpens(s news.Span, pronoun string) string {
	words := r.doc.WordsIn(s)
	if len(words) < 3 || !personSubjects[pronoun] || words[0].Lower != "the" || words[1].Capital || words[2].Capital || headStop[words[2].Lower] {
		return ""
	}
	n := r.withRole(words[1].Lower, "", s.Start)
	if n == nil || !r.agrees(n, pronoun) {
		return ""
	}
	return r.Fullest(n).Text()
}

// hearers are the persons named right behind a pronoun and its verb, "she told
// Moss": they are somebody else (Chomsky's principle C).
func (r *Resolver) hearers(s news.Span, pronoun string) []string {
	const most = 2 // words between
	var out []string
	if pronoun == "" || s.Empty() {
		return nil
	}
	end := r.doc.Sentences[r.doc.SentenceAt(s.Start)].Span.End
	for _, m := range r.roster.Within(news.Span{Start: s.End, End: end}) {
		from, to := r.doc.RangeIn(news.Span{Start: s.End, End: m.Start})
		if to-from > most || strings.ContainsAny(r.doc.Article.Text[s.End:m.Start], ",.;:\"“”") {
			break
		}
		if r.Person(m.Name) && !r.owns(m.End) {
			out = append(out, r.Fullest(m.Name).Text())
		}
	}
	return out
}

// longestFronted is the number of words of what stands in front of a pronoun.
const longestFronted = 6

// fronted are the persons in a phrase that opens a sentence right before a pronoun, "Of
// Moss, she said": they are somebody else.
func (r *Resolver) fronted(start, pronoun int) []string {
	words := r.doc.WordsIn(news.Span{Start: start, End: pronoun})
	n := len(words)
	if n < 2 || n > longestFronted || !frontedWords[words[0].Lower] || strings.TrimSpace(r.doc.Article.Text[words[n-1].End:pronoun]) != "," {
		return nil
	}
	var out []string
	for _, m := range r.roster.Within(news.Span{Start: start, End: pronoun}) {
		if r.Person(m.Name) && !r.owns(m.End) {
			out = append(out, r.Fullest(m.Name).Text())
		}
	}
	return out
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

// Person reports whether the name is that of a person: two words or more, or one that
// has a title.
func (r *Resolver) Person(n *Name) bool {
	return !n.Body && (len(n.Words) > 1 || len(n.roles) > 0 || n.called > 0)
}

// agrees tells by the titles of a name, and by its first name where no title does,
// whether the pronoun can mean it.
func (r *Resolver) agrees(n *Name, pronoun string) bool {
	if n.called > 0 && personSubjects[pronoun] {
		return 2*n.he >= n.called == (pronoun == "he")
	}
	titled := slices.ContainsFunc(n.roles, func(role string) bool { return titlePronouns[role] != "" })
	if p := namePronouns[strings.ToLower(n.Words[0])]; !titled && len(n.Words) > 1 && p != "" && p != pronoun && personSubjects[pronoun] {
		return false
	}
	return !slices.ContainsFunc(n.roles, func(role string) bool {
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
