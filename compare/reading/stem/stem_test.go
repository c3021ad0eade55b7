package stem

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/kljensen/snowball/english"
)

func TestWord(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"hoping", "hope"},
		{"hopping", "hop"},
		{"national", "nation"},
		{"generously", "generous"},
		{"cried", "cri"},
		{"ties", "tie"},
		{"yesterday", "yesterday"},
		{"'twas", "twas"},
		{"mayor's", "mayor"},
		{"only", "only"},
		{"news", "news"},
		{"u.s", "u."},
		{"Élysées", "élysé"},
		{"", ""},
	} {
		if got := Word(c.word); got != c.want {
			t.Errorf("%q: got %q, want %q", c.word, got, c.want)
		}
	}
}

// TestLikeTheLibrary makes words of beginnings and endings that the steps know.
func TestLikeTheLibrary(t *testing.T) {
	heads := strings.Fields("a b y ye gener commun arsen hop hopp rat bl siz agre cr st 'x ''z say by vowell ap fall controll log hap k trans")
	var tails []string
	for _, rules := range [][]rule{derivations, further, endings} {
		for _, r := range rules {
			tails = append(tails, r.suffix)
		}
	}
	tails = append(tails, strings.Fields("s ss us sses ied ies eed eedly ed edly ing ingly y e l ll 's 's' ' at bb tt ate 1 .x")...)
	random := rand.New(rand.NewPCG(1, 2))
	for range 200_000 {
		w := heads[random.IntN(len(heads))]
		for range random.IntN(4) {
			w += tails[random.IntN(len(tails))]
		}
		if got, want := Word(w), english.Stem(w, false); got != want {
			t.Fatalf("%q: got %q, want %q", w, got, want)
		}
	}
}

func FuzzWord(f *testing.F) {
	for _, s := range []string{"relational", "'''", "yyy", "x'", "Skies ", "naïve"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 200 && Word(s) != english.Stem(s, false) {
			t.Errorf("%q: got %q, want %q", s, Word(s), english.Stem(s, false))
		}
	})
}

func BenchmarkWord(b *testing.B) {
	words := strings.Fields("the rescue crews combed neighboring villages after generously promised relational agreements")
	for b.Loop() {
		for _, w := range words {
			Word(w)
		}
	}
}
