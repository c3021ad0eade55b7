package ingest

import (
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"parallax/compare/news"
)

// value is one text of a page's head and the place it was read from.
type value struct{ text, from string }

// metadata is what a page tells about its article.
type metadata struct {
	title, outlet, agency, url, language value
	body                                 string
	authors                              []string
	authorsFrom                          string
	published                            news.Date
	publishedFrom                        string
	// told are all places that tell when the article came out.
	told []value
}

func (m metadata) fill(a *news.Article) {
	set := func(f news.Field, to *string, v value) {
		if v.text != "" {
			*to, a.ReadFrom[f] = v.text, v.from
		}
	}
	set(news.FieldOutlet, &a.Outlet, m.outlet)
	set(news.FieldAgency, &a.Agency, m.agency)
	set(news.FieldURL, &a.URL, m.url)
	set(news.FieldLanguage, &a.Language, m.language)
	if m.title.text != "" {
		a.ReadFrom[news.FieldHeadline] = m.title.from
	}
	if len(m.authors) > 0 {
		a.Authors, a.ReadFrom[news.FieldAuthors] = m.authors, m.authorsFrom
	}
	if m.published.Known() {
		a.Published, a.ReadFrom[news.FieldPublished] = m.published, m.publishedFrom
	}
}

// pageHead is the raw material: everything in a page that may tell a value.
type pageHead struct {
	metas     map[string][]string // by lower-case name, property or itemprop
	title     string
	headings  []string // h1
	times     []value
	bylines   []value
	ld        linkedData
	canonical string
	lang      string
}

// readMetadata reads the head of a page: JSON-LD, then meta tags, then <time>
// and rel=author, then the byline, then the address.
func readMetadata(doc *html.Node, address string) metadata {
	h := &pageHead{metas: map[string][]string{}}
	h.collect(doc)
	h.ld.settle(append(append([]string{}, h.headings...), h.title, h.first("og:title").text), []string{h.canonical, h.first("og:url").text, address})
	var m metadata
	m.title = h.pickTitle()
	m.outlet, m.agency = h.pickOutlet(address)
	m.url = h.pickURL(address)
	m.body = h.ld.body
	m.language = h.pickLanguage()
	m.authors, m.authorsFrom = h.pickAuthors()
	m.published, m.publishedFrom = h.pickDate()
	m.told = h.dates()
	return m
}

var bylineClass = regexp.MustCompile(`(?i)(^|[\s_-])(byline|author|authors|writer|contributor)(__?name|-name|s)?($|[\s_-])`)

