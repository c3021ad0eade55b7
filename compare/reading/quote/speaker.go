package quote

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// resolver finds the fullest name of sources in one article.
type resolver struct {
	doc       *token.Document
	stretches []Stretch
	names     *roster
}

// resolver is the resolver of the article, made when it is first asked for.
func (f *finder) resolver() *resolver {
	if f.people == nil {
		f.people = &resolver{f.doc, f.stretches, f.roster()}
		f.people.titlesAfter()
	}
	return f.people
}

// nameSpeakers fills in Speaker and Unnamed, in text order.
func (f *finder) nameSpeakers(quotes []Quote) {
	r := f.resolver()
	for i := range quotes {
		q := &quotes[i]
		q.Source = f.withoutDay(q.Source)
		switch {
		case q.Form == Transcript:
			q.Speaker = r.labelled(q.Source)
		case !q.Source.Empty():
			q.Speaker, q.Unnamed = r.speaker(q.Source, quotes[:i])
		case q.Form == Block:
			before := q.Content[0].Start - 1 // in the sentence that announces it
			q.Speaker = r.antecedent(news.Span{Start: before, End: before}, "", quotes[:i])
		}
		f.completeSpeaker(q, quotes[:i])
	}
}

// completeSpeaker names the speaker of words that nothing beside them tells.
func (f *finder) completeSpeaker(q *Quote, before []Quote) {
	if b := (flow{f}).resumed(before, *q); b != nil && (q.Source.Empty() || q.Rule == ruleAlone) {
		q.Source, q.Speaker, q.Unnamed = news.Span{}, b.Speaker, b.Unnamed
		return
	}
	if q.Form == "" && q.Source.Empty() && !q.Cue.Empty() {
		q.Speaker = f.people.subjectOf(*q, before)
	}
}

// labelled is the speaker of a turn: the person of that name, else the label.
func (r *resolver) labelled(label news.Span) string {
	text := r.doc.Article.Slice(label)
	for _, n := range r.names.order {
		if !n.body && len(n.words) > 1 && (strings.EqualFold(n.text(), text) || strings.EqualFold(n.last(), text)) {
			return r.fullest(n).text()
		}
	}
	return text
}

// pronounOf is "he", "she" or "who" where a source is no more than a pronoun:
// "her", "who himself".
func pronounOf(words []string) string {
	if len(words) == 2 && reflexives[words[1]] {
		words = words[:1]
	}
	if len(words) != 1 {
		return ""
	}
	return sourcePronouns[words[0]]
}

// speaker is the fullest name of the source; the quotes before it help with
// pronouns.
func (r *resolver) speaker(source news.Span, before []Quote) (string, bool) {
	text := r.doc.Article.Slice(source)
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(text, "’", "'")))
	if n := len(words); n > 0 && strings.HasSuffix(words[n-1], "'s") {
		text = text[:strings.LastIndexAny(text, "'’")] // "Moss's claims that"
	}
	if p := pronounOf(words); p != "" {
		return r.antecedent(source, p, before), false
	}
	if len(words) == 1 && noSpeaker[words[0]] {
		return r.itself(source, words[0], before), false
	}
	if n := r.nameIn(source); n != nil {
		return r.fullest(n).text(), false
	}
	if n := r.beforeApposition(source); n != nil {
		return r.fullest(n).text(), false
	}
	if len(words) == 0 {
		return "", false
	}
	head := r.headNoun(source)
	if spokesWords[head] {
		if n := r.bodyBefore(source); n != nil {
			return r.fullest(n).text(), true
		}
	}
	if n := r.oneOfThem(source); n != nil {
		return r.fullest(n).text(), false
	}
	if words[0] == "the" {
		if n := r.ofParty(source, before); n != nil {
			return r.fullest(n).text(), false
		}
		if n := r.withRole(head, source.Start); n != nil {
			return r.fullest(n).text(), false
		}
	}
	return text, unnamedHeads[head] || unnamedHeads[words[0]]
}

// nameIn is the name of the source: the one that holds its head noun, or that
// stands after the comma as in "the union's president, Rosa Delgado".
func (r *resolver) nameIn(source news.Span) *name {
	mentions := r.names.within(source)
	if len(mentions) == 0 {
		return nil
	}
	head := r.head(source)
	for _, m := range mentions {
		if m.Contains(head) {
			return m.name
		}
	}
	for _, m := range mentions {
		between := strings.TrimSpace(r.doc.Article.Slice(news.Span{Start: head.End, End: m.Start}))
		if m.Start > head.End && (between == "," || between == "") && !m.name.body {
			return m.name
		}
	}
	return nil
}

