package ingest

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"
	"time"

	"parallax/compare/news"
)

// Limits of a download.
const (
	// MaxFetch is the time for a download in all.
	MaxFetch = 30 * time.Second
	// maxRedirects is how many redirects are followed.
	maxRedirects = 5
	// minArticle is the shortest text, in words, that an address may give.
	minArticle = 80
	userAgent  = "Parallax/1.0 (desktop program for reading; loads one page on a click)"
)

// What can be wrong with an address. Test with errors.Is.
var (
	// ErrAddress: not a full http or https address, or one with a password.
	ErrAddress = errors.New("not a web address")
	// ErrBlocked: the address leads into this computer or its own network.
	ErrBlocked = errors.New("address not allowed")
	// ErrRedirects: more redirects than are followed, or one from https to http.
	ErrRedirects = errors.New("redirected too often or to a less safe address")
	// ErrStatus: the server answered with an error; see StatusError.
	ErrStatus = errors.New("the server refused")
	// ErrContentType: the server sent something that is no article.
	ErrContentType = errors.New("content type not supported")
	// ErrOffline: no connection could be made.
	ErrOffline = errors.New("no connection")
	// ErrCertificate: the server could not prove who it is.
	ErrCertificate = errors.New("certificate not valid")
	// ErrIncomplete: the connection broke off.
	ErrIncomplete = errors.New("download incomplete")
	// ErrStub: the page is a consent wall, the beginning of a paid article, or
	// a page that only a browser fills.
	ErrStub = errors.New("the page holds no whole article")
)

// StatusError is an ErrStatus with the server's code.
type StatusError struct{ Code int }

// Error names the code, "the server refused: 404 Not Found".
func (e *StatusError) Error() string {
	return fmt.Sprintf("%v: %d %s", ErrStatus, e.Code, http.StatusText(e.Code))
}

// Is makes errors.Is(err, ErrStatus) hold.
func (e *StatusError) Is(target error) bool { return target == ErrStatus }

// closed are the networks that no download may reach: this computer, private
// and link-local networks (among them the metadata service of clouds),
// multicast, reserved ranges, and the ways to reach these through IPv6.
var closed = prefixes("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 " +
	"192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 " +
	"::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8")

func prefixes(s string) []netip.Prefix {
	var out []netip.Prefix
	for _, p := range strings.Fields(s) {
		out = append(out, netip.MustParsePrefix(p))
	}
	return out
}

// isPublic reports whether an address lies in the public internet.
func isPublic(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	for _, p := range closed {
		if p.Contains(a) {
			return false
		}
	}
	return a.IsValid()
}

// guard refuses a connection by the address that was resolved, not by the
// name: a name may be resolved anew to another address at any time.
func guard(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBlocked, err)
	}
	if !isPublic(ap.Addr()) || ap.Port() != 80 && ap.Port() != 443 {
		return ErrBlocked
	}
	return nil
}

// Address loads one page and reads its article. It loads nothing else: no
// pictures, no scripts, no frames; it keeps no cookies. A page that holds less
// than an article is ErrStub, a feed is ErrFeed.
func Address(ctx context.Context, raw string, opt Options) (*news.Article, error) {
	in, err := Fetch(ctx, raw, opt)
	if err != nil {
		return nil, err
	}
	return Page(ctx, in, opt)
}

// Page reads the article of what Fetch loaded. It refuses as ErrStub what is
// less than an article.
func Page(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	a, err := Bytes(ctx, in, opt)
	if errors.Is(err, ErrNoText) || errors.Is(err, ErrEmpty) {
		return nil, fmt.Errorf("ingest %s: %w: %w", in.Name, ErrStub, err)
	}
	if err != nil {
		return nil, err
	}
	if countWords(a.Slice(a.Body())) < minArticle || isStub(a) || consentWall(a) {
		return nil, fmt.Errorf("ingest %s: %w", in.Name, ErrStub)
	}
	return a, nil
}

// Fetch loads what stands at a web address, for Page or Feed.
func Fetch(ctx context.Context, raw string, opt Options) (Input, error) {
	opt = opt.limits()
	u, err := parseAddress(raw)
	if err != nil {
		return Input{}, fmt.Errorf("ingest address: %w", err)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, opt.MaxFetch, ErrTooSlow)
	defer cancel()
	in, err := get(ctx, u, opt)
	if err != nil {
		if ctx.Err() != nil {
			err = context.Cause(ctx)
		}
		return Input{}, fmt.Errorf("ingest %s: %w", u.Hostname(), err)
	}
	return in, nil
}

