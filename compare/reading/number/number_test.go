package number_test

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// read is a text that is one sentence, and its quantities.
func read(text string) (*token.Document, []number.Quantity) {
	d := token.New(&news.Article{Text: text}, nil, []token.Sentence{{Span: news.Span{End: len(text)}}})
	return d, number.Find(d)[0]
}

// find are the quantities of one sentence.
func find(text string) []number.Quantity {
	_, found := read(text)
	return found
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // "kind: words" of each quantity
	}{
		{"commas", "The fire burned 5,200 acres.", []string{"count: 5,200"}},
		{"hedge", "More than 5,000 homes lost power.", []string{"count: More than 5,000"}},
		{"words", "Twenty-three people and a dozen dogs.", []string{"count: Twenty-three", "count: a dozen"}},
		{"dozens", "Dozens of boats sank.", []string{"count: Dozens"}},
		{"two dozen", "More than two dozen were held.", []string{"count: More than two dozen"}},
		{"hundreds of thousands", "hundreds of thousands of birds", []string{"count: hundreds of thousands"}},
		{"money", "It cost about $8 billion, not £600.", []string{"money: about $8 billion", "money: £600"}},
		{"money in words", "losses of 18 million dollars", []string{"money: 18 million dollars"}},
		{"a quotation mark before the multiplier", "“We want $5.6” billion, he said.", []string{"money: $5.6” billion"}},
		{"percent", "a 9 percent raise, 12% more, 4.5 per cent", []string{"percent: 9 percent", "percent: 12%", "percent: 4.5 per cent"}},
		{"plus", "90-plus percent of them", []string{"percent: 90-plus percent"}},
		{"vote", "passed by 234-193, then 134-to-63 and 61 to 38", []string{"vote: 234-193", "vote: 134-to-63", "vote: 61 to 38"}},
		{"span", "40 to 60 guests", []string{"count: 40 to 60"}},
		{"share", "Fifteen of the 19 crew, 1 in 3 towns", []string{"share: Fifteen of the 19", "share: 1 in 3"}},
		{"year", "since 2002", []string{"year: 2002"}},
		{"four digits that count", "some 2000 sheep", []string{"count: some 2000"}},
		{"duration", "an 11-day strike, three weeks, eleven days", []string{"duration: 11-day", "duration: three weeks", "duration: eleven days"}},
		{"over a time is no hedge", "9 percent over two years", []string{"percent: 9 percent", "duration: two years"}},
		{"age", "A 19-year-old man and Ida Vance, 44, of Lund", []string{"age: 19-year-old", "age: 44"}},
		{"clock", "at 4:40 a.m. and 5 p.m. on Friday", []string{"clock: 4:40 a.m", "clock: 5 p.m", "weekday: Friday"}},
		{"date", "on March 31 and in May", []string{"date: March 31", "date: May"}},
		{"no month", "They may march on.", nil},
		{"one is no count", "One of them said so, no one else.", nil},
		{"numbers of names", "Local 118 and crews of Flight 370 met 12 pilots.", []string{"count: 12"}},
		{"no number", "Nobody came.", nil},
		{"suffixes of money", "$18M, £1.2m and $50k, but a 5k run", []string{"money: $18M", "money: £1.2m", "money: $50k"}},
		{"hundred and", "One hundred and twenty soldiers", []string{"count: One hundred and twenty"}},
		{"shares in words", "Half of the crew, a third of the fleet, two-thirds of them", []string{"share: Half", "share: a third", "share: two-thirds"}},
		{"half of no whole", "in the second half of the game, a half-brother", nil},
		{"half of a unit", "half an hour, half a million", []string{"duration: half an hour", "count: half a million"}},
		{"between", "between 40 and 60 people, between $8 million and $15 million", []string{"count: between 40 and 60", "money: between $8 million and $15 million"}},
		{"a span with a unit", "5 to 8 inches", []string{"length: 5 to 8 inches"}},
		{"a change is no span", "rose from 40 to 60", []string{"count: 40", "count: 60"}},
		{"lengths", "five miles, 16 km, a 30-foot wall", []string{"length: five miles", "length: 16 km", "length: 30-foot"}},
		{"degrees", "40 degrees Celsius, 104°F, 38C", []string{"temperature: 40 degrees Celsius", "temperature: 104°F", "temperature: 38C"}},
		{"dates", "on March 3, 2014, the 3rd of March, in June 2009, July 4th", []string{"date: March 3, 2014", "date: 3rd of March", "date: June 2009", "date: July 4th"}},
		{"a count behind a month", "In March 7.4 percent left, in May 19 schools closed", []string{"date: March", "percent: 7.4 percent", "date: May", "count: 19"}},
		{"decades", "the 1990s, a man in his 40s", []string{"year: 1990s", "age: 40s"}},
		{"spans of years", "2010-14, from 1996 to 2007", []string{"year: 2010-14", "year: 1996 to 2007"}},
		{"days by the publication", "yesterday, last night, three days ago", []string{"day: yesterday", "day: last night", "duration: three days ago"}},
		{"parts of a day", "on Wednesday evening at noon", []string{"weekday: Wednesday evening", "clock: noon"}},
		{"stretches", "less than an hour, a year and a half, once a day", []string{"duration: less than an hour", "duration: a year and a half"}},
		{"ordinals", "the third time, his 19th title, a third party", []string{"ordinal: third", "ordinal: 19th", "ordinal: third"}},
		{"age behind a word", "The driver, 64, died.", []string{"age: 64"}},
		{"points", "by 4 percentage points", []string{"percent: 4 percentage points"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, q := range find(tt.text) {
				got = append(got, string(q.Kind)+": "+tt.text[q.Span.Start:q.Span.End])
			}
			if strings.Join(got, "; ") != strings.Join(tt.want, "; ") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestHuge holds that numbers too large to compute with are no quantities.
func TestHuge(t *testing.T) {
	nines := strings.Repeat("9", 300)
	for _, text := range []string{
		nines + " trillion trillion dollars", nines + " million years", nines + "9999999999 people", "$" + nines + "bn", nines + " to " + nines + "0 miles",
	} {
		for _, q := range find(text) {
			if math.IsInf(q.Low, 0) || math.IsInf(q.High, 0) || math.IsInf(q.Step, 0) || math.IsNaN(q.Low) || math.IsNaN(q.High) {
				t.Errorf("%.40s: %v", text, q)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"$5.6” billion", "4:40 a.m.", "40–60", "1,2,3.4.5%", "tens of", "٣٤ ½ Ⅷ", "a dozen of the", "9e999", "£", "104°F", "300+", "between $8 and $9", "half a", "the 1990s", "2010-14", "’90s", "one hundred and", "3rd of March", "300 or so", "a majority of", strings.Repeat("9", 400)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		last := 0
		for _, q := range find(text) {
			if q.Span.Start < last || q.Span.End > len(text) || q.Span.Empty() {
				t.Fatalf("span %v in %q", q.Span, text)
			}
			if !utf8.ValidString(text[q.Span.Start:q.Span.End]) {
				t.Fatalf("span %v cuts a rune of %q", q.Span, text)
			}
			last = q.Span.End
		}
	})
}
