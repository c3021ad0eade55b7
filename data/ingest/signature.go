package ingest

import (
	"regexp"
	"strings"
)

// A caption without markup is told by its signature: behind its last sentence
// stand, without a verb and without a full stop, who took the picture and for
// whom.

// ruleSigned is the rule of the book that such captions fall under.
const ruleSigned = "caption with its credit"

const (
	// aName and aHouse are runs of words in capitals: a person, a company.
	aName  = `\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|del|della|da|di|van|von|der|den|la|le|al|bin) )*\p{Lu}[\p{L}.'’-]*){1,3}`
	aHouse = `(?:the |The )?\p{Lu}[\p{L}\d.'’&-]*(?: (?:of |for |and |& )?\p{Lu}[\p{L}\d.'’&-]*){0,4}`
)

var (
	// signedBy are the forms of a signature in brackets; the last needs a date.
	signedBy = regexp.MustCompile(`^(?:` +
		`(?:` + aName + `|` + aHouse + `) ?[/|] ?` + aHouse + `(?: ?[/|] ?[\p{L} .&'’-]{2,40})*` + // NAME/AGENCY
		`|(?:[Cc]ourtesy (?:of )?|[Hh]andout )?(?:` + aName + `|` + aHouse + `) (?:via|VIA) ` + aHouse + // NAME via AGENCY
		`|(?:[Cc]ourtesy(?: of)?|[Pp]rovided by) ` + aHouse +
		`|` + aName + ` for ` + aHouse + // NAME for OUTLET
		`)$`)
	signedDated = regexp.MustCompile(`^` + aName + `, ` + aHouse + `$`)
	lastBracket = regexp.MustCompile(`[.!?…"”’)]\s*[(\[]\s*([^()\[\]]{5,80}?)\s*[)\]]\W{0,2}$`)
	// signedBare is the same without brackets, behind the end of a sentence.
	signedBare = regexp.MustCompile(`[.!?…"”’)]\s+(?:` + aName + ` ?/ ?` + aHouse + `|(?:Courtesy(?: of)?|Provided by) ` + aHouse + `)$`)
	// pictureDay is a day with its year, as captions tell it.
	pictureDay = regexp.MustCompile(`\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?:19|20)\d\d\b`)
)

// givenBy reports whether a text may tell who gave a picture.
func givenBy(text string) bool {
	return strings.Contains(text, "Courtesy ") || strings.Contains(text, "Provided by ")
}

// longestSigned is how many words a caption has with its signature.
const longestSigned = 120

// isSigned reports whether a line is a caption by its signature.
func (l line) isSigned() bool {
	if l.words < 6 || l.words > longestSigned || !strings.ContainsAny(l.text, "/|([") && !givenBy(l.text) {
		return false
	}
	if m := lastBracket.FindStringSubmatch(l.text); m != nil {
		return signedBy.MatchString(m[1]) || signedDated.MatchString(m[1]) && (pictureDay.MatchString(l.text) || ofOutlet.MatchString(m[1]))
	}
	return signedBare.MatchString(l.text)
}
