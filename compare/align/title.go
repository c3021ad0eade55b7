package align

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/align/term"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// The length of titles in runes: what is longer than longestTitle is cut,
// unless it is a statement up to longestStatement; from easyTitle on a title
// is less welcome.
const (
	longestTitle     = 90
	longestStatement = 150
	easyTitle        = 60
	leastTitle       = 4 // words, of one that is cut
)

// What speaks for a title that can be cited by itself, and against each loaded
// word in it.
const (
	forStatement = .35
	perLoaded    = .12
)

// draft is a possible title.
type draft struct {
	text      string
	words     news.Span // the words it is made of
	statement bool
	// asked is true while it is open whether the words are a statement: to find
	// out takes time.
	asked   bool
	penalty float64
}

// namer chooses words that stand for facts: titles, and the parts of sentences that
// tell one thing. It has scratch space of its own, for one goroutine.
type namer struct {
	*matrix
	vocab *term.Vocabulary
	count *term.Counter
	open  []float32 // a vector of ideas, all 0 between uses
}

func (m *matrix) newNamer() *namer {
	return &namer{m, m.vocab.Fork(), term.NewCounter(m.ideaIDF), make([]float32, len(m.ideaIDF))}
}

// title is the plainest telling of a group, cut to its core: of all tellings
// and their main clauses the one that is nearest to what the other tellings
// have, a full statement before others, plain words before loaded ones.
func (m *namer) title(f *Fact) {
	vectors, done := m.centre(*f)
	defer done()
	best, most, of := draft{}, -10.0, 0
	for i, t := range f.Tellings {
		m.shift(vectors[i], -1/float32(len(f.Tellings)))
		for _, d := range m.drafts(t) {
			if x, ok := m.plainness(&d, t, most); ok {
				best, most, of = d, x, i
			}
		}
		m.shift(vectors[i], 1/float32(len(f.Tellings)))
	}
	f.Title, f.Statement = cutTitle(best.text, best.statement)
	if len(f.Tellings) > 0 {
		f.From = Telling{f.Tellings[of].Place, best.words}
	}
}

// centre lays open the mean of the idea vectors of the tellings, until it is
// done with.
func (m *namer) centre(f Fact) (vectors [][]term.Weight, done func()) {
	vectors = make([][]term.Weight, len(f.Tellings))
	for i, t := range f.Tellings {
		vectors[i] = m.ideaVector(t, t.Span)
		m.shift(vectors[i], 1/float32(len(f.Tellings)))
	}
	return vectors, func() {
		for _, v := range vectors {
			term.ClearAt(m.open, v)
		}
	}
}

// shift adds a vector, times a factor, to the open one.
func (m *namer) shift(v []term.Weight, by float32) {
	for _, x := range v {
		m.open[x.ID] += x.W * by
	}
}

// ideaVector is the unit vector of the ideas in a part of a telling.
func (m *namer) ideaVector(t Telling, s news.Span) []term.Weight {
	seeAll(m.vocab.Ideas(m.wordsIn(t, s)), m.count.See)
	return m.count.Vector()
}

// plainness is how near a draft of a telling is to what the others tell, which
// lies open, less what makes it hard to read alone; false when that is no more
// than most. What takes time is found out only where it may matter.
func (m *namer) plainness(d *draft, t Telling, most float64) (float64, bool) {
	near := float64(term.Dot(m.open, m.ideaVector(t, d.words))) * (1 - d.penalty)
	long := float64(max(utf8.RuneCountInString(d.text)-easyTitle, 0))
	as := func(statement bool) float64 {
		if statement {
			return near + forStatement - .004*long
		}
		return near - .008*long
	}
	if d.asked && as(true) > most {
		d.statement, d.asked = m.stands(t, d.words), false
	}
	x := as(d.statement)
	if x <= most {
		return x, false
	}
	read := m.docs[t.Article].WordsIn(d.words)
	x -= perLoaded * float64(len(lexicon.Loaded().Find(read))+vague(read))
	return x, x > most
}

