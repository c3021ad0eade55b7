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
	for k := u.start; k < u.end; k++ {
		t := &b.tokens[k]
		switch {
		case t.quoted() || !t.word:
		case personSubjects[t.lower]:
			return t.Span
		case t.capital:
			end := capitals{b}.nameEnd(k)
			words, _, start := capitals{b}.nameWords(k, end)
			if len(words) > 0 && !isBody(words) {
				return b.span(start, end)
			}
			k = end - 1
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
