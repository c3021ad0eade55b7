package vector

import (
	"bufio"
	"context"
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"parallax/assets"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// reference is what the program that trained the weights makes of a text.
type reference struct {
	Text   string
	IDs    []uint16
	Vector []float64
	States [][]float64
}

func readReference(t *testing.T) []reference {
	t.Helper()
	f, err := os.Open("../../../../shared/encoder/reference.jsonl")
	if err != nil {
		t.Skip("no reference outputs here")
	}
	defer f.Close()
	var out []reference
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var r reference
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	if in.Err() != nil || len(out) == 0 {
		t.Fatal("no reference outputs", in.Err())
	}
	return out
}

// some are those to try with a kernel: all of them, a few for the plain one, which is slow.
func some(refs []reference, k *kernel) []reference {
	if k.name != "plain" {
		return refs
	}
	var out []reference
	for i := 0; i < len(refs); i += 9 {
		out = append(out, refs[i])
	}
	return out
}

func loadModel(t testing.TB, k *kernel) *model {
	t.Helper()
	m, err := readModel(assets.Encoder, k)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// single is a document of one sentence, whatever the text.
func single(text string) *token.Document {
	s := news.Span{End: len(text)}
	return token.New(&news.Article{Text: text}, []token.Paragraph{{Span: s, End: 1}}, []token.Sentence{{Span: s, Number: 1}})
}

func TestReferenceTokens(t *testing.T) {
	m := loadModel(t, best())
	for _, r := range readReference(t) {
		found, _ := m.cut(r.Text, news.Span{End: len(r.Text)})
		ids := []uint16{m.start}
		for _, p := range found {
			ids = append(ids, p.id)
		}
		if ids = append(ids, m.end); !slices.Equal(ids, r.IDs) {
			t.Errorf("%q: %v, want %v", r.Text, ids, r.IDs)
		}
	}
}

// TestReferenceVectors holds each kernel to the reference vectors before and
// after rounding.
func TestReferenceVectors(t *testing.T) {
	refs := readReference(t)
	for _, k := range kernels() {
		t.Run(k.name, func(t *testing.T) {
			e := New(assets.Encoder)
			e.kernel = &k
			lowest := 1.
			for _, r := range some(refs, &k) {
				got, err := e.Encode(context.Background(), single(r.Text), nil)
				if err != nil {
					t.Fatal(err)
				}
				s := got.Sentences[0]
				if len(r.IDs) > 2 {
					lowest = min(lowest, cosineTo(s.Vector[:], r.Vector))
				}
			}
			t.Logf("lowest cosine of a rounded vector %.6f", lowest)
			if lowest < .999 {
				t.Errorf("lowest cosine %.6f", lowest)
			}
		})
	}
}

func cosineTo(a []int8, b []float64) float64 {
	var ab, aa, bb float64
	for i, x := range b {
		ab += float64(a[i]) * x
		aa += float64(a[i]) * float64(a[i])
		bb += x * x
	}
	return ab / math.Sqrt(aa*bb)
}

// TestReferenceStates holds each kernel to the reference before anything is
// rounded.
func TestReferenceStates(t *testing.T) {
	refs := readReference(t)
	for _, k := range kernels() {
		t.Run(k.name, func(t *testing.T) {
			s := newSpace(loadModel(t, &k), maxPieces, never)
			far, n := 0., 0
			for _, r := range some(refs, &k) {
				if err := s.forward([][]uint16{r.IDs}); err != nil {
					t.Fatal(err)
				}
				projected := s.project()
				for i, want := range r.States {
					state := projected[i*states : (i+1)*states]
					length := math.Sqrt(float64(squares(state)))
					for j, x := range want {
						far = max(far, math.Abs(float64(state[j])/length-x))
						n++
					}
				}
			}
			t.Logf("farthest of %d numbers %.6f", n, far)
			if far > 1e-4 || n == 0 {
				t.Errorf("farthest number %.6f of %d", far, n)
			}
		})
	}
}
