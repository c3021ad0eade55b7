package gather

import (
	"sync"

	"parallax/assets"
	"parallax/compare/align/odds"
)

// The grounds on which two articles are taken for ones of the same event. Of the
// articles around each, those that are most like it, the likeness to the first, the
// mean over three, and that over the ones behind them say how much it takes to be
// near: an article of a long story is like many others.
const (
	sameLike       = iota // the likeness
	sameBell              // what the days leave of it
	sameFirst             // the likeness over the nearest of each: the greater share
	sameFirstLess         // and the less
	sameThree             // over the mean of the three nearest
	sameThreeLess         //
	sameBehind            // over the mean of those behind
	sameBehindLess        //
	sameAround            // how much those around the one are like the other too
	sameRival             // how much more alike they are than the one and its nearest other
	sameRivalGreat        // the same of the other one
	sames
)

// SameGrounds are what speaks for and against one event of two articles, with the
// products of every two, and their squares.
type SameGrounds [sames + sames*(sames+1)/2]float64

// SameNames are the names of the grounds in assets/align/same.tsv, in order, with the
// constant and the share from which groups are linked.
func SameNames() []string {
	one := []string{"like", "bell", "first", "firstLess", "three", "threeLess", "behind", "behindLess", "around", "rival", "rivalGreat"}
	out := one
	for i, a := range one {
		for _, b := range one[i:] {
			out = append(out, a+"*"+b)
		}
	}
	return append(out, "bias", "sure")
}

// sameWeights are those of the grounds.
type sameWeights struct {
	of         SameGrounds
	bias, sure float64
}

var shippedSame = sync.OnceValue(func() (w sameWeights) {
	c := odds.Shipped(assets.Align, "align/same.tsv", SameNames())[0]
	n := copy(w.of[:], c)
	w.bias, w.sure = c[n], c[n+1]
	return w
})

// probability is how sure two texts with such grounds are about one event.
func (w sameWeights) probability(_, _ int, g SameGrounds) float64 {
	sum := w.bias
	for k, x := range g {
		sum += w.of[k] * x
	}
	return odds.Probability(sum)
}

// most is how large a ground is at most.
const most = 5

// sameGrounds are those of two texts that are so alike.
func (s *Shelf) sameGrounds(p pair, a, b around) (g SameGrounds) {
	i, k, like, one := int(p.a), int(p.b), p.likeness, g[:sames]
	one[sameLike], one[sameBell] = like, s.bell(i, k)
	for at, x := range [][2]float64{{a.first, b.first}, {a.three, b.three}, {a.behind, b.behind}} {
		one[sameFirst+2*at] = like / (min(x[0], x[1]) + little)
		one[sameFirst+2*at+1] = like / (max(x[0], x[1]) + little)
	}
	one[sameAround] = (a.shared(b) + b.shared(a)) / (a.three + b.three + little)
	x, y := a.rival(k), b.rival(i)
	one[sameRival], one[sameRivalGreat] = like-min(x, y), like-max(x, y)
	g.multiply()
	return g
}

// multiply sets the products of every two grounds, none of which is larger than most.
func (g *SameGrounds) multiply() {
	for at := range sames {
		g[at] = max(-most, min(most, g[at]))
	}
	at := sames
	for x := range sames {
		for y := x; y < sames; y++ {
			g[at] = g[x] * g[y]
			at++
		}
	}
}
