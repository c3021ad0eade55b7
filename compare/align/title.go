package align

import (
	"strings"
	"unicode/utf8"

	"parallax/compare/align/term"
	"parallax/compare/align/title"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/quote"
)

// What speaks for a title that can be cited by itself, and against each loaded
// word in it.
const (
	forStatement = .35
	perLoaded    = .12
)

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
	best, shared := -10.0, choice{plainness: -10} // of all drafts, and of those that all bear out
	middle, nearest := 0, float32(-1)             // the telling that has most of what the others have
	common := m.common(*f)
	for i, t := range f.Tellings {
		m.shift(vectors[i], -1/float32(len(f.Tellings)))
		if near := term.Dot(m.open, vectors[i]); near > nearest {
			middle, nearest = i, near
		}
		for _, d := range m.drafts(t) {
			x, ok := m.plainness(&d, t, shared.plainness)
			if !ok {
				continue
			}
			best = max(best, x)
			if m.borne(f, t, d.Words) && m.tells(d, t, common) {
				shared = choice{d, x, i}
			}
		}
		m.shift(vectors[i], 1/float32(len(f.Tellings)))
	}
	if len(f.Tellings) > 0 {
		m.name(f, shared, best, f.Tellings[middle])
	}
}

// choice is a draft of one of a fact's tellings.
type choice struct {
	title.Draft
	plainness float64
	of        int
}

// worthSharing is how much less plain a title may be than the plainest one, if
// all articles bear it out; less than a statement counts.
const worthSharing = .3

// name gives a fact the plainest title that all bear out and that stands alone,
// unless the plainest of all is much plainer; else the telling in the middle as
// the words of its article.
func (m *namer) name(f *Fact, shared choice, best float64, middle Telling) {
	f.Cited = best-shared.plainness > worthSharing || !shared.StandsAlone()
	if !f.Cited {
		f.Title, f.Statement = title.Cut(shared.Text, shared.Statement, title.ByOthers(m.set, f.Tellings, f.Tellings[shared.of].Article))
		f.From = Telling{Place: f.Tellings[shared.of].Place, Span: shared.Words}
		return
	}
	d := m.docs[middle.Article]
	if !m.stands(middle, middle.Span) {
		middle.Span = d.Sentences[middle.Sentence].Span
	}
	words := title.Of(d.Article.Text, title.WithoutDateline(d.Article.Text, middle.Span))
	f.Title, f.Statement = title.Cited(d.Article.Name(), words.Text, title.ByOthers(m.set, f.Tellings, middle.Article)), false
	f.From = Telling{Place: middle.Place, Span: words.Words}
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
func (m *namer) plainness(d *title.Draft, t Telling, most float64) (float64, bool) {
	near := float64(term.Dot(m.open, m.ideaVector(t, d.Words))) * (1 - d.Penalty)
	long := float64(max(utf8.RuneCountInString(d.Text)-title.Easy, 0))
	as := func(statement bool) float64 {
		if statement {
			return near + forStatement - .004*long
		}
		return near - .008*long
	}
	if d.Asked && as(true) > most {
		d.Statement, d.Asked = m.stands(t, d.Words), false
	}
	x := as(d.Statement)
	if x <= most {
		return x, false
	}
	read := m.docs[t.Article].WordsIn(d.Words)
	x -= perLoaded * float64(len(lexicon.Loaded().Find(read))+title.Vague(read))
	return x, x > most
}

// drafts are the ways in which a telling can be a title.
func (m *namer) drafts(t Telling) []title.Draft {
	text := m.docs[t.Article].Article.Text
	whole := title.WithoutDateline(text, t.Span)
	out := []title.Draft{newDraft(text, whole)}
	out[0].Sentence = t.Span == m.docs[t.Article].Sentences[t.Sentence].Span
	if behind := clause.Behind(m.docs[t.Article], whole); behind != whole {
		whole = behind
		out = append(out, newDraft(text, whole))
	}
	q, said := m.said(t)
	content := part(q, t)
	if said && q.Kind != quote.Indirect && !title.Mixes(text[content.Start:content.End]) {
		out = append(out, title.Quoted(m.docs[t.Article].Article, content, q))
	}
	if said && isClause(text, content, q) {
		out = append(out, newDraft(text, content))
	}
	for _, cut := range clause.Cuts(m.docs[t.Article], whole) {
		out = append(out, newDraft(text, cut))
	}
	for _, cut := range clause.Beginnings(m.docs[t.Article], whole, title.Least) {
		out = append(out, title.Of(text, cut))
	}
	return out
}

// newDraft is a draft of words that may be a statement.
func newDraft(text string, s news.Span) title.Draft {
	d := title.Of(text, s)
	d.Asked = utf8.RuneCountInString(d.Text) <= title.LongestStatement
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
