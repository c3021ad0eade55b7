package wording

import (
	"slices"
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Trace is where the body of an article has what a phrase of its headline
// says.
type Trace string

// The traces.
const (
	InBody      Trace = "in the body"
	InQuotation Trace = "only in a quotation"
	Nowhere     Trace = "nowhere"
)

// Phrase is a run of telling words of a headline.
type Phrase struct {
	Article int
	Span    news.Span
	Trace   Trace
	// At is the first sentence that has it, with Sentence -1 for Nowhere.
	At align.Place
}

// Headlines traces the phrases of all headlines to the bodies below them, in
// the order of the articles, then of the text. In go the documents with their
// quotations and numbers. A phrase is found in a
// sentence that has all of its words, or half of them when there are more than
// two, whatever their endings, or another word made of theirs; a word that stands nowhere in the body is a phrase by
// itself; numbers count as the same in digits and in
// words. Other words for the same thing are not known: Nowhere means that these
// words were not found.
func Headlines(set reading.Set) []Phrase {
	docs, texts, numbers := set.Docs, set.Texts, set.Numbers
	found := make([][]Phrase, len(docs))
	var group sync.WaitGroup
	for a, d := range docs {
		group.Go(func() {
			list := phrases(d)
			if len(list) == 0 {
				return
			}
			b := bodyWords{article: a, doc: d, numbers: numbers[a]}
			b.read(list, texts[a])
			for _, s := range list {
				for _, part := range b.apart(s) {
					found[a] = append(found[a], b.trace(part))
				}
			}
		})
	}
	group.Wait()
	return slices.Concat(found...)
}

// bodyWords are the words of phrases in an article's sentences, read once.
type bodyWords struct {
	article   int
	doc       *token.Document
	numbers   number.Text
	sentences []sentenceWords
}

// sentenceWords are the wanted stems of a sentence of the body, those among them that
// nobody says, and its numbers when they are wanted.
type sentenceWords struct {
	index     int
	all, mine map[string]bool
	numbers   []number.Quantity
}

// read reads the words of the body whose stems stand in a phrase, and numbers if
// a phrase has one; text tells what somebody says.
func (b *bodyWords) read(phrases []news.Span, text quote.Text) {
	wanted := map[string]bool{}
	counts := false
	for _, s := range phrases {
		for _, w := range b.doc.WordsIn(s) {
			wanted[w.Stem] = true
		}
		counts = counts || len(b.numbers.In(b.doc, s)) > 0
	}
	forms := formsOf{wanted, map[string][]string{}}
	for i, s := range b.doc.Sentences {
		if s.Headline() {
			continue
		}
		one := sentenceWords{index: i}
		if counts {
			one.numbers = b.numbers[i]
		}
		for _, w := range b.doc.WordsOf(i) {
			for _, stem := range forms.of(w.Stem) {
				one.add(stem, !said(text, w.Span))
			}
		}
		b.sentences = append(b.sentences, one)
	}
}

// formsOf are which of some wanted stems a stem stands for, each asked for once.
type formsOf struct {
	wanted map[string]bool
	known  map[string][]string
}

// Two stems are forms of one word where one begins with the other, which has leastForm letters
// or more, and at most mostAdded follow: "elect" and "elector".
const leastForm, mostAdded = 4, 4

func (f formsOf) of(stem string) []string {
	out, ok := f.known[stem]
	if ok {
		return out
	}
	for w := range f.wanted {
		if w == stem || madeOf(w, stem) || madeOf(stem, w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	f.known[stem] = out
	return out
}

// madeOf reports whether a stem may be made of another one.
func madeOf(stem, of string) bool {
	return len(of) >= leastForm && len(stem)-len(of) <= mostAdded && strings.HasPrefix(stem, of)
}

func (s *sentenceWords) add(stem string, mine bool) {
	if s.all == nil {
		s.all, s.mine = map[string]bool{}, map[string]bool{}
	}
	s.all[stem] = true
	if mine {
		s.mine[stem] = true
	}
}

// small words part phrases and tell nothing by themselves.
var small = class.Words("small-word")

// namePairs are the words of the body that stand side by side there with a capital each, by
// their stems: a headline is not cut between them.
func namePairs(d *token.Document) map[[2]string]bool {
	out := map[[2]string]bool{}
	for i, s := range d.Sentences {
		if s.Headline() {
			continue
		}
		words := d.WordsOf(i)
		for k := 2; k < len(words); k++ { // the first word has a capital by its place
			if x, y := words[k-1], words[k]; x.Capital && y.Capital && !small[x.Lower] && !small[y.Lower] && strings.TrimSpace(d.Article.Text[x.End:y.Start]) == "" {
				out[[2]string{x.Stem, y.Stem}] = true
			}
		}
	}
	return out
}

// phrases are the runs of telling words of a headline, cut at small words and
// at signs.
func phrases(d *token.Document) []news.Span {
	const most = 4 // words
	var out []news.Span
	open := 0
	words, names := d.WordsIn(d.Article.Headline), namePairs(d)
	for i, w := range words {
		joined := i > 0 && (strings.Trim(d.Article.Text[words[i-1].End:w.Start], "-‑") == "" || names[[2]string{words[i-1].Stem, w.Stem}]) // "knock-and-search" is one
		if small[w.Lower] && !joined {
			open = 0
			continue
		}
		if n := len(out); open > 0 && (joined || open < most && strings.Trim(d.Article.Text[out[n-1].End:w.Start], " -‑") == "") {
			out[n-1].End = w.End
			open++
			continue
		}
		out, open = append(out, w.Span), 1
	}
	return out
}

// apart cuts a phrase at words that stand nowhere in the body: half of its words are
// enough to find a phrase, and the one that matters may be in the other half.
func (b *bodyWords) apart(s news.Span) []news.Span {
	words := b.doc.WordsIn(s)
	if len(words) <= 2 {
		return []news.Span{s}
	}
	var out []news.Span
	open := false
	for i, w := range words {
		joined := i > 0 && strings.Trim(b.doc.Article.Text[words[i-1].End:w.Start], "-‑") == ""
		has := small[w.Lower] || len(b.numbers.In(b.doc, w.Span)) > 0 || slices.ContainsFunc(b.sentences, func(one sentenceWords) bool { return one.all[w.Stem] })
		if open && has || joined {
			out[len(out)-1].End = w.End
		} else {
			out = append(out, w.Span)
		}
		open = has
	}
	return out
}

func (b *bodyWords) trace(s news.Span) Phrase {
	p := Phrase{Article: b.article, Span: s, Trace: Nowhere, At: align.Place{Article: b.article, Sentence: -1}}
	want := b.doc.WordsIn(s)
	numbers := b.numbers.In(b.doc, s)
	for _, one := range b.sentences {
		whole, own := one.has(want, numbers)
		if own {
			p.Trace, p.At.Sentence = InBody, one.index
			return p
		}
		if whole && p.Trace == Nowhere {
			p.Trace, p.At.Sentence = InQuotation, one.index
		}
	}
	return p
}

// has reports whether a sentence has a phrase, and whether it has it outside of
// what others say.
func (s sentenceWords) has(want []token.Word, numbers []number.Quantity) (whole, own bool) {
	inAll, inMine := 0, 0
	for _, w := range want {
		same := false
		for _, n := range numbers {
			if n.Span.Contains(w.Span) {
				same = sameNumber(n, s.numbers)
			}
		}
		if same || s.all[w.Stem] {
			inAll++
		}
		if same || s.mine[w.Stem] {
			inMine++
		}
	}
	need := len(want)
	if need > 2 {
		need = (need + 1) / 2
	}
	return inAll >= need, inMine >= need
}

func sameNumber(n number.Quantity, others []number.Quantity) bool {
	for _, o := range others {
		if figure.Relate(n, o) == figure.Same {
			return true
		}
	}
	return false
}

// said reports whether words stand between quotation marks: what a reporter tells of what
// somebody said may be anybody's words.
func said(text quote.Text, s news.Span) bool {
	return slices.ContainsFunc(text.VoicesIn(s), func(p quote.VoicePart) bool { return p.Owner == quote.QuotedWords && p.Quote >= 0 })
}
