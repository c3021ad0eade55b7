package difference

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

var (
	// roleTitles stand before the names of people and belong to them, ranks
	// stand there and are no part of them.
	roleTitles = class.Words("title-in-name")
	ranks      = class.Words("rank-before-name")
	// notPeople end names of other things; generations end names of people.
	notPeople   = class.Words("end-of-other-name")
	generations = class.Words("generation")
)

// people are what the sentences need to know of names.
type people struct {
	in *Input
	// lone are last names, small the words in small letters, in all articles.
	lone, small map[string]bool
	places      []wordPlaces
}

func newPeople(in *Input) *people {
	p := &people{in: in, lone: loneNames(in.Docs), small: smallWords(in.Docs)}
	for _, d := range in.Docs {
		p.places = append(p.places, placesOfWords(d))
	}
	return p
}

// personNames are the names of people in a span: capitalised words in a row of
// which the last one also stands alone somewhere, or that begin with a title.
func (p *people) personNames(article int, s news.Span) []string {
	d := p.in.Docs[article]
	var out []string
	for _, run := range nameRuns(d.Article, d.WordsIn(s)) {
		end := run[len(run)-1]
		last := bare(end)
		if len(run) < 2 || notPeople[last] || !(roleTitles[run[0].Lower] || p.lone[last]) || p.common(run) {
			continue
		}
		out = append(out, unpossessed(flat(d.Article.Slice(news.Span{Start: run[0].Start, End: end.End}))))
	}
	return out
}

// nameRuns are the runs of capitalised words with nothing but a space, or a
// point and a space, between them; parts of the words given.
func nameRuns(a *news.Article, words []token.Word) [][]token.Word {
	var out [][]token.Word
	for i := 0; i < len(words); i++ {
		if !words[i].Capital {
			continue
		}
		first := i
		for i+1 < len(words) && goesOn(a, words[i], words[i+1]) {
			i++
		}
		out = append(out, words[first:i+1:i+1])
	}
	return out
}

// goesOn reports whether a name goes on from one word to the next.
func goesOn(a *news.Article, w, next token.Word) bool {
	gap := a.Text[w.End:next.Start]
	return next.Capital && (gap == " " || gap == ". " && roleTitles[w.Lower])
}

// loneNames are the names that an article uses without another capitalised
// word before them, as only last names of people are used.
func loneNames(docs []*token.Document) map[string]bool {
	out := map[string]bool{}
	for _, d := range docs {
		for k, s := range d.Sentences {
			words := d.WordsOf(k)
			for i, w := range words {
				if !w.Capital || w.Start == s.Start {
					continue
				}
				before := i > 0 && words[i-1].Capital && goesOn(d.Article, words[i-1], w)
				if !before && (i+1 == len(words) || !goesOn(d.Article, w, words[i+1])) {
					out[bare(w)] = true
				}
			}
		}
	}
	return out
}

// smallWords are all words that the articles write in small letters.
func smallWords(docs []*token.Document) map[string]bool {
	out := map[string]bool{}
	for _, d := range docs {
		for _, w := range d.Words {
			if !w.Capital {
				out[w.Lower] = true
			}
		}
	}
	return out
}

// bare is a word in small letters without its possessive ending.
func bare(w token.Word) string { return strings.TrimSuffix(w.Lower, "'s") }

func unpossessed(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "’s"), "'s")
}

// common reports whether a word of a run stands in small letters somewhere, as
// names do not: "Following Romney".
func (p *people) common(run []token.Word) bool {
	return slices.ContainsFunc(run, func(x token.Word) bool { return !roleTitles[x.Lower] && p.small[bare(x)] })
}

// namedSource reports whether a person is named as the source of a quotation,
// not meant by a pronoun, which may be misread.
func (p *people) namedSource(article int, q quote.Quote) bool {
	return p.isPerson(q.Speaker) && slices.ContainsFunc(strings.Fields(p.in.Article(article).Slice(q.Source)), func(x string) bool {
		return unpossessed(strings.Trim(x, ".,;:“”\"()")) == strings.Trim(lastWord(q.Speaker), ".,")
	})
}

