package figure

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
)

func TestThings(t *testing.T) {
	tests := []struct {
		name  string
		texts []string
		want  string
	}{
		{
			"bound",
			[]string{"The council gave out 2,800 documents of the inquiry.", "More than 2,800 documents of the inquiry came out on Monday."},
			"documents includes: 2,800 | More than 2,800",
		},
		{
			"vague",
			[]string{"About 20 members of the council have called for a new vote.", "Only a handful of members have called for another vote."},
			"members differ: About 20 | a handful",
		},
		{
			"amount",
			[]string{"Her new contract with the club is worth more than $20 million a year.", "The club signed a contract worth $20 million a year with her."},
			" includes: more than $20 million | $20 million",
		},
		{"some of them", []string{"More than 1,000 victims of the storm wrote to the council.", "Hundreds of the victims of the storm wrote to the council."}, ""},
		{"the same", []string{"The council gave out 2,800 documents of the inquiry.", "2,800 documents of the inquiry came out on Monday."}, ""},
		{"two towns", []string{"In Veles 140 houses burned down on Monday.", "In Skarv 190 houses were lost to the same storm."}, ""},
		{"two nouns", []string{"The council gave out 2,800 documents of the inquiry.", "The inquiry heard 3,100 witnesses for the council."}, ""},
		{"one article has both", []string{"It gave out 2,800 documents of the inquiry and kept 3,100 documents of the inquiry.", "It gave out 3,100 documents of the inquiry."}, ""},
		{"far apart", []string{"Investors spent $400 million on bridges of the north.", "The town spent $3 million on bridges of the north."}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var set reading.Set
			for _, text := range tt.texts {
				set.Add(reading.Read(news.New("", []string{text})))
			}
			var got []string
			for _, thing := range Things(set) {
				var values []string
				for _, v := range thing.Values {
					values = append(values, set.Article(v.Article).Slice(v.Span))
				}
				got = append(got, fmt.Sprintf("%s %s: %s", thing.What, thing.Relation, strings.Join(values, " | ")))
			}
			if s := strings.Join(got, "; "); s != tt.want {
				t.Errorf("%q, want %q", s, tt.want)
			}
		})
	}
}
