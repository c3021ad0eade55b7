package vector

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"parallax/assets"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// invented is an article of so many sentences of 25 words about one strike.
func invented(sentences int) *token.Document {
	words := strings.Fields("the the the a a of of to to in in and and that was for on with by after before mayor council harbour strike dockworkers union " +
		"walked out said Monday pay talks company offered percent rise rejected leaders vote closed terminal ships waiting containers governor urged both sides " +
		"return table police arrested three people outside gates spokeswoman declined comment economy region lost millions each day lengthened stoppage judge ordered")
	r := rand.New(rand.NewPCG(1, 2))
	var out []string
	for range sentences {
		s := make([]string, 25)
		for i := range s {
			s[i] = words[r.IntN(len(words))]
		}
		out = append(out, "The "+strings.Join(s[1:12], " ")+", "+strings.Join(s[12:], " ")+".")
	}
	return token.Split(news.New("", []string{strings.Join(out, " ")}))
}

func BenchmarkEncode(b *testing.B) {
	d := invented(40)
	if len(d.Sentences) != 40 {
		b.Fatal(len(d.Sentences))
	}
	for _, k := range kernels() {
		e := New(assets.Encoder)
		e.kernel = &k
		b.Run(k.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := e.Encode(context.Background(), d, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkReadModel(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		loadModel(b, best())
	}
}

// BenchmarkTile reports how many sums and products a second a kernel makes on
// one core, for the sizes of a layer.
func BenchmarkTile(b *testing.B) {
	for _, k := range kernels() {
		for _, size := range [][2]int{{width, inner}, {inner, width}} {
			b.Run(fmt.Sprintf("%s/%d×%d", k.name, size[0], size[1]), func(b *testing.B) {
				p := product{make([]float32, 132*broadRow), broadRow, make([]float32, width*inner), make([]float32, 132*broadRow), broadRow}
				for b.Loop() {
					k.add(p, 132, size[0], size[1], never)
				}
				b.ReportMetric(2*132*width*inner*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}

func BenchmarkSmallLoops(b *testing.B) {
	x := make([]float32, inner)
	for _, k := range kernels() {
		b.Run("gelu/"+k.name, func(b *testing.B) {
			for b.Loop() {
				k.gelu(&x[0], len(x))
			}
		})
		b.Run("exp/"+k.name, func(b *testing.B) {
			for b.Loop() {
				k.exp(&x[0], len(x), 1)
			}
		})
	}
	n := layerNorm{make([]float32, width), make([]float32, width)}
	b.Run("norm", func(b *testing.B) {
		for b.Loop() {
			n.apply(x[:width])
		}
	})
}
