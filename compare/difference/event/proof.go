package event

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/name"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// Proof is a name, a number or quoted words that stand in one article and in no
// other, so that anybody can look it up.
type Proof struct {
	// Passing is true of a name that tells little by itself where it stands once: of one word, or
	// neither of a person nor of a body.
	Passing bool
	Key     string // the same for the same name or number
	Count   int
	Worth   float64
	Pieces  []difference.Piece
}

// What a name, a number and quoted words are worth.
const (
	worthPlace = .5
	worthName  = 1
	worthQuote = 2
)

// Proofs are what stands in one article only.
type Proofs struct {
	*Event
	runs [][]uint64            // hashes of RunLength words in lower case, by article, in order
	Sums []map[[2]float64]bool // numbers by value, by article
	// countries are those that words with a capital name, or whose people.
	countries []map[string]bool
	// acronyms are those that names may be cut short to.
	acronyms []map[string]bool
	keys     sync.Map // see keyOf
}

// RunLength is how many words in a row of a quotation must not stand elsewhere,
// and leastRun how many it has at least.
const (
	RunLength = 4
	leastRun  = 6
)

// find gives the proofs by article and sentence.
func (p *Proofs) find() [][][]Proof {
	out := make([][][]Proof, len(p.In.Docs))
	for a, d := range p.In.Docs {
		out[a] = make([][]Proof, len(d.Sentences))
		p.ofNames(a, out[a])
		p.ofNumbers(a, out[a])
		p.ofQuotes(a, out[a])
	}
	return out
}

func newProofs(e *Event) *Proofs {
	p := &Proofs{Event: e}
	for a, d := range e.In.Docs {
		runs, sums := make([]uint64, len(d.Words)), map[[2]float64]bool{}
		for i := range d.Words {
			runs[i] = run(d.Words, i)
		}
		slices.Sort(runs)
		p.countries, p.acronyms = append(p.countries, countriesIn(d)), append(p.acronyms, acronymsIn(e.People.Texts[a]))
		for _, qs := range e.In.Numbers[a] {
			for _, q := range qs {
				sums[[2]float64{q.Low, q.High}] = true
			}
		}
		p.runs, p.Sums = append(p.runs, runs), append(p.Sums, sums)
	}
	return p
}

// run is a hash of the words in a row that begin at one.
func run(words []token.Word, i int) uint64 {
	h := hashStart
	for _, w := range words[i:min(len(words), i+RunLength)] {
		for k := range len(w.Lower) {
			h = (h ^ uint64(w.Lower[k])) * hashPrime
		}
		h = (h ^ ' ') * hashPrime
	}
	return h
}

