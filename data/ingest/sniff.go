package ingest

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strings"

	"parallax/compare/news"
)

// form is what the bytes are.
type form int

const (
	formText form = iota
	formHTML
	formPDF
	formZip
	formGzip
	formFeed
	formMail // .eml and .mhtml
	formRTF
	formWARC
	formUTF32
	formBinary
	formEmpty
)

// sniffLen is how much of an input decides its form.
const sniffLen = 64 << 10

var (
	htmlStart = regexp.MustCompile(`(?i)^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|meta|title|script|article|frameset)\b`)
	htmlTag   = regexp.MustCompile(`(?i)<(?:/p|p|div|/div|html|body|span|article|section|table|h1|br)(?:\s[^<>]*)?/?>`)
	feedStart = regexp.MustCompile(`(?i)^(?:\s|<!--[\s\S]*?-->|<\?[^>]*\?>|<!DOCTYPE(?:[^\[>]|\[[^\]]*\])*>)*<(?:[a-z]+:)?(?:rss|feed|rdf)\b`)
	jsonFeed  = regexp.MustCompile(`^\s*\{[\s\S]*"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org`)
	mailHead  = regexp.MustCompile(`(?i)^(?:from \S+ [^\n]*\n)?(?:[a-z][a-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+\r?\n`)
	mailField = regexp.MustCompile(`(?im)^(?:mime-version|received|message-id|return-path|content-type|from|to|subject|date):`)
)

// sniff names the form of data. The content type breaks ties only.
func sniff(data []byte, contentType string) form {
	head := data[:min(len(data), sniffLen)]
	if f, ok := sniffMagic(head); ok {
		return f
	}
	if f, ok := sniffMarkup(head, contentType); ok {
		return f
	}
	if looksBinary(head) {
		return formBinary
	}
	return formText
}

func sniffMagic(head []byte) (form, bool) {
	switch {
	case len(head) == 0:
		return formEmpty, true
	case bytes.HasPrefix(head, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(head, []byte("\x00\x00\xfe\xff")):
		return formUTF32, true
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return formZip, true
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return formGzip, true
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return formRTF, true
	case bytes.HasPrefix(head, []byte("WARC/")):
		return formWARC, true
	case bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")):
		return formPDF, true
	}
	return 0, false
}

func sniffMarkup(head []byte, contentType string) (form, bool) {
	plain := bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	if wide, _ := utf16Order(head); wide != nil {
		if s, err := wide.NewDecoder().Bytes(head[:len(head)&^1]); err == nil {
			plain = bytes.TrimPrefix(s, []byte("\ufeff"))
		}
	}
	switch {
	case feedStart.Match(plain), jsonFeed.Match(plain):
		return formFeed, true
	case htmlStart.Match(plain):
		return formHTML, true
	case isMail(plain):
		return formMail, true
	case len(htmlTag.FindAllIndex(plain, 6)) > 5 && !looksBinary(head):
		return formHTML, true
	case strings.Contains(contentType, "html") && htmlTag.Match(plain):
		return formHTML, true
	}
	return 0, false
}

// isMail wants a head of fields up to the first blank line: two of them those
// that only mail programs write, or sender and subject with one of those, or
// with receiver and date.
func isMail(b []byte) bool {
	const far = 32 << 10
	if len(b) > far { // a head may be longer: its first lines tell
		b = append(append([]byte{}, b[:bytes.LastIndexByte(b[:far], '\n')+1]...), '\n')
	}
	h := mailHead.Find(b)
	if h == nil {
		return false
	}
	seen := map[string]bool{}
	for _, f := range mailField.FindAll(h, -1) {
		seen[strings.ToLower(string(f))] = true
	}
	machine := len(seen)
	for _, plain := range []string{"from:", "to:", "subject:", "date:"} {
		if seen[plain] {
			machine--
		}
	}
	return machine >= 2 || seen["from:"] && seen["subject:"] && (machine > 0 || seen["to:"] && seen["date:"])
}

// looksBinary is true of known pictures, sounds and archives, and where more
// than a tenth of the bytes are control characters.
func looksBinary(head []byte) bool {
	if wide, _ := utf16Order(head); wide != nil {
		return false
	}
	return binaryName(head) != ""
}

// binaryName is what binary data looks like, "" for text.
func binaryName(head []byte) string {
	mime := http.DetectContentType(head)
	kind, sub, _ := strings.Cut(mime, "/")
	switch kind {
	case "image", "audio", "video", "font":
		if strings.HasPrefix(sub, "svg") {
			return ""
		}
		return strings.ToUpper(strings.SplitN(sub, ";", 2)[0])
	}
	control := 0
	for _, c := range head {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b && c != '\b' && c != 7 {
			control++
		}
	}
	_, bad := countWide(head)
	if control*10 > len(head) || control*50 > len(head) && bad*10 > len(head) {
		return "binary data"
	}
	return ""
}

func readForm(ctx context.Context, f form, in Input, opt Options) (*news.Article, error) {
	switch f {
	case formEmpty:
		return nil, ErrEmpty
	case formUTF32:
		return nil, fmt.Errorf("%w: UTF-32", ErrEncoding)
	case formHTML:
		return readHTML(ctx, in, opt)
	case formText:
		return readText(in, opt)
	case formFeed:
		return nil, ErrFeed
	case formGzip:
		return readGzip(ctx, in, opt)
	case formZip:
		return readZip(ctx, in, opt)
	case formMail:
		return readMail(ctx, in, opt)
	case formPDF:
		return readPDF(ctx, in, opt)
	case formRTF:
		return readRTF(in, opt)
	case formWARC:
		return readWARC(ctx, in, opt)
	}
	return nil, &BinaryError{binaryName(in.Data[:min(len(in.Data), sniffLen)])}
}
