package number_test

import (
	"fmt"

	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

func ExampleFind() {
	a := news.New("Fire on the hill", []string{"More than 5,000 homes lost power on Tuesday.", "Moss, 44, put the loss at $1.2bn."})
	for _, sentence := range number.Find(token.Split(a)) {
		for _, q := range sentence {
			fmt.Println(q.Kind, q.Low, a.Slice(q.Span))
		}
	}
	// Output:
	// count 5000 More than 5,000
	// weekday 2 Tuesday
	// age 44 44
	// money 1.2e+09 $1.2bn
}
