package page

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/say"
)

// letter is the sign of the article with index i: A to Z, then A1 and on.
func letter(i int) string {
	s := string(rune('A' + i%26))
	if i >= 26 {
		s += strconv.Itoa(i / 26)
	}
	return s
}

// longestName is how many characters of an article's name are shown.
const longestName = 60

// name sets how the articles are called: by their outlets, with a letter behind
// those of which there are two, or by letters alone.
func (t *tongue) name(hide bool) {
	articles := t.articles
	names, count := difference.Names(articles), map[string]int{}
	for i, n := range names {
		names[i], _ = shortened(say.Clean(n), longestName)
		count[names[i]]++
	}
	for i, n := range names {
		switch {
		case hide || articles[i].Outlet == "" && articles[i].Title() == "" && articles[i].Origin.Place == "":
			n = t.say("page.article", word("letter", letter(i)))
		case count[n] > 1:
			n += " (" + letter(i) + ")"
		}
		t.names = append(t.names, n)
	}
	if hide {
		t.mask = masking(articles, t.names)
	}
}

// shortestMask is the length in bytes from which on the name of an outlet is
// taken out of what is cited: shorter ones are words of the language.
const shortestMask = 4

// masking replaces the names of outlets by those of their articles, the longest
// names first.
func masking(articles []*news.Article, names []string) *strings.Replacer {
	type pair struct{ outlet, name string }
	var pairs []pair
	for i, a := range articles {
		for _, s := range []string{a.Outlet, strings.TrimPrefix(a.Outlet, "The "), a.Agency} {
			if s = say.Clean(s); len(s) >= shortestMask {
				pairs = append(pairs, pair{s, "[" + names[i] + "]"})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(len(b.outlet), len(a.outlet)) })
	var args []string
	for _, p := range pairs {
		args = append(args, p.outlet, p.name)
	}
	return strings.NewReplacer(args...)
}

// shortened cuts text to at most so many characters, at the end of a word; cut
// tells whether anything was left out.
func shortened(text string, limit int) (out string, cut bool) {
	n := 0
	for i := range text {
		if n == limit {
			out = text[:i]
			if sp := strings.LastIndexByte(out, ' '); sp > i/2 {
				out = out[:sp]
			}
			return strings.TrimRight(out, " ,;:–—-"), true
		}
		n++
	}
	return text, false
}

// ellipsis is shortened with a sign for what was left out; quotation marks that
// are open there are closed.
func ellipsis(text string, limit int) string {
	s, cut := shortened(text, limit)
	if !cut {
		return text
	}
	s += " …"
	if strings.Count(s, "“") > strings.Count(s, "”") {
		s += "”"
	}
	return s
}

// webAddress is the address if a browser may follow it, else "".
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || strings.TrimSuffix(u.Scheme, "s") != "http" || s != say.Clean(s) {
		return ""
	}
	return u.String()
}

// headline is that of an article, without what may not be told.
func (m *maker) headline(i int) string {
	return m.masked(say.Clean(m.c.Readings[i].Article.Title()))
}
