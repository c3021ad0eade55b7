package worded_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/invented"
	"parallax/compare/difference/worded"
)

// TestFormsAreWritten: each form is written where it has its ground, and not
// where that is missing.
func TestFormsAreWritten(t *testing.T) {
	for _, tt := range []struct {
		key           string
		texts, silent []string
		want          string
	}{
		{
			"labels",
			[]string{"Choir\nOrvanian dictator Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe dictator had picked the songs himself.", "Feast\nOrvanian leader Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe leader had picked the songs himself."},
			[]string{"Gate\nProtesters who had blocked the gate of the Garth mine for five days left on Tuesday.\nThe protesters sang as they walked to the village.", "Mine\nThe agitators who had blocked the gate of the Garth mine for five days gave up on Tuesday.\nThe agitators walked to the village."},
			"For Vasyl Dorensky: dictator (The Heron), leader (The Kite).",
		},
		{
			"wording",
			[]string{"Bridge\nThe shameful state of the bridge has a bizarre history.\n" + invented.Council, "Bridge\n" + invented.Again},
			[]string{"Bridge\nThe state of the bridge has a long history.\n" + invented.Council, "Bridge\n" + invented.Again},
			"Only The Heron writes, in its own words, “shameful” and “bizarre”.",
		},
		{
			"headline-word",
			[]string{"Mayor slams council over bridge\n" + invented.Council + "\n" + invented.Schools, "Bridge\n" + invented.Again},
			[]string{"Mayor criticizes council over bridge\n" + invented.Council + "\n" + invented.Schools, "Bridge\n" + invented.Again},
			"The headline of The Heron has “slams”, a word that its body does not have.",
		},
		{
			"kind-of-text",
			[]string{"Opinion: Mend the bridge\nI crossed our bridge again. Who of us has not? We need it, and I love it. You know why!", "Bridge\n" + invented.Again},
			[]string{"Mend the bridge\n" + invented.Council + "\n“I crossed our bridge again. Who of us has not? We need it, and I love it. You know why!” said Tomas King.", "Bridge\n" + invented.Again},
			"What kind of text it says it is, and words of the writer outside quotation marks – The Heron: Opinion or commentary: “Opinion” beside the headline, “I”, “we” or the like 5 times, “you” or the like 1 time, 1 question and 1 exclamation mark; The Kite: none of these.",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(worded.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(worded.Writers(), tt.key, tt.silent...); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
}

// TestTrueOrNothing holds what a sentence may say of articles that are not like
// the others: of each kind a case and one near it.
func TestTrueOrNothing(t *testing.T) {
	for _, tt := range []struct {
		name, key, want string // the sentence, "" for none
		texts           []string
	}{
		{
			"labels of a person", "labels", "For Vasyl Dorensky: dictator (The Heron), leader (The Plover).",
			[]string{"Choir\nOrvanian dictator Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe dictator had picked the songs himself.", "Songs\nVasyl Dorensky of Orvania sent a choir of 12 singers to the feast on Sunday.\nThe songs were picked by him.", "Feast\nOrvanian leader Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe leader had picked the songs himself."},
		},
		{
			"plain labels of a person", "labels", "",
			[]string{"Choir\nOrvanian president Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe president had picked the songs himself.", "Songs\nVasyl Dorensky of Orvania sent a choir of 12 singers to the feast on Sunday.\nThe songs were picked by him.", "Feast\nOrvanian leader Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe leader had picked the songs himself."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := invented.Written(worded.Writers(), tt.key, tt.texts...)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
