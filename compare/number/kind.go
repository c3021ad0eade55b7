package number

import "strings"

// kind finds out what a value measures by the signs and words around it; end
// is the first word behind the quantity.
func (r *reader) kind(v value, i, end int) (Quantity, int) {
	if r.key(end) == "plus" {
		end++
	}
	q := Quantity{Kind: Count, Low: v.n, High: v.n, Step: v.step}
	if unit := currencyBefore(r.before(i)); unit != "" {
		q.Kind, q.Unit = Money, unit
		return r.span(q, v, end)
	}
	for _, read := range []func(Quantity, value, int) (Quantity, int){r.percent, r.money, r.time, r.length} {
		if found, behind := read(q, v, end); found.Kind != Count {
			return found, behind
		}
	}
	return r.plain(q, v, i, end)
}

// currencyBefore is the currency whose sign ends a text, "" when none does.
func currencyBefore(text string) string {
	for s, unit := range currencies {
		if !isLetter(s) && strings.HasSuffix(text, s) {
			return unit
		}
	}
	return ""
}

// percent reads "%", "percent", "per cent".
func (r *reader) percent(q Quantity, _ value, end int) (Quantity, int) {
	switch {
	case strings.HasPrefix(r.gap(end-1), "%"):
		q.Kind = Percent
		q.Span.End = r.words[end-1].End + 1
		return q, end
	case r.key(end) == "percent":
		q.Kind = Percent
		return q, end + 1
	case r.key(end) == "per" && r.key(end+1) == "cent":
		q.Kind = Percent
		return q, end + 2
	}
	return q, end
}

// money reads "dollars".
func (r *reader) money(q Quantity, _ value, end int) (Quantity, int) {
	if unit := currencies[r.key(end)]; unit != "" {
		q.Kind, q.Unit = Money, unit
		return q, end + 1
	}
	return q, end
}

// time reads "4:40 a.m." and "5 p.m.".
func (r *reader) time(q Quantity, v value, end int) (Quantity, int) {
	if strings.HasPrefix(r.gap(end-1), ":") && v.digits && v.n < 24 && len(r.key(end)) == 2 {
		return r.clock(q, end)
	}
	switch r.key(end) {
	case "p", "a", "p.m", "a.m", "pm", "am":
		return r.halfDay(q, end)
	}
	return q, end
}

// length reads durations and ages: "11-day", "three weeks", "19-year-old".
func (r *reader) length(q Quantity, v value, end int) (Quantity, int) {
	unit := strings.TrimSuffix(r.key(end), "s")
	d, ok := days[unit]
	switch {
	case !ok:
		return q, end
	case strings.HasPrefix(r.key(end+1), "old"):
		q.Kind = Age
		return q, end + 2
	}
	q.Kind, q.Unit = Duration, unit
	q.Low, q.High, q.Step = v.n*d, v.n*d, d
	return q, end + 1
}

func isLetter(s string) bool { return s[0] >= 'a' && s[0] <= 'z' }

// before is the text between word i and the one before.
func (r *reader) before(i int) string {
	if i == 0 {
		return r.text[r.bounds.Start:r.words[0].Start]
	}
	return r.gap(i - 1)
}

// plain reads a number without a unit: a year, a vote, a share, a span, an age
// between commas, a count.
func (r *reader) plain(q Quantity, v value, i, end int) (Quantity, int) {
	switch {
	case v.year && !r.countsThings(end):
		q.Kind = Year
		return q, end
	case r.key(i-1) == "day" && v.digits:
		q.Kind, q.Unit = Duration, "day"
		return q, end
	case v.digits && v.n < 110 && strings.HasSuffix(r.before(i), ", ") && strings.HasPrefix(r.gap(end-1), ",") && i > 0 && r.capital(i-1):
		q.Kind = Age
		return q, end
	case r.key(i-1) == "aged" || r.key(i-1) == "age":
		q.Kind = Age
		return q, end
	}
	return r.span(q, v, end)
}

// countsThings reports whether a number of four digits is followed by a plural.
func (r *reader) countsThings(end int) bool {
	next := r.key(end)
	return strings.TrimSpace(r.gap(end-1)) == "" && len(next) > 3 && strings.HasSuffix(next, "s") &&
		!strings.HasSuffix(next, "'s") && !strings.HasSuffix(next, "’s") && next != "was" && next != "has"
}

// span reads a second number: "40 to 60", "234-193", "15 of the 19", "1 in 3".
func (r *reader) span(q Quantity, v value, end int) (Quantity, int) {
	joint, at := r.joint(v, end)
	if joint == "" || at >= len(r.words) {
		return q, end
	}
	w, behind, ok := r.value(at)
	if !ok || w.year && joint != "-" {
		return q, end
	}
	return q.with(v, w, joint, behind, end)
}

