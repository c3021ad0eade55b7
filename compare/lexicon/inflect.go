package lexicon

import "strings"

// Forms are the forms that a list writes: all that "|" parts, or those of a
// single one by rule. Class v is a verb, whose first word is inflected; n a
// noun, whose last word is; any other class stays as it is.
func Forms(written, class string) []string {
	if strings.Contains(written, "|") {
		return strings.Split(written, "|")
	}
	head, rest, _ := strings.Cut(written, " ")
	switch class {
	case "v":
		if rest != "" {
			rest = " " + rest
		}
		out := []string{written}
		for _, f := range verbForms(head) {
			out = append(out, f+rest)
		}
		return out
	case "n":
		return []string{written, plural(written)}
	}
	return []string{written}
}

// doubled are the regular verbs of our lists that double their last letter.
var doubled = map[string]bool{"brag": true, "sic": true, "plot": true, "grab": true}

// verbForms are third person, past and participle of a regular verb.
func verbForms(v string) []string {
	switch {
	case strings.HasSuffix(v, "e"):
		return []string{v + "s", v + "d", v[:len(v)-1] + "ing"}
	case endsInY(v):
		return []string{v[:len(v)-1] + "ies", v[:len(v)-1] + "ied", v + "ing"}
	}
	stem := v
	if doubled[v] {
		stem = v + v[len(v)-1:]
	}
	return []string{plural(v), stem + "ed", stem + "ing"}
}

// plural adds s, es or ies.
func plural(n string) string {
	switch {
	case endsInY(n):
		return n[:len(n)-1] + "ies"
	case strings.HasSuffix(n, "s"), strings.HasSuffix(n, "x"), strings.HasSuffix(n, "ch"), strings.HasSuffix(n, "sh"):
		return n + "es"
	}
	return n + "s"
}

func endsInY(w string) bool {
	return len(w) > 2 && strings.HasSuffix(w, "y") && !strings.ContainsRune("aeiou", rune(w[len(w)-2]))
}
