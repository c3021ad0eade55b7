package ingest

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// storyPage is a page with an article that is long enough.
var storyPage = `<!doctype html><html lang="en"><head><title>Council closes the bridge</title>
<link rel="stylesheet" href="/style.css"><script src="/script.js"></script></head><body>
<img src="/picture.png"><iframe src="/frame"></iframe><article><h1>Council closes the bridge</h1>` +
	strings.Repeat("<p>The council voted on Tuesday to close the old bridge over the river, and the mayor said that the decision had been long overdue.</p>\n<p>Engineers found that two of the four piers had moved, she told the members before they cast their votes that evening.</p>\n", 1) +
	`<p>Drivers will have to use the tunnel for at least a year, and the ferry that used to run in the summer will run in the winter too.</p>
<p>Shop owners on both banks said they had not been asked, and some of them stood up and left the hall when the result was read out.</p></article></body></html>`

// onlyServer lets connections to the test's own server pass and guards all
// others as the program does.
func onlyServer(s *httptest.Server) Options {
	own := s.Listener.Addr().String()
	return Options{control: func(network, address string, c syscall.RawConn) error {
		if address == own {
			return nil
		}
		return guard(network, address, c)
	}}
}

func TestAddress(t *testing.T) {
	var paths []string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		paths = append(paths, r.URL.Path)
		if r.Header.Get("Cookie") != "" || !strings.HasPrefix(r.UserAgent(), "Parallax/") {
			t.Errorf("cookie %q, user agent %q", r.Header.Get("Cookie"), r.UserAgent())
		}
		http.SetCookie(w, &http.Cookie{Name: "id", Value: "1"})
		if r.URL.Path == "/old" {
			http.Redirect(w, r, "/story#top", http.StatusFound)
			return
		}
		fmt.Fprint(w, storyPage)
	}))
	defer s.Close()
	a, err := Address(context.Background(), s.URL+"/old", onlyServer(s))
	if err != nil {
		t.Fatal(err)
	}
	if a.Title() != "Council closes the bridge" || a.URL != s.URL+"/story" || a.Origin.Place != s.URL+"/story" || a.Origin.Kind != "address" {
		t.Errorf("title %q, url %q, origin %v", a.Title(), a.URL, a.Origin)
	}
	if strings.Join(paths, " ") != "/old /story" {
		t.Errorf("loaded %q: nothing but the page may be", paths)
	}
}

func TestAddressRefuses(t *testing.T) {
	tests := []struct {
		name, address string
		want          error
	}{
		{"file", "file:///etc/passwd", ErrAddress},
		{"path", "/etc/passwd", ErrAddress},
		{"ftp", "ftp://news.example/a", ErrAddress},
		{"script", "javascript:alert(1)", ErrAddress},
		{"password", "https://user:word@news.example/", ErrAddress},
		{"no host", "https:///a", ErrAddress},
		{"empty", "", ErrAddress},
		{"loopback", "http://127.0.0.1/", ErrBlocked},
		{"loopback by name", "http://localhost/", ErrBlocked},
		{"loopback, v6", "http://[::1]/", ErrBlocked},
		{"loopback, mapped", "http://[::ffff:127.0.0.1]/", ErrBlocked},
		{"unspecified", "http://0.0.0.0/", ErrBlocked},
		{"private", "http://10.1.2.3/", ErrBlocked},
		{"private, home", "http://192.168.1.1/", ErrBlocked},
		{"private, v6", "http://[fd00::1]/", ErrBlocked},
		{"link-local", "http://[fe80::1]/", ErrBlocked},
		{"metadata", "http://169.254.169.254/latest/meta-data/", ErrBlocked},
		{"metadata, v6", "http://[fd00:ec2::254]/", ErrBlocked},
		{"translated", "http://[64:ff9b::7f00:1]/", ErrBlocked},
		{"port", "http://93.184.215.14:22/", ErrBlocked},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Address(context.Background(), tt.address, Options{}); !errors.Is(err, tt.want) {
				t.Errorf("%s: %v, want %v", tt.address, err, tt.want)
			}
		})
	}
}

func TestGuardLetsPublicPass(t *testing.T) {
	for _, a := range []string{"93.184.215.14:443", "8.8.8.8:80", "[2606:2800:220:1::1]:443"} {
		if err := guard("tcp", a, nil); err != nil {
			t.Errorf("%s: %v", a, err)
		}
	}
}