// joint is what joins a number to a second one, and the word at which that
// would stand; "" when nothing does.
func (r *reader) joint(v value, end int) (joint string, at int) {
	switch gap := strings.TrimSpace(r.gap(end - 1)); {
	case gap == "-" || gap == "–" || gap == "—" && v.digits:
		joint, at = gap, end
	case r.key(end) == "to" || r.key(end) == "of" || r.key(end) == "in":
		joint, at = r.key(end), end+1
	default:
		return "", end
	}
	if joint == "of" && r.key(at) == "the" || r.key(at) == "to" {
		at++ // "15 of the 19", "134-to-63"
	}
	return joint, at
}

// with makes a span, a vote or a share of two values.
func (q Quantity) with(v, w value, joint string, behind, end int) (Quantity, int) {
	switch {
	case joint == "of" || joint == "in":
		if w.n <= v.n || w.n > 1e6 || joint == "in" && v.n > 9 {
			return q, end
		}
		q.Kind, q.Low, q.High = Share, v.n, w.n
	case v.n > w.n && q.Kind == Count && v.digits && w.digits:
		q.Kind, q.Low, q.High = Vote, w.n, v.n
	case w.n > v.n:
		q.High = w.n
		if m := multiplier(w.n); v.n < 1000 && w.step >= 1000 { // "2 to 3 million"
			q.Low, q.Step = v.n*m, v.step*m
		}
	default:
		return q, end
	}
	return q, behind
}

// multiplier is the largest of thousand, million, billion in a number.
func multiplier(n float64) float64 {
	for m := 1e12; m >= 1e3; m /= 1e3 {
		if n >= m {
			return m
		}
	}
	return 1
}

// clock reads "4:40 a.m.".
func (r *reader) clock(q Quantity, end int) (Quantity, int) {
	m, ok := readDigits(r.key(end))
	if !ok || m.n > 59 {
		return q, end
	}
	q.Low = q.Low*60 + m.n
	q.High, q.Kind = q.Low, Clock
	if next := r.key(end + 1); strings.HasPrefix(next, "p") || strings.HasPrefix(next, "a") {
		h, behind := r.halfDay(Quantity{Low: q.Low / 60}, end+1)
		if h.Kind == Clock {
			q.Low, q.High = h.Low, h.Low
			return q, behind
		}
	}
	return q, end + 1
}

// halfDay reads "5 p.m.".
func (r *reader) halfDay(q Quantity, end int) (Quantity, int) {
	next := strings.ReplaceAll(r.key(end), ".", "")
	behind := end + 1
	if next == "p" || next == "a" {
		if r.key(end+1) != "m" {
			return q, end
		}
		next, behind = next+"m", end+2
	}
	hour := q.Low
	if hour < 13 && (next == "pm" || next == "am") {
		if hour >= 12 {
			hour -= 12
		}
		if next == "pm" {
			hour += 12
		}
		q.Kind, q.Low, q.High = Clock, hour*60, hour*60
		return q, behind
	}
	return q, end
}

// date reads "March 31", "March 2015", "in March".
func (r *reader) date(i int) (Quantity, int, bool) {
	q := Quantity{Span: r.words[i].Span, Kind: Date, Low: months[r.words[i].key] * 100}
	end := i + 1
	if v, ok := readDigits(r.key(end)); ok && r.key(end) != "" {
		if v.n >= 1 && v.n <= 31 {
			q.Low += v.n
			q.Span.End = r.words[end].End
			end++
		}
	} else if r.words[i].key == "may" || r.words[i].key == "march" {
		if prev := r.key(i - 1); prev != "in" && prev != "since" && prev != "last" && prev != "until" && prev != "by" {
			return Quantity{}, 0, false
		}
	}
	q.High = q.Low
	return q, end, true
}

// hedge reads the words before the quantity and "or more", "-plus" behind it.
func (r *reader) hedge(q *Quantity, i, end int) {
	for _, h := range hedges {
		n := len(h.words)
		if i < n || !r.follows(h.words, i-n) {
			continue
		}
		if q.hedged(h.words[0]) {
			q.Hedge, q.Span.Start = h.hedge, r.words[i-n].Start
		}
		break
	}
	for k := i; k < min(end+2, len(r.words)); k++ {
		plus := r.words[k].key == "plus" && strings.HasSuffix(r.before(k), "-")
		if plus || r.words[k].key == "more" && r.key(k-1) == "or" && k == end+1 {
			q.Hedge, q.Span.End = MoreThan, max(q.Span.End, r.words[k].End)
		}
	}
}

// hedged reports whether a word before the quantity makes it less exact:
// "over two years" and "around 2010" do not. A hedged year is a count.
func (q *Quantity) hedged(first string) bool {
	switch {
	case q.Kind == Duration && (first == "over" || first == "under" || first == "around"):
		return false
	case q.Kind == Year && (first == "about" || first == "around"):
		return false
	case q.Kind == Year:
		q.Kind = Count
	}
	return true
}

// follows reports whether words stand from word i on, with spaces only.
func (r *reader) follows(words []string, i int) bool {
	for k, w := range words {
		if r.key(i+k) != w || strings.ContainsAny(r.gap(i+k), ".,;:!?") {
			return false
		}
	}
	return true
}
