package ingest

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// block is one paragraph, heading, item or row of a page, in its order.
type block struct {
	text string
	tag  string // the element that made it: p, h2, li, tr, figcaption, div
	// words and linked count the words, and those of them inside links.
	words, linked int
	// letters are the words in lower case, by which two walks are compared.
	letters string
	place   place
	// hint is the class and id of the two nearest elements that have any.
	hint string
	// parent groups blocks of the same element.
	parent *html.Node
	// quote is the block quotation that holds the block, nil for none.
	quote *html.Node
	// article is the nearest element <article> around the block, nil for none.
	article *html.Node
	// cite: it names who wrote the block quotation.
	cite bool
	// marked: it ends a block quotation that was given quotation marks.
	marked bool
}

// place is the kind of room in the page where a block stands.
type place uint16

const (
	inNav place = 1 << iota
	inAside
	inFooter
	inHeader
	inForm
	inFigure
	inCaption
	inQuote
	inList
	inTable
	isHidden
	inArticle
	inHeading
)

func (b block) key() string { return b.letters }

func tagSet(s string) map[string]bool { return wordSet(s) }

var (
	skipTag  = tagSet("script style noscript template svg math iframe frame frameset noframes object embed applet head select option datalist textarea input button canvas audio video map")
	blockTag = tagSet("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul")
	hideCSS  = regexp.MustCompile(`(?i)(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)`)
)

// hideClass names the classes of what shows only to screen readers or when the
// mouse rests on a word.
var hideClass = regexp.MustCompile(`(?i)(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|rollover-[\w-]*block|tooltip|popover|hover-?card|offscreen)(?:$|[\s_])`)

var placeOf = map[string]place{
	"nav": inNav, "aside": inAside, "footer": inFooter, "header": inHeader, "form": inForm,
	"figure": inFigure, "figcaption": inCaption, "blockquote": inQuote, "li": inList, "table": inTable,
	"article": inArticle, "main": inArticle, "caption": inCaption,
	"h1": inHeading, "h2": inHeading, "h3": inHeading, "h4": inHeading, "h5": inHeading, "h6": inHeading,
}

var placeOfRole = map[string]place{
	"navigation": inNav, "complementary": inAside, "contentinfo": inFooter, "banner": inHeader,
	"search": inForm, "dialog": inForm, "alertdialog": inForm, "menu": inNav, "menubar": inNav,
}

// walker cuts a tree into blocks.
type walker struct {
	out   []block
	text  strings.Builder
	links strings.Builder
	brs   int
	// cur is the element of the open block.
	cur walkState
	// hidden are the classes and ids that the page's own styles hide; initial:
	// the open block begins with a letter set large.
	hidden  map[string]bool
	initial bool
}

// walkState is what an element hands down to its children.
type walkState struct {
	place  place
	hint   string
	tag    string
	parent *html.Node
	quote  *html.Node
	// article is the nearest element <article>.
	article *html.Node
	link    bool
}

// walk cuts the tree at n into blocks, with clean text. Two <br> or one behind
// the end of a sentence make a new block; a row of a table that holds data is
// one block, its cells apart by " | ".
func walk(n *html.Node) []block {
	w := &walker{hidden: hiddenStyles(n)}
	st := walkState{tag: "div", parent: n}
	w.cur = st
	w.node(n, st)
	w.flush()
	return joinInitials(w.out)
}

func (w *walker) node(n *html.Node, st walkState) {
	switch n.Type {
	case html.TextNode:
		w.write(n.Data, st)
		return
	case html.ElementNode:
		if skipTag[n.Data] {
			return
		}
		if n.Data == "br" {
			w.lineBreak()
			return
		}
	case html.DocumentNode:
	default:
		return
	}
	if n.Type == html.ElementNode && blockTag[n.Data] {
		w.block(n, st)
		return
	}
	w.inline(n, st)
}

// inline walks an element inside a paragraph.
func (w *walker) inline(n *html.Node, st walkState) {
	if st.place&isHidden == 0 && (hiddenBy(n)&isHidden != 0 || hiddenByStyle(n, w.hidden)) {
		w.apart(n, st, isHidden)
		return
	}
	class := attr(n, "class")
	if strings.TrimSpace(w.text.String()) == "" && st.place&inCaption == 0 && isCredit(n, class) {
		w.apart(n, st, inCaption)
		return
	}
	if n.Data == "cite" && st.quote != nil {
		at := len(w.out)
		w.flush()
		w.apart(n, st, 0)
		for i := max(at, len(w.out)-1); i < len(w.out); i++ {
			w.out[i].cite = true
		}
		return
	}
	st.link = st.link || n.Data == "a"
	w.initial = w.initial || class != "" && initialClass.MatchString(class)
	if n.Data == "q" && !isQuoted(n) {
		w.write("“", st)
		defer w.write("”", st)
	}
	w.children(n, st)
}

