package difference

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// The bounds of a sentence about who speaks in one article alone: the words in
// quotation marks that one needs, and how many people are named.
const (
	leastSpoken = 8
	mostVoices  = 3
)

// voices writes "Only The Courier quotes Ana Brandt, whom the other three do
// not name." for people who speak in one article and whose last name stands in
// no other.
func (w *writer) voices() []Difference {
	var out []Difference
	for a := range w.in.Docs {
		if ps := w.onlyVoices(a); len(ps) > 0 {
			out = append(out, w.voiceSentence(a, ps))
		}
	}
	return out
}

// onlyVoice is somebody whom one article quotes.
type onlyVoice struct {
	name   string
	quotes []int
	words  int // between quotation marks
}

// onlyVoices are the people whom an article quotes and no other names, those
// with most words first.
func (w *writer) onlyVoices(article int) []onlyVoice {
	var ps []onlyVoice
	for i, q := range w.in.Quotes[article] {
		words := len(w.direct(utterance.Form{Article: article, Quote: i}))
		if words == 0 || !w.namedSource(article, q) || q.Unnamed || w.namedElsewhere(article, q.Speaker) || w.namesakes(article, q.Speaker) {
			continue
		}
		at := slices.IndexFunc(ps, func(p onlyVoice) bool { return lastWord(p.name) == lastWord(q.Speaker) })
		if at < 0 {
			at, ps = len(ps), append(ps, onlyVoice{name: q.Speaker})
		}
		ps[at].quotes, ps[at].words = append(ps[at].quotes, i), ps[at].words+words
	}
	ps = slices.DeleteFunc(ps, func(p onlyVoice) bool { return p.words < leastSpoken })
	slices.SortStableFunc(ps, func(x, y onlyVoice) int { return cmp.Compare(y.words, x.words) })
	return ps[:min(len(ps), mostVoices)]
}

// namedSource reports whether a person is named as the source of a quotation,
// not meant by a pronoun, which may be misread.
func (w *writer) namedSource(article int, q quote.Quote) bool {
	return w.isPerson(q.Speaker) && slices.ContainsFunc(strings.Fields(w.in.Article(article).Slice(q.Source)), func(x string) bool {
		return unpossessed(strings.Trim(x, ".,;:“”\"()")) == strings.Trim(lastWord(q.Speaker), ".,")
	})
}

// namesakes reports whether an article names two people of one last name: who is
// meant by it alone may be either.
func (w *writer) namesakes(article int, name string) bool {
	text := w.in.Article(article).Text
	last := lastWord(name)
	first := ""
	for at := 0; ; {
		i := strings.Index(text[at:], " "+last)
		if i < 0 {
			return false
		}
		before := firstName(text[max(0, at+i-40) : at+i])
		at += i + 1
		if !capitalised(before) || strings.ContainsAny(before, ".,:;“”\"’") || roleTitles[before] || ranks[before] || len(before) < 3 {
			continue
		}
		if first != "" && first != before {
			return true
		}
		first = before
	}
}

// firstName is the last word of a text but an initial: "George" of "George T.".
func firstName(text string) string {
	words := strings.Fields(text)
	for len(words) > 1 && len(words[len(words)-1]) == 2 && strings.HasSuffix(words[len(words)-1], ".") {
		words = words[:len(words)-1]
	}
	return lastWord(strings.Join(words, " "))
}

// namedElsewhere reports whether the last name stands in another article.
func (w *writer) namedElsewhere(article int, name string) bool {
	fields := strings.Fields(name)
	for len(fields) > 2 && generations[strings.Trim(fields[len(fields)-1], ".,")] {
		fields = fields[:len(fields)-1]
	}
	last := folded(fields[len(fields)-1])
	for a := range w.in.Docs {
		if a != article && strings.Contains(w.foldedText(a), last) {
			return true
		}
	}
	return false
}

// foldedText is the text of an article as folded gives it.
func (w *writer) foldedText(article int) string {
	return w.plain[article]()
}

var generations = setOf("Jr Sr II III IV")

// folded is a name in small letters without marks above them, as it may stand
// elsewhere.
func folded(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		switch {
		case r == '’' || r == '\'' || unicode.Is(unicode.Mn, r):
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

func (w *writer) voiceSentence(article int, ps []onlyVoice) Difference {
	l := w.line()
	l.say("Only ")
	l.outlet(article)
	l.say(" quotes ")
	d := Difference{Kind: KindVoices, Fact: -1, Unit: "quote"}
	words, first := 0, len(w.in.Article(article).Text)
	for i, p := range ps {
		l.say(joint(i, len(ps)))
		source := w.in.Quotes[article][p.quotes[0]].Source
		name := w.usualName(p.name)
		l.add(Piece{Value, name, article, w.nameAt(article, source, name)})
		words += p.words
		for _, q := range p.quotes {
			c := w.in.Quotes[article][q].Content
			first = min(first, c[0].Start)
			d.Evidence = append(d.Evidence, w.in.Passage(article, news.Span{Start: c[0].Start, End: c[len(c)-1].End}))
		}
	}
	l.say(", whom ")
	if n := len(w.in.Docs) - 1; n == 1 {
		l.outlet(1 - article)
		l.say(" does not name.")
	} else {
		l.say(theOthers(n) + " do not name.")
	}
	d.Pieces = l.pieces
	height := 1 - float64(first)/float64(max(1, len(w.in.Article(article).Text)))
	d.Weight = (.16 + .2*float64(min(words, 80))/80) * (.6 + .4*height)
	return d
}

// nameAt is the source's span when it is the name itself.
func (w *writer) nameAt(article int, source news.Span, name string) news.Span {
	if flat(w.in.Article(article).Slice(source)) == name {
		return source
	}
	return news.Span{}
}
