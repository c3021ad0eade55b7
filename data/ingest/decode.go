package ingest

import (
	"bytes"
	"fmt"
	"mime"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// metaCharset finds the encoding that a page declares, wherever in its head
// (browsers look at 1,024 bytes only; saved pages carry it later).
var metaCharset = regexp.MustCompile(`(?i)<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})`)

// decode turns bytes into a string of valid UTF-8. The order: byte order
// mark; valid UTF-8 with at least one sign beyond ASCII; the server's word;
// the page's word; Windows-1252. Where UTF-8 is mixed with other bytes, each
// bad part becomes U+FFFD.
func decode(data []byte, contentType string, page bool) (string, error) {
	if order, bom := utf16Order(data); order != nil {
		return decodeWith(order, data[bom:])
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	wide, bad := countWide(data)
	if wide > 0 && (bad == 0 || bad*4 < wide*10 && bad < 50) {
		return strings.ToValidUTF8(string(data), "\uFFFD"), nil
	}
	if enc := declared(data, contentType, page); enc != nil {
		return decodeWith(enc, data)
	}
	if bad == 0 {
		return string(data), nil
	}
	if wide > 0 {
		return eachBad(data), nil
	}
	return decodeWith(charmap.Windows1252, data)
}

// declared is the encoding that the server or the page names, nil for none,
// for UTF-8 and for those that browsers refuse (UTF-7).
func declared(data []byte, contentType string, page bool) encoding.Encoding {
	label := ""
	if _, params, err := mime.ParseMediaType(contentType); err == nil {
		label = params["charset"]
	}
	if label == "" && page {
		if m := metaCharset.FindSubmatch(data[:min(len(data), sniffLen)]); m != nil {
			label = string(m[1])
		}
	}
	enc, name := charset.Lookup(label)
	if enc == nil || name == "utf-8" || name == "replacement" || strings.HasPrefix(name, "utf-16") {
		return nil
	}
	return enc
}

func decodeWith(enc encoding.Encoding, data []byte) (string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	return strings.ToValidUTF8(string(out), "\uFFFD"), nil
}

// countWide counts the good and the bad sequences beyond ASCII.
func countWide(data []byte) (wide, bad int) {
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			wide++
		}
		data = data[n:]
	}
	return wide, bad
}

// eachBad gives every bad byte its own U+FFFD, so that they can be counted.
func eachBad(data []byte) string {
	var b strings.Builder
	b.Grow(len(data))
	for _, r := range string(data) {
		b.WriteRune(r)
	}
	return b.String()
}

// utf16Order is the UTF-16 decoder for data and the length of its mark. Text
// without a mark counts as UTF-16 when nearly every other byte is zero.
func utf16Order(data []byte) (encoding.Encoding, int) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")):
		return nil, 0
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), 2
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), 2
	}
	head := data[:min(len(data), 4096)]
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 8:
	case zero[1] > half*8/10 && zero[0] < half/10:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), 0
	case zero[0] > half*8/10 && zero[1] < half/10:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), 0
	}
	return nil, 0
}
