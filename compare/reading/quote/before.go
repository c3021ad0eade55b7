package quote

import "parallax/compare/news"

// speakerBefore is who most likely speaks in a quotation that begins paragraph
// i without a word about it: the document or the first person named in the
// last sentence of the paragraph before.
func (f *finder) speakerBefore(i int) news.Span {
	if i == 0 || len(f.blocks[i-1].units) == 0 || f.doc.Paragraphs[i-1].Headline {
		return news.Span{}
	}
	b := f.blocks[i-1]
	u := b.units[len(b.units)-1]
	if s := b.document(u); !s.Empty() {
		return s
	}
	r := f.resolver()
	people := f.roster().Within(b.span(u.start, u.end))
	for k := u.start; k < u.end; k++ {
		t := &b.tokens[k]
		for len(people) > 0 && people[0].End <= t.Start {
			people = people[1:]
		}
		switch {
		case t.quoted() || !t.word:
		case onePerson[t.lower]:
			return t.Span
		case len(people) > 0 && people[0].Start == t.Start && r.Person(people[0].Name):
			return people[0].Span
		}
	}
	return news.Span{}
}

// document is "a memo", "the letter" in u.
func (b *block) document(u unit) news.Span {
	for k := u.start + 1; k < u.end; k++ {
		if documents[b.tokens[k].lower] && articles[b.tokens[k-1].lower] && !b.tokens[k].quoted() {
			return b.span(k-1, k+1)
		}
	}
	return news.Span{}
}
