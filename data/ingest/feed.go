package ingest

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"

	"parallax/compare/news"
)

// maxFeedEntries is how many entries of a feed are listed.
const maxFeedEntries = 5000

// Entry is one article that a feed offers. Nothing is loaded until the reader
// chooses it.
type Entry struct {
	Title string
	// Address is a full http or https address, "" where the feed gives none.
	Address string
	Authors []string
	// Published is zero where the feed gives no date that can be read.
	Published news.Date
	// Summary is plain text, at most a few sentences.
	Summary string
	// Local tells that Address names this computer or its network by number.
	Local bool

	content string
}

// FeedList is a feed as a list to choose from.
type FeedList struct {
	Title   string
	Entries []Entry
	// Notes tell what could not be read, for the reader (news.Remark).
	Notes []string
}

// entityDecl finds declarations of entities: no feed needs its own, and they
// are the way to bombs and to foreign files.
var entityDecl = regexp.MustCompile(`(?i)<!ENTITY`)

// Feed reads RSS, Atom or JSON Feed as a list to choose from, in the feed's
// order. What is no feed is ErrNoText; a web page is told as such by its form.
func Feed(ctx context.Context, in Input, opt Options) (*FeedList, error) {
	opt = opt.limits()
	if int64(len(in.Data)) > opt.MaxInput {
		return nil, fmt.Errorf("ingest feed: %w", ErrTooLarge)
	}
	if sniff(in.Data, in.ContentType) != formFeed {
		return nil, fmt.Errorf("ingest feed: %w: no feed", ErrNoText)
	}
	if entityDecl.Match(in.Data) {
		return nil, fmt.Errorf("ingest feed: %w: declares entities", ErrDamaged)
	}
	f, err := parseFeed(ctx, in.Data, opt)
	if err != nil {
		return nil, fmt.Errorf("ingest feed: %w", err)
	}
	list := &FeedList{Title: cleanLine(f.Title)}
	if f.cut {
		list.Notes = append(list.Notes, news.Remark("feed.cut"))
	}
	skipped := 0
	for _, it := range f.Items {
		if len(list.Entries) == maxFeedEntries {
			break
		}
		e := entryOf(it)
		if e.Address == "" && it.Link != "" {
			skipped++
			continue
		}
		list.Entries = append(list.Entries, e)
	}
	if skipped > 0 {
		list.Notes = append(list.Notes, news.Remark("feed.skipped", "n", strconv.Itoa(skipped)))
	}
	if len(list.Entries) == 0 {
		return nil, fmt.Errorf("ingest feed: %w", ErrNoText)
	}
	return list, nil
}

// parsedFeed is a feed; cut tells that only its whole entries could be read.
type parsedFeed struct {
	*gofeed.Feed
	cut bool
}

// parseFeed parses in time; of a feed that is cut off the whole entries count.
func parseFeed(ctx context.Context, data []byte, opt Options) (parsedFeed, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, opt.MaxParsing, ErrTooSlow)
	defer cancel()
	return inTime(ctx, func() (parsedFeed, error) {
		f, err := gofeed.NewParser().Parse(bytes.NewReader(data))
		if err == nil {
			return parsedFeed{f, false}, nil
		}
		if whole := closeFeed(data); whole != nil {
			if f, again := gofeed.NewParser().Parse(bytes.NewReader(whole)); again == nil {
				return parsedFeed{f, true}, nil
			}
		}
		return parsedFeed{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	})
}

// closeFeed cuts a broken feed behind its last whole entry and closes it; nil
// when there is none.
func closeFeed(data []byte) []byte {
	s := string(data)
	for _, end := range [][2]string{{"</item>", "</channel></rss>"}, {"</entry>", "</feed>"}} {
		if i := strings.LastIndex(s, end[0]); i >= 0 {
			return []byte(s[:i+len(end[0])] + end[1])
		}
	}
	return nil
}

func entryOf(it *gofeed.Item) Entry {
	e := Entry{
		Title: cleanLine(plainText(it.Title)), Address: webAddress(it.Link),
		Summary: shorten(cleanLine(plainText(it.Description)), 600), content: it.Content,
	}
	if it.Link == "" {
		e.Address = webAddress(it.GUID) // many entries have no other address
	}
	if e.Address != "" {
		e.Local = isLocal(e.Address)
	}
	for _, p := range it.Authors {
		if p != nil {
			e.Authors = append(e.Authors, splitAuthors(p.Name)...)
		}
	}
	e.Published = parseDate(it.Published)
	if !e.Published.Known() && it.PublishedParsed != nil && it.PublishedParsed.Year() > 1970 {
		e.Published = news.Date{Time: it.PublishedParsed.UTC().Truncate(time.Minute), Precision: news.ToMinute}
	}
	return e
}

// isLocal: the address names by number, or by "localhost", what no download
// may reach; names are checked when they are resolved.
func isLocal(address string) bool {
	u, err := parseAddress(address)
	if err != nil {
		return true
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") || strings.HasSuffix(host, ".local") {
		return true
	}
	a, ok := parseIP(host)
	return ok && !isPublic(a)
}

// plainText takes the tags out of HTML, once.
func plainText(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return s
	}
	z := html.NewTokenizer(strings.NewReader(s))
	var b strings.Builder
	skip := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if skip == "" {
				b.Write(z.Text())
			}
		case html.StartTagToken:
			if name, _ := z.TagName(); skipTag[string(name)] {
				skip = string(name)
			}
			b.WriteByte(' ')
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == skip {
				skip = ""
			}
			b.WriteByte(' ')
		}
	}
}

// shorten cuts at a blank before n bytes.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = strings.ToValidUTF8(s[:n], "")
	if i := strings.LastIndexByte(s, ' '); i > 0 {
		s = s[:i]
	}
	return s + " …"
}

// FromEntry reads the article that stands in the feed itself; ErrStub where
// the feed holds only a summary, so that the address must be loaded.
func FromEntry(ctx context.Context, e Entry, opt Options) (*news.Article, error) {
	if countWords(plainText(e.content)) < minArticle {
		return nil, fmt.Errorf("ingest feed entry: %w", ErrStub)
	}
	page := "<html><head><title>" + html.EscapeString(e.Title) + "</title></head><body><article><h1>" +
		html.EscapeString(e.Title) + "</h1>" + e.content + "</article></body></html>"
	a, err := Bytes(ctx, Input{
		Name: e.Title, Data: []byte(page), ContentType: "text/html; charset=utf-8", Address: e.Address,
		Origin: news.Origin{Kind: news.FromAddress, Place: e.Address},
	}, opt)
	if err != nil {
		return nil, err
	}
	if len(a.Authors) == 0 && len(e.Authors) > 0 {
		a.Authors, a.ReadFrom[news.FieldAuthors] = e.Authors, "feed"
	}
	if !a.Published.Known() && e.Published.Known() {
		a.Published, a.ReadFrom[news.FieldPublished] = e.Published, "feed"
	}
	return a, nil
}
