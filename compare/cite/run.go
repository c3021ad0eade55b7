package cite

import "strings"

// Run is a stretch of a citation that is set alike.
type Run struct {
	Text   string
	Italic bool
	// Language is the tag of words in another language than the list, "" for others.
	Language string
	// Link is the address that the run leads to, "" for none.
	Link string
}

// Text is the text of runs without their setting.
func Text(rs []Run) string {
	var b strings.Builder
	for _, r := range rs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// line is a citation in the making.
type line struct{ runs []Run }

// put adds plain text.
func (l *line) put(text string) {
	if n := len(l.runs); n > 0 && l.runs[n-1].plain() {
		l.runs[n-1].Text += text
		return
	}
	if text != "" {
		l.runs = append(l.runs, Run{Text: text})
	}
}

func (r Run) plain() bool { return !r.Italic && r.Link == "" && r.Language == "" }

// part adds a part behind a blank.
func (l *line) part(text string) {
	if text == "" {
		return
	}
	if len(l.runs) > 0 {
		l.put(" ")
	}
	l.put(text)
}

// words adds a part of the article's own words behind a blank.
func (l *line) words(text, language string) {
	if language == "" || text == "" {
		l.part(text)
		return
	}
	if len(l.runs) > 0 {
		l.put(" ")
	}
	l.runs = append(l.runs, Run{Text: text, Language: language})
}

// italic adds a part in italics behind a blank.
func (l *line) italic(text string) {
	if text == "" {
		return
	}
	if len(l.runs) > 0 {
		l.put(" ")
	}
	l.runs = append(l.runs, Run{Text: text, Italic: true})
}

// link adds an address behind a blank.
func (l *line) link(shown, address string) {
	if address == "" {
		return
	}
	if len(l.runs) > 0 {
		l.put(" ")
	}
	l.runs = append(l.runs, Run{Text: shown, Link: address})
}

// stop ends a part with a full stop, unless a mark ends it already.
func (l *line) stop() {
	if text := Text(l.runs); text != "" && !ends(text) {
		l.put(".")
	}
}

// ends reports whether text ends with a full stop or a mark that stands for
// one, perhaps inside quotation marks.
func ends(text string) bool {
	text = strings.TrimRight(text, "”’“‘\"'")
	return strings.HasSuffix(text, ".") || asks(text)
}

// asks reports whether text ends with a mark that a style keeps.
func asks(text string) bool {
	return strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "…")
}