// vague counts phrases that leave open who did something ("in the confusion"),
// and words that only add force.
func vague(words []token.Word) int {
	n := 0
	for _, h := range lexicon.Hedges().Find(words) {
		if h.Entry.Category == lexicon.Booster {
			n++
		}
	}
	for i := range words {
		if slices.ContainsFunc(vaguePhrases, func(p []string) bool { return begin(words[i:], p) }) {
			n++
		}
	}
	return n
}

// begin reports whether words begin with a phrase.
func begin(words []token.Word, phrase []string) bool {
	if len(words) < len(phrase) {
		return false
	}
	for k, w := range phrase {
		if words[k].Lower != w {
			return false
		}
	}
	return true
}

// drafts are the ways in which a telling can be a title.
func (m *namer) drafts(t Telling) []draft {
	text := m.docs[t.Article].Article.Text
	whole := withoutDateline(text, t.Span)
	out := []draft{newDraft(text, whole)}
	if behind := clause.Behind(m.docs[t.Article], whole); behind != whole {
		whole = behind
		out = append(out, newDraft(text, whole))
	}
	q, said := m.said(t)
	if said && q.Kind != quote.Indirect && !mixes(text[part(q, t).Start:part(q, t).End]) {
		out = append(out, quoteDraft(m.docs[t.Article].Article, t, q))
	}
	if content := part(q, t); said && isClause(text, content, q) {
		out = append(out, newDraft(text, content))
	}
	for _, cut := range clause.Cuts(m.docs[t.Article], whole) {
		out = append(out, newDraft(text, cut))
	}
	for _, cut := range clause.Beginnings(m.docs[t.Article], whole, leastTitle) {
		out = append(out, wordsDraft(text, cut))
	}
	return out
}

// newDraft is a draft of words that may be a statement.
func newDraft(text string, s news.Span) draft {
	d := wordsDraft(text, s)
	d.asked = utf8.RuneCountInString(d.text) <= longestStatement
	return d
}

// stands reports whether words of a telling are a statement: they are whole and
// say with what they tell who says it.
func (m *namer) stands(t Telling, s news.Span) bool {
	return clause.Whole(m.docs[t.Article], s) && m.credits(t, s)
}

// credits reports whether words of a telling that somebody says stand with who
// says them, or are few.
func (m *namer) credits(t Telling, s news.Span) bool {
	const few = .3
	for _, i := range m.spoken[t.Article][t.Sentence] {
		q := &m.quotes[t.Article][i]
		covered := 0
		for _, c := range q.Content {
			covered += c.Intersect(s).Len()
		}
		if float64(covered) > few*float64(s.Len()) && (q.Cue.Empty() || !s.Contains(q.Cue) || !q.Source.Empty() && !s.Contains(q.Source)) {
			return false
		}
	}
	return true
}

// said is the quotation that makes up much of a telling.
func (m *namer) said(t Telling) (quote.Quote, bool) {
	for _, i := range m.spoken[t.Article][t.Sentence] {
		q := m.quotes[t.Article][i]
		covered := 0
		for _, c := range q.Content {
			covered += c.Intersect(t.Span).Len()
		}
		if 5*covered > 2*t.Span.Len() {
			return q, true
		}
	}
	return quote.Quote{}, false
}

// part is the part of a quotation that lies in a telling.
func part(q quote.Quote, t Telling) news.Span {
	for _, c := range q.Content {
		if c.Overlaps(t.Span) {
			return c.Intersect(t.Span)
		}
	}
	return news.Span{}
}

// isClause reports whether reported words are a clause that can stand alone:
// they come before the verb of saying, or after "that".
func isClause(text string, content news.Span, q quote.Quote) bool {
	before := strings.ToLower(strings.TrimSpace(text[max(content.Start-6, 0):content.Start]))
	return !content.Empty() && (content.End <= q.Cue.Start || strings.HasSuffix(before, "that"))
}

