package quote

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading/quote/post"
)

// Form is how an article prints whole passages of somebody else; "" is for all
// that stands in its sentences. The words are the writer's, with or without
// quotation marks around them: never the outlet's own.
type Form string

// The forms.
const (
	// Posted is a post as it is embedded: its text, then "— NAME (@handle) DATE".
	Posted Form = "posted"
	// Block is a paragraph, or several, that a colon announces.
	Block Form = "block"
	// Transcript is a turn of a talk that begins with "NAME:".
	Transcript Form = "transcript"
)

// forms finds the passages of an article that are printed in a form.
type forms struct {
	*finder
	turns []unit // of each paragraph the label of its turn, as tokens
	out   []Quote
}

// readForms are the quotations by form, in text order.
func (f *finder) readForms() []Quote {
	x := &forms{finder: f, turns: f.readTurns()}
	for i := range f.blocks {
		if !f.doc.Paragraphs[i].Headline && !x.post(i) && !x.turn(i) {
			x.block(i)
		}
	}
	return x.out
}

// post adds the posts of paragraph i.
func (f *forms) post(i int) bool {
	p := f.doc.Paragraphs[i].Span
	at := p.Start
	for at < p.End {
		s, ok := post.Signed(f.doc.Article.Text, news.Span{Start: at, End: p.End})
		if !ok {
			break
		}
		content := post.Trimmed(f.doc.Article.Text, news.Span{Start: at, End: s.Dash})
		if content.Empty() && at == p.Start && i > 0 && !f.doc.Paragraphs[i-1].Headline {
			content = f.doc.Paragraphs[i-1].Span // the signature stands alone
		}
		if !content.Empty() {
			f.add(Posted, s.Name, content)
		}
		at = s.End
	}
	return at > p.Start
}

func (f *forms) add(form Form, source news.Span, content ...news.Span) {
	f.out = append(f.out, Quote{Kind: Direct, Form: form, Source: source, Content: content, Rule: string(form)})
}

// turn adds the turn of paragraph i.
func (f *forms) turn(i int) bool {
	label, b := f.turns[i], f.blocks[i]
	if label.empty() {
		return false
	}
	last := len(b.tokens)
	content := []news.Span{{Start: b.tokens[label.end+1].Start, End: b.tokens[last-1].End}}
	for k := i + 1; f.turnGoesOn(k); k++ {
		content = append(content, f.doc.Paragraphs[k].Span)
	}
	f.add(Transcript, b.span(label.start, label.end), content...)
	return true
}

// turnGoesOn reports whether paragraph k, without a label, goes on with the turn in front of
// it: it says "I" or "we", and the next paragraph but few is a turn again.
func (f *forms) turnGoesOn(k int) bool {
	if k >= len(f.blocks) || !f.plain(k) || !f.personal(k) {
		return false
	}
	for n := k + 1; n < min(len(f.blocks), k+mostOfTurn+1); n++ {
		if !f.turns[n].empty() {
			return true
		}
		if !f.plain(n) || !f.personal(n) {
			return false
		}
	}
	return false
}

// withForms puts passages by form in the place of what was found inside them;
// a quotation in marks of somebody else who is named inside stays.
func (f *finder) withForms(quotes, forms []Quote) []Quote {
	if len(forms) == 0 {
		return quotes
	}
	inside := newOverlaps(forms)
	return append(slices.DeleteFunc(quotes, func(q Quote) bool {
		writer := slices.ContainsFunc(forms, func(o Quote) bool { return o.Source.Overlaps(q.Source) })
		named := q.Kind != Indirect && !writer && len(f.roster().Within(q.Source)) > 0
		return inside.any(q.Content[0]) && !named
	}), forms...)
}
