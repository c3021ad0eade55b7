package align

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/quote"
)

// longestTitle is the length of a title in runes; what is longer is cut at a
// word. easyTitle is the length from which on a title is less welcome.
const (
	longestTitle = 90
	easyTitle    = 60
)

// draft is a possible title.
type draft struct {
	text      string
	words     news.Span // the words it is made of
	article   int
	statement bool
	penalty   float64
}

// title is the plainest telling of a group, cut to its core: of all tellings
// and their main clauses the one that is nearest to what all of them share.
// statement is true when it can stand as a sentence.
func (m *matrix) title(f Fact) (title string, statement bool) {
	shared, done := m.centre(f)
	defer done()
	best, most := draft{}, -10.0
	for _, t := range f.Tellings {
		for _, d := range m.drafts(t) {
			if x := m.plainness(d, shared); x > most {
				best, most = d, x
			}
		}
	}
	return cutTitle(best.text, best.statement)
}

// centre is the mean of the idea vectors of the tellings, laid open until it
// is done with.
func (m *matrix) centre(f Fact) (sum []float32, done func()) {
	vectors := make([][]weight, len(f.Tellings))
	for i, t := range f.Tellings {
		vectors[i] = m.ideaVector(t.Article, t.Span)
		for _, x := range vectors[i] {
			m.open[x.id] += x.w / float32(len(f.Tellings))
		}
	}
	return m.open, func() {
		for _, v := range vectors {
			clearAt(m.open, v)
		}
	}
}

// ideaVector is the unit vector of the ideas in a span.
func (m *matrix) ideaVector(article int, s news.Span) []weight {
	seeAll(m.vocab.ideas(m.vocab.known(m.docs[article].Article.Text, s)), m.count.see)
	return m.count.vector()
}

// plainness is how near a draft is to what is shared, less what makes it hard
// to read alone.
func (m *matrix) plainness(d draft, shared []float32) float64 {
	x := float64(dot(shared, m.ideaVector(d.article, d.words)))
	long := max(utf8.RuneCountInString(d.text)-easyTitle, 0)
	return x*(1-d.penalty) - .008*float64(long)
}

// drafts are the ways in which a telling can be a title.
func (m *matrix) drafts(t Telling) []draft {
	d := m.docs[t.Article]
	text := d.Article.Text
	whole := withoutDateline(text, t.Span)
	guest := t.Span != d.Sentences[t.Sentence].Span
	q, said := m.said(t)
	if said && q.Kind != quote.Indirect {
		return []draft{quoteDraft(d.Article, t, q)}
	}
	out := []draft{newDraft(text, t.Article, whole)}
	if content := part(q, t); said && isClause(text, content, q) {
		out = append(out, newDraft(text, t.Article, content))
		whole = content
	}
	for _, cut := range mainClauses(text, whole) {
		out = append(out, newDraft(text, t.Article, cut))
	}
	for i := range out {
		if guest {
			out[i].statement = false
			out[i].penalty += .2
		}
	}
	return out
}

