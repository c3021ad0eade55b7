package lexicon

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/reading/token"
)

func TestTonesOfVerbs(t *testing.T) {
	for _, tc := range []struct {
		form string
		want VerbTone
	}{
		{"said", Neutral},
		{"claimed", Doubting},
		{"conceded", Yielding},
		{"slammed", Attacking},
		{"boasted", Boasting},
		{"warned", Alarmed},
		{"explained", Explaining},
		{"vowed", Promising},
		{"sang", ""},
	} {
		if got, _ := ToneOf(tc.form); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.form, got, tc.want)
		}
	}
	used := map[VerbTone]bool{}
	for form, tone := range tones() {
		used[tone] = true
		if !slices.Contains(VerbTones(), tone) || form != strings.ToLower(form) {
			t.Errorf("%q: tone %q", form, tone)
		}
	}
	if len(used) != len(VerbTones())-1 {
		t.Errorf("%d tones in use, want all but %q", len(used), OtherTone)
	}
}

// TestTonesStandOnce holds that no form stands in two tones, where the later
// one would win unseen.
func TestTonesStandOnce(t *testing.T) {
	seen := map[string]string{}
	for _, f := range readTable("verbs.tsv", 2) {
		for _, form := range strings.Fields(f[1]) {
			if seen[form] != "" {
				t.Errorf("%s is both %s and %s", form, seen[form], f[0])
			}
			seen[form] = f[0]
		}
	}
}

func TestRoles(t *testing.T) {
	for _, tc := range []struct {
		form string
		want SourceKind
		weak bool
	}{
		{"mayor", Official, false},
		{"police chief", Police, false},
		{"union", Advocacy, false},
		{"president", Official, true},
		{"mother", Person, false},
		{"chamber of commerce", Business, false},
		{"nobody", "", false},
	} {
		if r, _ := FindRole(tc.form); r.Kind != tc.want || r.Weak != tc.weak {
			t.Errorf("%s: %+v, want %q", tc.form, r, tc.want)
		}
	}
	for _, r := range roles() {
		if !slices.Contains(SourceKinds(), r.Kind) || len(strings.Fields(r.Form)) > mostRoleWords {
			t.Errorf("%+v", r)
		}
	}
}

// TestShoutedWordsAreNoNames holds that a word in capitals is one of the list, but
// in a line that is all capitals or behind the capital of a name.
func TestShoutedWordsAreNoNames(t *testing.T) {
	table := NewTable([]*Entry{{Forms: []string{"slam"}, Example: "They slam it."}, {Forms: []string{"made up"}, Example: "He made up it."}})
	for text, want := range map[string]int{
		"He MADE UP the line about us.":       1,
		"We will SLAM that door behind them.": 1,
		"We read Slam Magazine at home.":      0,
		"We met the MADE Up singers at home.": 0,
	} {
		if got := len(table.Find(token.Read(text))); got != want {
			t.Errorf("%q: %d hits, want %d", text, got, want)
		}
	}
}
