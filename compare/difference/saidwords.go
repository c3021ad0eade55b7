package difference

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// The length in words of a quotation that is told to stand in all articles but
// one: a longer one is cut at a sign.
const (
	leastCited = 6
	mostCited  = 26
)

// said is a quoted word in small letters; an empty one parts quotations.
type said struct {
	news.Span
	key string
}

// commonWords is the longest run of words that all articles with an utterance
// have between quotation marks, in the first of them; empty when it is short or
// fewer articles than least have it.
func (w *speech) commonWords(u utterance.Utterance, least int) (article int, s news.Span) {
	order, of := w.markedIn(u)
	if len(order) < max(least, 2) {
		return 0, s
	}
	run := of[order[0]]
	for _, a := range order[1:] {
		run = longestRun(run, of[a])
	}
	run = w.cutRun(order[0], w.trimRun(order[0], w.oneSentence(order[0], run)))
	if len(run) < leastCited || !slices.ContainsFunc(run, func(x said) bool { return !small[x.key] && len(x.key) > 4 }) {
		return 0, s
	}
	s = news.Span{Start: run[0].Start, End: run[len(run)-1].End}
	if strings.ContainsAny(w.in.Article(order[0]).Slice(s), "“”\"‘[]") {
		return 0, news.Span{}
	}
	return order[0], s
}

// markedIn are the words between quotation marks of an utterance in each
// article, and the articles in their order.
func (w *speech) markedIn(u utterance.Utterance) (order []int, of map[int][]said) {
	of = map[int][]said{}
	for _, f := range u.Forms {
		if w.inHeadline(f) {
			continue
		}
		if of[f.Article] == nil {
			order = append(order, f.Article)
		}
		of[f.Article] = append(append(of[f.Article], w.marked(f)...), said{})
	}
	return order, of
}

// marked are the words of a form that stand between quotation marks, parted
// where the quotation is interrupted.
func (w *speech) marked(f utterance.Form) []said {
	d, text := w.in.Docs[f.Article], w.in.Texts[f.Article]
	var out []said
	for _, c := range text.Quotes[f.Quote].Content {
		for _, p := range text.VoicesIn(c) {
			for _, t := range d.WordsIn(p.Span) {
				if p.Owner != quote.QuotedWords {
					t.Lower = ""
				}
				out = append(out, said{t.Span, t.Lower})
			}
		}
		out = append(out, said{})
	}
	return out
}

// longestRun is the longest run of words of a that stands in b too.
func longestRun(a, b []said) []said {
	best, end := 0, 0
	before := make([]int, len(b)+1)
	for i, x := range a {
		row := make([]int, len(b)+1)
		for j, y := range b {
			if x.key != "" && x.key == y.key {
				if row[j+1] = before[j] + 1; row[j+1] > best {
					best, end = row[j+1], i+1
				}
			}
		}
		before = row
	}
	return a[end-best : end]
}

// cutRun cuts a run that is too long to be cited at its last sign.
func (w *speech) cutRun(article int, run []said) []said {
	if len(run) <= mostCited {
		return run
	}
	text := w.in.Article(article).Text
	for n := mostCited; n >= leastCited; n-- {
		if strings.ContainsAny(text[run[n-1].End:run[n].Start], ",;.—–") {
			return w.trimRun(article, run[:n])
		}
	}
	return nil
}

// oneSentence is the longest part of a run within one sentence.
func (w *speech) oneSentence(article int, run []said) []said {
	text := w.in.Article(article).Text
	best, from := run[:0], 0
	for i := 1; i <= len(run); i++ {
		if i < len(run) && !strings.ContainsAny(text[run[i-1].End:run[i].Start], ".!?…") {
			continue
		}
		if i-from > len(best) {
			best = run[from:i]
		}
		from = i
	}
	return best
}

// trimRun leaves out small words at both ends, unless a sign follows the last:
// "and in my view", "a wall or".
func (w *speech) trimRun(article int, run []said) []said {
	text := w.in.Article(article).Text
	for i := min(shortBeginning, len(run)-1); i > 0; i-- {
		if strings.ContainsAny(text[run[i-1].End:run[i].Start], ",;—–") {
			run = run[i:] // "regulations, and I have not"
			break
		}
	}
	for len(run) > 0 && joining[run[0].key] {
		run = run[1:]
	}
	for n := len(run); n > 0; n = len(run) {
		end, key := run[n-1].End, run[n-1].key
		if !small[key] && !joining[key] && !owners[key] || !joining[key] && strings.ContainsAny(text[end:min(end+1, len(text))], ",.;!?”\"") {
			break
		}
		run = run[:n-1]
	}
	return run
}

// wordsSaid are the words of a span as quoted words.
func (w *speech) wordsSaid(article int, s news.Span) []said {
	var out []said
	for _, x := range w.in.Docs[article].WordsIn(s) {
		out = append(out, said{x.Span, x.Lower})
	}
	return out
}

// shortBeginning is how many words in front of a sign are left out.
const shortBeginning = 2

var (
	// joining words begin and end nothing that is worth citing, owners end nothing.
	joining = class.Words("joining-word")
	owners  = class.Words("article", "possessive")
)
