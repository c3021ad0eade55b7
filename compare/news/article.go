package news

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// Article is one outlet's account of an event. Make one with New; Text is
// frozen from then on and every other place in it is a Span.
type Article struct {
	// ID is the hash of Text (see TextHash): the same words have the same ID.
	ID string
	// Text is the headline (if any), then the paragraphs of the body, one
	// blank line ("\n\n") between them. It is valid UTF-8 without control
	// characters other than "\n".
	Text string
	// Headline is the span of the headline, which stands first in Text; it is
	// empty when none was found.
	Headline Span
	// Outlet publishes the article; Agency wrote it, where that is another.
	Outlet, Agency string
	Authors        []string
	Published      Date
	URL            string
	// Language is an ISO 639-1 code, "" when unknown.
	Language string
	Origin   Origin
	// ReadFrom tells for each field where its value was read ("json-ld",
	// "meta og:title", "first line", "typed by the reader").
	ReadFrom map[Field]string
	// SetAside are the blocks of the input that are not in Text, in order.
	SetAside []Block
	// Notes are for the reader, about this copy ("12 characters could not be
	// read"): remarks (see Remark), and sentences from older libraries.
	Notes []string
}

// Field names one value of an article's metadata.
type Field string

// The fields whose origin is kept.
const (
	FieldHeadline  Field = "headline"
	FieldOutlet    Field = "outlet"
	FieldAgency    Field = "agency"
	FieldAuthors   Field = "authors"
	FieldPublished Field = "published"
	FieldURL       Field = "url"
	FieldLanguage  Field = "language"
)

// OriginKind is the way by which our copy came in.
type OriginKind string

// The ways in.
const (
	FromFile    OriginKind = "file"
	FromAddress OriginKind = "address"
	FromPaste   OriginKind = "paste"
	FromSample  OriginKind = "sample"
)

// Origin is where our copy came from: the path, the address, or "" for a paste.
type Origin struct {
	Kind  OriginKind
	Place string
}

// Block is a piece of the input that was set aside. Nothing is deleted: At is
// the byte offset in Text where it would stand if the reader took it back.
type Block struct {
	Text string
	Rule string
	At   int
}

// Outlet is a publisher as the library keeps it.
type Outlet struct {
	Name string
	// Domains are the web hosts that belong to it, without "www.".
	Domains []string
	// OtherNames are what else it is called ("NYT").
	OtherNames []string
	// ReaderLabel is the reader's own free word for it; the program has none.
	ReaderLabel string
}

// Event is the happening that its articles cover.
type Event struct {
	ID    string
	Title string
	// Articles are article IDs, in the order in which they were added.
	Articles []string
}

// New makes an article of a headline (may be "") and the paragraphs of its
// body, and freezes its text. Blank paragraphs are left out. The caller fills
// in the metadata.
func New(headline string, paragraphs []string) *Article {
	var parts []string
	a := &Article{ReadFrom: map[Field]string{}}
	if h := strings.TrimSpace(headline); h != "" {
		parts = append(parts, h)
		a.Headline = Span{0, len(h)}
	}
	for _, p := range paragraphs {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	a.Text = strings.Join(parts, "\n\n")
	a.ID = TextHash(a.Text)
	return a
}

// TextHash is the identity of a text: the first 16 hex digits of its SHA-256.
func TextHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// Slice is the text of a span. A span out of bounds gives "".
func (a *Article) Slice(s Span) string {
	if s.Start < 0 || s.End > len(a.Text) || s.Empty() {
		return ""
	}
	return a.Text[s.Start:s.End]
}

// Title is the headline's text, "" when there is none.
func (a *Article) Title() string { return a.Slice(a.Headline) }

// Body is the span of the text below the headline.
func (a *Article) Body() Span {
	if a.Headline.Empty() {
		return Span{0, len(a.Text)}
	}
	return Span{min(a.Headline.End+len("\n\n"), len(a.Text)), len(a.Text)}
}

// Words is the number of words of the body; the headline does not count.
func (a *Article) Words() int { return len(strings.Fields(a.Slice(a.Body()))) }

// English reports whether the article is taken for English, as one is of which
// nobody told the language.
func (a *Article) English() bool { return a.Language == "" || a.Language == "en" }

// Name is how the program calls the article: its outlet, else its headline,
// else the file or address it came from; the beginning of a long one.
func (a *Article) Name() string {
	for _, s := range []string{a.Outlet, a.Title(), placeName(a.Origin.Place)} {
		if s != "" {
			return beginning(s)
		}
	}
	return "untitled article"
}

// placeName is a file without its folders, or an address.
func placeName(place string) string {
	if strings.Contains(place, "://") {
		return place
	}
	return place[strings.LastIndexAny(place, `/\`)+1:]
}

// mostName is how many characters a name has at most.
const mostName = 80

// beginning is the first words of s, mostName characters of them.
func beginning(s string) string {
	r := []rune(s)
	if len(r) <= mostName {
		return s
	}
	cut := string(r[:mostName-1])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + "…"
}
