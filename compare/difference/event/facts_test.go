package event

import (
	"testing"

	"parallax/compare/difference/phrase"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func TestAlike(t *testing.T) {
	tests := []struct {
		name, told, other string
		want              bool
	}{
		{"the same", "Judge Ann Lee ordered the road cleared", "Ann Lee, a judge, ordered that the road be cleared", true},
		{"one person in one town", "Ms. Berg is an assistant manager in Concord, Ohio and Ms. Dorn a greeter in Pittsford, Ohio", "The case began when Dorn said that her manager in Pittsford, Ohio was passing her over", false},
		{"little in common", "The council closed the bridge", "The mayor opened a school", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := token.Split(news.New("", []string{tt.told})), token.Split(news.New("", []string{tt.other}))
			has := map[string]bool{}
			for _, x := range b.WordsIn(b.Article.Body()) {
				has[x.Stem] = true
			}
			if got := alike(phrase.Telling(a.WordsIn(a.Article.Body())), has); got != tt.want {
				t.Errorf("%v", got)
			}
		})
	}
}
