package framing

import (
	"slices"
	"strconv"
	"strings"

	"parallax/compare/news"
	"parallax/compare/quote"
	"parallax/compare/segment"
)

// The bounds of sentences about how much of a statement is quoted: the words
// of the fullest form, and the part of them that others keep.
const (
	leastQuoted = 15
	mostKept    = .6
)

// shorter writes "Of one statement by Glenn Beck, HuffPost quotes 41 words, The
// Times 12 of them." where forms only leave words out.
func (w *writer) shorter(u quote.Utterance) (Difference, bool) {
	full := u.Forms[u.Fullest]
	all := w.direct(full)
	if len(all) < leastQuoted || w.inHeadline(full) {
		return Difference{}, false
	}
	l := w.line()
	l.say("Of one statement by " + w.speaker(u) + ", ")
	l.outlet(full.Article)
	l.say(" quotes " + strconv.Itoa(len(all)) + " words")
	least := 1.0
	for _, f := range u.Forms {
		kept := w.direct(f)
		share := float64(len(kept)) / float64(len(all))
		if f.Article == full.Article || len(kept) == 0 || share > mostKept || w.inHeadline(f) || w.givesMore(u, f) || inserts(f) {
			continue
		}
		l.say(", ")
		l.outlet(f.Article)
		l.say(" " + strconv.Itoa(len(kept)) + " of them")
		least = min(least, share)
	}
	l.say(".")
	return w.quoteDifference(u, l, .8*(1-least)), least < 1
}

func inserts(f quote.Form) bool {
	return slices.ContainsFunc(f.Edits, func(e quote.Edit) bool { return e.Kind == quote.Inserted })
}

// direct are the words of a form that is quoted word for word.
func (w *writer) direct(f quote.Form) []segment.Token {
	q := w.in.Quotes[f.Article][f.Quote]
	if q.Kind != quote.Direct {
		return nil
	}
	var out []segment.Token
	for _, c := range q.Content {
		out = append(out, segment.Words(w.in.Article(f.Article).Text, c)...)
	}
	return out
}

// The length in words of a quotation that is told to stand in all articles but
// one.
const (
	leastCited = 6
	mostCited  = 28
)

// unquoted writes "Fox News does not quote Ann Lee’s “...”, which the other two
// do." where all other articles have the same words.
func (w *writer) unquoted(u quote.Utterance) (Difference, bool) {
	n := len(w.in.Docs)
	missing, has := -1, map[int]bool{}
	for _, f := range u.Forms {
		if len(w.direct(f)) == 0 || w.inHeadline(f) {
			return Difference{}, false
		}
		has[f.Article] = true
	}
	for a := range n {
		if !has[a] {
			missing = a
		}
	}
	if n < 3 || len(has) != n-1 || missing < 0 {
		return Difference{}, false
	}
	short := slices.MinFunc(u.Forms, func(a, b quote.Form) int { return len(w.direct(a)) - len(w.direct(b)) })
	words := w.direct(short)
	if len(words) < leastCited || len(words) > mostCited || inserts(short) || w.hasWords(missing, short, words) {
		return Difference{}, false
	}
	l := w.line()
	l.outlet(missing)
	l.say(" does not quote " + w.speaker(u) + "’s ")
	s := news.Span{Start: words[0].Start, End: words[len(words)-1].End}
	text := w.in.Article(short.Article).Slice(s)
	if strings.ContainsAny(text, "“”\"") {
		return Difference{}, false // the speaker stands between the parts
	}
	l.cite(short.Article, s, text)
	l.say(", which " + theOthers(n-1) + " do.")
	d := w.quoteDifference(u, l, .2)
	d.Kind = KindNotFound
	return d, true
}

// hasWords reports whether an article has half of the words of a quotation in
// one sentence, in whatever voice.
func (w *writer) hasWords(article int, f quote.Form, words []segment.Token) bool {
	want := telling(wordsOf(w.in.Article(f.Article), news.Span{Start: words[0].Start, End: words[len(words)-1].End}))
	d := w.in.Docs[article]
	for _, s := range d.Sentences {
		has := map[string]bool{}
		for _, x := range wordsOf(d.Article, s.Span) {
			has[x.stem] = true
		}
		n := 0
		for _, x := range want {
			if has[x.stem] {
				n++
			}
		}
		if 2*n >= len(want) {
			return true
		}
	}
	return false
}
