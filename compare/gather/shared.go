package gather

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/stem"
)

// Shared are words that two articles share, the most telling first, at most
// so many, as the first article writes them. Names and rare words tell most.
func Shared(a, b *news.Article, most int) []string {
	forms, n := formsOf(a.Text), counts(a.Text)
	other := counts(b.Text)
	table := common()
	heavy := map[string]float64{}
	for s, form := range forms {
		share, ok := table[hashOf(s)]
		if !ok {
			share = rareShare
		}
		if other[s] == 0 || share > .1 || utf8.RuneCountInString(form) < 3 {
			continue
		}
		w := math.Log(1/share) * (1 + math.Log(float64(min(n[s], other[s]))))
		if r, _ := utf8.DecodeRuneInString(form); unicode.IsUpper(r) {
			w *= 1.5
		}
		heavy[form] = w
	}
	out := weigh(heavy)
	return out[:min(most, len(out))]
}

// counts are how often each stem stands in a text.
func counts(text string) map[string]int {
	out := map[string]int{}
	for w := range words(text) {
		out[stem.Word(strings.ToLower(w))]++
	}
	return out
}

// formsOf are the stems of a text, each as it is written first, in lower case
// where it stands in lower case anywhere.
func formsOf(text string) map[string]string {
	out := map[string]string{}
	for w := range words(text) {
		s := stem.Word(strings.ToLower(w))
		if old, ok := out[s]; !ok || old != strings.ToLower(old) && w == strings.ToLower(w) {
			out[s] = w
		}
	}
	return out
}
