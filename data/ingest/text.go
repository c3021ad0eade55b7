package ingest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"parallax/compare/news"
)

// readText reads pasted or saved plain text.
func readText(in Input, opt Options) (*news.Article, error) {
	s, err := decode(in.Data, in.ContentType, false)
	if err != nil {
		return nil, err
	}
	return fromText(s, opt)
}

// maxLines bounds the line ends of a text, most of them blank or inside
// paragraphs.
const maxLines = 2 * maxBlocks

// fromText reads text that is decoded already (also that of PDF and mail).
func fromText(s string, opt Options) (*news.Article, error) { return fromTextUnder(s, "", opt) }

// fromTextUnder is fromText for a text whose headline is known, unless a head
// is typed above it.
func fromTextUnder(s, title string, opt Options) (*news.Article, error) {
	c := clean(s)
	if strings.TrimSpace(c.text) == "" {
		return nil, ErrEmpty
	}
	if strings.Count(c.text, "\n") > maxLines {
		return nil, errTooMany
	}
	head, body := splitHead(c.text)
	if head.title == "" {
		head.title = title
	}
	paras := paragraphs(body)
	if len(paras) > maxBlocks {
		return nil, errTooMany
	}
	a := articleOfLines(head, paras, opt)
	if a.Text == "" {
		// The rules leave nothing: better everything than nothing.
		opt.KeepAll = true
		a = articleOfLines(head, paras, opt)
	}
	a.Notes = append(a.Notes, c.notes()...)
	finish(a)
	return a, nil
}

// articleOfLines makes the article of typed head lines and the lines below.
func articleOfLines(head typedHead, paras []string, opt Options) *news.Article {
	marks := make([]line, len(paras))
	if opt.KeepAll {
		for i, p := range paras {
			marks[i] = line{text: p}
		}
	} else {
		marks = bodyOf(paras, boilerplate().about(likelyTitle(head, paras)))
	}
	title, at := head.title, -1
	if title == "" {
		if at = headlineAt(marks); at >= 0 {
			title = paras[at]
		}
	}
	var pieces []piece
	for i, l := range marks {
		switch {
		case i == at || l.text == title: // it stands above the text already
		default:
			pieces = append(pieces, piece{l.text, l.rule})
		}
	}
	if !opt.KeepAll {
		pieces = cutInline(pieces)
	}
	a := assemble(title, pieces)
	head.fill(a)
	if at >= 0 {
		a.ReadFrom[news.FieldHeadline] = "headline line"
		if at == 0 {
			a.ReadFrom[news.FieldHeadline] = "first line"
		}
	}
	fillFromLines(a, marks, at)
	return a
}

// likelyTitle is the typed headline, else the first line.
func likelyTitle(head typedHead, paras []string) string {
	if head.title != "" || len(paras) == 0 {
		return head.title
	}
	return paras[0]
}

// headlineReach is how many lines above the body a headline may stand.
const headlineReach = 14

// headlineAt is the index of the headline: a first line that is no sentence,
// or the longest heading-like line shortly above the body; -1 for none.
func headlineAt(marks []line) int {
	first := 0
	for first < len(marks) && marks[first].rule != "" {
		first++
	}
	switch {
	case first == len(marks) && len(marks) != 1:
		return -1
	case first == len(marks):
		return 0
	case first == 0 && asHeadline(marks[0]):
		return 0
	case first == 0:
		return -1
	}
	if best := headlineAbove(marks, first); best >= 0 {
		return best
	}
	if asHeadline(marks[first]) && marks[first].words >= 4 {
		return first
	}
	return -1
}

// headlineAbove looks upwards from the first line of the body.
func headlineAbove(marks []line, first int) int {
	if first <= 4 && marks[0].words >= 4 && marks[0].rule == ruleBefore && asHeadline(marks[0]) {
		return 0
	}
	best := -1
	for i := first - 1; i >= max(0, first-headlineReach); i-- {
		l := marks[i]
		if l.rule != ruleBefore && l.rule != ruleDuplicate || l.words > maxHeadlineWords {
			continue
		}
		alone := i == 0 && first <= 4 && l.words > 0
		if (l.words >= 4 || alone) && (best < 0 || l.words > marks[best].words+3) {
			best = i
		}
	}
	return best
}

// maxHeadline is the longest first line that counts as a headline, in bytes,
// and maxHeadlineWords in words.
const (
	maxHeadline      = 600
	maxHeadlineWords = 35
)

// asHeadline: short, and no sentence that ends.
func asHeadline(l line) bool {
	n := countWords(l.text)
	return n > 0 && n <= maxHeadlineWords && len(l.text) <= maxHeadline && (!strings.HasSuffix(l.text, ".") || notStop.MatchString(l.text))
}

// notStop ends a headline with a full stop that ends no sentence: "the I.R.S."
var notStop = regexp.MustCompile(`(?:\.\.|\b\p{Lu}\.(?:\p{Lu}\.)+|\b(?:Inc|Corp|Co|Jr|Sr)\.)$`)

// paragraphs cuts text at blank lines and at single line ends; lines of a text
// that was wrapped at a fixed width are joined again.
func paragraphs(text string) []string {
	groups := lineGroups(text)
	wrapped := isWrapped(groups)
	h := hyphensOf(slices.Concat(groups...))
	var out []string
	for _, g := range groups {
		if wrapped {
			out = append(out, h.join(g))
			continue
		}
		out = append(out, g...)
	}
	return out
}

