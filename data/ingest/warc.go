package ingest

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"path"
	"sort"
	"strconv"
	"strings"

	"parallax/compare/news"
)

// maxRecords is how many records of a web archive are looked at.
const maxRecords = 20_000

// readWARC reads the first web page in a web archive (ISO 28500).
func readWARC(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	return fromArchivedPage(ctx, in, opt, bytes.NewReader(in.Data), "")
}

// fromArchivedPage reads the page with an address from a web archive, the
// first page where it is "".
func fromArchivedPage(ctx context.Context, in Input, opt Options, r io.Reader, address string) (*news.Article, error) {
	page, err := archivedPage(ctx, io.LimitReader(r, opt.MaxDecoded+1), opt.MaxInput, address)
	if err != nil {
		return nil, err
	}
	page.Name, page.Origin = in.Name, in.Origin
	f := sniff(page.Data, page.ContentType)
	if f != formHTML && f != formText {
		return nil, ErrNoText
	}
	return readForm(ctx, f, page, opt)
}

// archivedPage looks through the records.
func archivedPage(ctx context.Context, from io.Reader, limit int64, address string) (Input, error) {
	r := bufio.NewReader(from)
	for range maxRecords {
		if ctx.Err() != nil {
			return Input{}, context.Cause(ctx)
		}
		head, size, err := recordHead(r)
		if err == io.EOF {
			break
		}
		if err != nil {
			return Input{}, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		body := io.LimitReader(r, size)
		if page, ok := pageOf(head, body, limit); ok && (address == "" || page.Address == address) {
			return page, nil
		}
		if _, err := io.Copy(io.Discard, body); err != nil {
			return Input{}, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
	}
	return Input{}, ErrNoText
}

// recordHead reads the head of a record and the length of what follows.
func recordHead(r *bufio.Reader) (textproto.MIMEHeader, int64, error) {
	for {
		b, err := r.Peek(1)
		if err != nil {
			return nil, 0, io.EOF
		}
		if b[0] != '\r' && b[0] != '\n' {
			break
		}
		_, _ = r.Discard(1) // it was peeked at
	}
	tp := textproto.NewReader(r)
	first, err := tp.ReadLine()
	if err != nil || !strings.HasPrefix(first, "WARC/") {
		return nil, 0, fmt.Errorf("no record of a web archive: %.20q", first)
	}
	head, err := tp.ReadMIMEHeader()
	if err != nil {
		return nil, 0, err
	}
	size, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return nil, 0, fmt.Errorf("length of a record: %q", head.Get("Content-Length"))
	}
	return head, size, nil
}

// pageOf is the page in a record, if it holds one.
func pageOf(head textproto.MIMEHeader, body io.Reader, limit int64) (Input, bool) {
	page := Input{ContentType: head.Get("Content-Type"), Address: strings.Trim(head.Get("Warc-Target-Uri"), "<>")}
	switch head.Get("Warc-Type") {
	case "resource":
	case "response":
		res, err := http.ReadResponse(bufio.NewReader(body), nil)
		if err != nil || res.StatusCode != http.StatusOK {
			return Input{}, false
		}
		defer res.Body.Close()
		page.ContentType = res.Header.Get("Content-Type")
		body = res.Body
		if strings.EqualFold(res.Header.Get("Content-Encoding"), "gzip") {
			if z, err := gzip.NewReader(res.Body); err == nil {
				body = z
			}
		}
	default:
		return Input{}, false
	}
	if !strings.Contains(page.ContentType, "html") || webAddress(page.Address) == "" {
		return Input{}, false
	}
	data, err := readAtMost(body, limit)
	page.Data = data
	return page, err == nil && len(data) > 0
}

// readWACZ reads the page that a zipped web archive names first in its list.
func readWACZ(ctx context.Context, in Input, ar *archive, opt Options) (*news.Article, error) {
	var names []string
	for n := range ar.files {
		if strings.HasPrefix(n, "archive/") && strings.Contains(path.Base(n), ".warc") {
			names = append(names, n)
		}
	}
	sort.Strings(names)
	address := ar.firstPage()
	for _, want := range []string{address, ""} {
		for _, n := range names {
			f, err := ar.files[n].Open()
			if err != nil {
				return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
			}
			a, err := fromArchivedPage(ctx, in, opt, unzipped(f), want)
			f.Close()
			if err == nil || ctx.Err() != nil {
				return a, err
			}
		}
	}
	return nil, ErrNoText
}

// unzipped is what stands in r, unpacked where it is packed.
func unzipped(r io.Reader) io.Reader {
	b := bufio.NewReader(r)
	if mark, err := b.Peek(2); err == nil && mark[0] == 0x1f && mark[1] == 0x8b {
		if z, err := gzip.NewReader(b); err == nil {
			return z
		}
	}
	return b
}

// firstPage is the address of the first page in the list of a zipped archive,
// "" where there is none.
func (ar *archive) firstPage() string {
	data, err := ar.read("pages/pages.jsonl")
	if err != nil {
		return ""
	}
	for _, l := range bytes.Split(data, []byte("\n")) {
		var p struct{ URL string }
		if json.Unmarshal(l, &p) == nil && p.URL != "" {
			return p.URL
		}
	}
	return ""
}
