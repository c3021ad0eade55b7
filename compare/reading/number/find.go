package number

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Find gives the quantities of text inside s, in text order. Spans stand on
// rune edges.
func Find(text string, s news.Span) []Quantity {
	var store [usualWords]token.Token
	words := token.AppendWords(store[:0], text, s)
	if !slices.ContainsFunc(words, func(t token.Token) bool { return t.Number || begins(strings.ToLower(text[t.Start:t.End])) }) {
		return nil
	}
	r := &reader{text: text, bounds: s, words: make([]numeral, len(words))}
	for i, t := range words {
		r.words[i] = numeral{t.Span, strings.ToLower(text[t.Start:t.End])}
	}
	var out []Quantity
	for i := 0; i < len(r.words); {
		if !words[i].Number && !begins(r.words[i].key) {
			i++
			continue
		}
		q, end, ok := r.at(i)
		if !ok {
			i++
			continue
		}
		out = append(out, q)
		i = end
	}
	return out
}

// InAll are the quantities of several articles, by article and sentence, each
// article read beside the others.
func InAll(docs []*token.Document) [][][]Quantity {
	out := make([][][]Quantity, len(docs))
	var group sync.WaitGroup
	for a, d := range docs {
		group.Go(func() { out[a] = Sentences(d) })
	}
	group.Wait()
	return out
}

// Sentences are the quantities of each sentence of an article.
func Sentences(d *token.Document) [][]Quantity {
	out := make([][]Quantity, len(d.Sentences))
	for i, s := range d.Sentences {
		out[i] = Find(d.Article.Text, s.Span)
	}
	return out
}

type numeral struct {
	news.Span
	key string
}

// reader reads the quantities of one stretch of text.
type reader struct {
	text   string
	bounds news.Span
	words  []numeral
}

// usualWords is more than most sentences have.
const usualWords = 48

// begins reports whether a quantity may begin with a word that is no number.
func begins(key string) bool {
	return openers[strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "’s")]
}

// at reads the quantity that begins with word i; end is the first word behind.
func (r *reader) at(i int) (q Quantity, end int, ok bool) {
	for _, read := range [...]func(int) (Quantity, int, bool){
		r.weekday, r.relative, r.date, r.dayFirst, r.noon, r.decade, r.fraction, r.multiple, r.stretch, r.ordinal, r.vague,
	} {
		if q, end, ok = read(i); ok {
			q.Per = r.perOf(q, end)
			return q, end, true
		}
	}
	v, end, ok := r.value(i)
	if !ok || v.digits && r.named(i) {
		return Quantity{}, 0, false
	}
	q, end = r.kind(v, i, end)
	q.Span = news.Span{Start: r.words[i].Start, End: max(q.Span.End, r.words[end-1].End)}
	if q.Unit != "" && q.Kind == Money && strings.HasSuffix(r.text[:q.Span.Start], sign(q.Unit)) {
		q.Span.Start -= len(sign(q.Unit))
	}
	r.hedge(&q, i, end)
	if q.Per == "" {
		q.Per = r.perOf(q, end)
	}
	return q, end, q.Kind != Count || !r.isPronoun(i, end)
}

// perOf is per for what can be meant for a stretch of time.
func (r *reader) perOf(q Quantity, end int) string {
	switch q.Kind {
	case Money, Count, Percent, Length, Duration:
		return r.per(end)
	}
	return ""
}

// isPronoun reports whether a lone "one" counts nothing.
func (r *reader) isPronoun(i, end int) bool { return end == i+1 && r.words[i].key == "one" }

// named reports whether a number is part of a name: "Local 118", "Flight 370".
func (r *reader) named(i int) bool {
	if i > 0 && r.before(i) == ". " && r.words[i-1].key == "no" {
		return true // "No. 2"
	}
	if i == 0 || r.before(i) != " " || !r.capital(i-1) || months[r.key(i-1)] > 0 || weekdays[r.key(i-1)] > 0 {
		return false
	}
	return i > 1 && !strings.ContainsAny(r.before(i-1), ".!?:“\"") || numbered[r.key(i-1)]
}

func (r *reader) capital(i int) bool {
	c := r.text[r.words[i].Start]
	return c >= 'A' && c <= 'Z'
}

// gap is the text between word i and the next one, "" behind the last.
func (r *reader) gap(i int) string {
	if i >= len(r.words) {
		return ""
	}
	if i+1 >= len(r.words) {
		return r.text[r.words[i].End:r.bounds.End]
	}
	return r.text[r.words[i].End:r.words[i+1].Start]
}

// key is word i in lower case, "" behind the last.
func (r *reader) key(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].key
}

// value is a number with its multipliers.
type value struct {
	n, step float64
	digits  bool
	year    bool
}

