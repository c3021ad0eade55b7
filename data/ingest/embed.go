package ingest

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// joined is two blocks as one, in the place of the first.
func joined(a, b block, between string) block {
	a.text += between + b.text
	words := wordsOf(a.text)
	a.words, a.linked = len(words), a.linked+b.linked
	a.letters = strings.ToLower(strings.Join(words, " "))
	return a
}

// joinInitials puts a first letter that stands in a block of its own before
// the paragraph that it begins.
func joinInitials(blocks []block) []block {
	var out []block
	for i := 0; i < len(blocks); i++ {
		b := blocks[i]
		if i+1 < len(blocks) && b.isInitial() && beginsSmall(blocks[i+1].text) {
			next := blocks[i+1]
			whole := joined(b, next, initialGap(b, next, blocks))
			whole.tag, whole.place, whole.hint, whole.parent = next.tag, next.place, next.hint, next.parent
			out = append(out, whole)
			i++
			continue
		}
		out = append(out, b)
	}
	return out
}

// isInitial: one capital letter, maybe behind an opening quotation mark.
func (b block) isInitial() bool {
	letter := strings.TrimLeft(b.text, `"“‘'`)
	r, n := utf8.DecodeRuneInString(letter)
	return n == len(letter) && unicode.IsUpper(r)
}

func beginsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r) || r == '’' || r == '\''
}

// initialGap is what stands between an initial and the rest: nothing, or a
// blank where the letter is a word and the page has the next word elsewhere.
func initialGap(b, next block, blocks []block) string {
	letter := strings.ToLower(strings.TrimLeft(b.text, `"“‘'`))
	rest, _, _ := strings.Cut(next.letters, " ")
	if letter != "a" && letter != "i" || functionWords[letter+rest] {
		return ""
	}
	if functionWords[rest] {
		return " "
	}
	for _, o := range blocks {
		if o.parent == next.parent && o.letters == next.letters {
			continue
		}
		if strings.Contains(" "+o.letters+" ", " "+rest+" ") {
			return " "
		}
	}
	return ""
}

var (
	initialClass = regexp.MustCompile(`(?i)(?:^|[\s_-])(?:drop-?_?caps?|dropped-?cap|first-?letter|initial-?cap)(?:$|[\s_-])`)
	// looseInitial is a first letter with a blank before the rest of its word.
	looseInitial = regexp.MustCompile(`^\s*(["“‘']?\p{Lu})\s+(\p{Ll})`)
)

// isQuoted reports whether an element of quoted words has its own marks.
func isQuoted(n *html.Node) bool {
	return strings.ContainsAny(firstRune(strings.TrimSpace(textOf(n))), `"“”‘„«»`)
}

func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// hiddenStyles are the classes and ids ("." and "#" before them) that the
// styles in the page hide for every reader: rules of one name alone, outside
// of @media and the like.
func hiddenStyles(doc *html.Node) map[string]bool {
	hidden := map[string]bool{}
	var down func(*html.Node)
	down = func(n *html.Node) {
		if n.Type == html.ElementNode && n.Data == "style" && attr(n, "media") == "" && n.FirstChild != nil && len(n.FirstChild.Data) < maxStyle {
			readStyle(n.FirstChild.Data, hidden)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			down(c)
		}
	}
	down(doc)
	return hidden
}

// maxStyle is the longest style that is read, in bytes.
const maxStyle = 1 << 20

var oneName = regexp.MustCompile(`^[.#][\w-]+$`)

func readStyle(css string, hidden map[string]bool) {
	for css != "" {
		open := strings.IndexByte(css, '{')
		if open < 0 {
			return
		}
		end := closing(css, open)
		names := strings.TrimSpace(css[:open])
		if !strings.HasPrefix(names, "@") && hideCSS.MatchString(css[open+1:end]) {
			for _, n := range strings.Split(names, ",") {
				if n = strings.TrimSpace(n); oneName.MatchString(n) {
					hidden[n] = true
				}
			}
		}
		css = css[min(end+1, len(css)):]
	}
}

// closing is where the brace at open ends, the end of css where it does not.
func closing(css string, open int) int {
	depth := 0
	for i := open; i < len(css); i++ {
		switch css[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(css)
}

// hiddenByStyle reports whether a style of the page hides an element.
func hiddenByStyle(n *html.Node, hidden map[string]bool) bool {
	if len(hidden) == 0 {
		return false
	}
	if id := attr(n, "id"); id != "" && hidden["#"+id] {
		return true
	}
	for _, c := range strings.Fields(attr(n, "class")) {
		if hidden["."+c] {
			return true
		}
	}
	return false
}

// unhide shows everything where a page hides all of its running text: a
// script would show it.
func unhide(blocks []block) {
	shown, hidden := 0, 0
	for _, b := range blocks {
		switch {
		case b.words < 8 || b.place&(inNav|inFooter|inForm) != 0:
		case b.place&isHidden != 0:
			hidden += b.words
		case b.linked*2 < b.words:
			shown += b.words
		}
	}
	if hidden < minBody || shown*8 > hidden {
		return
	}
	for i := range blocks {
		blocks[i].place &^= isHidden
	}
}
