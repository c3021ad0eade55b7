package whom

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// president is the one role that an article gives to nobody but the first who has
// it, unless a country stands beside it.
const president = "president"

// withRole is the name with the role that stands nearest before an offset, else
// the only one with it; of one country where that is told. A short title written
// small, "the rep", is a trade.
func (r *Resolver) withRole(role, country string, offset int) *Name {
	if !titleWords[role] || writtenOut[role] != "" {
		return nil
	}
	only, n := r.roster.onlyWith(role, country)
	if n < 2 || role == president {
		return only
	}
	for i := r.roster.From(offset) - 1; i >= 0; i-- {
		if m := r.roster.Mentions[i]; !m.Name.Body && m.Name.has(role) && m.Name.from(country) {
			return m.Name
		}
	}
	return nil
}

// onlyWith is the first name with a role, of one country where that is told, and how many
// have it; a president at home comes before a guest.
func (r *Roster) onlyWith(role, country string) (only *Name, n int) {
	for _, x := range r.Order {
		if x.Body || !x.has(role) || !x.from(country) {
			continue
		}
		if n++; only == nil || role == president && !only.from(home) && x.from(home) {
			only = x
		}
	}
	return only, n
}

// home is the country whose offices American news names without it.
const home = "united states"

// from reports whether the name may be that of somebody with a role of a country; ""
// is any.
func (n *Name) from(country string) bool {
	return country == "" || n.country == country || country == home && n.country == ""
}

// country is that of the role in a source, "the French president", "" for none.
func (r *Resolver) country(source news.Span) string {
	for _, w := range r.doc.WordsIn(source) {
		if c := demonyms[strings.ReplaceAll(w.Lower, ".", "")]; c != "" && w.Capital {
			return c
		}
	}
	return ""
}

// has reports whether the name has a role, in short or written out.
func (n *Name) has(role string) bool {
	return slices.ContainsFunc(n.roles, func(x string) bool { return x == role || writtenOut[x] == role })
}

// beforeApposition is the person whose apposition a source is, "Ada Moss, a
// spokeswoman for the union, said"; nil where it is none.
func (r *Resolver) beforeApposition(source news.Span) *Name {
	i := r.roster.From(source.Start) - 1
	text := r.doc.Article.Text
	own := r.doc.WordsIn(source)
	if i < 0 || len(own) == 0 || r.roster.Mentions[i].End > source.Start || !r.Person(r.roster.Mentions[i].Name) {
		return nil
	}
	if strings.TrimSpace(text[r.roster.Mentions[i].End:source.Start]) != "," {
		return nil
	}
	after := strings.TrimLeft(text[source.End:], ". ")
	if after == "" || after[0] != ',' && after[0] != ':' {
		return nil
	}
	head := r.headNoun(source)
	if !titleWords[head] && !spokesWords[head] && !unnamedHeads[head] && !determiners[own[0].Lower] {
		return nil
	}
	return r.roster.Mentions[i].Name
}

// mostBack is the number of sentences over which "it" goes on with a speaker.
const mostBack = 3

// itself is the body or document that "it" stands for, the last one that spoke
// before; "" for other pronouns and where a person spoke last.
func (r *Resolver) itself(source news.Span, pronoun string, before []Said) string {
	if pronoun != "it" {
		return ""
	}
	at := r.doc.SentenceAt(source.Start)
	for i := len(before) - 1; i >= 0; i-- {
		q := before[i]
		if q.Source.Empty() || q.Speaker == "" {
			continue
		}
		if s := r.doc.SentenceAt(q.Source.Start); s > at || s < at-mostBack {
			break
		}
		if n := r.roster.names[strings.ToLower(q.Speaker)]; n != nil && !n.Body || q.Unnamed {
			return ""
		}
		return q.Speaker
	}
	return ""
}