// said is the quotation that makes up much of a telling.
func (m *matrix) said(t Telling) (quote.Quote, bool) {
	if t.Article >= len(m.quotes) {
		return quote.Quote{}, false
	}
	for _, q := range m.quotes[t.Article] {
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
	d := newDraft(a.Text, t.Article, part(q, t))
	d.statement = false
	d.penalty += .35
	speaker := q.Speaker
	if speaker == "" {
		speaker = strings.TrimSpace(a.Slice(q.Source))
	}
	if speaker == "" || openerWords[strings.ToLower(speaker)] {
		return d
	}
	d.text = speaker + ": “" + strings.Trim(d.text, "“”\" ,.") + "”"
	return d
}

func newDraft(text string, article int, s news.Span) draft {
	t := strings.Join(strings.Fields(text[s.Start:s.End]), " ")
	t = strings.TrimRight(t, " .,;:!?—–-")
	t = strings.TrimPrefix(strings.TrimPrefix(t, "that "), "That ")
	d := draft{text: t, words: s, article: article, statement: true}
	first, _, _ := strings.Cut(strings.ToLower(t), " ")
	first, _, _ = strings.Cut(strings.Trim(first, "“\",‘"), "’")
	first, _, _ = strings.Cut(first, "'")
	switch {
	case openerWords[first] || strings.HasPrefix(t, "The other"):
		d.statement, d.penalty = false, .45
	case strings.Count(t, "“") != strings.Count(t, "”") || strings.Count(t, "\"")%2 == 1:
		d.statement, d.penalty = false, .3
		d.text = strings.Trim(t, "“”\" ,")
	}
	if !hasVerb(d.text) {
		d.statement = false
		d.penalty += .3
	}
	if r, w := utf8.DecodeRuneInString(d.text); unicode.IsLower(r) {
		d.text = string(unicode.ToUpper(r)) + d.text[w:]
	}
	if len(strings.Fields(t)) < 3 {
		d.penalty += .3
	}
	return d
}

// hasVerb guesses whether words hold a verb in a finite form: a common one, or
// one that ends in -ed or -s behind the first word.
func hasVerb(t string) bool {
	for i, w := range strings.Fields(t) {
		w = strings.Trim(w, ".,;:\"“”()")
		r, _ := utf8.DecodeRuneInString(w)
		if i == 0 || unicode.IsUpper(r) {
			continue
		}
		if finiteVerbs[w] || len(w) > 4 && strings.HasSuffix(w, "ed") {
			return true
		}
	}
	return false
}

// finiteVerbs are common forms that do not end in -ed.
var finiteVerbs = setOf(`is are was were has have had will would can could may
	might must should does do did said says tells told won lost made met took
	takes gave gives ran struck left cut cuts put puts went goes came comes saw
	sees found finds held holds began begins broke fell rose shut sent spent
	kept keeps led leads sold bought built brought caught chose drew drove ate
	fought flew forgot grew hid hit hurt knew knows laid lay let lent meant paid
	pays plans read rang sang sank sat set sets shot showed shows shook slept
	spoke stood stole stuck swore swept swam swung taught threw tore understood
	wants wins woke wore wrote writes faces says calls seeks asks warns claims
	backs plans rules orders votes passes approves rejects resigns resume resumes
	opens closes starts ends moves remains stays bars bans seems expects
	announces agrees confirms denies blames accuses urges demands accepts`)

// openerWords begin a sentence that leans on another one.
var openerWords = setOf(`he she it they we i you this that these those his her
	their its one but and or so after while when as although though despite if
	because since before with until in by on at to of for who which meanwhile
	however also another some`)

// withoutDateline leaves out "PORT ELLIS — " at the start.
func withoutDateline(text string, s news.Span) news.Span {
	for _, dash := range []string{" — ", " – ", " -- ", " - "} {
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

// clauseEnds are what may follow the main clause of a sentence.
var clauseEnds = []string{
	", who ", ", which ", ", where ", ", whose ", ", after ", ", as ", ", while ",
	", when ", ", saying ", ", according ", ", ending ", ", leaving ", ", making ",
	", adding ", ", citing ", ", including ", ", following ", ", but ", ", and ",
	", despite ", ", less ", ", with ", ", just ", "; ", " — ", " -- ", ", hours ",
	", finding ", ", she ", ", he ", ", they ", ", even ", ", amid ", ", because ", ", although ", ", though ",
	" after ", " while ", " when ", " because ", " although ", " as part of ",
	" that had ", ", reportedly ", ", potentially ",
}

// mainClauses are the beginnings of s that end before another clause, shortest
// first in the order of clauseEnds.
func mainClauses(text string, s news.Span) []news.Span {
	const least = 4 // words
	var out []news.Span
	for _, end := range clauseEnds {
		i := strings.Index(text[s.Start:s.End], end)
		if i > 0 && len(strings.Fields(text[s.Start:s.Start+i])) >= least {
			out = append(out, news.Span{Start: s.Start, End: s.Start + i})
		}
	}
	return out
}

// cutTitle cuts a title that is too long.
func cutTitle(t string, statement bool) (string, bool) {
	if utf8.RuneCountInString(t) <= longestTitle {
		return t, statement
	}
	cut, n := 0, 0
	for i, r := range t {
		if unicode.IsSpace(r) {
			cut = i
		}
		if n++; n >= longestTitle {
			if cut == 0 {
				cut = i
			}
			break
		}
	}
	return strings.TrimRight(t[:cut], " ,;:") + "…", false
}
