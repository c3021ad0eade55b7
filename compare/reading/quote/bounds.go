package quote

import (
	"sort"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote/around"
)

// bounds corrects where what somebody said ends and begins inside a sentence.
type bounds struct{ *finder }

// leastClause is the number of words of a clause.
const leastClause = 3

// bounded are quotations of which none takes in a main clause that stands behind a
// leaning one, or what stands before a second verb of the same speaker.
func (f bounds) bounded(in []Quote) []Quote {
	for i := range in {
		q := &in[i]
		flow(f).behindQuestion(q)
		if q.Form == "" && !q.Cue.Empty() {
			q.Content = markedText(f.finder).Without(around.Words{Content: q.Content, Cue: q.Cue, Source: q.Source})
			q.Kind = f.kindOf(q.Content)
		}
		if n := len(q.Content) - 1; q.Form == "" && !q.Cue.Empty() && q.Content[n].Start >= q.Cue.End {
			f.endClause(q)
			f.innerVerb(q)
			f.withoutSum(q)
			q.Content = markedText(f.finder).WithoutTime(around.Words{Content: q.Content, Cue: q.Cue})
			q.Content = markedText(f.finder).WithoutTopic(around.Words{Content: q.Content, Source: q.Source})
			q.Kind = f.kindOf(q.Content)
		}
	}
	f.giveBack(in)
	return f.told(f.parted(in))
}

// parted takes from what somebody says "according to" another the words that have a
// verb of their own: ", has long said that". Its source is the subject in front.
func (f bounds) parted(in []Quote) []Quote {
	for i := range in {
		q := &in[i]
		n := len(q.Content) - 1
		b, u := f.lastPart(q)
		if b == nil || n < 1 || q.Source.Empty() || q.Content[n].Start < q.Source.End || !f.isAccording(q) {
			continue
		}
		u.start = b.behindRelative(u)
		cues := (phrases{b}).cues(u)
		if len(cues) == 0 || cues[0].start != u.start && (!b.in(u.start, finiteMarks) || cues[0].verb > u.start+mostAdverbs) || b.words(cues[0].end, u.end) < leastClause {
			continue
		}
		own := Quote{Rule: ruleSecond, Cue: b.cueSpan(unit{u.start, cues[0].end}), Content: []news.Span{b.span(cues[0].end, u.end)}}
		own.Kind = f.kindOf(own.Content)
		q.Content = q.Content[:n]
		in = append(in, own)
	}
	return in
}

// behindRelative is where some tokens go on behind a clause that tells more of the subject,
// "and who has dogs, has said": at the verb behind its comma.
func (b *block) behindRelative(u unit) int {
	k := u.start
	if b.in(k, coordinators) {
		k++
	}
	if !b.in(k, relatives) {
		return u.start
	}
	for ; k+1 < u.end; k++ {
		if b.is(k, ",") && b.in(k+1, finiteMarks) {
			return k + 1
		}
	}
	return u.start
}

// mostAdverbs is the number of words between "has" and its verb, and that verb.
const mostAdverbs = 3

func (f bounds) isAccording(q *Quote) bool {
	return strings.EqualFold(f.doc.Article.Slice(q.Cue), "according to")
}

// giveBack gives the source behind "according to" back to it, where the next verb
// was given it: "Hill, who has dogs, according to the Post, has said that".
func (f bounds) giveBack(in []Quote) {
	for i := range in {
		q := &in[i]
		if !q.Source.Empty() || !f.isAccording(q) {
			continue
		}
		for k := max(0, i-nearby); k < min(len(in), i+nearby); k++ {
			between := news.Span{Start: q.Cue.End, End: in[k].Source.Start}
			if k == i || in[k].Source.Empty() || between.End < between.Start || between.Len() > longestGap || in[k].Cue.Start < in[k].Source.End {
				continue
			}
			if b, at := f.tokenAt(in[k].Source.End); b != nil && b.is(at, ",") {
				q.Source, in[k].Source = in[k].Source, news.Span{}
				break
			}
		}
	}
}

// nearby is how many quotations before and behind one are looked at.
const nearby = 4

// longestGap is the length in bytes of what stands between "according to" and the
// name of who is meant: "the Ashby Ledger's".
const longestGap = 40

// lastPart are the tokens of the last part of what is said, where it stands in the
// sentence of its cue.
func (f bounds) lastPart(q *Quote) (*block, unit) {
	c := q.Content[len(q.Content)-1]
	b, start := f.tokenAt(c.Start)
	if b == nil || f.doc.SentenceAt(c.Start) != f.doc.SentenceAt(q.Cue.Start) {
		return nil, unit{}
	}
	end := start
	for end < len(b.tokens) && b.tokens[end].Start < c.End && b.tokens[end].sentence == b.tokens[start].sentence {
		end++
	}
	return b, unit{start, end}
}