func (r *reader) value(i int) (v value, end int, ok bool) {
	if v, end, ok = r.simple(i); !ok {
		return value{}, 0, false
	}
	for end < len(r.words) {
		m := multipliers[r.words[end].key]
		if m == 0 || v.n*m > largest || strings.Trim(r.gap(end-1), " -”’\"") != "" {
			break
		}
		v.n, v.step, v.year, end = v.n*m, v.step*m, false, end+1
		if rest, behind := r.below(end, m); behind > end {
			v.n, v.step, end = v.n+rest, 1, behind
		}
	}
	return v, end, true
}

// simple reads a number without its multipliers.
func (r *reader) simple(i int) (v value, end int, ok bool) {
	key, next := r.words[i].key, r.key(i+1)
	if key == "half" {
		return r.half(i)
	}
	if (key == "a" || key == "an") && multipliers[next] > 0 {
		return value{n: 1, step: 1}, i + 1, true
	}
	if n, isWord := spelt[key]; isWord {
		n, end = r.tens(i, n)
		return r.andHalf(value{n: n, step: 1}, end)
	}
	if v, ok = readDigits(r.text[r.words[i].Start:r.words[i].End]); ok {
		return r.andHalf(v, i+1)
	}
	v, ok = readSuffixed(key, currencyBefore(r.before(i)) != "")
	return v, i + 1, ok
}

// tens reads "twenty-three".
func (r *reader) tens(i int, n float64) (float64, int) {
	if u := spelt[r.key(i+1)]; n >= 20 && u >= 1 && u <= 9 && strings.Trim(r.gap(i), "- ") == "" {
		return n + u, i + 2
	}
	return n, i + 1
}

// half reads "half a million", "half an hour", "half-hour".
func (r *reader) half(i int) (value, int, bool) {
	v, next, at := value{n: .5, step: .5}, r.key(i+1), i+1
	if next == "a" || next == "an" {
		next, at = r.key(i+2), i+2
	} else if r.gap(i) != "-" {
		return value{}, 0, false
	}
	return v, at, multipliers[next] > 0 || days[next] > 0 || lengths[next].metres > 0
}

// andHalf reads "two and a half".
func (r *reader) andHalf(v value, end int) (value, int, bool) {
	if r.key(end) == "and" && r.key(end+1) == "a" && r.key(end+2) == "half" {
		v.n, v.step, end = v.n+.5, .5, end+3
	}
	return v, end, true
}

// below reads what follows "hundred" or "thousand" in words: "one hundred and
// twenty"; end is returned when nothing does.
func (r *reader) below(end int, multiplier float64) (float64, int) {
	at := end
	if r.key(at) == "and" {
		at++
	}
	n, ok := spelt[r.key(at)]
	if !ok || n == 0 || multiplier != 100 && multiplier != 1000 || !onlySpace(r.gap(end-1)) || at == end && n < 10 && multiplier == 1000 {
		return 0, end
	}
	n, at = r.tens(at, n)
	if r.key(at) == "hundred" && multiplier == 1000 {
		n, at = n*100, at+1
	}
	if at < len(r.words) && multipliers[r.key(at)] > 0 {
		return 0, end
	}
	return n, at
}

// readSuffixed reads "18m" and "50k", which only money has, and "2bn".
func readSuffixed(key string, money bool) (value, bool) {
	digits := strings.TrimRight(key, "bkmnt")
	m := suffixes[key[len(digits):]]
	if m == 0 || !money && len(key)-len(digits) < 2 {
		return readDegrees(key)
	}
	v, ok := readDigits(digits)
	v.n, v.step, v.year = v.n*m, v.step*m, false
	return v, ok
}

// readDegrees reads "40C"; the sign is looked at again by its unit.
func readDegrees(key string) (value, bool) {
	digits := strings.TrimRight(key, "cf")
	if len(key)-len(digits) != 1 || len(digits) > 3 {
		return value{}, false
	}
	v, ok := readDigits(digits)
	return v, ok
}

// largest is the largest number that is read; what is larger counts nothing.
const largest = 1e18

// IsYear reports whether a word can be the number of a year.
func IsYear(word string) bool {
	v, ok := readDigits(word)
	return ok && v.year
}

// readDigits reads "5,200", "5.7", "19th" and "90s"-like forms not.
func readDigits(s string) (value, bool) {
	if s == "" || s[0] < '0' || s[0] > '9' {
		return value{}, false
	}
	for _, suffix := range []string{"th", "st", "nd", "rd"} {
		if strings.HasSuffix(strings.ToLower(s), suffix) {
			return value{}, false
		}
	}
	plain := strings.ReplaceAll(s, ",", "")
	n, err := strconv.ParseFloat(plain, 64)
	if err != nil || n > largest {
		return value{}, false
	}
	v := value{n: n, step: 1, digits: true}
	if _, fraction, ok := strings.Cut(plain, "."); ok {
		v.step = math.Pow(10, -float64(len(fraction)))
	} else {
		for t := n; t >= 10 && math.Mod(t, 10) == 0 && v.step < 1e15; t /= 10 {
			v.step *= 10
		}
		v.year = len(s) == 4 && n >= 1800 && n < 2100
	}
	return v, true
}
