package query

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// mostWords of a query are looked for.
const mostWords = 32

// Query is what a search asks for.
type Query struct {
	// Words must all stand in what is found, in any form; the last one may be
	// the beginning of a word. Phrases must stand there word for word.
	Words, Phrases []string
	// Outlet, Speaker and Event are words of the outlet's name, of whom an
	// article quotes, and of the event's title; "" asks nothing.
	Outlet, Speaker, Event string
	// From and To are the first and the last day, zero for any.
	From, To time.Time
	// HasNote asks for articles with a note of the reader.
	HasNote bool
}

// Parse reads what the reader typed: words, "phrases", and filters such
// as outlet:wire, speaker:"Ana Ruiz", event:strike, date:2025-05-14,
// date:2025-05, date:2025-05-01..2025-05-14, date:2025-05.. and has:note. What is no filter is
// a word.
func Parse(text string) Query {
	var q Query
	for _, p := range queryParts(text) {
		if p.name != "" && q.filter(p.name, p.text) {
			continue
		}
		switch {
		case p.name != "":
			q.Words = append(q.Words, Words(p.name+":"+p.text)...)
		case p.quoted && len(Words(p.text)) > 0:
			q.Phrases = append(q.Phrases, strings.Join(Words(p.text), " "))
		default:
			q.Words = append(q.Words, Words(p.text)...)
		}
	}
	q.Words = q.Words[:min(len(q.Words), mostWords)]
	q.Phrases = q.Phrases[:min(len(q.Phrases), mostWords)]
	return q
}

// Empty reports whether nothing is asked for.
func (q Query) Empty() bool { return !q.Worded() && !q.Filtered() }

// Worded reports whether words or phrases are asked for.
func (q Query) Worded() bool { return len(q.Words)+len(q.Phrases) > 0 }

// Filtered reports whether more than words is asked for.
func (q Query) Filtered() bool {
	return q.Outlet != "" || q.Speaker != "" || q.Event != "" || q.HasNote || !q.From.IsZero() || !q.To.IsZero()
}

// Filters are the parts of a query that are filters, as Parse reads them.
func Filters(text string) (out []string) {
	for _, p := range queryParts(text) {
		var q Query
		if p.name != "" && q.filter(p.name, p.text) {
			out = append(out, p.written())
		}
	}
	return out
}

// UnknownFilters are the names of parts that look like filters and are none.
func UnknownFilters(text string) (out []string) {
	for _, p := range queryParts(text) {
		var q Query
		if p.name != "" && p.text != "" && !q.filter(p.name, p.text) {
			out = append(out, p.name)
		}
	}
	return out
}

// WithFilter puts a filter behind a query that has not got it.
func WithFilter(text, filter string) string {
	return strings.TrimSpace(WithoutFilter(text, filter) + " " + filter)
}