// namesakes reports whether an article names two people of one last name: who is
// meant by it alone may be either.
func (p *people) namesakes(article int, name string) bool {
	text, first := p.in.Article(article).Text, ""
	for w := range p.lastNames(article, lastWord(name)) {
		before := firstName(text[max(0, w.Start-40):w.Start])
		key := strings.ToLower(before)
		if !capitalised(before) || strings.ContainsAny(before, ".,:;“”\"’") || roleTitles[key] || ranks[key] || len(before) < 3 {
			continue
		}
		if first != "" && first != before {
			return true
		}
		first = before
	}
	return false
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
func (p *people) namedElsewhere(article int, name string) bool {
	fields := strings.Fields(name)
	for len(fields) > 1 && generations[strings.ToLower(strings.Trim(fields[len(fields)-1], ".,"))] {
		fields = fields[:len(fields)-1]
	}
	for a := range p.in.Docs {
		if a != article && p.names(a, fields[len(fields)-1]) {
			return true
		}
	}
	return false
}

// nameAt is the source's span when it is the name itself.
func (p *people) nameAt(article int, source news.Span, name string) news.Span {
	if flat(p.in.Article(article).Slice(source)) == name {
		return source
	}
	return news.Span{}
}

// usualName is a name of three words or more as the articles write it most
// often: whole, or the last name with one of the others.
func (p *people) usualName(name string) string {
	fields := strings.Fields(name)
	if i := slices.Index(fields, "CEO"); i >= 0 && len(fields)-i > 2 {
		fields = fields[i+1:]
	}
	for len(fields) > 2 && (ranks[strings.ToLower(fields[0])] || roleTitles[strings.ToLower(strings.Trim(fields[0], "."))]) {
		fields = fields[1:]
	}
	if name = strings.Join(fields, " "); len(fields) < 3 {
		return name
	}
	last := fields[len(fields)-1]
	count := map[string]int{}
	best := name
	for a := range p.in.Docs {
		text := p.in.Article(a).Text
		for w := range p.lastNames(a, last) {
			form := nameEnding(text[max(0, w.Start-40-len(name)):w.Start]+last, name)
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

// nameEnding is the form of a name with which a text ends: the whole name, else
// the last name with the word before; "" when that is none of the name.
func nameEnding(text, name string) string {
	if strings.HasSuffix(text, name) {
		return name
	}
	fields := strings.Fields(text)
	if len(fields) < 2 {
		return ""
	}
	first := fields[len(fields)-2]
	if !slices.Contains(strings.Fields(name), first) || roleTitles[strings.ToLower(first)] || strings.Contains(first, ".") {
		return "" // somebody else of that last name
	}
	return first + " " + fields[len(fields)-1]
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
func (p *people) isPerson(name string) bool {
	fields := strings.Fields(name)
	if len(fields) < 2 || len(fields) > 4 || len(fields[len(fields)-1]) < shortestName || participleFirst(name) {
		return false
	}
	for _, f := range fields {
		if key := strings.ToLower(f); !capitalised(f) || notPeople[key] || joined(f) || p.small[strings.ReplaceAll(key, "’", "'")] {
			return false
		}
	}
	for a, d := range p.in.Docs {
		for _, i := range p.sentencesOf(a, fields[len(fields)-1]) {
			if !d.Sentences[i].Headline() && strings.Contains(d.Text(i), name) {
				return true
			}
		}
	}
	return false
}

// nameInBody reports whether a word is a name: the body has it with a capital
// inside a sentence, or another capital follows it there.
func (p *people) nameInBody(article int, s news.Span) bool {
	d := p.in.Docs[article]
	a := d.Article
	if !s.Overlaps(a.Headline) && capitalised(a.Slice(s)) && capitalised(strings.TrimLeft(a.Text[s.End:], " ")) {
		return true // "Hector Marez"
	}
	words := d.WordsIn(s)
	if len(words) == 0 {
		return false
	}
	for _, i := range p.sentencesOf(article, words[0].Lower) {
		if d.Sentences[i].Headline() {
			continue
		}
		for k, x := range d.WordsOf(i) {
			if k > 0 && x.Capital && bare(x) == bare(words[0]) {
				return true
			}
		}
	}
	return false
}

// titled reports whether a mention has a title in front of the name, as people
// have and places have not.
func (p *people) titled(mention int) bool {
	m := p.in.Actors.Mentions[mention]
	first, _, _ := strings.Cut(flat(p.in.Article(m.Article).Slice(m.Span)), " ")
	return m.Span != m.Head && roleTitles[strings.ToLower(strings.Trim(first, "."))]
}
