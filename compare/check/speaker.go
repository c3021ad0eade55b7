package check

import (
	"slices"
	"strings"

	"parallax/compare/check/voice"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// voicer compares who speaks.
type voicer struct{ *job }

// speakerOf compares who speaks in the text with who speaks in the articles.
func (j voicer) speakerOf(m quote.Stretch, at []Place) {
	who, ok := j.saidBy(m.Span)
	framed := false
	if !ok {
		if who, framed = j.framedBy(m.Span); !framed {
			return
		}
	}
	f := Finding{Kind: Speaker, Span: who.Source}
	var unsure []Place
	for _, p := range at {
		q, ok := j.quoteAt(p)
		if !ok || q.Speaker == "" || framed && q.Doubtful() {
			unsure = append(unsure, p)
			continue
		}
		if j.sameSpeaker(p.Article, who, q) {
			return
		}
		if len(f.Places) == 0 {
			f.Verdict, f.Places = Differs, []Place{j.placeOf(p.Article, q.Source, p)}
			f.Said = j.say("check.speaker.other", outlets("articles", j.names, []int{p.Article}), words("speaker", q.Speaker))
		}
	}
	if f.Verdict == "" && hasCapital(who.Speaker) {
		j.beside(&f, unsure, who.Speaker)
	}
	if f.Verdict != "" {
		j.add(f)
	}
}

// beside fills in whom an article names beside a quotation whose speaker is not sure,
// where it names the speaker of the text near none of its places.
func (j voicer) beside(f *Finding, unsure []Place, who string) {
	if slices.ContainsFunc(unsure, func(p Place) bool { return voice.Near(j.set.Names[p.Article], p.Sentence, who) }) {
		return
	}
	for _, p := range unsure {
		q, _ := j.quoteAt(p)
		names := j.set.Names[p.Article]
		if m, ok := voice.Beside(names, p.Sentence, append(slices.Clone(q.Content), p.Span)); ok {
			f.Verdict, f.Places = Differs, []Place{{p.Article, m.Sentence, m.Head}}
			f.Said = j.say("check.speaker.beside", outlets("articles", j.names, []int{p.Article}), words("there", names.Entities[m.Entity].Name), words("speaker", who))
			return
		}
	}
}

// placeOf is a span of an article, or a place where the span is empty.
func (j voicer) placeOf(a int, s news.Span, or Place) Place {
	if s.Empty() {
		return or
	}
	return Place{a, j.set.Docs[a].SentenceAt(s.Start), s}
}

// saidBy is the attribution of a stretch in the text; false where it names
// nobody or an article.
func (j voicer) saidBy(s news.Span) (quote.Quote, bool) {
	for _, q := range j.quotes() {
		if q.Source.Empty() || !slices.ContainsFunc(q.Content, func(c news.Span) bool { return c.Overlaps(s) }) {
			continue
		}
		return q, j.mayCompare(q)
	}
	return quote.Quote{}, false
}

// quotes are the quotations of the statement. What an article says is read again for
// itself: "the Ledger reports that the mayor called it a scandal".
func (j voicer) quotes() []quote.Quote {
	if j.spoken != nil {
		return j.spoken
	}
	j.spoken = []quote.Quote{}
	for _, q := range j.text.Quotes {
		switch {
		case !slices.ContainsFunc(q.Content, j.part.Overlaps):
		case j.namesArticle(q.Source):
			for _, c := range q.Content {
				j.spoken = append(j.spoken, j.within(c)...)
			}
		default:
			j.spoken = append(j.spoken, q)
		}
	}
	return j.spoken
}

// within are the quotations in a span of the text that is read for itself, with their
// spans in the text.
func (j voicer) within(s news.Span) []quote.Quote {
	words := j.text.Doc.WordsIn(s)
	if len(words) > 0 && words[0].Lower == "that" {
		words = words[1:]
	}
	if len(words) == 0 {
		return nil
	}
	s.Start = words[0].Start
	text := j.text.Text.Article.Slice(s)
	a := news.New("", []string{text})
	if a.Text != text {
		return nil
	}
	out := reading.Read(a).Quotes
	for i, q := range out {
		q.Source, q.Cue, q.Content = moved(q.Source, s.Start), moved(q.Cue, s.Start), slices.Clone(q.Content)
		for k := range q.Content {
			q.Content[k] = moved(q.Content[k], s.Start)
		}
		out[i] = q
	}
	return out
}

func moved(s news.Span, by int) news.Span { return news.Span{Start: s.Start + by, End: s.End + by} }

// mayCompare reports whether the source of a quotation of the text is a person,
// or a role that somebody has in an article; not an article.
func (j voicer) mayCompare(q quote.Quote) bool {
	if j.namesArticle(q.Source) {
		return false
	}
	from, to := j.text.Names.In(q.Source)
	for _, m := range j.text.Names.Mentions[from:to] {
		switch j.text.Names.Entities[m.Entity].Kind {
		case name.Person:
			return true
		case name.Body:
			return false
		}
	}
	words := j.text.Doc.WordsIn(q.Source)
	if len(words) < 2 || words[0].Lower != "the" {
		return false
	}
	for _, names := range j.set.Names {
		if slices.ContainsFunc(names.Entities, func(e name.Entity) bool { return titled(e, words) }) {
			return true
		}
	}
	return false
}

// titled reports whether somebody has a title whose last word is one of some.
func titled(e name.Entity, words []token.Word) bool {
	return slices.ContainsFunc(e.Titles, func(t string) bool {
		last := t[strings.LastIndexByte(t, ' ')+1:]
		return last != "" && slices.ContainsFunc(words, func(w token.Word) bool { return w.Lower == last })
	})
}

// quoteAt is the quotation of an article that holds a place.
func (j voicer) quoteAt(p Place) (quote.Quote, bool) {
	for _, q := range j.set.Quotes[p.Article] {
		if slices.ContainsFunc(q.Content, func(c news.Span) bool { return c.Overlaps(p.Span) }) {
			return q, true
		}
	}
	return quote.Quote{}, false
}

// sameSpeaker reports whether a speaker of the text may be one of an article.
func (j voicer) sameSpeaker(a int, ours, theirs quote.Quote) bool {
	who := ours.Speaker
	if who == "" {
		who = j.text.Text.Article.Slice(ours.Source)
	}
	if voice.Same(who, theirs.Speaker) {
		return true
	}
	x, y := j.set.Index.Entity(a, who), j.speakerEntity(a, theirs)
	if x >= 0 || ours.Speaker != "" && hasCapital(ours.Speaker) {
		return x >= 0 && (x == y || y < 0)
	}
	return j.mayBeRole(a, ours, theirs, y)
}

// mayBeRole reports whether a role ("the mayor") may be a person of an article:
// no other person there has it, or this one has it too.
func (j voicer) mayBeRole(a int, ours, theirs quote.Quote, e int) bool {
	if e < 0 {
		return true
	}
	names, words := j.set.Names[a], j.text.Doc.WordsIn(ours.Source)
	source := strings.ToLower(j.set.Docs[a].Article.Slice(theirs.Source))
	if titled(names.Entities[e], words) || len(words) > 0 && strings.Contains(source, words[len(words)-1].Lower) {
		return true
	}
	return !slices.ContainsFunc(names.Entities, func(x name.Entity) bool { return titled(x, words) })
}

func hasCapital(s string) bool { return strings.ToLower(s) != s }

// indirect compares who says something in the text, without quotation marks,
// with who says it in the nearest passage.
func (j voicer) indirect() {
	for _, q := range j.quotes() {
		if q.Source.Empty() || !j.part.Span.Contains(q.Source) || !j.mayCompare(q) || j.coveredByMarks(q) {
			continue
		}
		for _, a := range j.scope() {
			if f, ok := j.otherVoice(a, q); ok {
				j.add(f)
				return
			}
		}
	}
}

// coveredByMarks reports whether a quotation of the text stands between marks,
// which was looked at word for word.
func (j voicer) coveredByMarks(q quote.Quote) bool {
	return slices.ContainsFunc(q.Content, func(c news.Span) bool {
		return slices.ContainsFunc(j.text.quoted, func(m news.Span) bool { return m.Overlaps(c) })
	})
}

// otherVoice finds that the nearest passages of an article put into other mouths
// what the text puts into one.
func (j voicer) otherVoice(a int, ours quote.Quote) (Finding, bool) {
	f := Finding{Kind: Speaker, Verdict: Differs, Span: ours.Source}
	for k, h := range j.hits[a] {
		if k == nearby || h.Chance < maybeNear {
			break
		}
		p := j.hitPlace(h)
		theirs, ok := j.quoteAt(p)
		if !ok || theirs.Speaker == "" || j.sameSpeaker(a, ours, theirs) {
			return f, false
		}
		if k == 0 && (h.Chance < sureNear || h.Values[coverOf] < mostCovered) {
			return f, false
		}
		if k == 0 {
			f.Places = []Place{j.placeOf(a, theirs.Source, p)}
			f.Said = j.say("check.speaker.other", outlets("articles", j.names, []int{a}), words("speaker", theirs.Speaker))
		}
	}
	return f, len(f.Places) > 0
}

// speakerEntity is who speaks in an article, -1 where that is no entity.
func (j voicer) speakerEntity(a int, q quote.Quote) int {
	if e := j.set.Index.Entity(a, q.Speaker); e >= 0 {
		return e
	}
	names := j.set.Names[a]
	from, to := names.In(q.Source)
	for _, m := range names.Mentions[from:to] {
		if names.Entities[m.Entity].Kind == name.Person {
			return m.Entity
		}
	}
	return -1
}