func (h *pageHead) collect(n *html.Node) {
	if n.Type == html.ElementNode {
		h.element(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		h.collect(c)
	}
}

func (h *pageHead) element(n *html.Node) {
	switch n.Data {
	case "html":
		h.lang = attr(n, "lang")
	case "title":
		if h.title == "" {
			h.title = cleanLine(plainTitle(textOf(n)))
		}
	case "h1":
		h.headings = append(h.headings, cleanLine(ownText(n)))
	case "script":
		if strings.HasPrefix(strings.ToLower(attr(n, "type")), "application/ld+json") {
			h.ld.add(textOf(n))
		}
	case "meta":
		h.meta(n)
	case "link":
		if strings.EqualFold(attr(n, "rel"), "canonical") {
			h.canonical = attr(n, "href")
		}
	case "time":
		if v, ok := timeOf(n); ok && len(h.times) < 50 {
			h.times = append(h.times, v)
		}
	}
	h.microdata(n)
	h.byline(n)
}

func (h *pageHead) meta(n *html.Node) {
	content := cleanLine(attr(n, "content"))
	if content == "" {
		return
	}
	for _, k := range []string{"property", "name", "itemprop"} {
		if name := strings.ToLower(strings.TrimSpace(attr(n, k))); name != "" {
			h.metas[name] = append(h.metas[name], content)
		}
	}
}

// microdata keeps the values that the text itself is marked with.
func (h *pageHead) microdata(n *html.Node) {
	p := strings.ToLower(attr(n, "itemprop"))
	if p != "datepublished" && p != "headline" || n.Data == "meta" {
		return
	}
	for _, v := range []string{attr(n, "content"), attr(n, "datetime"), textOf(n)} {
		if v = cleanLine(v); v != "" && len(v) < 300 {
			h.metas[p] = append(h.metas[p], v)
			return
		}
	}
}

// byline collects what is marked as the writer's name.
func (h *pageHead) byline(n *html.Node) {
	if len(h.bylines) > 20 || n.Data == "meta" || n.Data == "body" || n.Data == "html" {
		return
	}
	from := ""
	switch {
	case strings.Contains(attr(n, "rel"), "author"):
		from = "rel=author"
	case attr(n, "itemprop") == "author":
		from = "itemprop author"
	case isByline(attr(n, "class")):
		from = "byline"
	default:
		return
	}
	if text := cleanLine(textOf(n)); text != "" && len(text) < 200 && !isBeside(n) {
		h.bylines = append(h.bylines, value{text, from})
	}
}

func isByline(class string) bool {
	low := strings.ToLower(class)
	return (strings.Contains(low, "author") || strings.Contains(low, "byline") || strings.Contains(low, "writer") || strings.Contains(low, "contributor")) &&
		bylineClass.MatchString(class)
}

// first is the first value under one of the names.
func (h *pageHead) first(names ...string) value {
	for _, n := range names {
		if v := h.metas[n]; len(v) > 0 {
			return value{v[0], "meta " + n}
		}
	}
	return value{}
}

// pickTitle prefers the page's own heading where another source agrees with
// it: og:title is often written for search engines.
func (h *pageHead) pickTitle() value {
	var known []value
	if h.ld.headline != "" {
		known = append(known, value{h.ld.headline, "json-ld"})
	}
	if v := h.first("og:title", "headline", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title"); v.text != "" {
		known = append(known, v)
	}
	if h.title != "" {
		known = append(known, value{h.title, "title"})
	}
	best, share := "", .5
	site := key(h.first("og:site_name").text)
	for _, t := range h.headings {
		for _, k := range known {
			a, b := sharedWords(t, k.text), sharedWords(k.text, t)
			if s := 2 * a * b / max(a+b, 1e-9); s > share && key(t) != site {
				best, share = t, s
			}
		}
	}
	if best != "" {
		return value{cutKicker(best, known, h.first("og:site_name").text), "h1"}
	}
	if len(known) == 0 {
		for _, t := range h.headings {
			if t != "" {
				return value{t, "h1"}
			}
		}
		return value{}
	}
	known[0].text = cutSite(known[0].text, h.first("og:site_name").text)
	return known[0]
}

// cutKicker takes the section or the kicker from the head of a heading whose
// end another source has as the whole title.
func cutKicker(heading string, known []value, site string) string {
	for _, k := range known {
		t := cutSite(k.text, site)
		words := wordsOf(t)
		if len(words) > 2 && strings.HasSuffix(key(heading), " "+key(t)) {
			return t
		}
	}
	return heading
}

// sharedWords is the share of a's words that stand in b, 0 to 1.
func sharedWords(a, b string) float64 {
	in := wordSet(key(b))
	ws := strings.Fields(key(a))
	if len(ws) == 0 {
		return 0
	}
	n := 0
	for _, w := range ws {
		if in[w] {
			n++
		}
	}
	return float64(n) / float64(len(ws))
}

var titleTail = regexp.MustCompile(`^(.{15,})\s+[|•·»–—-]\s+([^|•·»–—]{2,40})$`)

// cutSite takes the name of the site from the end of a title: what follows a
// bar, and what follows a dash where it is the site's name or very short.
func cutSite(title, site string) string {
	if n := len(title) - len(site); site != "" && n > 3 && strings.EqualFold(title[n:], site) {
		if t := strings.TrimRight(title[:n], " |•·»–—-"); t != "" && t != strings.TrimSpace(title[:n]) {
			return t
		}
	}
	for i := range 2 {
		m := titleTail.FindStringSubmatch(title)
		if m == nil {
			return title
		}
		dash := !strings.ContainsAny(title[len(m[1]):], "|•·»")
		if dash && !strings.EqualFold(m[2], site) && (i > 0 || site != "" || countWords(m[2]) > 4) {
			return title
		}
		title = m[1]
	}
	return title
}

func (h *pageHead) pickOutlet(address string) (outlet, agency value) {
	site := h.first("og:site_name", "application-name", "twitter:site_name", "dc.publisher")
	pub := value{h.ld.publisher, "json-ld"}
	for _, v := range []value{site, pub} {
		if v.text = outletName(v.text); v.text == "" {
			continue
		}
		if outlet.text == "" {
			outlet = v
		} else if outlets().agencies[CanonicalOutlet(v.text)] {
			agency = v
		}
	}
	if outlet.text == "" {
		outlet = hostName(address, h.canonical, h.first("og:url").text)
	}
	return outlet, agency
}

// outletName takes addresses, account signs and mottos off a name.
func outletName(s string) string {
	if host := hostName(s); host.text != "" {
		return host.text
	}
	s, _, _ = strings.Cut(s, " | ")
	return strings.TrimSpace(strings.TrimPrefix(s, "@"))
}

// hostName is the host of the first full address, without "www.".
func hostName(addresses ...string) value {
	for _, s := range addresses {
		if u, err := url.Parse(webAddress(s)); err == nil && u.Host != "" {
			return value{strings.TrimPrefix(u.Hostname(), "www."), "address"}
		}
	}
	return value{}
}

func (h *pageHead) pickURL(address string) value {
	for _, v := range []value{{h.canonical, "link canonical"}, h.first("og:url"), {h.ld.url, "json-ld"}, {address, "address"}} {
		if u := webAddress(v.text); u != "" {
			return value{u, v.from}
		}
	}
	return value{}
}

func (h *pageHead) pickLanguage() value {
	if c := languageCode(h.lang); c != "" {
		return value{c, "html lang"}
	}
	v := h.first("og:locale", "content-language", "dc.language")
	return value{languageCode(v.text), v.from}
}

func (h *pageHead) pickAuthors() (names []string, from string) {
	if names := splitAll(h.ld.authors); len(names) > 0 {
		return names, "json-ld"
	}
	for _, n := range []string{"author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "cxenseparse:author"} {
		if names := splitAll(h.metas[n]); len(names) > 0 {
			return names, "meta " + n
		}
	}
	for _, b := range h.bylines {
		if names := splitAuthors(b.text); len(names) > 0 {
			return names, b.from
		}
	}
	return nil, ""
}

func splitAll(in []string) []string {
	var out []string
	for _, s := range in {
		out = append(out, splitAuthors(s)...)
	}
	return dedupe(out)
}

// dateNames are the names under which pages tell when they came out, the most
// reliable first.
var dateNames = []string{
	"article:published_time", "article:published", "og:article:published_time", "datepublished",
	"article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date",
	"pubdate", "publishdate", "publish-date", "publication_date", "date", "dcsext.articlefirstpublished",
	"cxenseparse:recs:publishtime",
}

func (h *pageHead) pickDate() (news.Date, string) {
	for _, v := range h.dates() {
		if d := parseDate(v.text); d.Known() {
			return d, v.from
		}
	}
	return news.Date{}, ""
}

// dates are the values that may tell when the article came out, the most
// reliable first.
func (h *pageHead) dates() []value {
	out := []value{{h.ld.published, "json-ld"}}
	for _, n := range dateNames {
		for _, s := range h.metas[n] {
			out = append(out, value{s, "meta " + n})
		}
	}
	return append(out, h.times...)
}

var tags = regexp.MustCompile(`<[^<>]*>`)

// plainTitle takes tags out of a title, where the parser reads none.
func plainTitle(s string) string { return tags.ReplaceAllString(s, " ") }

// ownText is the text of a heading without scripts and without the blocks
// that an unclosed heading swallows.
func ownText(n *html.Node) string {
	if holdsText(n) {
		n = firstBlockOnly(n)
	}
	return textOf(n)
}

func holdsText(n *html.Node) bool {
	return n.FirstChild != nil && n.FirstChild.Type == html.TextNode && strings.TrimSpace(n.FirstChild.Data) != ""
}

// firstBlockOnly is a copy of n with the children before its first block.
func firstBlockOnly(n *html.Node) *html.Node {
	out := &html.Node{Type: html.ElementNode, Data: n.Data}
	for c := n.FirstChild; c != nil && !(c.Type == html.ElementNode && blockTag[c.Data]); c = c.NextSibling {
		out.AppendChild(&html.Node{Type: c.Type, Data: c.Data, FirstChild: c.FirstChild, LastChild: c.LastChild})
	}
	return out
}

// longEnough: an element whose text is a word of its own and no part of one.
func longEnough(n *html.Node) bool {
	t := n.FirstChild
	return t != nil && t.Type == html.TextNode && strings.Contains(strings.TrimSpace(t.Data), " ")
}

func textOf(n *html.Node) string {
	var b strings.Builder
	var down func(*html.Node)
	down = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && skipTag[c.Data] {
				continue
			}
			if p := c.PrevSibling; p != nil && p.Type == html.ElementNode && c.Type == html.ElementNode && longEnough(p) && longEnough(c) {
				b.WriteByte(' ') // two labels side by side are two
			}
			down(c)
		}
		if n.Type == html.ElementNode && (blockTag[n.Data] || n.Data == "br") {
			b.WriteByte(' ')
		}
	}
	down(n)
	return b.String()
}
