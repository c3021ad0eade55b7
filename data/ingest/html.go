package ingest

import (
	"context"
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"parallax/compare/news"
)

// readHTML reads a web page. Nothing in it is run, loaded or followed.
func readHTML(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	s, err := decode(in.Data, in.ContentType, true)
	if err != nil {
		return nil, err
	}
	return fromHTML(ctx, s, in.Address, opt)
}

// maxBlocks bounds the tags of a page and the lines of a text: of more, the
// parts alone would take more memory than a reader's computer can spare, and
// no article has them.
const maxBlocks = 130_000

// errTooMany tells that the bound was passed: the reading would take too long.
var errTooMany = fmt.Errorf("%w: too many parts", ErrTooSlow)

// maxAttributes bounds the attributes of one tag: each takes ten times its
// bytes.
const maxAttributes = 20_000

// hasEndlessTag reports whether a tag has more attributes than any page.
func hasEndlessTag(s string) bool {
	for {
		open := strings.IndexByte(s, '<')
		if open < 0 {
			return false
		}
		s = s[open+1:]
		end := strings.IndexByte(s, '>')
		if end < 0 {
			end = len(s)
		}
		if end > maxAttributes && strings.Count(s[:end], "=") > maxAttributes {
			return true
		}
	}
}

// fromHTML reads a page that is decoded already (also a part of a mail, a
// chapter of a book, the body of a feed's entry).
func fromHTML(ctx context.Context, s, address string, opt Options) (*news.Article, error) {
	c := cleaned{unread: strings.Count(s, "\uFFFD")}
	if strings.Count(s, "<")-strings.Count(s, "</") > maxBlocks || hasEndlessTag(s) {
		return nil, errTooMany
	}
	doc, err := parseHTML(ctx, s)
	if err != nil {
		return nil, err
	}
	if doc == nil {
		return fromTokens(s, opt)
	}
	meta := readMetadata(doc, address)
	p := page{blocks: walk(doc), title: meta.title.text}
	if ctx.Err() != nil {
		return nil, context.Cause(ctx) // whoever asked has gone: stop
	}
	p.votes = readable(doc, address)
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	a := assemble(p.title, judge(p, opt))
	if a.Body().Empty() {
		if a = fromLinkedData(meta, opt); a == nil {
			return nil, ErrNoText
		}
	}
	meta.settleDate(p, firstOf(meta.url.text, address))
	meta.fill(a)
	a.Notes = append(a.Notes, c.notes()...)
	for _, note := range []string{markedNote(p.blocks), listNote(a, p.blocks)} {
		if note != "" {
			a.Notes = append(a.Notes, note)
		}
	}
	finish(a)
	if n := a.Words(); n > 0 && n < minBody {
		a.Notes = append(a.Notes, news.Remark("short", "n", strconv.Itoa(n)))
	}
	return a, nil
}

// fromLinkedData is the article of a page that only a browser fills, where the
// page carries its text for machines; nil where it does not.
func fromLinkedData(meta metadata, opt Options) *news.Article {
	if countWords(meta.body) < minArticle {
		return nil
	}
	c := clean(plainText(meta.body))
	a := articleOfLines(typedHead{title: meta.title.text}, paragraphs(c.text), opt)
	a.Notes = append(a.Notes, news.Remark("machines"))
	return a
}

// settleDate looks at the page for the date that its head does not tell, and
// for the zone.
func (m *metadata) settleDate(p page, address string) {
	if m.publishedFrom == "" || m.publishedFrom == "time" {
		// The line below the headline is the article's; a <time> need not be.
		if d, from := dateLineBelow(p); d.Known() && !m.published.SameDay(d) {
			m.published, m.publishedFrom = d, from
		}
	}
	d, from := inLocalZone(m.published, m.told, dateLines(p), address)
	if from == "" {
		return
	}
	if m.published = d; from != m.publishedFrom {
		m.publishedFrom += ", zone: " + from
	}
}

// dateLineBelow reads the date that stands as a line of its own just below the
// headline, unless it tells of a change.
func dateLineBelow(p page) (news.Date, string) {
	for _, l := range dateLines(p) {
		if changed.MatchString(l) {
			continue
		}
		if d := parseDate(l); d.Known() {
			return d, "date line"
		}
		if m := dateInLine.FindString(l); m != "" {
			return parseDate(m), "date line"
		}
	}
	return news.Date{}, ""
}

// dateLines are the lines between the headline and the text that tell a date.
func dateLines(p page) (out []string) {
	title, book := key(p.title), boilerplate()
	for i, b := range p.blocks {
		if title == "" || b.key() != title {
			continue
		}
		above := false // running text stands above
		for _, c := range p.blocks[i+1 : min(len(p.blocks), i+10)] {
			rule := book.find(c.text, c.words)
			switch running := c.words >= 8 && fullStop.MatchString(c.text); {
			case c.place&(inQuote|inCaption|inFigure) != 0:
			case rule == "date line", rule == "byline" && dateInLine.MatchString(c.text), !running && c.words < 20 && !above && dateInLine.MatchString(c.text):
				out = append(out, c.text)
			default:
				above = above || running
			}
		}
	}
	return out
}

// dateInLine finds a date in a byline: "By Ana Petrov on Monday, May 12th, 2025".
var dateInLine = regexp.MustCompile(`(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}\b`)

// untilDone reads from a string until the context ends, so that a parser that
// looks at no context stops.
type untilDone struct {
	ctx context.Context
	r   *strings.Reader
}

// Read implements io.Reader.
func (u untilDone) Read(p []byte) (int, error) {
	if u.ctx.Err() != nil {
		return 0, context.Cause(u.ctx)
	}
	return u.r.Read(p[:min(len(p), 4096)])
}

// parseHTML is the tree of a page, nil where the parser refuses it (more than
// 512 open elements).
func parseHTML(ctx context.Context, s string) (*html.Node, error) {
	doc, err := html.Parse(untilDone{ctx, strings.NewReader(s)})
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	if err != nil {
		return nil, nil //nolint:nilerr // the caller reads the tokens instead
	}
	return doc, nil
}

// readable is the article's blocks after the Readability algorithm. It takes
// the tree apart: walk doc first.
func readable(doc *html.Node, address string) []block {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		u = nil
	}
	p := readability.NewParser()
	p.DisableJSONLD, p.KeepClasses = true, true
	art, err := p.ParseAndMutate(doc, u)
	if err != nil || art.Node == nil {
		return nil
	}
	return walk(art.Node)
}

// fromTokens reads a page that has no tree: its text, cut at the tags of
// blocks, goes the way of plain text.
func fromTokens(s string, opt Options) (*news.Article, error) {
	z := html.NewTokenizer(strings.NewReader(s))
	var b strings.Builder
	skip := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			return fromText(b.String(), opt)
		case html.TextToken:
			if skip == "" {
				b.WriteString(strings.ReplaceAll(string(z.Text()), "\n", " "))
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			if skipTag[string(name)] || string(name) == "title" {
				skip = string(name)
			}
			if blockTag[string(name)] {
				b.WriteByte('\n')
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if string(name) == skip {
				skip = ""
			}
			if blockTag[string(name)] {
				b.WriteByte('\n')
			}
		}
	}
}
