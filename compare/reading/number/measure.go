package number

import "strings"

// length reads durations and ages: "11-day", "three weeks", "19-year-old",
// "a year and a half", "two days ago".
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
	end++
	if r.key(end) == "and" && r.key(end+1) == "a" && r.key(end+2) == "half" {
		v.n, end = v.n+.5, end+3
	}
	q.Kind, q.Unit = Duration, unit
	q.Low, q.High, q.Step = v.n*d, v.n*d, d*min(v.step, 1)
	if rest, behind := r.smaller(end, d); behind > end {
		q.Low, q.High, q.Step, end = q.Low+rest, q.High+rest, min(q.Step, rest), behind
	}
	if q.Ago = r.key(end) == "ago"; q.Ago {
		end++
	}
	return q, end
}

// smaller reads the rest of "three hours and 50 minutes", in days; end is
// returned where there is none.
func (r *reader) smaller(end int, than float64) (float64, int) {
	at := end
	if r.key(at) == "and" {
		at++
	}
	if at >= len(r.words) || strings.Trim(r.gap(end-1), " ,") != "" {
		return 0, end
	}
	v, behind, ok := r.simple(at)
	if d := days[strings.TrimSuffix(r.key(behind), "s")]; ok && d > 0 && d < than && v.n*d < than {
		return v.n * d, behind + 1
	}
	return 0, end
}

// stretch reads a length of time with "a" for one: "a decade", "less than an
// hour". Other stretches with an article are no quantities ("once a day").
func (r *reader) stretch(i int) (Quantity, int, bool) {
	key, unit := r.key(i), r.key(i+1)
	if !indefinite[key] || days[unit] == 0 {
		return Quantity{}, 0, false
	}
	next := r.key(i + 2)
	if !longTimes[unit] && !stretchEnds[next] && !stretches[r.key(i-1)] {
		return Quantity{}, 0, false
	}
	if next == "and" && r.key(i+4) != "half" && !stretches[r.key(i-1)] {
		return Quantity{}, 0, false
	}
	q, end := r.length(Quantity{Kind: Count}, value{n: 1, step: 1}, i+1)
	q.Span.Start, q.Span.End = r.words[i].Start, r.words[end-1].End
	r.hedge(&q, i, end)
	return q, end, q.Kind == Duration
}

// distance reads "five miles", "16 kilometers", "30-foot".
func (r *reader) distance(q Quantity, v value, end int) (Quantity, int) {
	unit, ok := lengths[r.key(end)]
	if !ok || strings.Trim(r.gap(end-1), " -") != "" {
		return q, end
	}
	m := metres[unit]
	q.Kind, q.Unit = Length, unit
	q.Low, q.High, q.Step = v.n*m, v.n*m, v.step*m
	if r.key(end) == "mph" {
		q.Per = "hour"
	}
	return q, end + 1
}

// degrees reads "40 degrees Celsius", "104°F", "40C".
func (r *reader) degrees(q Quantity, _ value, end int) (Quantity, int) {
	last := r.words[end-1]
	sign := strings.HasPrefix(strings.TrimSpace(r.gap(end-1)), "°")
	key := r.key(end)
	switch {
	case degrees[key] || sign:
		q.Kind = Temperature
		if sign {
			q.Span.End = last.End + strings.Index(r.gap(end-1), "°") + len("°")
		} else {
			end++
		}
		if scale := scales[r.key(end)]; scale != "" {
			q.Unit, end = scale, end+1
		}
	case strings.HasSuffix(r.text[last.Start:last.End], "C") || strings.HasSuffix(r.text[last.Start:last.End], "F"):
		q.Kind, q.Unit = Temperature, r.text[last.End-1:last.End]
	}
	return q, end
}

// per reads what a value is meant for each of: "a year", "per day", "daily".
func (r *reader) per(end int) string {
	for k := end; k < end+2; k++ {
		key := r.key(k)
		if k > end && stops[r.key(k-1)] {
			return ""
		}
		if perWords[key] {
			if unit := r.key(k + 1); days[unit] > 0 {
				return unit
			}
			return ""
		}
		if rate := rates[key]; rate != "" {
			return rate
		}
		if strings.ContainsAny(r.gap(k), ",.;:") {
			return ""
		}
	}
	return ""
}
