package vector

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

const (
	resigned = "The mayor of Albany resigned on Monday after the dockworkers' strike."
	stepped  = "Albany's mayor stepped down Monday because of the walkout."
	other    = "Rain is expected along the coast until the weekend."
)

func TestAlign(t *testing.T) {
	_, x := encode(t, resigned, stepped, other)
	a, b, c := &x.Sentences[0], &x.Sentences[1], &x.Sentences[2]
	w := NewWeights(x)
	same, _ := Align(a, a, w)
	p, q := Align(a, b, w)
	far, _ := Align(a, c, w)
	t.Logf("same %.3f, told again %.3f and %.3f, another fact %.3f", same, p, q, far)
	if math.Abs(same-1) > 1e-6 || p < .55 || q < .55 || far > .4 {
		t.Errorf("same %.3f, told again %.3f and %.3f, another fact %.3f", same, p, q, far)
	}
	if u, v := Align(b, a, w); u != q || v != p {
		t.Errorf("the other way round %v, %v, want %v, %v", u, v, q, p)
	}
	if p, q := Align(a, &Sentence{}, w); p != 0 || q != 0 {
		t.Errorf("with nothing %v, %v", p, q)
	}
	if near, far := Cosine(a, b), Cosine(a, c); near < .5 || far > .4 || math.Abs(Cosine(a, a)-1) > 1e-6 || Cosine(a, &Sentence{}) != 0 {
		t.Errorf("cosine told again %.3f, another fact %.3f", near, far)
	}
}

func TestWeights(t *testing.T) {
	s := func(ids ...uint16) Sentence {
		var out Sentence
		for _, id := range ids {
			out.Tokens = append(out.Tokens, Token{ID: id})
		}
		return out
	}
	w := NewWeights(&Text{[]Sentence{s(7, 7, 8), s(7)}}, &Text{[]Sentence{s(7), s()}})
	for id, have := range map[uint16]float64{7: 3, 8: 1, 9: 0} {
		want := max(math.Log(5/(have+.5)), .05)
		if got := w.Of(id); math.Abs(got-want) > 1e-3 {
			t.Errorf("in %v of 4 sentences: %v, want %v", have, got, want)
		}
	}
	if got := NewWeights(&Text{[]Sentence{s(7), s(7), s(7)}}).Of(7); got < leastWeight || got > .2 {
		t.Errorf("in all sentences: %v", got)
	}
}

func TestLinks(t *testing.T) {
	d, x := encode(t, resigned, stepped, other)
	w := NewWeights(x)
	got := map[string]string{}
	share := 0.
	links := Links(&x.Sentences[0], &x.Sentences[1], w)
	for i, l := range links {
		a, b := d.Article.Slice(l.A), d.Article.Slice(l.B)
		t.Logf("%q %q %.2f %.3f %v", a, b, l.Cosine, l.Share, l.Same)
		got[a] = b
		share += l.Share
		if i > 0 && l.Share > links[i-1].Share {
			t.Error("links are not in order")
		}
		if l.Same != strings.EqualFold(a, b) {
			t.Errorf("%q and %q: same is %v", a, b, l.Same)
		}
	}
	if got["resigned"] != "stepped down" || got["mayor"] != "mayor" {
		t.Errorf("links %v", got)
	}
	if p, q := Align(&x.Sentences[0], &x.Sentences[1], w); share > (p+q)/2+1e-9 {
		t.Errorf("shares %v of %v", share, (p+q)/2)
	}
	if l := Links(&x.Sentences[0], &Sentence{}, w); l != nil {
		t.Errorf("links with nothing: %v", l)
	}
}

func TestLinksAreSpans(t *testing.T) {
	d, x := encode(t, "The dockworkers’ leaders stepped down.", "Dockworkers’ leaders, who stepped down, left.")
	for _, l := range Links(&x.Sentences[0], &x.Sentences[1], NewWeights(x)) {
		for i, s := range []news.Span{l.A, l.B} {
			if !d.Sentences[i].Contains(s) || s.Empty() {
				t.Errorf("%v is not in sentence %d", s, i)
			}
		}
	}
}

func BenchmarkAlign(b *testing.B) {
	x, err := Encode(b.Context(), invented(40), nil)
	if err != nil {
		b.Fatal(err)
	}
	w := NewWeights(x)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Align(&x.Sentences[i%40], &x.Sentences[i*7%40], w)
	}
}

func ExampleAlign() {
	a := Sentence{Tokens: []Token{{ID: 5000, State: [states]int8{5}, Scale: .2}}}
	b := Sentence{Tokens: []Token{
		{ID: 5000, State: [states]int8{3, 4}, Scale: .2},
		{ID: 6000, State: [states]int8{0, 5}, Scale: .2},
	}}
	w := NewWeights(&Text{[]Sentence{a, b}})
	p, q := Align(&a, &b, w)
	fmt.Printf("%.2f %.2f\n", p, q)
	// Output: 0.60 0.13
}

func ExampleLinks() {
	d := token.Split(news.New("", []string{"The mayor of Albany resigned on Monday.", "Albany's mayor stepped down Monday."}))
	text, err := Encode(context.Background(), d, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range Links(&text.Sentences[0], &text.Sentences[1], NewWeights(text)) {
		if !l.Same {
			fmt.Println(d.Article.Slice(l.A), "-", d.Article.Slice(l.B))
		}
	}
	// Output: resigned - stepped down
}