// oneOfThem is the person named behind the comma in "one of the painters, Tom Hale".
func (r *resolver) oneOfThem(source news.Span) *name {
	words := r.doc.WordsIn(source)
	if len(words) < 4 || words[0].Lower != "one" || words[1].Lower != "of" {
		return nil
	}
	for _, m := range r.names.within(source) {
		between := news.Span{Start: words[1].End, End: m.Start}
		if before := strings.TrimSpace(r.doc.Article.Slice(between)); r.person(m.name) && strings.IndexByte(before, ',') == len(before)-1 {
			return m.name
		}
	}
	return nil
}

// within are the mentions inside s.
func (r *roster) within(s news.Span) []mention {
	i := r.from(s.Start)
	k := i
	for k < len(r.mentions) && r.mentions[k].End <= s.End+2 && r.mentions[k].Start < s.End {
		k++
	}
	return r.mentions[i:k]
}

// from is the index of the first mention at or after the byte offset.
func (r *roster) from(offset int) int {
	lo, hi := 0, len(r.mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.mentions[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// headNoun is the head of the source in lower case.
func (r *resolver) headNoun(source news.Span) string {
	return strings.ToLower(r.doc.Article.Slice(r.head(source)))
}

// head is the last word before the first comma, bracket or preposition.
func (r *resolver) head(source news.Span) news.Span {
	var head news.Span
	at := source.Start
	for _, w := range r.doc.WordsIn(source) {
		gap := r.doc.Article.Slice(news.Span{Start: at, End: w.Start})
		if !head.Empty() && (strings.ContainsAny(gap, ",(—") || headStop[w.Lower]) {
			break
		}
		head, at = w.Span, w.End
	}
	return head
}

// fullest is the longest name of the article that ends, or begins, like n.
func (r *resolver) fullest(n *name) *name {
	if n.body {
		if full := r.spelledOut(n); full != nil {
			return full
		}
		return n
	}
	best := n
	for _, m := range r.names.order {
		if m.body || len(m.words) <= len(best.words) || len(m.words) > 4 {
			continue
		}
		sameLast := m.last() == n.last()
		if len(n.words) == 1 && (sameLast || strings.EqualFold(m.words[0], n.words[0])) ||
			len(n.words) > 1 && sameLast && strings.EqualFold(m.words[0], n.words[0]) {
			best = m
		}
	}
	return best
}

// spelledOut is the name whose initials n is: "DHS".
func (r *resolver) spelledOut(n *name) *name {
	short := strings.ReplaceAll(n.text(), ".", "")
	if len(n.words) != 1 || len(short) < 2 || short != strings.ToUpper(short) {
		return nil
	}
	for _, m := range r.names.order {
		initials := ""
		for _, w := range m.words {
			if w[0] >= 'A' && w[0] <= 'Z' {
				initials += w[:1]
			}
		}
		if len(m.words) > 1 && initials == short {
			return m
		}
	}
	return nil
}

// bodyBefore is the body in the same sentence before the source: "DHS is not
// thrilled, as indicated by a spokesperson".
func (r *resolver) bodyBefore(source news.Span) *name {
	s := r.doc.SentenceAt(source.Start)
	if s < 0 {
		return nil
	}
	for _, m := range r.names.within(news.Span{Start: r.doc.Sentences[s].Start, End: source.Start}) {
		if m.name.body {
			return m.name
		}
	}
	return nil
}

// titlesAfter learns the roles that stand after a name: "Rosa Delgado,
// president of Local 118".
func (r *resolver) titlesAfter() {
	text := r.doc.Article.Text
	for _, m := range r.names.mentions {
		if m.name.body || !strings.HasPrefix(text[m.End:], ", ") {
			continue
		}
		end := min(len(text), m.End+60)
		for end < len(text) && end > m.End && text[end]&0xC0 == 0x80 {
			end--
		}
		for i, w := range r.doc.WordsIn(news.Span{Start: m.End, End: end}) {
			if i > 5 || headStop[w.Lower] && i > 0 {
				break
			}
			if titleWords[w.Lower] && !contains(m.name.roles, w.Lower) {
				m.name.roles = append(m.name.roles, w.Lower)
			}
		}
	}
}