// endClause ends what is said in a leaning clause where the main clause begins:
// "While Moss said that the mill was safe, it burned down".
func (f bounds) endClause(q *Quote) {
	b, u := f.lastPart(q)
	if b == nil || !f.leans(b, q) {
		return
	}
	if k := mainClause(b, u); k > 0 {
		q.Content[len(q.Content)-1] = b.span(u.start, k)
	}
}

// leans reports whether the sentence of an attribution opens with the clause in
// which it stands.
func (f bounds) leans(b *block, q *Quote) bool {
	s := f.doc.SentenceAt(q.Cue.Start)
	first := sort.Search(len(b.tokens), func(i int) bool { return b.tokens[i].sentence >= s })
	for first < len(b.tokens) && !b.tokens[first].word {
		first++
	}
	if b.in(first, coordinators) {
		first++
	}
	if b.is(first, "even") {
		first++
	}
	if !b.in(first, leaning) || q.Source.Empty() {
		return false
	}
	for k := first + 1; k < len(b.tokens) && b.tokens[k].Start < min(q.Source.Start, q.Cue.Start); k++ {
		if b.is(k, ",") {
			return false
		}
	}
	return true
}

// mainClause is the comma at which a main clause begins inside u, 0 for none.
func mainClause(b *block, u unit) int {
	for k := u.start; k+1 < u.end; k++ {
		opens := b.is(k, ",") && !b.tokens[k].quoted() && !b.tokens[k+1].quoted() && (b.opensClause(k+1) || b.is(k+1, "then"))
		if opens && b.words(u.start, k) >= leastClause && b.words(k, u.end) >= leastClause && b.hasVerb(k+1, u.end) {
			return k
		}
	}
	return 0
}

// opensClause reports whether a clause may begin with token k: a subject.
func (b *block) opensClause(k int) bool {
	return b.in(k, determiners) || b.in(k, pronouns) && !b.is(k, "who") || b.in(k, saysNothing) || b.tokens[k].capital
}

// hasVerb reports whether a finite verb stands among some tokens, up to the next
// mark that parts clauses.
func (b *block) hasVerb(from, end int) bool {
	for k := from; k < end && !b.is(k, ",", ";"); k++ {
		if t := &b.tokens[k]; finiteMarks[t.lower] || k > from && t.word && !t.capital && strings.HasSuffix(t.lower, "ed") {
			return true
		}
	}
	return false
}

// innerVerb gives words to the verb of saying that stands right before them, where
// one before that has none of its own: "answered by posting a photo and claiming
// that WORDS".
func (f bounds) innerVerb(q *Quote) {
	b, u := f.lastPart(q)
	if b == nil || len(q.Content) > 1 || b.is(u.start, "that") || b.tokens[u.start].quoted() {
		return
	}
	for _, c := range (phrases{b}).cues(u) {
		form := b.tokens[c.verb].lower
		opens := b.is(c.end, "that") || c.end < u.end && b.tokens[c.end].quoted()
		if !strings.HasSuffix(form, "ing") || c.start == u.start || !opens || f.says(b, unit{u.start, c.start}) {
			continue
		}
		q.Cue = b.cueSpan(unit{c.start, c.end})
		q.Content[0] = news.Span{Start: b.tokens[c.end].Start, End: q.Content[0].End}
		return
	}
}

// says reports whether some tokens tell something by themselves: a clause, or words
// in quotation marks.
func (f bounds) says(b *block, u unit) bool {
	for k := u.start; k < u.end; k++ {
		if t := &b.tokens[k]; t.quoted() || finiteMarks[t.lower] || clauseMarks[t.lower] && !b.in(k, coordinators) {
			return true
		}
	}
	return false
}

// withoutSum leaves out what a reporter adds behind a comma to sum up what was said:
// ", all part of a plan", ", a move that".
func (f bounds) withoutSum(q *Quote) {
	b, u := f.lastPart(q)
	if b == nil {
		return
	}
	for k := u.start; k+2 < u.end; k++ {
		if !b.is(k, ",") || b.tokens[k].quoted() || b.tokens[k+1].quoted() || b.words(u.start, k) < leastClause {
			continue
		}
		if b.sumsUp(k+1, u.end) {
			q.Content[len(q.Content)-1] = b.span(u.start, k)
			return
		}
	}
}

// sumsUp reports whether the words from one on sum up what was said.
func (b *block) sumsUp(from, end int) bool {
	n := from
	for n < end && (b.in(n, determiners) || b.is(n, "all") || b.is(n, "just") || b.is(n, "part") && b.is(n+1, "of")) {
		n++
	}
	return b.in(n, sums) && n > from && b.in(n+1, sumFollows) || b.is(n, "of") && b.is(n-1, "part")
}
