package cite

import (
	"strings"
	"unicode"

	"parallax/compare/news"
)

// BibTeX writes works as entries of BibTeX and BibLaTeX, in UTF-8, with what TeX
// reads as commands escaped. Keys are the family name, the year and the first
// long word of the title; they are told apart by letters.
func BibTeX(works []Work) []byte {
	var b strings.Builder
	used := map[string]int{}
	for _, w := range works {
		k := texKey(w)
		used[k]++
		if n := used[k]; n > 1 {
			k += letters(n - 2)
		}
		b.WriteString("@article{" + k + ",\n")
		for _, f := range texFields(w) {
			if f[1] != "" {
				b.WriteString("  " + f[0] + " = {" + f[1] + "},\n")
			}
		}
		if m := texMonth(w.last()); m != "" {
			b.WriteString("  month = " + m + ",\n") // a macro, which styles write out: no braces
		}
		b.WriteString("}\n\n")
	}
	return []byte(b.String())
}

// texMonth is the macro of the month, "may"; "" for no date.
func texMonth(d news.Date) string {
	if !d.Known() {
		return ""
	}
	return strings.ToLower(d.Time.Month().String()[:3])
}

func texFields(w Work) [][2]string {
	var names []string
	for _, a := range w.authors() {
		names = append(names, texName(a))
	}
	return [][2]string{
		{"author", strings.Join(names, " and ")},
		{"title", "{" + texText(w.title()) + "}"},
		{"journal", texText(w.outlet())},
		{"entrysubtype", "newspaper"},
		{"year", (&item{Work: w}).year()},
		{"date", isoDay(w.last())},
		{"url", texAddress(w.URL)},
		{"urldate", isoDay(w.Retrieved)},
		{"langid", map[string]string{"en": "english"}[w.Language]},
		{"note", texText(w.note())},
	}
}

// texName is "Holloway, Jr., Gwen", a body in braces.
func texName(a author) string {
	if a.whole != "" {
		return "{" + texText(a.whole) + "}"
	}
	return texText(join(", ", a.family, a.suffix, a.given))
}

var texEscapes = strings.NewReplacer(
	`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "#", `\#`, "$", `\$`, "%", `\%`,
	"&", `\&`, "_", `\_`, "~", `\textasciitilde{}`, "^", `\textasciicircum{}`,
)

func texText(s string) string { return texEscapes.Replace(flat(s)) }

// texAddress keeps an address whole: only braces, blanks and backslashes are
// coded, as the field takes all else as it stands.
func texAddress(s string) string {
	return strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C", " ", "%20").Replace(s)
}

// texKey is "holloway2025port", in letters and digits of ASCII.
func texKey(w Work) string {
	name := w.outlet()
	if by := w.authors(); len(by) > 0 {
		name = by[0].short()
	}
	word := ""
	for _, t := range strings.Fields(fold(withoutArticle(w.title()))) {
		if !small()[t] {
			word = t
			break
		}
	}
	plain := strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return r
	}, fold(name)+(&item{Work: w}).year()+word)
	if plain == "" {
		return "article"
	}
	return plain
}
