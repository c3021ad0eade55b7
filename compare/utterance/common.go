package utterance

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
)

// The length in words of what is cited of an utterance: a longer run is cut at
// a sign.
const (
	LeastCited = 6
	MostCited  = 26
)

// Shared are words that all articles with an utterance have between quotation
// marks.
type Shared struct {
	// Article is the first of them, Span the words there, which can be cited.
	Article int
	Span    news.Span
	// Articles are all of them in the order of the forms, Starts the offset of the
	// words in each.
	Articles, Starts []int
}

// Common is the longest run of words that all articles with an utterance have
// between quotation marks; false when fewer than two have it in their bodies, or
// it is too short to be cited. In the field's words: the longest common substring
// of the forms, in words.
func Common(set reading.Set, u Utterance) (Shared, bool) {
	order, of := markedIn(set, u)
	if len(order) < 2 {
		return Shared{}, false
	}
	first := set.Article(order[0]).Text
	run := of[order[0]]
	for _, a := range order[1:] {
		run = sharedRun(run, of[a])
	}
	run = cutRun(first, trimRun(first, inSentence(first, run)))
	if len(run) < LeastCited || !slices.ContainsFunc(run, func(x marked) bool { return !plain[x.key] && len(x.key) > 4 }) {
		return Shared{}, false
	}
	s := Shared{Article: order[0], Span: spanOf(run), Articles: order}
	if strings.ContainsAny(first[s.Span.Start:s.Span.End], "“”\"‘[]") {
		return Shared{}, false
	}
	for _, a := range order {
		s.Starts = append(s.Starts, sharedRun(of[a], run)[0].Start)
	}
	return s, true
}

// LongestMarked is the longest stretch of a form between quotation marks, within
// one sentence; empty when there is none.
func LongestMarked(set reading.Set, f Form) news.Span {
	var best []marked
	words, from := markedWords(set, f), 0
	for i, x := range words {
		if x.key != "" {
			continue
		}
		if part := inSentence(set.Article(f.Article).Text, words[from:i]); len(part) > len(best) {
			best = part
		}
		from = i + 1
	}
	return spanOf(best)
}

// InHeadline reports whether a form stands in the headline of its article.
func InHeadline(set reading.Set, f Form) bool {
	q := set.Texts[f.Article].Quotes[f.Quote]
	return len(q.Content) == 0 || q.Content[0].Overlaps(set.Article(f.Article).Headline)
}

// marked is a word between quotation marks in small letters; one without parts
// quotations.
type marked struct {
	news.Span
	key string
}

func spanOf(run []marked) news.Span {
	if len(run) == 0 {
		return news.Span{}
	}
	return news.Span{Start: run[0].Start, End: run[len(run)-1].End}
}

// markedIn are the words between quotation marks of an utterance in the body of
// each article, and the articles in their order.
func markedIn(set reading.Set, u Utterance) (order []int, of map[int][]marked) {
	of = map[int][]marked{}
	for _, f := range u.Forms {
		if InHeadline(set, f) {
			continue
		}
		if of[f.Article] == nil {
			order = append(order, f.Article)
		}
		of[f.Article] = append(append(of[f.Article], markedWords(set, f)...), marked{})
	}
	return order, of
}

// markedWords are the words of a form, those outside of quotation marks without a
// key, parted where the quotation is interrupted.
func markedWords(set reading.Set, f Form) []marked {
	d, text := set.Docs[f.Article], set.Texts[f.Article]
	var out []marked
	for _, c := range text.Quotes[f.Quote].Content {
		for _, p := range text.VoicesIn(c) {
			for _, w := range d.WordsIn(p.Span) {
				if p.Owner != quote.QuotedWords {
					w.Lower = ""
				}
				out = append(out, marked{w.Span, w.Lower})
			}
		}
		out = append(out, marked{})
	}
	return out
}

// sharedRun is the longest run of words of a that stands in b too.
func sharedRun(a, b []marked) []marked {
	best, end := 0, 0
	before, row := make([]int, len(b)+1), make([]int, len(b)+1)
	for i, x := range a {
		for j, y := range b {
			row[j+1] = 0
			if x.key != "" && x.key == y.key {
				if row[j+1] = before[j] + 1; row[j+1] > best {
					best, end = row[j+1], i+1
				}
			}
		}
		before, row = row, before
	}
	return a[end-best : end]
}

// cutRun cuts a run that is too long to be cited at its last sign.
func cutRun(text string, run []marked) []marked {
	if len(run) <= MostCited {
		return run
	}
	for n := MostCited; n >= LeastCited; n-- {
		if strings.ContainsAny(text[run[n-1].End:run[n].Start], ",;.—–") {
			return trimRun(text, run[:n])
		}
	}
	return nil
}

// inSentence is the longest part of a run within one sentence.
func inSentence(text string, run []marked) []marked {
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
// "and in my view", "a wall or"; and up to two words in front of a sign.
func trimRun(text string, run []marked) []marked {
	const shortBeginning = 2 // words
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
		if !plain[key] && !joining[key] && !owners[key] || !joining[key] && strings.ContainsAny(text[end:min(end+1, len(text))], ",.;!?”\"") {
			break
		}
		run = run[:n-1]
	}
	return run
}

var (
	// plain words tell nothing by themselves.
	plain = class.Words("small-word")
	// joining words begin and end nothing that is worth citing, owners end nothing.
	joining = class.Words("joining-word")
	owners  = class.Words("article", "possessive")
)