func TestParseIP(t *testing.T) {
	for host, want := range map[string]string{"127.1": "127.0.0.1", "0x7f000001": "127.0.0.1", "2130706433": "127.0.0.1", "0177.0.0.1": "127.0.0.1"} {
		if a, ok := parseIP(host); !ok || a != netip.MustParseAddr(want) {
			t.Errorf("%s is %v", host, a)
		}
	}
	if _, ok := parseIP("news.example"); ok {
		t.Error("a name is no number")
	}
}

// pages are the answers of a server, by path, with what the import must say.
var pages = []struct {
	path string
	want error
	to   http.HandlerFunc
}{
	{"/to-file", ErrAddress, redirect("file:///etc/passwd")},
	{"/to-loopback", ErrBlocked, redirect("http://127.0.0.1:9/")},
	{"/to-metadata", ErrBlocked, redirect("http://169.254.169.254/latest/")},
	{"/to-private", ErrBlocked, redirect("http://192.168.0.1/")},
	{"/loop", ErrRedirects, redirect("/loop")},
	{"/missing", ErrStatus, http.NotFound},
	{"/picture", ErrContentType, typed("image/png", "\x89PNG\r\n\x1a\n")},
	{"/sound", ErrContentType, typed("audio/mpeg", "ID3")},
	{"/feed", ErrFeed, typed("text/html", `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>`)},
	{"/short", ErrStub, typed("text/html", "<html><body><article><h1>Council closes bridge</h1><p>The council voted on Tuesday to close the bridge.</p></article></body></html>")},
	{"/script-shell", ErrStub, typed("text/html", `<html><head><title>News</title></head><body><div id="root"></div><script>start()</script></body></html>`)},
	{"/consent", ErrStub, typed("text/html", "<html><body><div><h1>Before you continue</h1><p>"+strings.Repeat("We and our partners use cookies and process personal data with your consent, as our privacy page explains to you. ", 6)+"</p><p>Press accept to go on to the page that you wanted to read.</p></div></body></html>")},
	{"/paid", ErrStub, typed("text/html", strings.Replace(storyPage, "</article>", `<div class="wall">Subscribe to continue reading.</div></article>`, 1))},
	{"/endless", ErrTooLarge, endless},
	{"/bomb", ErrTooLarge, bomb},
	{"/drip", ErrTooSlow, drip},
	{"/broken-off", ErrIncomplete, brokenOff},
	{"/empty", ErrStub, typed("text/html", "")},
}

func redirect(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) }
}

func typed(contentType, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		fmt.Fprint(w, body)
	}
}

func endless(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	line := []byte(strings.Repeat("<p>And so on and so on.</p>", 1000))
	for r.Context().Err() == nil {
		if _, err := w.Write(line); err != nil {
			return
		}
	}
}

func bomb(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	for range 200 {
		if _, err := z.Write(make([]byte, 1<<20)); err != nil {
			return
		}
	}
	z.Close()
}

func drip(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	for r.Context().Err() == nil {
		fmt.Fprint(w, "<p>")
		w.(http.Flusher).Flush()
		time.Sleep(20 * time.Millisecond)
	}
}

func brokenOff(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Length", "100000")
	fmt.Fprint(w, storyPage)
}