// lineGroups are the runs of lines between blank lines, every line squeezed.
func lineGroups(text string) [][]string {
	var groups [][]string
	var g []string
	flush := func() {
		if len(g) > 0 {
			groups = append(groups, g)
			g = nil
		}
	}
	for _, l := range strings.Split(text, "\n") {
		if l = squeeze(l); l == "" {
			flush()
			continue
		}
		g = append(g, l)
	}
	flush()
	return groups
}

// wrapWidth is the longest line of a text that counts as wrapped.
const wrapWidth = 100

// isWrapped looks at the lines that another line of their group follows: of a
// wrapped text most are long, none is very long, and few end a sentence.
func isWrapped(groups [][]string) bool {
	inner, long, ended := 0, 0, 0
	for _, g := range groups {
		for i, l := range g {
			n := len([]rune(l))
			if n > wrapWidth {
				return false
			}
			if i == len(g)-1 {
				continue
			}
			inner++
			if n >= 45 {
				long++
			}
			if endsSentence(l) {
				ended++
			}
		}
	}
	return inner >= 3 && long*10 >= inner*6 && ended*10 <= inner*4
}

func startsSmall(s string) bool {
	for _, r := range s {
		return unicode.IsLower(r)
	}
	return false
}

var headField = regexp.MustCompile(`(?i)^(title|headline|outlet|publication|author|authors|byline|date|published|url|link|language)\s*:\s*(.*)$`)

// typedHead holds the values of a head typed above a text.
type typedHead struct {
	title, outlet, date, url, language string
	authors                            []string
}

// splitHead takes the lines "Title: ...", "Outlet: ..." from the top of text.
// A head needs two fields, or a title, before the first blank line.
func splitHead(text string) (typedHead, string) {
	var h typedHead
	rest := strings.TrimLeft(text, "\n ")
	n := 0
	for rest != "" {
		first, more, _ := strings.Cut(rest, "\n")
		m := headField.FindStringSubmatch(squeeze(first))
		if m == nil {
			break
		}
		if m[2] != "" { // an empty field tells nothing
			h.set(strings.ToLower(m[1]), m[2])
			n++
		}
		rest = more
	}
	if n == 0 || n == 1 && h.title == "" {
		return typedHead{}, text
	}
	return h, rest
}

func (h *typedHead) set(key, val string) {
	switch key {
	case "title", "headline":
		h.title = val
	case "outlet", "publication":
		h.outlet = val
	case "author", "authors", "byline":
		h.authors = splitAuthors(val)
	case "date", "published":
		h.date = val
	case "url", "link":
		h.url = webAddress(val)
	case "language":
		h.language = languageCode(val)
	}
}

// headFrom is what ReadFrom says of values from a typed head.
const headFrom = "head of the text"

func (h typedHead) fill(a *news.Article) {
	if h.title != "" {
		a.ReadFrom[news.FieldHeadline] = headFrom
	}
	if h.outlet != "" {
		a.Outlet, a.ReadFrom[news.FieldOutlet] = h.outlet, headFrom
	}
	if len(h.authors) > 0 {
		a.Authors, a.ReadFrom[news.FieldAuthors] = h.authors, headFrom
	}
	if d := parseDate(h.date); d.Known() {
		a.Published, a.ReadFrom[news.FieldPublished] = d, headFrom
	}
	if h.url != "" {
		a.URL, a.ReadFrom[news.FieldURL] = h.url, headFrom
	}
	if h.language != "" {
		a.Language, a.ReadFrom[news.FieldLanguage] = h.language, headFrom
	}
}

// fillFromLines reads author and date from the byline and date lines that
// stand near the headline, where the head did not tell them.
func fillFromLines(a *news.Article, marks []line, headline int) {
	for i := max(0, headline-4); i < len(marks) && i < headline+8; i++ {
		switch marks[i].rule {
		case "byline":
			if names := splitAuthors(marks[i].text); len(a.Authors) == 0 && len(names) > 0 {
				a.Authors, a.ReadFrom[news.FieldAuthors] = names, "byline"
			}
		case "date line":
			if d := parseDate(marks[i].text); !a.Published.Known() && d.Known() {
				a.Published, a.ReadFrom[news.FieldPublished] = d, "date line"
			}
		}
	}
}

// cutOff are the words by which a page tells that only its beginning is free.
var cutOff = regexp.MustCompile(`\b(subscribe|sign in|log in|register|become a (member|subscriber)) (now |today )?to (continue|keep|finish|read)|\b(continue|keep) reading (this (article|story) )?(with|by|for)\b|\bthis (article|story|content) is (only )?(for|available to) (our )?(subscribers|members)|\b\d+% of (this|the) (article|story) (is )?(left|remaining)`)

// stubWords: a notice of a subscription means a cut text where the text is
// shorter than this.
const stubWords = 400

// finish fills what every form fills the same way: the outlet's one name, the
// language, and notes on what is missing.
func finish(a *news.Article) {
	settleOutlet(a)
	gate(a)
	if a.Body().Empty() {
		a.Notes = append(a.Notes, news.Remark("nobody"))
		return
	}
	if isStub(a) {
		a.Notes = append(a.Notes, news.Remark("stub"))
	}
}

func isStub(a *news.Article) bool {
	if countWords(a.Text) > stubWords {
		return false
	}
	for _, b := range a.SetAside {
		if asksForMore(b.Text) {
			return true
		}
	}
	return asksForMore(a.Text)
}

func asksForMore(s string) bool {
	s = strings.ToLower(s)
	for _, w := range [...]string{"subscri", "sign in", "log in", "register", "become a", "reading", "remaining", "% of"} {
		if strings.Contains(s, w) {
			return cutOff.MatchString(s)
		}
	}
	return false
}
