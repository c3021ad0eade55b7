package report

import (
	"slices"
	"strings"
	"unicode"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/quote"
)

// utteranceView is one thing that somebody said, as the articles give it.
type utteranceView struct {
	Speaker, By string
	Forms       []formView
}

type formView struct {
	Letter, Article, Cue, Place string
	// Reported is true for words without quotation marks, Mixed for words of
	// which some stand in them.
	Reported, Mixed bool
	// Fullest is true for the form that the others are compared with.
	Fullest bool
	// Edits have the class "kept", "cut" or "inserted".
	Edits []seg
	// Same is true when no word is cut or inserted.
	Same bool
}

// utterances are those that two or more articles give.
func utterances(c *compare.Comparison) []utteranceView {
	var out []utteranceView
	for _, u := range c.Utterances {
		v := utteranceView{Speaker: clean(u.Speaker)}
		if v.Speaker == "" {
			v.Speaker = "Speaker not found"
		}
		articles := map[int]bool{}
		for i := range u.Forms {
			v.Forms = append(v.Forms, newForm(c, u, i))
			articles[u.Forms[i].Article] = true
		}
		if len(articles) < 2 {
			continue
		}
		v.By = "in " + itoa(len(articles)) + " of " + count(len(c.Readings), "article")
		out = append(out, v)
	}
	return out
}

func newForm(c *compare.Comparison, u quote.Utterance, i int) formView {
	form := u.Forms[i]
	r := c.Readings[form.Article]
	q := r.Quotes[form.Quote]
	v := formView{
		Letter: letter(form.Article), Article: name(c, form.Article), Cue: clean(r.Article.Slice(q.Cue)),
		Reported: q.Kind == quote.Indirect, Mixed: q.Kind == quote.Mixed, Fullest: i == u.Fullest, Same: true,
	}
	if s := r.Doc.SentenceAt(hull(q.Content).Start); s >= 0 {
		v.Place = place(r.Doc.Sentences[s])
	}
	for _, e := range form.Edits {
		v.Same = v.Same && e.Kind == quote.Kept
		from, content := r.Article, q.Content
		if e.Kind == quote.Cut {
			from, content = fullest(c, u)
		}
		v.Edits = append(v.Edits, seg{said(from, content, e.Span), string(e.Kind)})
	}
	if len(v.Edits) == 0 {
		v.Edits = []seg{{said(r.Article, q.Content, hull(q.Content)), string(quote.Kept)}}
	}
	return v
}

// fullest is the article of the longest form, and its words.
func fullest(c *compare.Comparison, u quote.Utterance) (*news.Article, []news.Span) {
	f := u.Forms[u.Fullest]
	r := c.Readings[f.Article]
	return r.Article, r.Quotes[f.Quote].Content
}

// said is the part of a span that belongs to what is said: a run of words may
// reach over the "she said" between two parts.
func said(a *news.Article, content []news.Span, in news.Span) string {
	var parts []string
	for _, s := range content {
		if t := clean(a.Slice(withMarks(a, s, s.Intersect(in)))); t != "" {
			parts = append(parts, t)
		}
	}
	if len(parts) == 0 {
		return clean(a.Slice(in))
	}
	return strings.Join(parts, " … ")
}

func hull(spans []news.Span) news.Span {
	if len(spans) == 0 {
		return news.Span{}
	}
	return news.Span{Start: spans[0].Start, End: spans[len(spans)-1].End}
}

// withMarks widens a run of words by the marks that stand at its ends without
// a space, so that quotation marks and full stops are shown.
func withMarks(a *news.Article, content, run news.Span) news.Span {
	if run.Empty() {
		return run
	}
	mark := func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }
	before := a.Slice(news.Span{Start: content.Start, End: run.Start})
	after := a.Slice(news.Span{Start: run.End, End: content.End})
	run.Start -= len(before) - len(strings.TrimRightFunc(before, mark))
	run.End += len(after) - len(strings.TrimLeftFunc(after, mark))
	return run
}

// voiceView is a speaker with the number of quotations in each article.
type voiceView struct {
	Speaker string
	// Note is "unnamed" or "", Words the words of all the quotations.
	Note   string
	Counts []string
	Words  int
}

// voices are the speakers in the order of how many words they get, then by
// name; those that nobody names stand last.
func voices(c *compare.Comparison) []voiceView {
	type tally struct {
		quotes []int
		words  int
		note   string
	}
	by := map[string]*tally{}
	var names []string
	for a, r := range c.Readings {
		for _, q := range r.Quotes {
			name, note := voice(r, q)
			if by[name] == nil {
				by[name] = &tally{quotes: make([]int, len(c.Readings)), note: note}
				names = append(names, name)
			}
			by[name].quotes[a]++
			for _, s := range q.Content {
				by[name].words += len(strings.Fields(r.Article.Slice(s)))
			}
		}
	}
	slices.SortStableFunc(names, func(x, y string) int {
		if (by[x].note == "") != (by[y].note == "") {
			return strings.Compare(by[x].note, by[y].note)
		}
		if d := by[y].words - by[x].words; d != 0 {
			return d
		}
		return strings.Compare(x, y)
	})
	var out []voiceView
	for _, name := range names {
		v := voiceView{Speaker: name, Note: by[name].note, Words: by[name].words}
		for _, n := range by[name].quotes {
			v.Counts = append(v.Counts, orDash(n))
		}
		out = append(out, v)
	}
	return out
}

func voice(r compare.Reading, q quote.Quote) (name, note string) {
	if name = clean(q.Speaker); name == "" {
		name = clean(r.Article.Slice(q.Source))
	}
	switch {
	case name == "" || pronoun(name):
		return "Speaker not found", "not found"
	case q.Unnamed:
		return name, "unnamed"
	}
	return name, ""
}

// pronoun reports whether a name is none: the engine did not find out who
// "she" is.
func pronoun(name string) bool {
	return strings.Contains(" i we you he she it they his her hers its their who which that this these those ", " "+strings.ToLower(name)+" ")
}

func orDash(n int) string {
	if n == 0 {
		return "–"
	}
	return itoa(n)
}
