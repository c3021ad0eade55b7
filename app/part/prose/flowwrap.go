package prose

import (
	"strings"

	"parallax/app/part/glyph"
)

// Wrap breaks the runs into lines at spaces.
func (f *Flow) Wrap(width float32) {
	if width == f.width && f.Lines != nil {
		return
	}
	f.width, f.Lines = width, nil
	w := wrapper{f: f, width: width}
	if f.flat {
		w.width = f.Natural() + 1
	}
	for i := range f.runs {
		w.Add(i)
	}
	w.end()
	if f.most > 0 && len(f.Lines) > f.most {
		f.cut()
	}
}

type wrapper struct {
	f     *Flow
	width float32
	line  []piece
	x     float32
}

// Add sets run i.
func (w *wrapper) Add(i int) {
	if w.f.runs[i].Dot {
		if first := splitWords(w.f.runs[i].Text); len(first) > 0 && w.x > 0 &&
			w.x+w.f.lead(i)+w.f.Measure(i, strings.TrimRight(first[0], " ")) > w.width {
			w.end() // a dot stays with its word
		}
		w.line = append(w.line, piece{run: i, x: w.x, w: 0})
		w.x += w.f.lead(i)
	}
	for j, para := range strings.Split(w.f.runs[i].Text, "\n") {
		if j > 0 {
			w.end()
		}
		for _, word := range splitWords(para) {
			w.Word(i, word)
		}
	}
	w.full()
	if n := len(w.line); n > 0 && len(w.f.runs[i].Kinds) > 0 && w.line[n-1].run == i {
		w.line[n-1].last = true
		w.x += w.f.tail(i)
	}
}

// Word sets a word of run i.
func (w *wrapper) Word(i int, word string) {
	wide := w.f.Measure(i, strings.TrimRight(word, " "))
	if w.x > 0 && w.x+wide > w.width && !closes(word) {
		tail := w.unglue(word, w.width-wide)
		w.end()
		word = strings.TrimLeft(word, " ")
		if tail.text != "" {
			w.put(tail.run, tail.text)
		}
	}
	if word == "" {
		return
	}
	if wide > w.width && w.width > 0 {
		head, rest := glyph.PartWord(word, w.width, func(s string) float32 { return w.f.Measure(i, s) })
		if rest != "" {
			w.put(i, head)
			w.end()
			w.Word(i, rest)
			return
		}
	}
	w.put(i, word)
}

// unglue takes from the end of the line what no blank parts from a word: an opening
// quotation mark, the first letters of an address. It stays where it is when it
// has no room before the word, or stands alone on its line.
func (w *wrapper) unglue(word string, room float32) piece {
	n := len(w.line) - 1
	if n < 0 || word[0] == ' ' {
		return piece{}
	}
	p := &w.line[n]
	at := strings.LastIndexByte(p.text, ' ') + 1
	tail := piece{run: p.run, text: p.text[at:]}
	if tail.text == "" || strings.HasSuffix(tail.text, "-") || w.f.Measure(p.run, tail.text) > room || at == 0 && (n == 0 || w.line[n-1].text == "" || p.last) {
		return piece{}
	}
	if at == 0 {
		w.line = w.line[:n]
		return tail
	}
	p.text = p.text[:at]
	p.w = w.f.Measure(p.run, p.text)
	return tail
}

// closes reports whether a word is nothing but signs that close what stands
// before them: they stay on its line, whatever the width.
func closes(word string) bool {
	return word != "" && word[0] != ' ' && strings.Trim(word, "”),.;:’ ") == ""
}

// put sets a word on the line. Words are summed up until their piece is full: to
// measure each beginning of a line takes as long as the square of its words.
func (w *wrapper) put(i int, word string) {
	words := strings.TrimRight(word, " ")
	full := w.f.Measure(i, words) + float32(len(word)-len(words))*w.f.Measure(i, " ")
	if n := len(w.line); n > 0 && w.line[n-1].run == i && w.line[n-1].text != "" {
		w.line[n-1].text += word
		w.line[n-1].w += full
		w.x += full
		return
	}
	w.line = append(w.line, piece{run: i, text: word, x: w.x, w: full})
	w.x += full
}

// full measures the last piece of the line as it will be drawn: faces also move
// words a little by those before them.
func (w *wrapper) full() {
	if n := len(w.line); n > 0 && w.line[n-1].text != "" {
		p := &w.line[n-1]
		wide := w.f.Measure(p.run, p.text)
		w.x += wide - p.w
		p.w = wide
	}
}

func (w *wrapper) end() {
	w.full()
	w.f.Lines = append(w.f.Lines, w.line)
	w.line, w.x = nil, 0
}

// splitWords cuts after each run of spaces, and behind hyphens inside of words.
func splitWords(s string) []string {
	var out []string
	start := 0
	for i := range len(s) {
		switch {
		case s[i] == ' ' && (i+1 == len(s) || s[i+1] != ' '),
			s[i] == '-' && i > start && i+1 < len(s) && s[i-1] != ' ' && s[i+1] != ' ' && s[i+1] != '-':
			out = append(out, s[start:i+1])
			start = i + 1
		}
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

// cut keeps the first lines and ends the last of them with "…".
func (f *Flow) cut() {
	f.Lines = f.Lines[:f.most]
	last := f.Lines[f.most-1]
	if len(last) == 0 {
		return
	}
	p := &last[len(last)-1]
	for {
		words := strings.TrimRight(p.text, " ")
		p.text = strings.TrimRight(words, ",;:.") + "…"
		p.w = f.Measure(p.run, p.text)
		space := strings.LastIndexByte(words, ' ')
		if p.x+p.w <= f.width || space < 0 {
			return
		}
		p.text = words[:space]
	}
}