// WithoutFilter takes a filter out of a query; the rest is set with one blank
// between its parts.
func WithoutFilter(text, filter string) string {
	var out []string
	for _, p := range queryParts(text) {
		if w := p.written(); w != filter {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// written is the part as it is typed.
func (p queryPart) written() string {
	text := p.text
	if p.quoted {
		text = `"` + text + `"`
	}
	if p.name != "" {
		return p.name + ":" + text
	}
	return text
}

// filter takes name:text as a filter; false when it is none.
func (q *Query) filter(name, text string) bool {
	words := strings.Join(Words(text), " ")
	switch name {
	case "outlet":
		q.Outlet = words
	case "speaker":
		q.Speaker = words
	case "event":
		q.Event = words
	case "date":
		from, to, ok := days(text)
		if !ok {
			return false
		}
		q.From, q.To = from, to
	case "has":
		q.HasNote = text == "note" || text == "notes"
		return q.HasNote
	default:
		return false
	}
	return words != ""
}

// days reads a day, a month, a year, or two of them with .. between, of which one may be
// missing: then the time is zero.
func days(text string) (from, to time.Time, ok bool) {
	first, last, two := strings.Cut(text, "..")
	if !two {
		last = first
	}
	ok1, ok2 := two && first == "", two && last == ""
	if ok1 && ok2 {
		return from, to, false
	}
	if !ok1 {
		from, _, ok1 = period(first)
	}
	if !ok2 {
		_, to, ok2 = period(last)
	}
	return from, to, ok1 && ok2 && (to.IsZero() || !to.Before(from))
}

func period(text string) (first, last time.Time, ok bool) {
	if t, err := time.Parse("2006-01-02", text); err == nil {
		return t, t, true
	}
	if t, err := time.Parse("2006-01", text); err == nil {
		return t, t.AddDate(0, 1, -1), true
	}
	if t, err := time.Parse("2006", text); err == nil {
		return t, t.AddDate(1, 0, -1), true
	}
	return first, last, false
}

// queryPart is a word, a phrase, or a filter with its name.
type queryPart struct {
	name, text string
	quoted     bool
}

func queryParts(text string) (out []queryPart) {
	text = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`).Replace(text)
	for {
		text = strings.TrimLeftFunc(text, unicode.IsSpace)
		if text == "" {
			return out
		}
		var p queryPart
		if i := strings.IndexByte(text, ':'); i > 0 && !strings.ContainsFunc(text[:i], func(r rune) bool { return !unicode.IsLetter(r) }) {
			p.name, text = strings.ToLower(text[:i]), text[i+1:]
		}
		if rest, ok := strings.CutPrefix(text, `"`); ok {
			p.quoted = true
			p.text, text, _ = strings.Cut(rest, `"`)
		} else {
			end := strings.IndexFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
			if end < 0 {
				end = len(text)
			}
			p.text, text = text[:end], text[end:]
		}
		out = append(out, p)
	}
}

// Words are the words of a query: runs without white space, quotation
// mark or control character that hold a letter or digit, with ' for ’.
func Words(query string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(query, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '"' || r == utf8.RuneError
	}) {
		w = strings.NewReplacer("’", "'", "‘", "'").Replace(w)
		if strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			words = append(words, w)
		}
	}
	return words[:min(len(words), mostWords)]
}

// Asked are the words of one query as FTS5 is asked for them, and how they are
// marked in what it finds.
type Asked struct {
	// Match is the query for FTS5.
	Match string
	sought
}

// Ask makes a query for FTS5; the last word is cut by some letters, so that
// one that is still being typed ("arresti") finds the forms of its beginning.
func (q Query) Ask(cut int) Asked {
	a := Asked{sought: sought{words: map[string]bool{}}}
	var parts []string
	for _, p := range q.Phrases {
		parts = append(parts, Quoted(p))
		a.phrase(p, false)
	}
	for i, w := range q.Words {
		last := i == len(q.Words)-1 && utf8.RuneCountInString(w) > 1 // a letter begins too much
		if rs := []rune(w); last && cut > 0 {
			w = string(rs[:len(rs)-cut])
		}
		parts = append(parts, "("+strings.Join(a.word(w, last), " OR ")+")")
	}
	a.Match = strings.Join(parts, " AND ")
	return a
}

// word is what FTS5 looks for where the reader asks for a word, each of which
// will do.
func (a *Asked) word(w string, last bool) (alternatives []string) {
	joined := together(w)
	short := ShortForm + joined
	add := func(text string, open bool) {
		star := ""
		if open {
			star = "*"
		}
		alternatives = append(alternatives, Quoted(text)+star)
		a.phrase(text, open)
	}
	if last {
		a.together = joined
	}
	switch isShort := dotted(w) || capitals(withoutPossessive(w)); {
	case isShort && utf8.RuneCountInString(joined) == 2:
		a.together = ""
		add(short, false)
	case isShort:
		add(joined, last)
		add(short, false)
	case plain(w):
		for _, f := range inflections(Fold(w)) {
			if !last || !strings.HasPrefix(f, Fold(w)) { // its beginning finds it
				add(f, false)
			}
		}
		if last {
			add(w, true)
		}
		add(short, false)
	default:
		add(w, last)
		add(joined, last)
	}
	if l := latin(joined); l != joined {
		add(l, last)
		a.forms = append(a.forms, l)
	}
	a.forms = append(a.forms, joined, short)
	return alternatives
}

// together is a word, folded, without what joins its letters.
func together(w string) string {
	return Fold(strings.Map(func(r rune) rune {
		if joint(r) {
			return -1
		}
		return r
	}, withoutPossessive(w)))
}

// Quoted is a word as FTS5 takes it, whatever stands in it.
func Quoted(w string) string { return `"` + w + `"` }

// plain reports whether a word is of letters alone.
func plain(w string) bool {
	return !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}
