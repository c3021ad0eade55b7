package ingest

import (
	"context"
	"encoding/xml"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"

	"parallax/compare/news"
)

// readEPUB reads the chapters of a book in their order as one page. Reading
// apps save single articles in this form.
func readEPUB(ctx context.Context, ar *archive, opt Options) (*news.Article, error) {
	if ar.files["META-INF/encryption.xml"] != nil && ar.files["META-INF/rights.xml"] != nil {
		return nil, ErrEncrypted
	}
	base, book, err := ar.opf()
	if err != nil {
		return nil, err
	}
	hrefs := map[string]string{}
	for _, it := range book.Manifest.Items {
		hrefs[it.ID] = it.Href
	}
	var page strings.Builder
	for _, ref := range book.Spine.Refs {
		name, err := url.PathUnescape(hrefs[ref.ID])
		if err != nil || name == "" || ref.Linear == "no" {
			continue
		}
		data, err := ar.read(path.Join(base, name))
		if err != nil {
			return nil, err
		}
		s, err := decode(data, "", true)
		if err != nil {
			return nil, err
		}
		if page.WriteString(bodyPart(s)); page.Len() > MaxInput {
			return nil, ErrTooLarge
		}
	}
	if page.Len() == 0 {
		return nil, ErrNoText
	}
	return fromHTML(ctx, book.head()+page.String(), "", opt)
}

var (
	bodyOpens = regexp.MustCompile(`(?i)<body(?:\s[^>]*)?>`)
	bodyEnds  = regexp.MustCompile(`(?i)</body`)
)

// bodyPart is what stands between <body> and </body>.
func bodyPart(s string) string {
	if m := bodyOpens.FindStringIndex(s); m != nil {
		s = s[m[1]:]
	}
	if ms := bodyEnds.FindAllStringIndex(s, -1); len(ms) > 0 {
		s = s[:ms[len(ms)-1][0]]
	}
	return s
}

type opfBook struct {
	Title    []string `xml:"metadata>title"`
	Creator  []string `xml:"metadata>creator"`
	Language []string `xml:"metadata>language"`
	Manifest struct {
		Items []struct {
			ID   string `xml:"id,attr"`
			Href string `xml:"href,attr"`
		} `xml:"item"`
	} `xml:"manifest"`
	Spine struct {
		Refs []struct {
			ID     string `xml:"idref,attr"`
			Linear string `xml:"linear,attr"`
		} `xml:"itemref"`
	} `xml:"spine"`
}

// head writes the book's values as the head of a page.
func (b opfBook) head() string {
	var s strings.Builder
	esc := func(v string) string {
		var e strings.Builder
		_ = xml.EscapeText(&e, []byte(v)) // a Builder returns no error
		return e.String()
	}
	lang := ""
	if len(b.Language) > 0 {
		lang = b.Language[0]
	}
	fmt.Fprintf(&s, `<html lang="%s"><head>`, esc(lang))
	if len(b.Title) > 0 {
		fmt.Fprintf(&s, "<title>%s</title>", esc(b.Title[0]))
	}
	for _, c := range b.Creator {
		fmt.Fprintf(&s, `<meta name="author" content="%s">`, esc(c))
	}
	s.WriteString("</head><body>")
	return s.String()
}

// opf finds and reads the book's table of parts.
func (ar *archive) opf() (base string, book opfBook, err error) {
	var c struct {
		Roots []struct {
			Path string `xml:"full-path,attr"`
		} `xml:"rootfiles>rootfile"`
	}
	if err := ar.xml("META-INF/container.xml", &c); err != nil {
		return "", book, err
	}
	if len(c.Roots) == 0 {
		return "", book, fmt.Errorf("%w: no book inside", ErrDamaged)
	}
	err = ar.xml(c.Roots[0].Path, &book)
	return path.Dir(c.Roots[0].Path), book, err
}

func (ar *archive) xml(name string, v any) error {
	data, err := ar.read(name)
	if err != nil {
		return err
	}
	if err := xml.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}
