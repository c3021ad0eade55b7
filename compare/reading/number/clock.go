package number

import (
	"math"
	"strconv"
	"strings"
)

// time reads "4:40 a.m.", "5 p.m.", "8.10 pm", "15:30".
func (r *reader) time(q Quantity, v value, end int) (Quantity, int) {
	if minute, _ := cutHalfDay(r.key(end)); strings.HasPrefix(r.gap(end-1), ":") && v.digits && v.n < 24 && len(minute) == 2 {
		return r.clock(q, end)
	}
	if v.step < 1 {
		if q.Low = dotted(r.key(end - 1)); q.Low < 0 {
			return q, end
		}
	}
	return r.halfDay(q, end)
}

// clock reads "4:40 a.m.", "4:40pm".
func (r *reader) clock(q Quantity, end int) (Quantity, int) {
	minute, half := cutHalfDay(r.key(end))
	m, ok := readDigits(minute)
	if !ok || m.n > 59 {
		return q, end
	}
	q.Low = q.Low*60 + m.n
	q.High, q.Kind, q.Step = q.Low, Clock, 1
	if half != "" {
		q.Low = shifted(q.Low, half)
		q.High = q.Low
		return q, end + 1
	}
	if h, behind := r.halfDay(Quantity{Low: q.Low / 60}, end+1); h.Kind == Clock {
		q.Low, q.High = math.Round(h.Low), math.Round(h.Low)
		return q, behind
	}
	return q, end + 1
}

// halfDay reads "5 p.m.".
func (r *reader) halfDay(q Quantity, end int) (Quantity, int) {
	key, behind := r.key(end), end+1
	if r.key(end+1) == "m" {
		key, behind = key+"m", end+2 // "p. m."
	}
	if _, ok := halfDays[key]; !ok || q.Low >= 13 {
		return q, end
	}
	minutes := shifted(q.Low*60, key)
	q.Kind, q.Low, q.High, q.Step = Clock, minutes, minutes, 60
	return q, behind
}

// clockWord reads times of one word: "7pm", "7.30pm".
func (r *reader) clockWord(i int) (Quantity, int, bool) {
	digits, half := cutHalfDay(r.key(i))
	v, ok := readDigits(digits)
	if v.step < 1 {
		v.n = dotted(digits)
	}
	if half == "" || !ok || v.n < 0 || v.n >= 13 {
		return Quantity{}, 0, false
	}
	at := math.Round(shifted(v.n*60, half))
	q := Quantity{Span: r.words[i].Span, Kind: Clock, Low: at, High: at, Step: 60}
	r.hedge(&q, i, i+1)
	return q, i + 1, true
}

// cutHalfDay parts "30pm"; half is "" where there is none.
func cutHalfDay(word string) (digits, half string) {
	for h := range halfDays {
		if d, ok := strings.CutSuffix(word, h); ok && d != "" {
			return d, h
		}
	}
	return word, ""
}

// shifted is a time of a half of the day in minutes of the day.
func shifted(minutes float64, half string) float64 {
	if minutes >= 12*60 {
		minutes -= 12 * 60
	}
	return minutes + 60*halfDays[half]
}

// dotted is the time "8.10" in hours, -1 for what is none.
func dotted(word string) float64 {
	hour, minute, _ := strings.Cut(word, ".")
	h, errH := strconv.Atoi(hour)
	m, errM := strconv.Atoi(minute)
	if errH != nil || errM != nil || len(minute) != 2 || m > 59 {
		return -1
	}
	return float64(h) + float64(m)/60
}
