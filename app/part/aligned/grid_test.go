package aligned

import (
	"testing"

	"parallax/app/sight"
)

func TestFitGrid(t *testing.T) {
	for _, c := range []struct {
		name      string
		width     float32
		cols      int
		first     int
		want      []int
		withTitle bool
	}{
		{"none", 900, 0, 0, nil, false},
		{"narrower than one", 100, 3, 0, []int{0}, false},
		{"two fit", 500, 4, 0, []int{0, 1}, false},
		{"three with titles", 850, 4, 0, []int{0, 1, 2}, true},
		{"four before titles", 920, 4, 0, []int{0, 1, 2, 3}, false},
		{"four with titles", 1020, 6, 0, []int{0, 1, 2, 3}, true},
		{"never more than four", 3000, 10, 5, []int{5, 6, 7, 8}, true},
		{"from beyond the end", 500, 4, 9, []int{2, 3}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := fitGrid(room{c.width, 124, MinColumn}, all(c.cols), c.first)
			sight.WantEqual(t, c.want, g.cols)
			sight.WantEqual(t, c.withTitle, g.title > 0)
			sight.WantAtMost(t, g.width(), c.width)
			if c.cols > 0 && c.width > MinColumn+scrollRoom {
				sight.WantAtMost(t, float32(MinColumn), g.col)
			}
		})
	}
}

func TestGridAt(t *testing.T) {
	g := fitGrid(room{1020, 124, MinColumn}, all(4), 0)
	sight.WantEqual(t, -1, g.at(10), "titles")
	for i := range g.cols {
		sight.WantEqual(t, i, g.at(g.x(i)+1))
		sight.WantEqual(t, i, g.at(g.x(i)+g.col-1))
	}
	sight.WantEqual(t, 2, g.place(2))
	sight.WantEqual(t, -1, g.place(7))
}