// parseAddress reads what a person typed: the scheme may be left out.
func parseAddress(raw string) (*url.URL, error) {
	raw = strings.TrimSpace(raw)
	if !strings.Contains(raw, "://") && strings.Contains(raw, ".") && !strings.ContainsAny(raw, " \n") && !strings.HasPrefix(raw, "/") {
		raw = "https://" + raw
	}
	u, err := url.Parse(raw)
	if err != nil {
		return nil, ErrAddress
	}
	return u, checkURL(u)
}

func checkURL(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
		return ErrAddress
	}
	return nil
}

func (o Options) client() *http.Client {
	control := o.control
	if control == nil {
		control = guard
	}
	d := &net.Dialer{Timeout: 10 * time.Second, Control: control, Resolver: o.resolver}
	return &http.Client{
		Transport: &http.Transport{
			Proxy: nil, DialContext: d.DialContext, TLSHandshakeTimeout: 10 * time.Second,
			ResponseHeaderTimeout: 15 * time.Second, MaxResponseHeaderBytes: 64 << 10,
			DisableKeepAlives: true, ForceAttemptHTTP2: true, TLSClientConfig: o.tls,
		},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) > maxRedirects || via[len(via)-1].URL.Scheme == "https" && r.URL.Scheme == "http" {
				return ErrRedirects
			}
			return checkURL(r.URL)
		},
	}
}

func get(ctx context.Context, u *url.URL, opt Options) (Input, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return Input{}, fmt.Errorf("%w: %w", ErrAddress, err)
	}
	req.Header.Set("User-Agent", userAgent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,application/pdf;q=0.7,*/*;q=0.1")
	req.Header.Set("Accept-Language", "en")
	resp, err := opt.client().Do(req)
	if err != nil {
		return Input{}, dialError(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return Input{}, &StatusError{resp.StatusCode}
	}
	if !readableType(resp.Header.Get("Content-Type")) {
		return Input{}, ErrContentType
	}
	// The transport has unpacked gzip by now, so that this bounds bombs too.
	data, err := readAtMost(resp.Body, opt.MaxInput)
	if err != nil && !errors.Is(err, ErrTooLarge) {
		err = fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	final := resp.Request.URL
	final.Fragment = ""
	return Input{
		Name: final.Hostname(), Data: data, ContentType: resp.Header.Get("Content-Type"), Address: final.String(),
		Origin: news.Origin{Kind: news.FromAddress, Place: final.String()},
	}, err
}

// dialError keeps our own errors and names the others ErrOffline or
// ErrIncomplete.
func dialError(err error) error {
	for _, own := range []error{ErrBlocked, ErrRedirects, ErrAddress} {
		if errors.Is(err, own) {
			return own
		}
	}
	var cert *tls.CertificateVerificationError
	if errors.As(err, &cert) {
		return fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	var dns *net.DNSError
	var op *net.OpError
	if errors.As(err, &dns) || errors.As(err, &op) && op.Op == "dial" {
		return fmt.Errorf("%w: %w", ErrOffline, err)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	return fmt.Errorf("%w: %w", ErrOffline, err)
}

// readableType lets text, the known forms and the unknown pass: the content
// is sniffed afterwards.
func readableType(contentType string) bool {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil || kind == "" {
		return true
	}
	top, _, _ := strings.Cut(kind, "/")
	switch {
	case top == "image", top == "audio", top == "video", top == "font":
		return false
	case kind == "text/css", kind == "text/javascript", kind == "application/javascript", kind == "application/wasm":
		return false
	}
	return true
}

// consentWall: a short page that speaks of cookies and consent more than of
// anything else.
func consentWall(a *news.Article) bool {
	text := strings.ToLower(a.Text)
	if countWords(text) > 2*minArticle {
		return false
	}
	n := 0
	for _, w := range []string{"consent", "cookie", "privacy", "partners", "accept", "personal data"} {
		n += strings.Count(text, w)
	}
	return n >= 4
}

// parseIP reads a host that is a number, also in the forms that resolvers take
// for one: "127.1", "0x7f000001", "2130706433".
func parseIP(host string) (netip.Addr, bool) {
	if a, err := netip.ParseAddr(host); err == nil {
		return a, true
	}
	parts := strings.Split(host, ".")
	if len(parts) > 4 {
		return netip.Addr{}, false
	}
	var ip uint64
	for i, p := range parts {
		n, err := strconv.ParseUint(p, 0, 32)
		if err != nil {
			return netip.Addr{}, false
		}
		if i == len(parts)-1 {
			ip |= n
		} else {
			ip |= n << (24 - 8*i)
		}
	}
	return netip.AddrFrom4([4]byte{byte(ip >> 24), byte(ip >> 16), byte(ip >> 8), byte(ip)}), true
}
