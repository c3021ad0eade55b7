package difference

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// The length in words of a quotation that is told to stand in all articles but
// one: a longer one is cut at a sign.
const (
	leastCited = 6
	mostCited  = 26
)

// unquoted writes "Fox News does not quote Ann Lee’s “...”, which the other two
// do." where all other articles have the same words between quotation marks.
func (w *writer) unquoted(u utterance.Utterance) (Difference, bool) {
	missing, ok := w.onlyWithout(u)
	if !ok {
		return Difference{}, false
	}
	article, s := w.commonWords(u, len(w.in.Docs)-1)
	if s.Empty() || w.hasWords(missing, article, s) {
		return Difference{}, false
	}
	l := w.line()
	l.outlet(missing)
	l.say(" does not quote " + w.speaker(u) + "’s ")
	l.cite(article, s, w.in.Article(article).Slice(s))
	l.say(", which " + theOthers(len(w.in.Docs)-1) + " do.")
	d := w.quoteDifference(u, l, .2)
	d.Kind = KindNotFound
	return d, true
}

// onlyWithout is the one article of three or more that has no form of an
// utterance.
func (w *writer) onlyWithout(u utterance.Utterance) (article int, ok bool) {
	has := map[int]bool{}
	for _, f := range u.Forms {
		has[f.Article] = true
	}
	if len(w.in.Docs) < 3 || len(has) != len(w.in.Docs)-1 {
		return 0, false
	}
	for a := range w.in.Docs {
		if !has[a] {
			return a, true
		}
	}
	return 0, false
}

// commonWords is the longest run of words that all articles with an utterance
// have between quotation marks, in the first of them; empty when it is short or
// fewer articles than least have it.
func (w *writer) commonWords(u utterance.Utterance, least int) (article int, s news.Span) {
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
func (w *writer) markedIn(u utterance.Utterance) (order []int, of map[int][]said) {
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

// said is a quoted word in small letters; an empty one parts quotations.
type said struct {
	news.Span
	key string
}

// marked are the words of a form that stand between quotation marks, parted
// where the quotation is interrupted.
func (w *writer) marked(f utterance.Form) []said {
	q, text := w.in.Quotes[f.Article][f.Quote], w.in.Article(f.Article).Text
	var out []said
	for _, c := range q.Content {
		open := q.Kind == quote.Direct
		last := c.Start
		for _, t := range token.Words(text, c) {
			for _, r := range text[last:t.Start] {
				switch r {
				case '“':
					open = true
				case '”':
					open = false
				case '"':
					open = q.Kind == quote.Direct || !open
				}
			}
			last = t.End
			key := ""
			if open {
				key = strings.ToLower(strings.ReplaceAll(text[t.Start:t.End], "’", "'"))
			}
			out = append(out, said{t.Span, key})
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
func (w *writer) cutRun(article int, run []said) []said {
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
func (w *writer) oneSentence(article int, run []said) []said {
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
func (w *writer) trimRun(article int, run []said) []said {
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

// shortBeginning is how many words in front of a sign are left out.
const shortBeginning = 2

var (
	// joining words begin and end nothing that is worth citing.
	joining = setOf("and but or so yet that")
	owners  = setOf("a an the my our your his her its their")
)