// The constants of FNV-1a for 64 bits (Fowler, Noll and Vo), which takes no room here as
// the one of hash/fnv does.
const (
	hashStart uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// hasRun reports whether an article has the run of a hash.
func (p *Proofs) hasRun(article int, hash uint64) bool {
	_, ok := slices.BinarySearch(p.runs[article], hash)
	return ok
}

// HasRun reports whether an article has the RunLength words in a row that begin at
// one of some words, in any case; nothing in a shorter run.
func (p *Proofs) HasRun(article int, words []token.Word, i int) bool {
	return i+RunLength <= len(words) && p.hasRun(article, run(words, i))
}

func countriesIn(d *token.Document) map[string]bool {
	out := map[string]bool{}
	for _, w := range d.Words {
		if w.Capital {
			out[country(phrase.Bare(w))] = true
		}
	}
	return out
}

// elsewhere reports whether something is so of another article.
func (p *Proofs) elsewhere(article int, has func(int) bool) bool {
	for a := range p.In.Docs {
		if a != article && has(a) {
			return true
		}
	}
	return false
}

// ofNames adds the names of persons, bodies and places.
func (p *Proofs) ofNames(a int, out [][]Proof) {
	t := p.People.Texts[a]
	for i, e := range t.Entities {
		if !p.Telling(e) || p.Cut(a, e) || p.elsewhere(a, func(b int) bool { return p.MayName(b, e) }) {
			continue
		}
		worth := float64(worthName)
		if e.Kind == name.Place {
			worth = worthPlace
		}
		for _, m := range e.Mentions {
			at := t.Mentions[m]
			if p.isTitle(a, at.Sentence) {
				continue
			}
			out[at.Sentence] = append(out[at.Sentence], Proof{
				Key: fmt.Sprintf("name %d", i), Count: 1, Worth: worth, Pieces: []difference.Piece{p.namePiece(a, at, e)},
				Passing: !strings.Contains(e.Name, " ") || e.Kind != name.Person && e.Kind != name.Body,
			})
		}
	}
}

// What a title that stands in a text is known by, as those of other articles and of pictures
// do: leastTitle words of four letters and more, and mostSmall of them without a capital.
const leastTitle, mostSmall, titleLetters = 4, .2, 4

// isTitle reports whether a sentence is written as a title is: what has a capital in it need
// be no name.
func (p *Proofs) isTitle(a, sentence int) bool {
	long, small := 0, 0
	for _, w := range p.In.Docs[a].WordsOf(sentence) {
		if utf8.RuneCountInString(w.Lower) < titleLetters || w.Number {
			continue
		}
		long++
		if !w.Capital {
			small++
		}
	}
	return long >= leastTitle && float64(small) <= mostSmall*float64(long)
}

// namePiece is a name with its titles where they stand, or else the full name.
func (p *Proofs) namePiece(a int, m name.Mention, e name.Entity) difference.Piece {
	for _, s := range []news.Span{m.Span, m.Head} {
		if text := news.OneLine(p.In.Article(a).Slice(s)); len(text) >= len(e.Name) && phrase.Capitalised(text) {
			return say.At(difference.Value, text, a, s)
		}
	}
	return say.At(difference.Value, e.Name, a, news.Span{})
}

// How many letters a name of one word has at least, and how many words a name has
// at most.
const (
	shortestName  = 3
	mostNameWords = 6
)

// countries are what names and peoples of countries stand for; capitals and seats
// that stand for one are told apart from it by nobody.
var (
	countries = class.Texts("country")
	demonyms  = class.Texts("demonym")
	seats     = class.Texts("stands-for-country")
	// everyday are names that stand in any article, or stand there in another word.
	everyday = class.Words("everyday-name")
)

// country is the country that a name or a word for its people means, "" for none.
func country(name string) string {
	key := strings.Trim(strings.ToLower(name), ".")
	c, ok := countries[key]
	if !ok {
		c = demonyms[key]
	} else if c == "" {
		c = key
	}
	return strings.ReplaceAll(c, "_", " ")
}

// Telling reports whether a name is worth being told: that of a person, a body
// or a place, or of two words, and of no outlet. One word that stands in small
// letters somewhere may be no name.
func (p *Proofs) Telling(e name.Entity) bool {
	words := strings.Fields(e.Name)
	last := strings.ToLower(words[len(words)-1])
	if len(words) > mostNameWords || len(words) == 1 && (e.Kind == name.Other || utf8.RuneCountInString(e.Name) < shortestName || p.People.Small[last]) {
		return false
	}
	key := strings.Trim(strings.ToLower(e.Name), ".")
	return demonyms[last] == "" && (seats[key] == "" || country(e.Name) != "") && !everyday[key] && !slices.ContainsFunc(words, func(w string) bool { return p.isOutlet(w) || runTogether(w) })
}

// Cut reports whether a name always goes on: behind a hyphen, with another capital, or, where
// it is nobody's, behind "of".
func (p *Proofs) Cut(a int, e name.Entity) bool {
	text := p.In.Article(a).Text
	return !slices.ContainsFunc(e.Mentions, func(m int) bool {
		return !goesOn(text[p.People.Texts[a].Mentions[m].Head.End:], e.Kind == name.Person)
	})
}

// goesOn reports whether what stands behind a name may belong to it.
func goesOn(behind string, person bool) bool {
	if rest, ok := strings.CutPrefix(behind, " of "); ok && !person {
		return phrase.Capitalised(rest)
	}
	rest, ok := strings.CutPrefix(behind, " ")
	return strings.HasPrefix(behind, "-") || ok && phrase.Capitalised(rest)
}

// MayName reports whether an article may have a name in any form: a word of the
// stem of its last one, another spelling, or the initials of a long form.
func (p *Proofs) MayName(article int, e name.Entity) bool {
	return p.mayHaveForm(article, e.Name) || slices.ContainsFunc(e.Forms, func(form string) bool { return p.mayHaveForm(article, form) }) ||
		p.meansCountry(article, country(e.Name))
}

// mayHaveForm is MayName for one form.
func (p *Proofs) mayHaveForm(article int, form string) bool {
	k := p.keyOf(form)
	return p.People.Has(article, form) || len(p.Facts.Words[article].OfStem(k.stem)) > 0 || p.Named.words[article].single[k.single] ||
		len(k.initials) > 1 && p.People.Has(article, k.initials) ||
		p.Named.hasPlace(article, form) || Shouted(form) && p.longForm(article, form)
}

// formKey is by what a form of a name is looked for.
type formKey struct {
	stem     string // of its last word
	single   string // the last word, see singleLetters
	initials string
}

// keyOf reads a form; the same is asked for of one article after the other.
func (p *Proofs) keyOf(form string) formKey {
	if k, ok := p.keys.Load(form); ok {
		return k.(formKey)
	}
	last := strings.ToLower(phrase.LastWord(form))
	k := formKey{token.Stem(last), singleLetters(last), initials(form)}
	p.keys.Store(form, k)
	return k
}

// meansCountry reports whether an article has a name of a country or of its
// people.
func (p *Proofs) meansCountry(article int, c string) bool {
	return c != "" && p.countries[article][c]
}

// longForm reports whether an article names what an acronym may stand for.
func (p *Proofs) longForm(article int, acronym string) bool {
	return p.acronyms[article][acronym]
}

// acronymsIn are those that the names of an article may be cut short to.
func acronymsIn(t *name.Text) map[string]bool {
	out := map[string]bool{}
	for _, e := range t.Entities {
		for _, f := range e.Forms {
			out[initials(f)], out[letters(f)] = true, true
		}
	}
	return out
}

// initials are the capitals with which the words of a name begin.
func initials(form string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(form) {
		if phrase.Capitalised(w) {
			r, _ := utf8.DecodeRuneInString(w)
			b.WriteRune(r)
		}
	}
	return b.String()
}

// letters are the first letters of all words of a name, as capitals.
func letters(form string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(form) {
		r, _ := utf8.DecodeRuneInString(strings.ToUpper(w))
		b.WriteRune(r)
	}
	return b.String()
}

// Shouted reports whether a name is one word in capitals.
func Shouted(form string) bool {
	return len(form) > 1 && !strings.Contains(form, " ") && form == strings.ToUpper(form)
}

// LeastNumber is the value up to which a number stands anywhere.
const LeastNumber = 3

// Amounts are the kinds of numbers that tell how much or how many; times and ages
// are background.
var Amounts = map[number.Kind]bool{
	number.Count: true, number.Money: true, number.Percent: true, number.Vote: true, number.Share: true, number.Length: true,
}

// ofNumbers adds amounts, by value.
func (p *Proofs) ofNumbers(a int, out [][]Proof) {
	for i, qs := range p.In.Numbers[a] {
		for _, q := range qs {
			value := [2]float64{q.Low, q.High}
			if !Amounts[q.Kind] || q.Vague || q.High <= LeastNumber ||
				p.elsewhere(a, func(b int) bool { return p.Sums[b][value] }) {
				continue
			}
			s := p.counted(a, q.Span)
			if q.Kind == number.Count && s.End <= q.Span.End {
				continue // nobody knows of what
			}
			out[i] = append(out[i], Proof{Key: fmt.Sprint("number ", value), Count: 1, Worth: worthName, Pieces: p.Cited(a, s)})
		}
	}
}

// mostCounted is how many words behind a number tell what it counts.
const mostCounted = 4

// endsCount are the words before which what a number counts has been told.
var endsCount = phrase.AnyOf("preposition", "subordinator")

// counted is a number with the words behind it up to the next verb, sign or word
// that opens something, and with the verb before it.
func (p *Proofs) counted(a int, s news.Span) news.Span {
	d := p.In.Docs[a]
	from, at := d.RangeIn(s)
	for n := 0; at < len(d.Words) && n < mostCounted; at, n = at+1, n+1 {
		w := d.Words[at]
		c := p.Clause(a, at)
		cut := strings.HasPrefix(d.Article.Text[w.End:], "-") // "non-citizens"
		if cut || strings.Trim(d.Article.Text[s.End:w.Start], " -") != "" || at >= c.Verbs.From && at < c.Verbs.To || endsCounted(w.Lower) {
			break
		}
		s.End = w.End
	}
	if c := p.Clause(a, from); c.Verb >= 0 && c.Verb < from && from-c.Verbs.To <= 1 && !phrase.BeForms[d.Words[c.Verb].Lower] && news.OneLine(d.Article.Text[d.Words[c.Verb].Start:s.Start]) != "" {
		s.Start = d.Words[c.Verb].Start
	}
	return p.In.Trimmed(a, s)
}

// endsCounted reports whether what a number counts has been told before a word.
func endsCounted(word string) bool {
	return word != "of" && (endsCount[word] || phrase.ClauseEnds[word] || phrase.Small[word])
}

// Clause is the innermost clause of a word.
func (p *Proofs) Clause(a, word int) clause.Clause {
	return p.In.Clauses[a].Clauses[p.In.Clauses[a].At(word)]
}

// ofQuotes adds words between quotation marks of which no run stands elsewhere.
func (p *Proofs) ofQuotes(a int, out [][]Proof) {
	d := p.In.Docs[a]
	for _, q := range p.In.Texts[a].Quotes {
		if q.Kind != quote.Direct {
			continue
		}
		for _, c := range q.Content {
			from, to := d.RangeIn(c)
			if to-from < leastRun || p.PrintedElsewhere(a, from, to) {
				continue
			}
			at := d.SentenceAt(d.Words[from].Start)
			out[at] = append(out[at], Proof{Key: "quote " + strconv.FormatUint(run(d.Words, from), 36), Count: 2, Worth: worthQuote, Pieces: p.quoted(a, from, to)})
			break
		}
	}
}

// PrintedElsewhere reports whether another article has a run of some words.
func (p *Proofs) PrintedElsewhere(a, from, to int) bool {
	for i := from; i+RunLength <= to; i++ {
		r := run(p.In.Docs[a].Words, i)
		if p.elsewhere(a, func(b int) bool { return p.hasRun(b, r) }) {
			return true
		}
	}
	return false
}

// mostCited is how many words of a quotation are printed.
const mostCited = 12

// quoted is the beginning of a quotation, between marks.
func (p *Proofs) quoted(a, from, to int) []difference.Piece {
	d := p.In.Docs[a]
	if i := slices.IndexFunc(d.Words[from+1:to], func(w token.Word) bool { return strings.HasPrefix(w.Lower, "http") }); i >= 0 {
		to = from + 1 + i // an address is nobody's words
	}
	s := news.Span{Start: d.Words[from].Start, End: d.Words[min(to, from+mostCited)-1].End}
	if s.Start > 0 && d.Article.Text[s.Start-1] == '[' {
		s.Start--
	}
	out := p.Cited(a, s)
	if to-from > mostCited {
		out[len(out)-1].Text = " …”"
	}
	return out
}

// Text is a proof as it is printed, without marks.
func (p Proof) Text() string { return strings.Trim(say.Text(p.Pieces), "“”") }

// MayHaveNumber reports whether an article may have a number, of whatever kind: by
// its value, or by its digits or its word anywhere in the text. Texts are how others
// write it.
func (e *Event) MayHaveNumber(article int, low, high float64, texts ...string) bool {
	if e.Proofs().Sums[article][[2]float64{low, high}] {
		return true
	}
	forms := []string{strconv.FormatFloat(low, 'f', -1, 64), strconv.FormatFloat(high, 'f', -1, 64)}
	for word, value := range numberWords {
		if value == low || value == high {
			forms = append(forms, word)
		}
	}
	for _, t := range texts {
		number, _, _ := strings.Cut(strings.ToLower(t), " ")
		forms = append(forms, number, strings.ReplaceAll(number, ",", ""), strings.Trim(number, "$£€"))
	}
	text := e.lower()[article]
	return slices.ContainsFunc(forms, func(f string) bool { return strings.Contains(text, f) })
}

var numberWords = class.Values("number-word")
