package compare_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"

	"parallax/compare/news"
)

// The rates of the generated articles are those of news: words, names, numbers
// and quotation marks for each sentence, sentences for each paragraph, and the
// share of sentences that tell what other articles tell too.
const (
	madeForms    = 20000
	wordsBelow   = 33 // a sentence has shortest to this many words
	shortest     = 8
	nameRate     = .115 // of the words
	numberRate   = .014
	quotedRate   = .40 // of the sentences
	paragraphEnd = .35 // after a sentence
	sharedRate   = .34
)

// generate makes articles about one invented event, each of so many sentences:
// words by Zipf's law over made forms, names and numbers as often as in news,
// quotations, and sentences that other articles have too in other words. The
// same numbers give the same texts.
func generate(articles, sentences int, seed uint64) []*news.Article {
	facts := make([][]string, sentences)
	for i := range facts {
		w := writer{rand.New(rand.NewPCG(seed, uint64(i)))}
		facts[i] = w.words(shortest + w.IntN(wordsBelow-shortest))
	}
	out := make([]*news.Article, articles)
	for a := range out {
		w := writer{rand.New(rand.NewPCG(seed, 1<<32+uint64(a)))}
		var body []string
		var paragraph []string
		for i := range sentences {
			words := w.words(shortest + w.IntN(wordsBelow-shortest))
			if w.Float64() < sharedRate {
				words = w.retold(facts[i])
			}
			paragraph = append(paragraph, w.sentence(words))
			if w.Float64() < paragraphEnd {
				body, paragraph = append(body, strings.Join(paragraph, " ")), nil
			}
		}
		body = append(body, strings.Join(paragraph, " "))
		out[a] = news.New(upperFirst(strings.Join(w.retold(facts[0]), " ")), body)
		out[a].Outlet = fmt.Sprintf("Outlet %d", a+1)
		out[a].Published = news.Day(2025, 3, 1+a%3)
	}
	return out
}

type writer struct{ *rand.Rand }

// words are the words of a sentence.
func (w writer) words(n int) []string {
	out := make([]string, 0, n)
	for len(out) < n {
		switch x := w.Float64(); {
		case x < nameRate:
			out = append(out, w.name()...)
		case x < nameRate+numberRate:
			out = append(out, w.number(), w.word(), w.word())
		default:
			out = append(out, w.word())
		}
	}
	return out
}

// retold are the words with one in five left out, one in five another, and
// some new ones behind.
func (w writer) retold(words []string) []string {
	var out []string
	for _, s := range words {
		switch w.IntN(5) {
		case 0:
		case 1:
			out = append(out, w.word())
		default:
			out = append(out, s)
		}
	}
	return append(out, w.words(2+w.IntN(4))...)
}

// sentence writes words as a sentence: said by the writer, or by somebody.
func (w writer) sentence(words []string) string {
	for i := range words[:len(words)-1] {
		if w.IntN(14) == 0 {
			words[i] += ","
		}
	}
	s := strings.Join(words, " ")
	said := speech[w.IntN(len(speech))]
	name, x := strings.Join(w.name(), " "), w.Float64()/quotedRate
	switch {
	case x < .5:
		return "“" + upperFirst(s) + ",” " + name + " " + said + "."
	case x < .7:
		return name + " " + said + " that " + s + "."
	case x < 1:
		half := len(words) / 2
		return upperFirst(strings.Join(words[:half], " ")) + " “" + strings.Join(words[half:], " ") + "” and " + w.word() + "."
	}
	return upperFirst(s) + "."
}

// word is a word of grammar or a made form: the n-th comes with a likelihood
// of about 1/n.
func (w writer) word() string {
	n := w.zipf(len(grammar) + madeForms)
	if n < len(grammar) {
		return grammar[n]
	}
	return made(n-len(grammar)) + endings[n%len(endings)]
}

// name is a person, a place or a body; a few come often.
func (w writer) name() []string {
	n := w.zipf(3000)
	last := upperFirst(made(30000 + n))
	switch n % 4 {
	case 0: // somebody, by the full name now and then
		if w.IntN(3) == 0 {
			return []string{upperFirst(made(40000 + n%97)), last}
		}
		return []string{last}
	case 1:
		return []string{"Mr.", last}
	case 2:
		return []string{"the", last, bodies[n%len(bodies)]}
	}
	return []string{last}
}

func (w writer) number() string {
	switch w.IntN(5) {
	case 0:
		return fmt.Sprintf("$%d million", 1+w.IntN(900))
	case 1:
		return fmt.Sprintf("%d percent of the", 1+w.IntN(99))
	case 2:
		return fmt.Sprintf("%d,%03d", 1+w.IntN(90), w.IntN(1000))
	}
	return fmt.Sprint(2 + w.IntN(400))
}

// zipf is a number below n, the small ones often.
func (w writer) zipf(n int) int {
	return min(n, int(math.Exp(w.Float64()*math.Log(float64(n)+1)))) - 1
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// made is the n-th made form.
func made(n int) string {
	var b strings.Builder
	for n += len(syllables); n > 0; n /= len(syllables) {
		b.WriteString(syllables[n%len(syllables)])
	}
	return b.String()
}

var (
	syllables = strings.Fields("vel dos kar mi ten ra lun po sha gri nor ti bes cal du fen hol jan ke wor")
	endings   = []string{"", "", "s", "", "ed", "", "ing", "", "er", "ly", "tion"}
	speech    = []string{"said", "said", "said", "told reporters", "added", "insisted", "warned"}
	bodies    = []string{"Party", "University", "Department", "Court", "Police", "Committee"}
	// grammar are the frequent words of English, the most frequent first.
	grammar = strings.Fields(`the to of and a in that on for is was he his with said as it at by has have from be
		not who are an they had this but will their she after would about been more one her or were which when there
		if out we up its people new what than all over also him can could other last into some two first no before
		years now time against during them week how so just because state made most like while between where three
		many under until only still government country year day officials told called since down very through these
		may should our even percent make being did those back then my don't do any you well old off another much
		think here took came later never both does while own early such`)
)
