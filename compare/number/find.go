package number

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"parallax/compare/news"
	"parallax/compare/segment"
)

// Find gives the quantities of text inside s, in text order. Spans stand on
// rune edges.
func Find(text string, s news.Span) []Quantity {
	var store [usualWords]segment.Token
	words := segment.AppendWords(store[:0], text, s)
	if !slices.ContainsFunc(words, func(t segment.Token) bool { return t.Number || begins(strings.ToLower(text[t.Start:t.End])) }) {
		return nil
	}
	r := &reader{text: text, bounds: s, words: make([]token, len(words))}
	for i, t := range words {
		r.words[i] = token{t.Span, strings.ToLower(text[t.Start:t.End])}
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

type token struct {
	news.Span
	key string
}

// reader reads the quantities of one stretch of text.
type reader struct {
	text   string
	bounds news.Span
	words  []token
}

// usualWords is more than most sentences have.
const usualWords = 48

// begins reports whether a quantity may begin with a word that is no number.
func begins(key string) bool {
	return openers[strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "’s")]
}

// at reads the quantity that begins with word i; end is the first word behind.
func (r *reader) at(i int) (q Quantity, end int, ok bool) {
	key := r.words[i].key
	if n, isDay := weekdays[strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "’s")]; isDay {
		return Quantity{Span: r.words[i].Span, Kind: Weekday, Low: n, High: n}, i + 1, true
	}
	if _, isMonth := months[key]; isMonth && r.capital(i) {
		return r.date(i)
	}
	if v, isMany := many[key]; isMany {
		return r.vague(i, v)
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
	return q, end, q.Kind != Count || !r.isPronoun(i, end)
}

// isPronoun reports whether a lone "one" counts nothing.
func (r *reader) isPronoun(i, end int) bool { return end == i+1 && r.words[i].key == "one" }

// named reports whether a number is part of a name: "Local 118", "Flight 370".
func (r *reader) named(i int) bool {
	if i == 0 || r.before(i) != " " || !r.capital(i-1) || months[r.key(i-1)] > 0 || weekdays[r.key(i-1)] > 0 {
		return false
	}
	return i > 1 && !strings.ContainsAny(r.before(i-1), ".!?:“\"") || numbered[r.key(i-1)]
}

func (r *reader) capital(i int) bool {
	c := r.text[r.words[i].Start]
	return c >= 'A' && c <= 'Z'
}

// gap is the text between word i and the next one.
func (r *reader) gap(i int) string {
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
	key := r.words[i].key
	if (key == "a" || key == "an") && multipliers[r.key(i+1)] > 0 {
		v, end = value{n: 1, step: 1}, i+1
	} else if n, isWord := spelt[key]; isWord {
		v, end = value{n: n, step: 1}, i+1
		if u := spelt[r.key(end)]; n >= 20 && u >= 1 && u <= 9 && strings.Trim(r.gap(i), "- ") == "" {
			v.n, end = n+u, end+1
		}
	} else if v, ok = readDigits(r.text[r.words[i].Start:r.words[i].End]); ok {
		end = i + 1
	} else {
		return value{}, 0, false
	}
	for end < len(r.words) {
		m := multipliers[r.words[end].key]
		if m == 0 || strings.Trim(r.gap(end-1), " -”’\"") != "" {
			break
		}
		v.n, v.step, v.year, end = v.n*m, v.step*m, false, end+1
	}
	return v, end, true
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
	if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
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

// vague reads "dozens", "hundreds of thousands".
func (r *reader) vague(i int, v [2]float64) (Quantity, int, bool) {
	q := Quantity{Span: r.words[i].Span, Kind: Count, Low: v[0], High: v[1], Vague: true, Step: v[0]}
	end := i + 1
	if n, ok := many[r.key(i+2)]; ok && r.key(i+1) == "of" {
		m := n[0] / 2
		q.Low, q.High, end = v[0]/2*m, v[1]*m, i+3
		if r.words[i].key == "tens" {
			q.Low = 2 * 10 * m
		}
		q.Span.End = r.words[i+2].End
	}
	if unit, ok := currencies[r.key(end+1)]; ok && r.key(end) == "of" {
		q.Kind, q.Unit = Money, unit
	}
	return q, end, true
}
