package number_test

import (
	"strings"
	"testing"
)

// TestForms holds how numbers are written and what only looks like one.
func TestForms(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // "kind: words" of each quantity
	}{
		{"a bill", "The chamber passed H.R. 4417 with 12 changes.", []string{"count: 12"}},
		{"a disease", "Doctors feared that COVID-19 had hit 40 wards.", []string{"count: 40"}},
		{"an option", "Lund chose option three, in phase 2 of the plan.", nil},
		{"a bill written out", "Assembly bill 450 and AB 103 hurt two bills of 20 towns.", []string{"count: two", "count: 20"}},
		{"an isotope", "Samples held strontium-90 and 12 grams of dust.", []string{"count: 12"}},
		{"a number behind a prefix", "The then-25-year-old fought the pre-2008 law for under-21 teams.", []string{"age: 25-year-old", "year: 2008", "count: under-21"}},
		{"a label that opens a sentence", "Stairway two was locked when 40 guests fled.", []string{"count: 40"}},
		{"a label with a verb in -s", "Draft three keeps the tax at 4 percent.", []string{"percent: 4 percent"}},
		{"no label", "Another 12 were hurt. In Lund two were hurt.", []string{"count: 12", "count: two"}},
		{"a day is no label", "Saturday 12 were hurt.", []string{"weekday: Saturday", "count: 12"}},
		{"a show", "She told 60 Minutes and the writers of 38 North that the leaders of the Group of 20 had met the owners of 21st Century Ferries.", nil},
		{"no show", "It took 60 minutes, a group of 20 sailors and the 21st boat.", []string{"duration: 60 minutes", "count: 20", "ordinal: 21st"}},
		{"a paper", "The USA Today writes that they met today.", []string{"day: today"}},
		{"rules of a year", "They ended the 2015 rules for 2,000 boats.", []string{"year: 2015", "count: 2,000"}},
		{"two days of a month", "They met on March 12 and 13, and on March 4 and 20 boats sank.", []string{"date: March 12 and 13", "date: March 4", "count: 20"}},
		{"an option is no count", "Lund chose three options.", []string{"count: three"}},
		{"telephones", "Call 555-0134, (020) 555 0199, +44 20 5550 0177 or 1-800-555-0101 by 5 p.m.", []string{"clock: 5 p.m"}},
		{"a span is no telephone", "It drew 800-1000 people.", []string{"count: 800-1000"}},
		{"a date in digits", "The file is named 2019-03-14.", nil},
		{"a headline in title case", "Mayor Moss Lost 40 Boats In 2016", []string{"count: 40", "year: 2016"}},
		{"a name in title case", "Mayor Moss Took Flight 370 Home Today", []string{"day: Today"}},
		{"short times", "from 7pm, at 7.30pm, 8.10 pm and 7:45am", []string{"clock: 7pm", "clock: 7.30pm", "clock: 8.10 pm", "clock: 7:45am"}},
		{"no time", "It weighs 8.10 tons.", []string{"count: 8.10"}},
		{"a million people", "some 1.5m people, 50k runners, a 5k run, 40t trucks", []string{"count: some 1.5m", "count: 50k"}},
		{"thousands behind blanks", "It burned 40 000 homes and 1 250 000 trees.", []string{"count: 40 000", "count: 1 250 000"}},
		{"two numbers", "In 2010 300 people left.", []string{"year: 2010", "count: 300"}},
		{"lakh", "They planted 13 lakh trees for 2 crore rupees.", []string{"count: 13 lakh", "count: 2 crore"}},
		{"a bare point", "It rose .5 percent, by up to .25 percent.", []string{"percent: .5 percent", "percent: up to .25 percent"}},
		{"a decimal comma", "It rose 45,7 percent.", []string{"percent: 45,7 percent"}},
		{"minus", "It was minus 12 degrees, then -3 degrees; prices moved −2%.", []string{"temperature: minus 12 degrees", "temperature: -3 degrees", "percent: −2%"}},
		{"a span is no minus", "It was 10-12 degrees.", []string{"temperature: 10-12 degrees"}},
		{"half a metre", "The hole is 2½ metres deep.", []string{"length: 2½ metres"}},
		{"two signs", "The hole is 2½¼ metres deep.", []string{"count: 2½"}},
		{"a list", "The rows have 1 2 3 1,900 1 2 3 1,900 seats, call (020) 555 0199.", []string{"count: 1", "count: 2", "count: 3", "count: 1,900", "count: 1", "count: 2", "count: 3", "count: 1,900"}},
		{"a list of joined ones", "The codes are 1 2-3-4 5 6.", []string{"count: 1", "count: 2-3", "count: 4", "count: 5", "count: 6"}},
		{"a quarter of a million", "It cost a quarter of a million euros.", []string{"money: a quarter of a million euros"}},
		{"a quarter of the", "A quarter of the boats sank.", []string{"share: A quarter"}},
		{"a fortnight", "It lasted a fortnight, not three weeks.", []string{"duration: a fortnight", "duration: three weeks"}},
		{"weeks and months", "They met last week, earlier this month, over the weekend and next year.", []string{"period: last week", "period: earlier this month", "period: the weekend", "period: next year"}},
		{"a week that is none", "It was the last week of May; last year's budget and the last year are told.", []string{"date: May"}},
		{"a code", "It cost USD 200 million.", []string{"money: USD 200 million"}},
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

// TestStamp holds which dates only tell when something was posted.
func TestStamp(t *testing.T) {
	for text, want := range map[string]bool{
		"“We won.” — Ida Vance (@vance) March 3, 2019": true,
		"Ida Vance (Lund) left on March 3, 2019":       false,
		"Ida Vance (Lund) March 3, 2019":               false,
	} {
		if found := find(text); len(found) != 1 || found[0].Stamp != want {
			t.Errorf("%s: got %+v, want a stamp: %v", text, found, want)
		}
	}
}

// TestValues holds what forms of numbers are worth, in the unit of their kind.
func TestValues(t *testing.T) {
	for _, tt := range []struct {
		text string
		want float64
	}{
		{"40 000 homes", 40000},
		{"1 250 000 trees", 1.25e6},
		{"13 lakh trees", 1.3e6},
		{".5 percent", .5},
		{"45,7 percent", 45.7},
		{"minus 12 degrees", -12},
		{"2½ metres", 2.5},
		{"half a million people", 5e5},
		{"a quarter of a million euros", 250000},
		{"a fortnight ago", 14},
		{"1.5m people", 1.5e6},
		{"7pm", 19 * 60},
		{"7.30pm", 19*60 + 30},
		{"8.10 pm", 20*60 + 10},
		{"12:30am", 30},
		{"noon", 720},
		{"5 miles", 8046.72},
		{"two hundred and six boats", 206},
	} {
		found := find(tt.text)
		if len(found) != 1 || found[0].Low < tt.want-1e-6 || found[0].Low > tt.want+1e-6 {
			t.Errorf("%s: got %+v, want %v", tt.text, found, tt.want)
		}
	}
}
