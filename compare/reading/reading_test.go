package reading

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"reflect"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func article() *news.Article {
	return news.New("Harbour reopens after 9 days", []string{
		"The harbour of Vessby opened again on Monday, nine days after the fire. “We are tired,” said Ada Moss, the harbour master, “but we are open.”",
		"Two ferries left at noon.\nAccording to the union, 40 dockers will not come back. She called it “a bad day”.",
		"“Nobody asked us,” the union said. “Nobody will.”",
		"The harbour is open, come and see. — Ada Moss (@adamoss) July 3, 2013",
	})
}

func TestReadHasAllLayers(t *testing.T) {
	r := Read(article())
	if len(r.Doc.Sentences) < 6 || len(r.Quotes) < 3 || len(r.Marks) < 5 || len(r.Voices) < 5 {
		t.Errorf("%d sentences, %d quotes, %d marks, %d voices", len(r.Doc.Sentences), len(r.Quotes), len(r.Marks), len(r.Voices))
	}
	n := 0
	for _, q := range r.Numbers {
		n += len(q)
	}
	if n < 4 {
		t.Errorf("%d numbers", n)
	}
}

// TestKeptReadingIsTheSame: what is decoded equals what was read.
func TestKeptReadingIsTheSame(t *testing.T) {
	for name, a := range map[string]*news.Article{
		"article": article(), "empty": news.New("", nil), "headline": news.New("Only this", nil),
		"odd": news.New("", []string{"“Never closed\n\n\xff é", "“Again", "A. B? ”"}),
	} {
		want := Read(a)
		got, err := Decode(want.Encode(), a)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !same(got, want) {
			t.Errorf("%s: got %+v\nwant %+v", name, got, want)
		}
	}
}

// same takes an empty list for none.
func same(a, b Article) bool {
	if len(a.Quotes) == 0 && len(b.Quotes) == 0 {
		a.Quotes, b.Quotes = nil, nil
	}
	if len(a.Marks) == 0 && len(b.Marks) == 0 {
		a.Marks, b.Marks = nil, nil
	}
	if len(a.Doc.Sentences) == 0 && len(b.Doc.Sentences) == 0 {
		return true
	}
	return reflect.DeepEqual(a, b)
}

// TestKeptReadingIsSmall: it is no second copy of the text.
func TestKeptReadingIsSmall(t *testing.T) {
	a := article()
	if kept := len(Read(a).Encode()); kept > len(a.Text) {
		t.Errorf("%d bytes for a text of %d", kept, len(a.Text))
	}
}

func TestSpoiltReadingIsRefused(t *testing.T) {
	a := article()
	kept := Read(a).Encode()
	for i := range kept {
		if _, err := Decode(kept[:i], a); !errors.Is(err, ErrKept) {
			t.Fatalf("cut at %d: %v", i, err)
		}
	}
	kept[len(kept)/2] ^= 4
	if _, err := Decode(kept, a); !errors.Is(err, ErrKept) {
		t.Errorf("one bit turned: %v", err)
	}
	kept[len(kept)/2] ^= 4
	if _, err := Decode(append(kept, 0), a); !errors.Is(err, ErrKept) {
		t.Errorf("one byte more: %v", err)
	}
	if _, err := Decode(kept, news.New("Another", []string{"text"})); !errors.Is(err, ErrKept) {
		t.Errorf("another article: %v", err)
	}
}

// FuzzDecode: no bytes make it panic or give spans outside the text.
func FuzzDecode(f *testing.F) {
	a := article()
	whole := Read(a).Encode()
	f.Add(whole[:len(whole)-checksum])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, kept []byte) {
		r, err := Decode(binary.LittleEndian.AppendUint32(kept, crc32.ChecksumIEEE(kept)), a)
		if err != nil {
			return
		}
		for _, q := range r.Quotes {
			for _, c := range q.Content {
				_ = a.Slice(c)
			}
		}
	})
}

func TestVersionNamesTheEngine(t *testing.T) {
	if v := Version("7"); !strings.HasPrefix(v, "7.") || v == Version("8") || v != Version("7") {
		t.Error(v)
	}
}

func TestSet(t *testing.T) {
	a, b := Read(article()), Read(news.New("Second", []string{"Ada Moss left."}))
	s := SetOf([]Article{a, b})
	if len(s.Docs) != 2 || len(s.Texts) != 2 || len(s.Numbers) != 2 || s.Article(1) != b.Article {
		t.Errorf("%+v", s)
	}
	g := Gather([]*token.Document{a.Doc, b.Doc}, nil)
	if len(g.Quotes) != 2 || len(g.Quotes[0]) != 0 || len(g.Texts[0].Marks) != len(a.Marks) {
		t.Errorf("%d marks, %d wanted", len(g.Texts[0].Marks), len(a.Marks))
	}
}

// TestOfCopiesQuotations: corrections of one reading leave the other as it is.
func TestOfCopiesQuotations(t *testing.T) {
	r := Read(article())
	o := *r.Article
	c := r.Of(&o)
	c.Quotes[0].Speaker = "Somebody Else"
	if r.Quotes[0].Speaker == "Somebody Else" || c.Article != &o || c.Doc.Article != &o {
		t.Error("the readings share what corrections change")
	}
}
