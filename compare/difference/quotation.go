package difference

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// quotations are the sentences about what articles make of one utterance.
type quotations struct{ *event }

// write gives "Police Chief Dana Whitlock’s statement is cut to its first
// sentence in The Ledger and to part of its last in Common Ground.", or that
// an article gives other words.
func (w *quotations) write() []Difference {
	var out []Difference
	for _, u := range w.in.Utterances {
		if !w.people.isPerson(u.Speaker) || !w.speech.agreed(u) {
			continue
		}
		for _, form := range []func(utterance.Utterance) (Difference, bool){w.cut, w.changed, w.shorter, w.unquoted, w.quotePlaces, w.reported} {
			if d, ok := form(u); ok {
				out = append(out, d)
				break
			}
		}
	}
	return out
}

// cut is the sentence about articles that give less of a statement.
func (w *quotations) cut(u utterance.Utterance) (Difference, bool) {
	full := u.Forms[u.Fullest]
	parts := w.speech.statement(u)
	if len(parts) < 2 {
		return Difference{}, false
	}
	l := w.line()
	l.say(w.speech.speaker(u) + "’s statement is cut ")
	var cuts []utterance.Form
	var keeps []string
	lost := 0.0
	for _, f := range u.Forms {
		if f.Article == full.Article || slices.ContainsFunc(cuts, func(o utterance.Form) bool { return o.Article == f.Article }) {
			continue
		}
		keep, share := w.kept(u, f, parts)
		if keep == "" || w.givesMore(u, f) || w.speech.inHeadline(f) {
			continue
		}
		cuts, keeps, lost = append(cuts, f), append(keeps, keep), max(lost, 1-share)
	}
	if len(cuts) == 0 {
		return Difference{}, false
	}
	for i, f := range cuts {
		l.say(joint(i, len(cuts)) + "to " + keeps[i] + " in ")
		l.outlet(f.Article)
	}
	l.say("; the fullest form is that of ")
	l.outlet(full.Article)
	l.say(".")
	return w.quoteDifference("cut", u, l, lost), true
}

// givesMore reports whether the article has another form of the utterance, or
// tells what is cut in other words elsewhere.
func (w *quotations) givesMore(u utterance.Utterance, f utterance.Form) bool {
	for _, o := range u.Forms {
		if o.Article == f.Article && o.Quote != f.Quote {
			return true
		}
	}
	full := u.Forms[u.Fullest].Article
	for _, e := range f.Edits {
		if e.Kind == utterance.Cut && w.facts.toldAlso(full, e.Span, f.Article) {
			return true
		}
	}
	return false
}

// kept says which sentences of a statement a form keeps, "" when it keeps all
// of them, changes words, or cuts in another way; share is the part of the
// words that it keeps.
func (w *quotations) kept(u utterance.Utterance, f utterance.Form, parts []news.Span) (what string, share float64) {
	if w.in.Texts[f.Article].Quotes[f.Quote].Kind != quote.Direct {
		return "", 0
	}
	d := w.in.Docs[u.Forms[u.Fullest].Article]
	var cuts []news.Span
	for _, e := range f.Edits {
		switch e.Kind {
		case utterance.Inserted:
			return "", 0
		case utterance.Cut:
			cuts = append(cuts, e.Span)
		}
	}
	whole, cut := make([]bool, len(parts)), make([]bool, len(parts))
	all, gone := 0, 0
	for i, p := range parts {
		n, lost := 0, 0
		for _, x := range d.WordsIn(p) {
			n++
			if slices.ContainsFunc(cuts, func(c news.Span) bool { return c.Contains(x.Span) }) {
				lost++
			}
		}
		whole[i], cut[i] = lost == 0, lost == n
		all, gone = all+n, gone+lost
	}
	return keptWords(whole, cut), 1 - float64(gone)/float64(max(all, 1))
}

// keptWords names the only sentence that is kept, wholly or in part.
func keptWords(whole, cut []bool) string {
	at := slices.Index(cut, false)
	if at < 0 || slices.Index(cut[at+1:], false) >= 0 {
		return ""
	}
	of := ""
	switch at {
	case 0:
		of = "its first sentence"
	case len(cut) - 1:
		of = "its last sentence"
	default:
		return ""
	}
	if !whole[at] {
		return "part of " + of
	}
	return of
}

// changed is the sentence about an article whose quotation has other words.
func (w *quotations) changed(u utterance.Utterance) (Difference, bool) {
	full := u.Forms[u.Fullest]
	if w.in.Texts[full.Article].Quotes[full.Quote].Kind != quote.Direct {
		return Difference{}, false
	}
	for _, f := range u.Forms {
		if f.Article == full.Article || w.in.Texts[f.Article].Quotes[f.Quote].Kind != quote.Direct || w.speech.inHeadline(f) || w.speech.inHeadline(full) {
			continue
		}
		for i := 1; i < len(f.Edits); i++ {
			from, to := f.Edits[i-1], f.Edits[i]
			if from.Kind != utterance.Cut || to.Kind != utterance.Inserted || !worthChange(w.in.Article(full.Article).Slice(from.Span), w.in.Article(f.Article).Slice(to.Span)) {
				continue
			}
			l := w.line()
			l.say("Where ")
			l.outlet(full.Article)
			l.say(" quotes " + w.speech.speaker(u) + " with ")
			l.cite(full.Article, from.Span, w.in.Article(full.Article).Slice(from.Span))
			l.say(", ")
			l.outlet(f.Article)
			l.say(" has ")
			l.cite(f.Article, to.Span, w.in.Article(f.Article).Slice(to.Span))
			l.say(".")
			return w.quoteDifference("other-words", u, l, 0), true
		}
	}
	return Difference{}, false
}

// worthChange reports whether a change is an editor's, in brackets, or of two
// words or more that tell something and share one, and short enough to cite.
func worthChange(from, to string) bool {
	most := 9 // words
	a, b := strings.Fields(from), strings.Fields(to)
	if len(a) > most || len(b) > most || strings.ContainsAny(from+to, "“”\"") {
		return false
	}
	if strings.Contains(from, "[") != strings.Contains(to, "[") {
		return true
	}
	tells := func(words []string) bool {
		return len(words) > 1 && slices.ContainsFunc(words, func(x string) bool { return len(x) > 4 && !small[strings.ToLower(x)] })
	}
	return tells(a) && tells(b) && !strings.ContainsAny(from+to, "()") && slices.ContainsFunc(a, func(x string) bool {
		return !small[strings.ToLower(x)] && slices.Contains(b, x)
	})
}

func (w *quotations) quoteDifference(key string, u utterance.Utterance, l *line, amount float64) Difference {
	d := begin(key)
	d.Pieces = l.pieces
	seen := map[int]bool{}
	place := 0.0
	for _, f := range u.Forms {
		q := w.in.Texts[f.Article].Quotes[f.Quote]
		if len(q.Content) == 0 {
			continue
		}
		d.Evidence = append(d.Evidence, w.in.Passage(f.Article, news.Span{Start: q.Content[0].Start, End: q.Content[len(q.Content)-1].End}))
		if !seen[f.Article] {
			seen[f.Article] = true
			place += float64(q.Content[0].Start) / float64(len(w.in.Article(f.Article).Text))
		}
	}
	n := float64(len(seen))
	matter := weigh("quoted", measure{scale: n / float64(len(w.in.Docs)), height: 1 - place/n})
	d.Weight = weigh(key, measure{scale: matter, amount: amount})
	return d
}