// TestServers: servers that never end, or drip (N183), that lead round or elsewhere
// (N184), and that give what is no page.
func TestServers(t *testing.T) {
	mux := http.NewServeMux()
	for _, p := range pages {
		mux.HandleFunc(p.path, p.to)
	}
	s := httptest.NewServer(mux)
	defer s.Close()
	opt := onlyServer(s)
	for _, p := range pages {
		t.Run(p.path, func(t *testing.T) {
			opt := opt
			if p.path == "/drip" {
				opt.MaxFetch = 300 * time.Millisecond
			}
			start := time.Now()
			_, err := Address(context.Background(), s.URL+p.path, opt)
			if !errors.Is(err, p.want) {
				t.Errorf("%v, want %v", err, p.want)
			}
			if d := time.Since(start); d > 10*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}

// TestServerLies (N186): the content counts, not what the server calls it.
func TestServerLies(t *testing.T) {
	for _, ct := range []string{"application/octet-stream", "text/plain", "nonsense"} {
		s := httptest.NewServer(typed(ct, storyPage))
		a, err := Address(context.Background(), s.URL, onlyServer(s))
		s.Close()
		if err != nil || a.Title() != "Council closes the bridge" {
			t.Errorf("%s: %v", ct, err)
		}
	}
	pdf, err := os.ReadFile(shared("data", "nasty", "files", "pdf", "control.pdf"))
	if err != nil {
		t.Skip("the PDF is not here")
	}
	s := httptest.NewServer(typed("text/html", string(pdf)))
	defer s.Close()
	in, err := Fetch(context.Background(), s.URL, onlyServer(s))
	if err != nil {
		t.Fatal(err)
	}
	a, err := Bytes(context.Background(), in, patient)
	if err != nil || !strings.Contains(a.Text, "The council voted 5-2") {
		t.Errorf("PDF called HTML: %v", err)
	}
}

func TestCertificate(t *testing.T) {
	s := httptest.NewUnstartedServer(typed("text/html", storyPage))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	if _, err := Address(context.Background(), s.URL, onlyServer(s)); !errors.Is(err, ErrCertificate) {
		t.Errorf("%v, want %v", err, ErrCertificate)
	}
	opt := onlyServer(s)
	opt.tls = s.Client().Transport.(*http.Transport).TLSClientConfig
	if _, err := Address(context.Background(), s.URL, opt); err != nil {
		t.Error(err)
	}
	plain := httptest.NewServer(typed("text/html", storyPage))
	defer plain.Close()
	s.Config.Handler = redirect(plain.URL)
	if _, err := Address(context.Background(), s.URL, opt); !errors.Is(err, ErrRedirects) {
		t.Errorf("from https to http: %v, want %v", err, ErrRedirects)
	}
}

func TestCancel(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(drip))
	defer s.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(100*time.Millisecond, cancel)
	if _, err := Address(ctx, s.URL, onlyServer(s)); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want %v", err, context.Canceled)
	}
}

// TestRebinding: a name that is public when it is first looked up and this
// computer when the connection is made.
func TestRebinding(t *testing.T) {
	var asked atomic.Int32
	opt := Options{resolver: fakeNames(t, func(dnsmessage.Name) (netip.Addr, bool) {
		if asked.Add(1) == 1 {
			return netip.MustParseAddr("93.184.215.14"), true
		}
		return netip.MustParseAddr("127.0.0.1"), true
	})}
	if ips, err := opt.resolver.LookupNetIP(context.Background(), "ip4", "news.example"); err != nil || !isPublic(ips[0]) {
		t.Fatalf("first answer %v, %v", ips, err)
	}
	if _, err := Address(context.Background(), "http://news.example/", opt); !errors.Is(err, ErrBlocked) {
		t.Errorf("%v, want %v", err, ErrBlocked)
	}
}

// TestUnknownName (N185): no network, or no such name.
func TestUnknownName(t *testing.T) {
	opt := Options{resolver: fakeNames(t, func(dnsmessage.Name) (netip.Addr, bool) { return netip.Addr{}, false })}
	if _, err := Address(context.Background(), "https://news.example/", opt); !errors.Is(err, ErrOffline) {
		t.Errorf("%v, want %v", err, ErrOffline)
	}
}

// fakeNames is a resolver that asks a server of our own.
func fakeNames(t *testing.T, answer func(dnsmessage.Name) (netip.Addr, bool)) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			if reply := answerNames(buf[:n], answer); reply != nil {
				_, _ = conn.WriteTo(reply, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

func answerNames(query []byte, answer func(dnsmessage.Name) (netip.Addr, bool)) []byte {
	var m dnsmessage.Message
	if m.Unpack(query) != nil || len(m.Questions) == 0 {
		return nil
	}
	q := m.Questions[0]
	reply := dnsmessage.Message{Header: dnsmessage.Header{ID: m.ID, Response: true, Authoritative: true}, Questions: m.Questions}
	if q.Type == dnsmessage.TypeA {
		if a, ok := answer(q.Name); ok {
			reply.Answers = []dnsmessage.Resource{{
				Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 0},
				Body:   &dnsmessage.AResource{A: a.As4()},
			}}
		} else {
			reply.RCode = dnsmessage.RCodeNameError
		}
	}
	out, err := reply.Pack()
	if err != nil {
		return nil
	}
	return out
}

// gzipped answers with bytes that it calls compressed HTML.
func gzipped(data []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(data)
	}
}
