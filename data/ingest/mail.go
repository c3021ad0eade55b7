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
	"regexp"
	"strconv"
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
	a, err := mailAt(ctx, in.Data, 0, opt)
	if more := nextEnvelope.FindAllIndex(in.Data, maxParts); err == nil && len(more) > 0 && bytes.HasPrefix(in.Data, []byte("From ")) {
		a.Notes = append(a.Notes, news.Remark("mails", "n", strconv.Itoa(len(more)+1)))
	}
	return a, err
}

// mailAt reads a mail that lies so deep in others.
func mailAt(ctx context.Context, data []byte, depth int, opt Options) (*news.Article, error) {
	m, err := mail.ReadMessage(bytes.NewReader(withoutEnvelope(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	w := &mailWalk{left: opt.MaxDecoded}
	if err := w.entity(header(m.Header), m.Body, 0); err != nil {
		return nil, err
	}
	if w.isCover() && depth < maxNested {
		return mailAt(ctx, w.inner.data, depth+1, opt)
	}
	address := webAddress(m.Header.Get("Snapshot-Content-Location"))
	a, err := w.article(ctx, address, opt)
	if err != nil {
		return nil, err
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if subject = cleanLine(subject); err == nil && a.Headline.Empty() && subject != "" && len(subject) <= maxHeadline {
		a = withHeadline(a, subject)
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
	// inner is a mail inside this one, forwarded as a part of its own.
	inner *mailPart
	parts int
	left  int64
}

// kindOf is the type of a part and its boundary: text where none is told
// (RFC 2046, 5.1), and what stands before the first ";" where the rest is
// broken.
func kindOf(contentType string) (kind, boundary string) {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(contentType, ";")
		kind = strings.ToLower(strings.TrimSpace(kind))
	}
	if !strings.Contains(kind, "/") {
		kind = "text/plain"
	}
	return kind, params["boundary"]
}

// isAttached reports whether a part is a file beside the mail and no text of it.
func isAttached(h header) bool {
	how, _, _ := strings.Cut(h.get("Content-Disposition"), ";")
	return strings.EqualFold(strings.TrimSpace(how), "attachment")
}

// entity reads a part. What is wrong with one part ends nothing: the others
// count.
func (w *mailWalk) entity(h header, body io.Reader, depth int) error {
	kind, boundary := kindOf(h.get("Content-Type"))
	if w.parts++; w.parts > maxParts || depth > maxNested {
		return fmt.Errorf("%w: too many parts", ErrDamaged)
	}
	attached := depth > 0 && isAttached(h)
	switch {
	case strings.HasPrefix(kind, "multipart/") && boundary != "":
		return w.multipart(multipart.NewReader(body, boundary), depth)
	case kind == "message/rfc822" && w.inner == nil:
		return w.read(&w.inner, h, body)
	case attached:
	case (kind == "text/html" || kind == "application/xhtml+xml") && w.html == nil:
		return w.read(&w.html, h, body)
	case kind == "text/plain" && w.text == nil:
		return w.read(&w.text, h, body)
	}
	return nil
}

func (w *mailWalk) multipart(r *multipart.Reader, depth int) error {
	for {
		p, err := r.NextRawPart()
		if err != nil {
			// The end, or a file that was cut off: what was read counts.
			if w.html != nil || w.text != nil || w.inner != nil || err == io.EOF {
				return nil
			}
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		if err := w.entity(header(p.Header), p, depth+1); err != nil {
			return err
		}
	}
}

// read keeps a part; of one that is cut off, what came. The only error is that
// the limit was passed.
func (w *mailWalk) read(to **mailPart, h header, body io.Reader) error {
	switch strings.ToLower(strings.TrimSpace(h.get("Content-Transfer-Encoding"))) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	data, err := io.ReadAll(io.LimitReader(body, w.left+1))
	if int64(len(data)) > w.left {
		return ErrTooLarge
	}
	if err != nil && len(data) == 0 {
		return nil
	}
	w.left -= int64(len(data))
	*to = &mailPart{data, h.get("Content-Type"), h.get("Content-Location")}
	return nil
}

// coverWords: a mail with fewer words, and another mail inside, only hands
// that one on.
const coverWords = 40

// isCover reports whether the mail's own text is a line above another mail.
func (w *mailWalk) isCover() bool {
	if w.inner == nil {
		return false
	}
	for _, p := range []*mailPart{w.html, w.text} {
		if p != nil && countWords(tags.ReplaceAllString(string(p.data), " ")) >= coverWords {
			return false
		}
	}
	return true
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
		text, own := unquoted(s)
		if opt.KeepAll {
			text, own = own+"\n\n"+text, ""
		}
		a, err := fromText(text, opt)
		if err == nil && own != "" {
			a.SetAside = append([]news.Block{{Text: own, Rule: ruleCover}}, a.SetAside...)
		}
		return a, err
	}
	return nil, ErrNoText
}

// withoutEnvelope takes the line "From NAME DATE" of a mailbox off, and all
// mails behind the first.
func withoutEnvelope(data []byte) []byte {
	if !bytes.HasPrefix(data, []byte("From ")) {
		return data
	}
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		data = data[i+1:]
	}
	if m := nextEnvelope.FindIndex(data); m != nil {
		data = data[:m[0]]
	}
	return data
}

var nextEnvelope = regexp.MustCompile(`(?m)^\r?\nFrom \S+ .*\d{4}\r?\n[A-Z][\w-]*:`)

// ruleCover is the rule of what a mail says around a text that it hands on.
const ruleCover = "note of the mail"

// unquoted takes "> " off where most lines of a mail have it: the text is one
// that is handed on. What stands around it, cut off as own, is the note of who
// hands it on where it is short, as it is above a mail that hangs on; a longer
// one stays but for the line that introduces the text.
func unquoted(s string) (text, own string) {
	lines := strings.Split(s, "\n")
	quoted, words := 0, 0
	for _, l := range lines {
		switch {
		case strings.HasPrefix(l, ">"):
			quoted += countWords(l)
		default:
			words += countWords(l)
		}
	}
	if quoted <= words {
		return s, ""
	}
	note := words < coverWords && quoted > 2*words
	var out, around []string
	for _, l := range lines {
		switch rest := strings.TrimLeft(l, "> "); {
		case strings.HasPrefix(l, ">") && forwardedField.MatchString(rest):
		case strings.HasPrefix(l, ">"):
			out = append(out, rest)
		case note || endsAsIntroduction(l):
			around = append(around, strings.TrimSpace(l))
		default:
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n"), strings.TrimSpace(strings.Join(around, "\n"))
}

var forwardedField = regexp.MustCompile(`^(?:From|To|Cc|Sent|Date|Subject|Reply-To):\s`)

// endsAsIntroduction: the line above quoted lines, "See this:", "On Monday Ann
// wrote:".
func endsAsIntroduction(l string) bool {
	return strings.HasSuffix(strings.TrimSpace(l), ":") && countWords(l) <= 20
}
