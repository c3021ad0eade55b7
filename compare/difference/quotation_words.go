package difference

import (
	"slices"
	"strconv"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// The bounds of sentences about how much of a statement is quoted: the words
// of the fullest form, and the part of them that others keep.
const (
	leastQuoted = 15
	mostKept    = .6
)

// shorter writes "Of one statement by Glenn Beck, HuffPost quotes 41 words, The
// Times 12 of them." where forms only leave words out.
func (w *writer) shorter(u utterance.Utterance) (Difference, bool) {
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

func inserts(f utterance.Form) bool {
	return slices.ContainsFunc(f.Edits, func(e utterance.Edit) bool { return e.Kind == utterance.Inserted })
}

// direct are the words of a form that is quoted word for word.
func (w *writer) direct(f utterance.Form) []token.Token {
	q := w.in.Quotes[f.Article][f.Quote]
	if q.Kind != quote.Direct {
		return nil
	}
	var out []token.Token
	for _, c := range q.Content {
		out = append(out, token.Words(w.in.Article(f.Article).Text, c)...)
	}
	return out
}

// hasWords reports whether an article has half of the words of a quotation in
// two neighbouring sentences, in whatever voice.
func (w *writer) hasWords(article, of int, s news.Span) bool {
	return w.hasHalf(article, telling(wordsOf(w.in.Docs[of], s)))
}

// hasPlain is hasWords for words that are no names and no numbers: what happens,
// and to what.
func (w *writer) hasPlain(article, of int, s news.Span) bool {
	plain := slices.DeleteFunc(telling(wordsOf(w.in.Docs[of], s)), func(x word) bool {
		return capitalised(x.text) || x.text[0] >= '0' && x.text[0] <= '9' || timeNouns[x.stem]
	})
	return len(plain) == 0 || w.hasHalf(article, plain)
}

// timeNouns are stems of words for numbers and times.
var timeNouns = setOf(`day week month year hour minut two three four five six seven
	eight nine ten dozen hundr thousand million billion percent first second last`)

func (w *writer) hasHalf(article int, want []word) bool {
	d := w.in.Docs[article]
	var before map[string]bool
	for _, s := range d.Sentences {
		has := map[string]bool{}
		for _, x := range wordsOf(d, s.Span) {
			has[x.stem] = true
		}
		n := 0
		for _, x := range want {
			if has[x.stem] || before[x.stem] {
				n++
			}
		}
		if before = has; 2*n >= len(want) {
			return true
		}
	}
	return false
}
