package ingest

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	bylineLead  = regexp.MustCompile(`(?i)^\W*(?:(?:written|reported|reporting|story|words|posted|published|compiled|analysis|opinion|review|perspective)\s+)?by\b\s*:?\s*|^\W*(?:author|story|text|word|reporting)s?\s*:\s*`)
	authorTail  = regexp.MustCompile(`(?i)\s+(?:additional\s+)?\pL+(?:ed|ing|phy|ns|os|hs)\s+by\b.*$|[.]\s+\pL+(?:\s+\pL+)?\s*:.*$|[.]\s+(?:\pL+\s+){1,3}by\b.*$|\s+(?:for|special to)\s+(?:the\s+)?\S.*$|(?:\s+on)?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|\s*\(.*$|[.,]\s+\pL+ (?:international|news|business)$|\s+(?:the\s+)?(?:associated press|reuters|afp)$`)
	otherWork   = regexp.MustCompile(`(?i)^(?:with\s+)?(?:\pL+\s+){1,3}by\b|^\pL+(?:\s+\pL+)?\s*:`)
	authorTitle = regexp.MustCompile(`^(?:M\.?[ADSP]\.?|Ph\.?D\.?|R\.?[DN]\.?|MPH|MBA|J\.?D\.?|Jr\.?|Sr\.?|BSc|MSc|Esq\.?|LD|CDE)$`)
	authorSplit = regexp.MustCompile(`(?i)\s*(?:,\s*and\s+|,|;|\s+and\s+|\s*&\s*|\s*\|\s*|\s+/\s+|\s+·\s+|\s+•\s+)\s*`)
	authorWaste = regexp.MustCompile(`(?i)@|https?:|[\d*]|^\s*$|^(name|nama|nombre|nom|email)$|\.(com|org|net|info|co\.uk)$|\s(news|business|sports?|online|international|magazine|desk|team)$|\b(says|staff|no author|unknown|anonymous|admin|guest|agencies|(news|wire) services?|wires?|reports|updated|published|reporter|editor|correspondent|contributors?|staff writer|columnist|bureau|newsroom|writer|producer|journalist|follow|twitter|email)\b`)
)

// splitAuthors are the names in a byline, without roles, degrees, dates,
// accounts and addresses. Who did something else than write stands behind the
// writers: what follows "edited by", "Illustrations: " names nobody who wrote.
func splitAuthors(s string) []string {
	s = bylineLead.ReplaceAllString(squeeze(s), "")
	var out []string
	for _, p := range authorSplit.Split(s, -1) {
		p = bylineLead.ReplaceAllString(strings.Trim(p, " .,:;|-–—()"), "")
		if len(out) > 0 && otherWork.MatchString(p) {
			break
		}
		if t := authorTail.ReplaceAllString(p, ""); strings.Contains(t, " ") {
			p = t
		}
		p = cutStaff(p)
		if p == "" || authorWaste.MatchString(p) || authorTitle.MatchString(p) || isAccount(p) || countWords(p) > 6 || len(p) > 60 {
			continue
		}
		out = append(out, properCase(p))
	}
	return dedupe(out)
}

// ofOutlet are words by which the name of an outlet is told from a person's.
var ofOutlet = regexp.MustCompile(`(?i)\b(?:the|news|times|post|courier|herald|tribune|journal|gazette|chronicle|daily|star|sun|press|ledger|observer|globe|mail|telegraph|guardian|today|weekly|media|radio|tv|network|magazine)\b`)

var staffTail = regexp.MustCompile(`(?i)\s+staff(?:\s+(?:writers?|reporters?|reports?))?$`)

// cutStaff takes "Lund Courier Staff" off a name before it: the name is two
// words where the outlet's name follows. "Courier Staff" alone stays, and is
// no name.
func cutStaff(s string) string {
	rest := staffTail.ReplaceAllString(s, "")
	if rest == s {
		return s
	}
	switch ws := strings.Fields(rest); {
	case len(ws) == 2 && !ofOutlet.MatchString(rest):
		return rest
	case len(ws) > 3 && !ofOutlet.MatchString(ws[0]+" "+ws[1]):
		return ws[0] + " " + ws[1]
	}
	return s
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
	ws := strings.Fields(s)
	for i, w := range ws {
		if low := strings.ToLower(w); i > 0 && i < len(ws)-1 && particles[low] {
			ws[i] = low
			continue
		}
		ws[i] = properWord(w)
	}
	return strings.Join(ws, " ")
}

// particles are the small words inside names.
var particles = wordSet("de del della der den des di da das do dos du la las le los van von vom zu zur ten ter y e bin bint ibn al el")

// properWord writes "MCDONALD" as "McDonald", "O'BRIEN" as "O'Brien".
func properWord(w string) string {
	up := true
	w = strings.Map(func(r rune) rune {
		was := up
		up = !unicode.IsLetter(r)
		if was {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, w)
	if rest, ok := strings.CutPrefix(w, "Mc"); ok && len(rest) > 2 {
		return "Mc" + strings.ToUpper(rest[:1]) + rest[1:]
	}
	return w
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
	if err != nil || !utf8.ValidString(s) || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
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
