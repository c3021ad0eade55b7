package framing

import (
	"slices"
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
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
// the order of the articles, then of the text. A phrase is found in a sentence
// that has all of its words, or half of them when there are more than two,
// whatever their endings; numbers count as the same in digits and in words.
// Other words for the same thing are not known: Nowhere means that these words
// were not found.
func (in *Input) Headlines() []Phrase {
	found := make([][]Phrase, len(in.Docs))
	var group sync.WaitGroup
	for a, d := range in.Docs {
		group.Go(func() {
			list := phrases(d.Article)
			if len(list) == 0 {
				return
			}
			found[a] = in.trace(a, list)
		})
	}
	group.Wait()
	return slices.Concat(found...)
}

// trace finds the phrases of the headline of one article in its body.
func (in *Input) trace(article int, list []news.Span) []Phrase {
	a := in.Article(article)
	wanted := map[string]bool{}
	counts := false
	for _, s := range list {
		for _, w := range wordsOf(a, s) {
			wanted[w.stem] = true
		}
		counts = counts || len(number.Find(a.Text, s)) > 0
	}
	b := in.body(article, wanted, counts)
	out := make([]Phrase, len(list))
	for i, s := range list {
		out[i] = b.trace(a, s)
	}
	return out
}

// bodyWords are the wanted words of an article's sentences, read once.
type bodyWords struct {
	article   int
	sentences []sentenceWords
}

// sentenceWords are the wanted stems of a sentence of the body, those among them that
// nobody says, and its numbers when they are wanted.
type sentenceWords struct {
	index     int
	all, mine map[string]bool
	numbers   []number.Quantity
}

// body reads the words of a body whose stems are wanted, and numbers if they
// count.
func (in *Input) body(article int, wanted map[string]bool, counts bool) bodyWords {
	d := in.Docs[article]
	b := bodyWords{article: article}
	in.hear()
	for i, s := range d.Sentences {
		if s.Headline() {
			continue
		}
		one := sentenceWords{index: i}
		if counts {
			one.numbers = in.Numbers[article][i]
		}
		for _, w := range in.wordsIn(article, s.Span) {
			if wanted[w.stem] {
				one.add(w.stem, !in.said(article, w.Span))
			}
		}
		b.sentences = append(b.sentences, one)
	}
	return b
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

// small words part phrases and tell nothing by themselves. Our list.
var small = setOf(`a an the of in on at to for from by with as and or but is are was
	were be been has have had will would can could may might must not no nor his her
	its their this that these those after before over under amid into out up down off
	about against than then when while who which it he she they we you i says say said
	us new how why what last near outside inside beside`)

// phrases are the runs of telling words of a headline, cut at small words and
// at signs.
func phrases(a *news.Article) []news.Span {
	const most = 4 // words
	var out []news.Span
	open := 0
	for _, w := range wordsOf(a, a.Headline) {
		if small[strings.ToLower(w.text)] {
			open = 0
			continue
		}
		if n := len(out); open > 0 && open < most && strings.Trim(a.Text[out[n-1].End:w.Start], " -‑") == "" {
			out[n-1].End = w.End
			open++
			continue
		}
		out, open = append(out, w.Span), 1
	}
	return out
}

func (b bodyWords) trace(a *news.Article, s news.Span) Phrase {
	p := Phrase{Article: b.article, Span: s, Trace: Nowhere, At: align.Place{Article: b.article, Sentence: -1}}
	want := wordsOf(a, s)
	numbers := number.Find(a.Text, s)
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
func (s sentenceWords) has(want []word, numbers []number.Quantity) (whole, own bool) {
	inAll, inMine := 0, 0
	for _, w := range want {
		same := false
		for _, n := range numbers {
			if n.Span.Contains(w.Span) {
				same = sameNumber(n, s.numbers)
			}
		}
		if same || s.all[w.stem] {
			inAll++
		}
		if same || s.mine[w.stem] {
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

// said reports whether words stand in what somebody says.
func (in *Input) said(article int, s news.Span) bool {
	in.hear()
	return in.spoken[article].holds(s)
}
