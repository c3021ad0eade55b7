package reading

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"hash/fnv"
	"io/fs"
	"strconv"
	"sync"

	"parallax/assets"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// form is the version of what Encode writes.
const form = "3"

// Version names all that a reading depends on beside the article: the engine,
// the form in which it is kept, the word lists and the tagger's weights. A kept
// reading of another version must not be decoded.
func Version(engine string) string { return engine + "." + form + "." + lists() }

// lists is a hash of what the program reads articles by.
var lists = sync.OnceValue(func() string {
	h := fnv.New64a()
	for _, files := range []fs.FS{assets.Lexicon, assets.Tagger} {
		err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(files, path)
			_, _ = h.Write(append([]byte(path), data...))
			return err
		})
		if err != nil {
			panic(err) // the files are inside the program
		}
	}
	return strconv.FormatUint(h.Sum64(), 36)
})

// ErrKept is the error of Decode for bytes that are no reading of the article.
var ErrKept = errors.New("not a kept reading of this article")

// Encode gives what Decode makes the reading of again: where its sentences and
// quotation marks stand, and its quotations. Words, voices and the other layers
// follow from these in less time than they take to read. A reader's corrections must
// not be in it.
func (r Article) Encode() []byte {
	w := &writer{}
	w.number(len(r.Article.Text))
	w.number(len(r.Doc.Paragraphs))
	for _, p := range r.Doc.Paragraphs {
		w.span(p.Span)
		w.number(p.End - p.First)
		w.flag(p.Headline)
	}
	w.at = 0
	for _, s := range r.Doc.Sentences {
		w.span(s.Span)
	}
	w.at = 0
	w.number(len(r.Marks))
	for _, m := range r.Marks {
		w.span(m.Span)
		w.number(m.Paragraph)
		w.flag(m.Single)
		w.flag(m.Continues)
	}
	w.number(len(r.Quotes))
	for _, q := range r.Quotes {
		w.quote(q)
	}
	return binary.LittleEndian.AppendUint32(w.out, crc32.ChecksumIEEE(w.out))
}

// checksum is the length in bytes of what stands behind a kept reading, so
// that a rotten one is told from a whole one.
const checksum = 4

// Decode is the reading of an article of which Encode wrote what is kept. It
// returns ErrKept for bytes that cannot be that.
func Decode(kept []byte, a *news.Article) (Article, error) {
	n := len(kept) - checksum
	if n < 0 || binary.LittleEndian.Uint32(kept[n:]) != crc32.ChecksumIEEE(kept[:n]) {
		return Article{}, ErrKept
	}
	r := &reader{left: kept[:n], length: len(a.Text)}
	if r.number() != len(a.Text) {
		return Article{}, ErrKept
	}
	paragraphs, sentences := r.document()
	r.at = 0
	var marks []quote.Stretch
	for range r.count() {
		marks = append(marks, quote.Stretch{Span: r.span(), Paragraph: r.number(), Single: r.flag(), Continues: r.flag()})
	}
	var quotes []quote.Quote
	for range r.count() {
		quotes = append(quotes, r.quote())
	}
	if r.bad || len(r.left) > 0 {
		return Article{}, ErrKept
	}
	d := token.New(a, paragraphs, sentences)
	return withLayers(Article{Article: a, Doc: d, Text: quote.Text{Marks: marks}.With(d, quotes)}), nil
}

// document reads the paragraphs and sentences.
func (r *reader) document() (ps []token.Paragraph, ss []token.Sentence) {
	ps = make([]token.Paragraph, r.count())
	total := 0
	for i := range ps {
		ps[i] = token.Paragraph{Span: r.span(), First: total}
		total += r.count()
		ps[i].End, ps[i].Headline = total, r.flag()
	}
	r.at = 0
	number := 0
	for i, p := range ps {
		for k := p.First; k < p.End && !r.bad; k++ {
			s := token.Sentence{Span: r.span(), Paragraph: i}
			if !p.Headline {
				number++
				s.Number = number
			}
			ss = append(ss, s)
		}
	}
	return ps, ss
}

// writer appends whole numbers as varints; a span stands by its distance from
// the start of the one before.
type writer struct {
	out []byte
	at  int
}

func (w *writer) number(n int) { w.out = binary.AppendVarint(w.out, int64(n)) }

func (w *writer) flag(b bool) {
	n := byte(0)
	if b {
		n = 1
	}
	w.out = append(w.out, n)
}

func (w *writer) text(s string) {
	w.number(len(s))
	w.out = append(w.out, s...)
}

func (w *writer) span(s news.Span) {
	w.number(s.Start - w.at)
	w.number(s.Len())
	w.at = s.Start
}

func (w *writer) quote(q quote.Quote) {
	w.text(string(q.Kind))
	w.span(q.Source)
	w.span(q.Cue)
	w.number(len(q.Content))
	for _, c := range q.Content {
		w.span(c)
	}
	w.text(q.Speaker)
	w.flag(q.Unnamed)
	w.text(string(q.Form))
	w.text(q.Rule)
	w.text(q.Found)
}

// reader reads what writer wrote; bad is true once something did not fit.
type reader struct {
	left   []byte
	at     int
	length int // of the article's text
	bad    bool
}

func (r *reader) number() int {
	n, w := binary.Varint(r.left)
	if w <= 0 || n > int64(r.length) || n < -int64(r.length) {
		r.bad = true
		return 0
	}
	r.left = r.left[w:]
	return int(n)
}

// count is the length of a list that follows, each element of which takes at
// least one byte.
func (r *reader) count() int {
	n := r.number()
	if n < 0 || n > len(r.left) {
		r.bad = true
		return 0
	}
	return n
}

func (r *reader) flag() bool {
	if len(r.left) == 0 || r.left[0] > 1 {
		r.bad = true
		return false
	}
	b := r.left[0] == 1
	r.left = r.left[1:]
	return b
}

func (r *reader) text() string {
	n := r.count()
	s := string(r.left[:n])
	r.left = r.left[n:]
	return s
}

func (r *reader) span() news.Span {
	start := r.at + r.number()
	s := news.Span{Start: start, End: start + r.number()}
	if s.Start < 0 || s.End < s.Start || s.End > r.length {
		r.bad = true
		return news.Span{}
	}
	r.at = start
	return s
}

func (r *reader) quote() quote.Quote {
	q := quote.Quote{Kind: quote.Kind(r.text()), Source: r.span(), Cue: r.span()}
	for range r.count() {
		q.Content = append(q.Content, r.span())
	}
	q.Speaker, q.Unnamed, q.Form, q.Rule = r.text(), r.flag(), quote.Form(r.text()), r.text()
	q.Found = r.text()
	return q
}
