package vector

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"parallax/assets"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func encode(t testing.TB, paragraphs ...string) (*token.Document, *Text) {
	t.Helper()
	d := token.Split(news.New("", paragraphs))
	x, err := Encode(context.Background(), d, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d, x
}

// tokenWords are the texts of the tokens of sentence i.
func tokenWords(d *token.Document, x *Text, i int) string {
	var out []string
	for _, t := range x.Sentences[i].Tokens {
		out = append(out, d.Article.Slice(t.Span))
	}
	return strings.Join(out, " ")
}

func TestEncode(t *testing.T) {
	d, x := encode(t, "The mayor of Albany was not there. He said: “We left.” 🙂", "Zoë’s café closed.")
	want := []string{"The mayor of Albany was not there", "He said We left 🙂", "Zoë s café closed"}
	for i, s := range x.Sentences {
		if got := tokenWords(d, x, i); i >= len(want) || got != want[i] {
			t.Errorf("sentence %d: tokens %q", i, got)
		}
		if s.Scale == 0 || s.Cut {
			t.Errorf("sentence %d: scale %v, cut %v", i, s.Scale, s.Cut)
		}
	}
	if len(x.Sentences) != len(d.Sentences) {
		t.Errorf("%d sentences of %d", len(x.Sentences), len(d.Sentences))
	}
}

func TestEncodeEmptyAndLong(t *testing.T) {
	text := "\u200b " + strings.Repeat("word ", 200)
	one, two := news.Span{End: 3}, news.Span{Start: 4, End: len(text)}
	d := token.New(&news.Article{Text: text}, []token.Paragraph{{Span: news.Span{End: len(text)}, End: 2}},
		[]token.Sentence{{Span: one, Number: 1}, {Span: two, Number: 2}})
	x, err := Encode(context.Background(), d, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s := x.Sentences[0]; s.Scale != 0 || s.Tokens != nil || s.Cut {
		t.Errorf("sentence without a word: %v", s)
	}
	if s := x.Sentences[1]; !s.Cut || len(s.Tokens) != maxPieces-2 {
		t.Errorf("long sentence: cut %v, %d tokens", s.Cut, len(s.Tokens))
	}
	if x, err := Encode(context.Background(), token.New(&news.Article{}, nil, nil), nil); err != nil || len(x.Sentences) != 0 {
		t.Errorf("no sentence: %v, %v", x, err)
	}
}

// TestEncodeManySentences holds that a document without end takes bounded work.
func TestEncodeManySentences(t *testing.T) {
	text := strings.Repeat("\u200b ", maxSentences-1) + "The The"
	var sentences []token.Sentence
	for i := range maxSentences + 1 {
		from := 4 * min(i, maxSentences-1)
		sentences = append(sentences, token.Sentence{Span: news.Span{Start: from, End: from + 3}, Number: i + 1})
	}
	p := token.Paragraph{Span: news.Span{End: len(text)}, End: len(sentences)}
	x, err := Encode(context.Background(), token.New(&news.Article{Text: text}, []token.Paragraph{p}, sentences), nil)
	if err != nil {
		t.Fatal(err)
	}
	if s := x.Sentences[maxSentences-1]; s.Cut || len(s.Tokens) != 1 {
		t.Errorf("last sentence that is read: %d tokens, cut %v", len(s.Tokens), s.Cut)
	}
	if s := x.Sentences[maxSentences]; !s.Cut || s.Tokens != nil || s.Scale != 0 {
		t.Errorf("sentence behind it: %d tokens, cut %v", len(s.Tokens), s.Cut)
	}
}

// TestEncodeAlone holds that a sentence means the same whatever stands around
// it and however many workers there are.
func TestEncodeAlone(t *testing.T) {
	d := invented(12)
	all, err := Encode(context.Background(), d, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for i := range d.Sentences {
		one, err := Encode(context.Background(), single(d.Text(i)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if one.Sentences[0].Vector != all.Sentences[i].Vector {
			t.Errorf("sentence %d has another vector alone", i)
		}
		for j, x := range one.Sentences[0].Tokens {
			if x.State != all.Sentences[i].Tokens[j].State {
				t.Errorf("token %d of sentence %d has another state alone", j, i)
			}
		}
	}
}

// TestKernelsAgree holds what a reader of a kept result may rely on: results
// of kernels with a fused multiply-add are equal, those of the plain one differ
// by one at most.
func TestKernelsAgree(t *testing.T) {
	d := invented(6)
	var first *Text
	for _, k := range kernels() {
		e := New(assets.Encoder)
		e.kernel = &k
		x, err := e.Encode(context.Background(), d, nil)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = x
			continue
		}
		n, off := 0, 0
		each := func(a, b []int8) {
			for i := range a {
				n++
				switch diff := int(a[i]) - int(b[i]); {
				case diff < -1 || diff > 1:
					t.Fatalf("%s: %d, another kernel %d", k.name, a[i], b[i])
				case diff != 0:
					off++
				}
			}
		}
		for i := range x.Sentences {
			a, b := &first.Sentences[i], &x.Sentences[i]
			each(a.Vector[:], b.Vector[:])
			for j := range a.Tokens {
				each(a.Tokens[j].State[:], b.Tokens[j].State[:])
			}
		}
		t.Logf("%s: %d of %d numbers differ by one", k.name, off, n)
		if k.name != "plain" && off > 0 {
			t.Errorf("%s: %d of %d numbers differ", k.name, off, n)
		}
	}
}

// TestSameOnAllMachines holds results to those of other processors. Write the
// new hash when the weights, the form or the text of invented have changed.
func TestSameOnAllMachines(t *testing.T) {
	const want = "bd40605c68a4fa03"
	for _, k := range kernels() {
		if k.name == "plain" {
			continue
		}
		e := New(assets.Encoder)
		e.kernel = &k
		x, err := e.Encode(context.Background(), invented(6), nil)
		if err != nil {
			t.Fatal(err)
		}
		data, err := x.MarshalBinary()
		if got := fmt.Sprintf("%x", sha256.Sum256(data))[:16]; got != want || err != nil {
			t.Errorf("%s: hash %s, want %s, error %v", k.name, got, want, err)
		}
	}
}

// TestTogether holds that calls beside each other do not disturb each other.
func TestTogether(t *testing.T) {
	want, err := Encode(context.Background(), invented(4), nil)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 2 * maxWorkers {
		all.Go(func() {
			got, err := Encode(context.Background(), invented(4), nil)
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("other result, error %v", err)
			}
		})
	}
	all.Wait()
}

func TestProgress(t *testing.T) {
	var got []int
	d := invented(30)
	if _, err := Encode(context.Background(), d, func(done, of int) {
		if of != 30 {
			t.Errorf("of %d", of)
		}
		got = append(got, done)
	}); err != nil {
		t.Fatal(err)
	}
	if !slices.IsSorted(got) || len(got) < 5 || got[len(got)-1] != 30 {
		t.Errorf("progress %v", got)
	}
}

// TestCancel holds that the slowest kernel ends soon too.
func TestCancel(t *testing.T) {
	ks := kernels()
	e := New(assets.Encoder)
	e.kernel = &ks[len(ks)-1]
	if _, err := e.acquire(); err != nil {
		t.Fatal(err)
	}
	defer e.release()
	ctx, cancel := context.WithCancel(context.Background())
	var at time.Time
	time.AfterFunc(300*time.Millisecond, func() { at = time.Now(); cancel() })
	x, err := e.Encode(ctx, invented(200), nil)
	d := time.Since(at)
	if !errors.Is(err, context.Canceled) || x != nil {
		t.Errorf("error %v", err)
	}
	t.Logf("ended after %v", d)
	if d > time.Second { // the machine may be busy
		t.Errorf("ended after %v", d)
	}
	if _, err := e.Encode(ctx, invented(1), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v before the start", err)
	}
}

func heap() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / (1 << 20)
}

// TestMemory holds what the weights take while they are used and afterwards.
func TestMemory(t *testing.T) {
	e := New(assets.Encoder)
	e.idle = time.Millisecond
	before := heap()
	if _, err := e.acquire(); err != nil {
		t.Fatal(err)
	}
	s := newSpace(e.model, maxBatch, never)
	with := heap() - before
	runtime.KeepAlive(s)
	worker := float64(4*(len(s.state)+len(s.context)+len(s.broad)+len(s.keys)+len(s.values)+len(s.scores))) / (1 << 20)
	s = nil
	e.release()
	for range 500 {
		e.mu.Lock()
		gone := e.model == nil
		e.mu.Unlock()
		if gone {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	after := heap() - before
	t.Logf("%.1f MB with weights and a worker (%.1f MB a worker), %.1f MB afterwards", with, worker, after)
	if with+(maxWorkers-1)*worker > 80 || after > 20 {
		t.Errorf("%.1f MB and %.1f MB a worker, %.1f MB afterwards", with, worker, after)
	}
	if _, err := e.Encode(context.Background(), invented(1), nil); err != nil {
		t.Errorf("after the weights were dropped: %v", err)
	}
}

func TestBrokenWeights(t *testing.T) {
	vocab, err := assets.Encoder.ReadFile("encoder/vocab.txt")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := assets.Encoder.ReadFile("encoder/encoder.safetensors")
	if err != nil {
		t.Fatal(err)
	}
	for name, files := range map[string]map[string][]byte{
		"no file":          {},
		"no weights":       {"encoder/vocab.txt": vocab},
		"short vocabulary": {"encoder/vocab.txt": vocab[:1000], "encoder/encoder.safetensors": whole},
		"empty":            {"encoder/vocab.txt": vocab, "encoder/encoder.safetensors": nil},
		"long header":      {"encoder/vocab.txt": vocab, "encoder/encoder.safetensors": []byte("\xff\xff\xff\xff\xff\xff\xff\x7f{}")},
		"no header":        {"encoder/vocab.txt": vocab, "encoder/encoder.safetensors": []byte("\x02\x00\x00\x00\x00\x00\x00\x00[]")},
		"no tensors":       {"encoder/vocab.txt": vocab, "encoder/encoder.safetensors": []byte("\x02\x00\x00\x00\x00\x00\x00\x00{}")},
		"cut off":          {"encoder/vocab.txt": vocab, "encoder/encoder.safetensors": whole[:len(whole)/2]},
	} {
		fsys := fstest.MapFS{}
		for path, data := range files {
			fsys[path] = &fstest.MapFile{Data: data}
		}
		if _, err := New(fsys).Encode(context.Background(), invented(1), nil); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func ExampleEncode() {
	d := token.Split(news.New("", []string{"The mayor resigned on Monday."}))
	text, err := Encode(context.Background(), d, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range text.Sentences[0].Tokens {
		fmt.Println(t.Span, d.Article.Slice(t.Span))
	}
	// Output:
	// {0 3} The
	// {4 9} mayor
	// {10 18} resigned
	// {19 21} on
	// {22 28} Monday
}
