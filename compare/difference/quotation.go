package difference

import (
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// quotations writes "Police Chief Dana Whitlock’s statement is cut to its first
// sentence in The Ledger and to part of its last in Common Ground.", or that
// an article gives other words.
func (w *writer) quotations() []Difference {
	var out []Difference
	for _, u := range w.in.Utterances {
		if !w.isPerson(u.Speaker) || !w.agreed(u) {
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

// agreed reports whether an article names the speaker of an utterance, and none
// names somebody else.
func (w *writer) agreed(u utterance.Utterance) bool {
	named := false
	for _, f := range u.Forms {
		q := w.in.Quotes[f.Article][f.Quote]
		switch {
		case w.namedSource(f.Article, q) && lastWord(q.Speaker) == lastWord(u.Speaker):
			named = true
		case q.Speaker != "" && lastWord(q.Speaker) != lastWord(u.Speaker):
			return false
		}
	}
	return named
}

// cut is the sentence about articles that give less of a statement.
func (w *writer) cut(u utterance.Utterance) (Difference, bool) {
	full := u.Forms[u.Fullest]
	parts := w.statement(u)
	if len(parts) < 2 {
		return Difference{}, false
	}
	l := w.line()
	l.say(w.speaker(u) + "’s statement is cut ")
	var cuts []utterance.Form
	var keeps []string
	lost := 0.0
	for _, f := range u.Forms {
		if f.Article == full.Article || slices.ContainsFunc(cuts, func(o utterance.Form) bool { return o.Article == f.Article }) {
			continue
		}
		keep, share := w.kept(u, f, parts)
		if keep == "" || w.givesMore(u, f) || w.inHeadline(f) {
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
	return w.quoteDifference(u, l, lost), true
}

// givesMore reports whether the article has another form of the utterance, or
// tells what is cut in other words elsewhere.
func (w *writer) givesMore(u utterance.Utterance, f utterance.Form) bool {
	for _, o := range u.Forms {
		if o.Article == f.Article && o.Quote != f.Quote {
			return true
		}
	}
	full := u.Forms[u.Fullest].Article
	for _, e := range f.Edits {
		if e.Kind == utterance.Cut && w.toldAlso(full, e.Span, f.Article) {
			return true
		}
	}
	return false
}

// toldAlso reports whether somebody says in another article, in a telling of
// the same fact, what most of a span tells.
func (w *writer) toldAlso(article int, s news.Span, other int) bool {
	for _, fact := range w.in.Facts {
		in, there := false, false
		for _, t := range fact.Tellings {
			in = in || t.Article == article && 2*t.Span.Intersect(s).Len() > t.Span.Len()
			there = there || t.Article == other && w.mostlySaid(t)
		}
		if in && there {
			return true
		}
	}
	return false
}

// mostlySaid reports whether half of a telling is what somebody says.
func (w *writer) mostlySaid(t align.Telling) bool { return w.mostlySaidSpan(t.Article, t.Span) }

func (w *writer) mostlySaidSpan(article int, s news.Span) bool {
	n := 0
	for _, q := range w.in.Quotes[article] {
		for _, c := range q.Content {
			n += c.Intersect(s).Len()
		}
	}
	return 2*n > s.Len()
}

// statement is the sentences of the fullest form, if its words stand together
// in quotation marks.
func (w *writer) statement(u utterance.Utterance) []news.Span {
	f := u.Forms[u.Fullest]
	q := w.in.Quotes[f.Article][f.Quote]
	if q.Kind != quote.Direct || len(q.Content) != 1 {
		return nil
	}
	var out []news.Span
	for _, s := range w.in.Docs[f.Article].Sentences {
		if part := s.Span.Intersect(q.Content[0]); !part.Empty() && len(token.Words(w.in.Article(f.Article).Text, part)) > 0 {
			out = append(out, part)
		}
	}
	return out
}

// kept says which sentences of a statement a form keeps, "" when it keeps all
// of them, changes words, or cuts in another way; share is the part of the
// words that it keeps.
func (w *writer) kept(u utterance.Utterance, f utterance.Form, parts []news.Span) (what string, share float64) {
	if w.in.Quotes[f.Article][f.Quote].Kind != quote.Direct {
		return "", 0
	}
	text := w.in.Article(u.Forms[u.Fullest].Article).Text
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
		for _, x := range token.Words(text, p) {
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
func (w *writer) changed(u utterance.Utterance) (Difference, bool) {
	full := u.Forms[u.Fullest]
	if w.in.Quotes[full.Article][full.Quote].Kind != quote.Direct {
		return Difference{}, false
	}
	for _, f := range u.Forms {
		if f.Article == full.Article || w.in.Quotes[f.Article][f.Quote].Kind != quote.Direct || w.inHeadline(f) || w.inHeadline(full) {
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
			l.say(" quotes " + w.speaker(u) + " with ")
			l.cite(full.Article, from.Span, w.in.Article(full.Article).Slice(from.Span))
			l.say(", ")
			l.outlet(f.Article)
			l.say(" has ")
			l.cite(f.Article, to.Span, w.in.Article(f.Article).Slice(to.Span))
			l.say(".")
			return w.quoteDifference(u, l, .5), true
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

func (w *writer) quoteDifference(u utterance.Utterance, l *line, weight float64) Difference {
	d := Difference{Kind: KindQuotation, Fact: -1, Pieces: l.pieces, Unit: "quote"}
	seen := map[int]bool{}
	place := 0.0
	for _, f := range u.Forms {
		q := w.in.Quotes[f.Article][f.Quote]
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
	matter := n / float64(len(w.in.Docs)) * (.5 + .5*(1-place/n))
	d.Weight = matter * (.5 + .5*weight)
	return d
}

// speaker is the speaker's name, behind the title that an article gives.
func (w *writer) speaker(u utterance.Utterance) string {
	for _, f := range u.Forms {
		source := flat(w.in.Article(f.Article).Slice(w.in.Quotes[f.Article][f.Quote].Source))
		role, ok := strings.CutSuffix(source, u.Speaker)
		fields := strings.Fields(role)
		if ok && source != u.Speaker && len(fields) > 0 && len(fields) < 4 && !slices.ContainsFunc(fields, func(x string) bool { return !roleTitles[strings.Trim(x, ".")] }) {
			return strings.TrimSuffix(source, u.Speaker) + w.usualName(u.Speaker)
		}
	}
	return w.usualName(u.Speaker)
}

// ranks stand in front of names and are no part of them. Our list.
var ranks = setOf(`Whip Leader Speaker Chairman Chairwoman Minority Majority House Senate
	Director Ambassador Former Republican Democratic Congressman Congresswoman Add`)

// usualName is a name of three words or more as the articles write it most
// often: whole, or the last name with one of the others.
func (w *writer) usualName(name string) string {
	fields := strings.Fields(name)
	if i := slices.Index(fields, "CEO"); i >= 0 && len(fields)-i > 2 {
		fields = fields[i+1:]
	}
	for len(fields) > 2 && (ranks[fields[0]] || roleTitles[strings.Trim(fields[0], ".")]) {
		fields = fields[1:]
	}
	if name = strings.Join(fields, " "); len(fields) < 3 {
		return name
	}
	last := fields[len(fields)-1]
	count := map[string]int{}
	best := name
	for _, d := range w.in.Docs {
		text := d.Article.Text
		for at := 0; ; {
			i := strings.Index(text[at:], " "+last)
			if i < 0 {
				break
			}
			at += i + 1
			form := w.nameEnding(text[:at-1], name, last)
			if form == "" {
				continue
			}
			if count[form]++; count[form] > count[best] {
				best = form
			}
		}
	}
	return best
}

// nameEnding is the name that ends with a last name behind some text: the whole
// name when it stands there, else the word before with the last name; "" when
// that is none of the name.
func (w *writer) nameEnding(before, name, last string) string {
	if strings.HasSuffix(before+" "+last, name) {
		return name
	}
	before = before[max(0, len(before)-40):]
	first := lastWord(before)
	if !slices.Contains(strings.Fields(name), first) || roleTitles[strings.Trim(first, ".")] || strings.Contains(first, ".") {
		return "" // somebody else of that last name
	}
	return first + " " + last
}

// participleFirst reports whether a name begins with a verb that stood at the
// beginning of a sentence: "Scrapping Obama".
func participleFirst(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return len(first) > len("Sterling") && strings.HasSuffix(first, "ing")
}

// joined reports whether a word is two that ran together on a page:
// "SchumerDivided", but not "McConnell".
func joined(word string) bool {
	const prefix = 5 // bytes, "FitzG"
	for i := prefix; i < len(word); i++ {
		if word[i] >= 'A' && word[i] <= 'Z' && word[i-1] >= 'a' && word[i-1] <= 'z' {
			return true
		}
	}
	return false
}

// shortestName is the length in bytes of the shortest last name: what is
// shorter is an initial, a number of kings, or "I".
const shortestName = 2

// isPerson reports whether a speaker is called by the name of a person, which
// stands in the body of an article.
func (w *writer) isPerson(name string) bool {
	fields := strings.Fields(name)
	if len(fields) < 2 || len(fields) > 4 || len(fields[len(fields)-1]) < shortestName || participleFirst(name) {
		return false
	}
	for _, f := range fields {
		if !capitalised(f) || notPeople[f] || joined(f) || w.small[strings.ToLower(f)] {
			return false
		}
	}
	return slices.ContainsFunc(w.in.Docs, func(d *token.Document) bool {
		return strings.Contains(d.Article.Slice(d.Article.Body()), name)
	})
}

func (w *writer) inHeadline(f utterance.Form) bool {
	q := w.in.Quotes[f.Article][f.Quote]
	return len(q.Content) == 0 || q.Content[0].Overlaps(w.in.Article(f.Article).Headline)
}
