package ingest

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"parallax/compare/news"
)

// maxParts is how many parts of a mail are looked at, maxNested how deep.
const (
	maxParts  = 500
	maxNested = 8
)

// mailPart is one text of a mail or of a page saved as MHTML.
type mailPart struct {
	data        []byte
	contentType string
	location    string
}

// readMail reads a mail (.eml) or a page saved as one file (.mhtml): its HTML
// part, else its plain text. The subject is the headline where the text has
// none; the date of a mail is not the date of the article and is not used.
func readMail(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	m, err := mail.ReadMessage(bytes.NewReader(in.Data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	w := &mailWalk{left: opt.MaxDecoded}
	if err := w.entity(header(m.Header), m.Body, 0); err != nil {
		return nil, err
	}
	address := webAddress(m.Header.Get("Snapshot-Content-Location"))
	a, err := w.article(ctx, address, opt)
	if err != nil {
		return nil, err
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err == nil && a.Headline.Empty() && cleanLine(subject) != "" {
		a = withHeadline(a, cleanLine(subject))
	}
	return a, nil
}

// withHeadline freezes the article's text again under a headline.
func withHeadline(old *news.Article, headline string) *news.Article {
	a := news.New(headline, strings.Split(old.Text, "\n\n"))
	id, text, span := a.ID, a.Text, a.Headline
	shift := len(text) - len(old.Text)
	*a = *old
	a.ID, a.Text, a.Headline = id, text, span
	for i := range a.SetAside {
		a.SetAside[i].At += shift
	}
	a.ReadFrom[news.FieldHeadline] = "subject of the mail"
	return a
}

// header is what mail.Header and the header of a part share.
type header map[string][]string

func (h header) get(name string) string {
	if v := h[name]; len(v) > 0 {
		return v[0]
	}
	return ""
}

type mailWalk struct {
	html, text *mailPart
	parts      int
	left       int64
}

func (w *mailWalk) entity(h header, body io.Reader, depth int) error {
	ct := h.get("Content-Type")
	kind, params, err := mime.ParseMediaType(ct)
	if err != nil {
		kind = "text/plain"
	}
	if w.parts++; w.parts > maxParts || depth > maxNested {
		return fmt.Errorf("%w: too many parts", ErrDamaged)
	}
	switch {
	case strings.HasPrefix(kind, "multipart/"):
		return w.multipart(multipart.NewReader(body, params["boundary"]), depth)
	case kind == "text/html" && w.html == nil, kind == "application/xhtml+xml" && w.html == nil:
		w.html, err = w.read(h, body)
	case kind == "text/plain" && w.text == nil:
		w.text, err = w.read(h, body)
	}
	return err
}

func (w *mailWalk) multipart(r *multipart.Reader, depth int) error {
	for {
		p, err := r.NextRawPart()
		if err != nil {
			// The end, or a file that was cut off: what was read counts.
			if w.html != nil || w.text != nil || err == io.EOF {
				return nil
			}
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		if err := w.entity(header(p.Header), p, depth+1); err != nil {
			return err
		}
	}
}

func (w *mailWalk) read(h header, body io.Reader) (*mailPart, error) {
	switch strings.ToLower(strings.TrimSpace(h.get("Content-Transfer-Encoding"))) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	data, err := readAtMost(body, w.left)
	if err == ErrTooLarge {
		return nil, err
	}
	if err != nil && len(data) == 0 {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	w.left -= int64(len(data))
	return &mailPart{data, h.get("Content-Type"), h.get("Content-Location")}, nil
}

func (w *mailWalk) article(ctx context.Context, address string, opt Options) (*news.Article, error) {
	switch {
	case w.html != nil:
		s, err := decode(w.html.data, w.html.contentType, true)
		if err != nil {
			return nil, err
		}
		return fromHTML(ctx, s, firstOf(address, webAddress(w.html.location)), opt)
	case w.text != nil:
		s, err := decode(w.text.data, w.text.contentType, false)
		if err != nil {
			return nil, err
		}
		return fromText(s, opt)
	}
	return nil, ErrNoText
}
