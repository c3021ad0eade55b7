package ingest

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"
)

var (
	bylineLead  = regexp.MustCompile(`(?i)^\W*(?:(?:written|reported|reporting|story|words|posted|published|compiled|analysis|opinion|review|perspective)\s+)?by\b\s*:?\s*|^\W*(?:author|story)s?\s*:\s*`)
	authorTail  = regexp.MustCompile(`(?i)(?:\s+on)?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|\s*\(.*$|[.,]\s+\pL+ (?:international|news|business)$|\s+(?:the\s+)?(?:associated press|reuters|afp)$`)
	authorTitle = regexp.MustCompile(`^(?:M\.?[ADSP]\.?|Ph\.?D\.?|R\.?[DN]\.?|MPH|MBA|J\.?D\.?|Jr\.?|Sr\.?|BSc|MSc|Esq\.?|LD|CDE)$`)
	authorSplit = regexp.MustCompile(`(?i)\s*(?:,\s*and\s+|,|;|\s+and\s+|\s*&\s*|\s*\|\s*|\s+·\s+|\s+•\s+)\s*`)
	authorWaste = regexp.MustCompile(`(?i)@|https?:|[\d*]|^\s*$|^(name|nama|nombre|nom|email)$|\.(com|org|net|info|co\.uk)$|\s(news|business|sports?|online|international|magazine|desk|team)$|\b(updated|published|reporter|editor|correspondent|contributors?|staff writer|columnist|bureau|newsroom|writer|producer|journalist|follow|twitter|email)\b`)
)

// splitAuthors are the names in a byline, without roles, degrees, dates,
// accounts and addresses.
func splitAuthors(s string) []string {
	s = bylineLead.ReplaceAllString(squeeze(s), "")
	var out []string
	for _, p := range authorSplit.Split(s, -1) {
		p = bylineLead.ReplaceAllString(strings.Trim(p, " .,:;|-–—()"), "")
		if t := authorTail.ReplaceAllString(p, ""); strings.Contains(t, " ") {
			p = t
		}
		if p == "" || authorWaste.MatchString(p) || authorTitle.MatchString(p) || isAccount(p) || countWords(p) > 6 || len(p) > 60 {
			continue
		}
		out = append(out, properCase(p))
	}
	return dedupe(out)
}

// isAccount is true of the name of an account, "kevin-r": one word without a
// capital letter.
func isAccount(s string) bool {
	return !strings.Contains(s, " ") && strings.ToLower(s) == s && strings.ToUpper(s) != s
}

// properCase writes "MIRIAM OSEI" as "Miriam Osei"; short names (AP) stay.
func properCase(s string) string {
	if strings.ToUpper(s) != s || len(strings.Fields(s)) < 2 {
		return s
	}
	up := true
	return strings.Map(func(r rune) rune {
		was := up
		up = !unicode.IsLetter(r)
		if was {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, s)
}

func dedupe(in []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, s := range in {
		if k := strings.ToLower(s); !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out
}

// webAddress is s when it is a full http or https address, else "".
func webAddress(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

var languageTag = regexp.MustCompile(`(?i)^\s*([a-z]{2})(?:[-_][a-z0-9-_]+)?\s*$`)

// languageCode is the ISO 639-1 code of a tag ("en-GB", "pt_BR"), "" for others.
func languageCode(s string) string {
	if m := languageTag.FindStringSubmatch(s); m != nil {
		return strings.ToLower(m[1])
	}
	return ""
}
