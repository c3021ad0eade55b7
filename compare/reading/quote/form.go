package quote

import (
	"slices"
	"strings"
	"unicode"

	"parallax/compare/news"
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
		s, ok := signatureIn(f.doc.Article.Text, news.Span{Start: at, End: p.End})
		if !ok {
			break
		}
		content := trimmed(f.doc.Article.Text, news.Span{Start: at, End: s.dash})
		if content.Empty() && at == p.Start && i > 0 && !f.doc.Paragraphs[i-1].Headline {
			content = f.doc.Paragraphs[i-1].Span // the signature stands alone
		}
		if !content.Empty() {
			f.add(Posted, s.name, content)
		}
		at = s.end
	}
	return at > p.Start
}

func (f *forms) add(form Form, source news.Span, content ...news.Span) {
	f.out = append(f.out, Quote{Kind: Direct, Form: form, Source: source, Content: content, Rule: string(form)})
}

// signature is what stands behind a post.
type signature struct {
	name      news.Span
	dash, end int // where it begins and where it ends, with its date
}

// Bounds of a signature, in bytes.
const (
	longestSignature = 80
	longestDate      = 40
)

// signatureIn is the first "— NAME (@handle) DATE" in a span.
func signatureIn(text string, in news.Span) (signature, bool) {
	for at := in.Start; ; {
		i := strings.Index(text[at:in.End], "(@")
		if i < 0 {
			return signature{}, false
		}
		handle := at + i
		at = handle + 2
		n := strings.IndexByte(text[at:in.End], ')')
		dash := dashBefore(text, max(in.Start, handle-longestSignature), handle)
		if dash.Empty() {
			dash = sharedBefore(text, max(in.Start, handle-longestSignature), handle)
		}
		if n <= 0 || strings.Contains(text[at:at+n], " ") || dash.Empty() {
			continue
		}
		s := signature{name: trimmed(text, news.Span{Start: dash.End, End: handle}), dash: dash.Start, end: at + n + 1}
		if s.name.Empty() {
			s.name = news.Span{Start: handle + 1, End: at + n}
		}
		s.end = dateEnd(text, news.Span{Start: s.end, End: in.End})
		return s, true
	}
}

// dashBefore is the last long dash between two offsets.
func dashBefore(text string, from, to int) news.Span {
	i := strings.LastIndexAny(text[from:to], "—–―")
	if i < 0 {
		return news.Span{}
	}
	return news.Span{Start: from + i, End: from + i + len("—")}
}

// sharedBy stands before the writer of an embedded picture.
const sharedBy = "A post shared by "

// sharedBefore is the last sharedBy between two offsets.
func sharedBefore(text string, from, to int) news.Span {
	i := strings.LastIndex(text[from:to], sharedBy)
	if i < 0 {
		return news.Span{}
	}
	return news.Span{Start: from + i, End: from + i + len(sharedBy)}
}

// dateEnd is where a date behind a handle ends: with its year.
func dateEnd(text string, in news.Span) int {
	end := min(in.End, in.Start+longestDate)
	for i := in.Start; i+4 <= end; i++ {
		if text[i] == '2' && text[i+1] == '0' && isDigit(text[i+2]) && isDigit(text[i+3]) {
			return i + 4
		}
	}
	return in.Start
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// trimmed is a span without the white space around it.
func trimmed(text string, s news.Span) news.Span {
	part := strings.TrimLeftFunc(text[s.Start:s.End], unicode.IsSpace)
	s.Start = s.End - len(part)
	s.End = s.Start + len(strings.TrimRightFunc(part, unicode.IsSpace))
	return s
}

// turn adds the turn of paragraph i.
func (f *forms) turn(i int) bool {
	label, b := f.turns[i], f.blocks[i]
	if label.empty() {
		return false
	}
	last := len(b.tokens)
	f.add(Transcript, b.span(label.start, label.end), news.Span{Start: b.tokens[label.end+1].Start, End: b.tokens[last-1].End})
	return true
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