// longestCredit is how many words a credit inside a paragraph has.
const longestCredit = 12

// isCredit reports whether an element inside a paragraph is the credit of a
// picture by its class. It is asked for at the head of a paragraph: at the end
// of one a credit means that all of it is a caption.
func isCredit(n *html.Node, class string) bool {
	if class == "" || !captionClass.MatchString(strings.ToLower(class)) {
		return false
	}
	words := countWords(textOf(n))
	return words > 0 && words <= longestCredit
}

// apart walks an element inside a paragraph as a block of its own, without
// ending the paragraph.
func (w *walker) apart(n *html.Node, st walkState, room place) {
	st.place |= room
	inner := &walker{cur: st, hidden: w.hidden}
	inner.children(n, st)
	inner.flush()
	w.out = append(w.out, inner.out...)
}

func (w *walker) children(n *html.Node, st walkState) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, st)
	}
}

func (w *walker) block(n *html.Node, st walkState) {
	w.flush()
	outer := w.cur
	if n.Data == "p" || n.Data == "table" {
		st.place &^= inHeading // an unclosed heading swallows what follows
	}
	st.place |= placeOf[n.Data] | placeOfRole[attr(n, "role")] | hiddenBy(n)
	switch n.Data {
	case "blockquote":
		st.quote = n
	case "article":
		st.article = n
	}
	if hiddenByStyle(n, w.hidden) {
		st.place |= isHidden
	}
	if h := attr(n, "class") + " " + attr(n, "id"); h != " " {
		outer, _, _ := strings.Cut(st.hint, "|")
		st.hint = strings.ToLower(h) + "|" + outer
	}
	st.tag, st.parent = n.Data, n.Parent
	w.cur = st
	if n.Data == "tr" && isDataRow(n) {
		w.row(n, st)
	} else {
		w.children(n, st)
	}
	w.flush()
	w.cur = outer
}

func (w *walker) row(n *html.Node, st walkState) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode {
			continue
		}
		if strings.TrimSpace(w.text.String()) != "" {
			w.write(" | ", st)
		}
		w.children(c, st)
	}
}

// isDataRow: two or more cells, none with blocks inside.
func isDataRow(tr *html.Node) bool {
	cells := 0
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.Data == "td" || c.Data == "th") {
			cells++
			if holdsBlock(c) {
				return false
			}
		}
	}
	return cells > 1
}

func holdsBlock(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (blockTag[c.Data] || holdsBlock(c)) {
			return true
		}
	}
	return false
}

func (w *walker) write(s string, st walkState) {
	if strings.TrimSpace(s) == "" {
		w.text.WriteByte(' ')
		return
	}
	if w.brs > 0 {
		w.settleBreak()
	}
	w.text.WriteString(s)
	if st.link {
		w.links.WriteString(s)
		w.links.WriteByte(' ')
	}
}

func (w *walker) lineBreak() { w.brs++ }

// settleBreak decides at the next text whether the breaks before it end a
// paragraph.
func (w *walker) settleBreak() {
	w.flush()
}

func (w *walker) flush() {
	w.brs = 0
	text := cleanLine(w.text.String())
	if w.initial {
		text = looseInitial.ReplaceAllString(text, "$1$2")
	}
	w.initial = false
	if text != "" {
		words := wordsOf(text)
		b := block{
			text: text, tag: w.cur.tag, words: len(words), linked: countWords(w.links.String()),
			letters: strings.ToLower(strings.Join(words, " ")),
			place:   w.cur.place, hint: w.cur.hint, parent: w.cur.parent, quote: w.cur.quote,
			article: w.cur.article,
		}
		w.out = append(w.out, b)
	}
	w.text.Reset()
	w.links.Reset()
}

// hiddenBy is the room of an element that is not shown. A class of <html> or
// <body> tells what the page can do and hides nothing.
func hiddenBy(n *html.Node) place {
	if n.Data == "html" || n.Data == "body" {
		return 0
	}
	if attr(n, "aria-modal") == "true" {
		return inForm
	}
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "style" && hideCSS.MatchString(a.Val) || a.Key == "class" && mayHide(a.Val) && hideClass.MatchString(a.Val) {
			return isHidden
		}
	}
	return 0
}

// mayHide spares most classes the regular expression.
func mayHide(class string) bool {
	for _, s := range [...]string{"sr-only", "hidden", "screen", "rollover", "tooltip", "popover", "hover", "offscreen"} {
		if strings.Contains(class, s) {
			return true
		}
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
