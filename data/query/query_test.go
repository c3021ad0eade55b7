package query

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	day := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	for _, tt := range []struct {
		text string
		want Query
	}{
		{"", Query{}},
		{"stop and frisk", Query{Words: []string{"stop", "and", "frisk"}}},
		{`“stop and frisk” Whitlock’s`, Query{Words: []string{"Whitlock's"}, Phrases: []string{"stop and frisk"}}},
		{`port "open`, Query{Words: []string{"port"}, Phrases: []string{"open"}}},
		{`outlet:"New York" strike`, Query{Words: []string{"strike"}, Outlet: "New York"}},
		{"speaker:Whitlock event:port has:note", Query{Speaker: "Whitlock", Event: "port", HasNote: true}},
		{"date:2025-05-14", Query{From: day(2025, 5, 14), To: day(2025, 5, 14)}},
		{"date:2025-02", Query{From: day(2025, 2, 1), To: day(2025, 2, 28)}},
		{"date:2024..2025-05", Query{From: day(2024, 1, 1), To: day(2025, 5, 31)}},
		{"date:2025..2024 date:soon", Query{Words: []string{"date:2025..2024", "date:soon"}}},
		{"headline:strike has:nothing", Query{Words: []string{"headline:strike", "has:nothing"}}},
		{"outlet: 12:30", Query{Words: []string{"outlet:", "12:30"}}},
	} {
		if got := Parse(tt.text); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%q is %+v, want %+v", tt.text, got, tt.want)
		}
	}
}

func TestInflections(t *testing.T) {
	for word, want := range map[string]string{
		"strike": "strikes striking", "strikes": "strike striking", "stopped": "stop stops", "parties": "party",
		"arrests": "arrest arrested arresting", "churches": "church", "news": "newses",
	} {
		got := inflections(word)
		for _, w := range strings.Fields(want) {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %q lacks %s", word, got, w)
			}
		}
	}
	for word, not := range map[string]string{"news": "new", "minorities": "minor", "class": "clas", "agreed": "agre", "bus": "bu"} {
		if got := inflections(word); slices.Contains(got, not) {
			t.Errorf("%s: %q has %s", word, got, not)
		}
	}
}
