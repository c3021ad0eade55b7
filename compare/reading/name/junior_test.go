package name

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// TestJunior: "Jr." parts persons where both are named, and joins nothing else.
func TestJunior(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met Roy Hill. His son Roy Hill Jr. left. Hill waved.", "Roy Hill=person; Roy Hill Jr=person!son"},
		{"They met Roy Hill Jr. on Monday. Then Hill left.", "Roy Hill Jr=person"},
		{"They met Roy Hill Jr. on Monday. Then Hill Jr. left, and Hill was told.", "Roy Hill Jr=person; Hill=other"},
		{"They like President Hill. They met his son, Roy Hill Jr., and Hill left.", "Hill=person!president; Roy Hill Jr=person"},
		{"They met Tom Reed III. Then Reed left.", "Tom Reed III=person"},
		{"They met Tom Reed III and his father Tom Reed.", "Tom Reed III=person; Tom Reed=person!father"},
		{"It began in World War II.", "World War II=person"},
		{"They met Queen Ada II. Then Ada left.", "Ada II=person!queen"},
		{"They asked Ada Moss Ada Lee Moss about it.", "Ada Lee Moss=person"},
		{"They asked Sen. Ada Moss Ada Lee MossMoss about it.", "Ada Moss=person!sen; Ada Lee MossMoss=person"},
		{"They read Ford Madox Ford to all.", "Ford Madox Ford=person"},
	} {
		if got := shown(read(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestParted: over articles too a plain name is not the one with "Jr.", unless no
// article tells them apart.
func TestParted(t *testing.T) {
	x := func(texts ...string) *Index {
		var all []*Text
		for _, s := range texts {
			all = append(all, Read(token.Split(&news.Article{Text: s})))
		}
		return NewIndex(all)
	}
	two := x("They met Roy Hill Jr. on Monday.", "They met Roy Hill and his son Roy Hill Jr. on Monday.")
	if e := two.Entity(0, "Roy Hill"); e >= 0 || !two.Parted("Hill") {
		t.Errorf("the father is entity %d of the son's article", e)
	}
	one := x("They met Roy Hill Jr. on Monday.", "They met Roy Hill on Monday.")
	if e := one.Entity(0, "Roy Hill"); e != 0 || one.Parted("Hill") {
		t.Errorf("one person with and without Jr. is entity %d", e)
	}
}