// quoteDraft is quoted words behind the speaker's name.
func quoteDraft(a *news.Article, t Telling, q quote.Quote) draft {
	d := wordsDraft(a.Text, part(q, t))
	d.penalty = .35 // its marks are set anew, and its "we" is the speaker's
	speaker := q.Speaker
	if speaker == "" {
		speaker = strings.TrimSpace(a.Slice(q.Source))
	}
	if speaker == "" || openerWords[strings.ToLower(speaker)] {
		d.text = "“" + strings.Trim(d.text, "“”\" ,.") + "”"
		return d
	}
	d.text = speaker + ": “" + strings.Trim(d.text, "“”\" ,.") + "”"
	return d
}

// mixes reports whether a quotation mark opens or closes inside of words: some
// of them are the speaker's, some the article's.
func mixes(s string) bool { return strings.ContainsAny(strings.Trim(s, "“”\" ,."), "“”\"") }

// lopsided reports whether a quotation mark opens or closes without its other.
func lopsided(s string) bool {
	return strings.Count(s, "“") != strings.Count(s, "”") || strings.Count(s, "\"")%2 == 1
}

// wordsDraft is a draft of words as they stand, with what speaks against it.
func wordsDraft(text string, s news.Span) draft {
	t := strings.Join(strings.Fields(text[s.Start:s.End]), " ")
	t = strings.TrimRight(t, " .,;:!?—–-")
	t = strings.TrimPrefix(strings.TrimPrefix(t, "that "), "That ")
	d := draft{text: t, words: s}
	first, _, _ := strings.Cut(strings.ToLower(t), " ")
	first, _, _ = strings.Cut(strings.Trim(first, "“\",‘"), "’")
	first, _, _ = strings.Cut(first, "'")
	switch {
	case lopsided(t), strings.HasPrefix(t, "\"") && strings.HasSuffix(t, "\""), strings.HasPrefix(t, "“") && strings.HasSuffix(t, "”"):
		d.penalty = 1.5 // half a quotation, or one without its speaker: only where there is nothing else
		d.text = strings.Trim(t, "“”\" ,")
	case openerWords[first] || strings.HasPrefix(t, "The other"):
		d.penalty = .45
	}
	if r, w := utf8.DecodeRuneInString(d.text); unicode.IsLower(r) {
		d.text = string(unicode.ToUpper(r)) + d.text[w:]
	}
	if len(strings.Fields(t)) < 3 {
		d.penalty += .3
	}
	return d
}

// withoutDateline leaves out "PORT ELLIS — " at the start.
func withoutDateline(text string, s news.Span) news.Span {
	for _, dash := range []string{" — ", " – ", " ― ", " -- ", " - "} {
		head, _, ok := strings.Cut(text[s.Start:s.End], dash)
		place, _, _ := strings.Cut(head, "(")
		place, _, _ = strings.Cut(place, ",")
		if ok && len(head) < 40 && place == strings.ToUpper(place) && strings.ContainsFunc(place, unicode.IsLetter) {
			s.Start += len(head) + len(dash)
			return s
		}
	}
	return s
}

// cutTitle cuts a title that is too long, at a comma behind its middle where
// there is one.
func cutTitle(t string, statement bool) (string, bool) {
	n := utf8.RuneCountInString(t)
	if n <= longestTitle || statement && n <= longestStatement {
		return t, statement
	}
	word, comma := 0, 0
	n = 0
	for i, r := range t {
		if n++; n > longestTitle {
			break
		}
		switch {
		case unicode.IsSpace(r):
			word = i
		case n > longestTitle/2 && strings.ContainsRune(",;—–", r) && strings.HasPrefix(t[i+utf8.RuneLen(r):], " "):
			comma = i
		}
	}
	if comma > 0 && strings.Count(t[:comma], "“") == strings.Count(t[:comma], "”") {
		return strings.TrimRight(t[:comma], " ,;:"), false
	}
	if word == 0 {
		word = strings.Index(t, string([]rune(t)[longestTitle-1:]))
	}
	cut := strings.TrimRight(t[:word], " ,;:") + "…"
	if strings.Count(cut, "“") > strings.Count(cut, "”") {
		cut += "”"
	}
	return cut, false
}
