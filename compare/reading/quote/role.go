package quote

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// president is the one role that an article gives to nobody but the first who has
// it, unless a country stands beside it.
const president = "president"

// withRole is the name with the role that stands nearest before an offset, else
// the only one with it. A short title written small, "the rep", is a trade.
func (r *resolver) withRole(role string, offset int) *name {
	if !titleWords[role] || writtenOut[role] != "" {
		return nil
	}
	var only *name
	n := 0
	for _, x := range r.names.order {
		if !x.body && x.has(role) {
			if n++; only == nil {
				only = x
			}
		}
	}
	if n < 2 || role == president {
		return only
	}
	for i := r.names.from(offset) - 1; i >= 0; i-- {
		if m := r.names.mentions[i]; !m.name.body && r.fullest(m.name).has(role) {
			return r.fullest(m.name)
		}
	}
	return nil
}

// has reports whether the name has a role, in short or written out.
func (n *name) has(role string) bool {
	return slices.ContainsFunc(n.roles, func(x string) bool { return x == role || writtenOut[x] == role })
}

// beforeApposition is the person whose apposition a source is, "Ada Moss, a
// spokeswoman for the union, said"; nil where it is none.
func (r *resolver) beforeApposition(source news.Span) *name {
	i := r.names.from(source.Start) - 1
	text := r.doc.Article.Text
	own := r.doc.WordsIn(source)
	if i < 0 || len(own) == 0 || r.names.mentions[i].End > source.Start || !r.person(r.names.mentions[i].name) {
		return nil
	}
	if strings.TrimSpace(text[r.names.mentions[i].End:source.Start]) != "," {
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
	return r.names.mentions[i].name
}

// mostBack is the number of sentences over which "it" goes on with a speaker.
const mostBack = 3

// itself is the body or document that "it" stands for, the last one that spoke
// before; "" for other pronouns and where a person spoke last.
func (r *resolver) itself(source news.Span, pronoun string, before []Quote) string {
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
		if n := r.names.names[strings.ToLower(q.Speaker)]; n != nil && !n.body || q.Unnamed {
			return ""
		}
		return q.Speaker
	}
	return ""
}
