package utterance

import (
	"slices"
	"testing"

	"parallax/compare/reading"
)

// TestChains holds that what shares words with one quotation each is not one
// utterance by that, and that the parts of one quotation are.
func TestChains(t *testing.T) {
	for _, c := range []struct {
		name     string
		articles []string
		want     []string
	}{
		{
			"halves of a long one, by two speakers",
			[]string{
				"“The old harbour wall will crumble. We never wanted a marina beside the chapel,” Ada Moss said.",
				"“The old harbour wall will crumble,” Ben Roe said.",
				"“We never wanted a marina beside the chapel,” Ada Moss said.",
			},
			[]string{"0 direct, 2 direct"},
		},
		{
			"halves of a long one, by one speaker",
			[]string{
				"“The old harbour wall will crumble. We never wanted a marina beside the chapel,” Ada Moss said.",
				"“The old harbour wall will crumble,” Ada Moss said.",
				"“We never wanted a marina beside the chapel,” Ada Moss said.",
			},
			[]string{"0 direct, 1 direct, 2 direct"},
		},
		{
			"the name of a programme",
			[]string{
				"Ada Moss said the council had signed “Green Harbour Now” on Monday.",
				"Ben Roe said that nobody had read Green Harbour Now to the end.",
			},
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, said := findAll(c.articles...)
			var got []string
			for _, u := range Match(reading.Set{Docs: docs, Texts: said}) {
				got = append(got, forms(u, said))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
