package ingest

import (
	"regexp"
	"strings"
)

// What an appeal for money is made of: it speaks to the reader, of the
// outlet's own work, and of giving.
var (
	toReader = regexp.MustCompile(`\b(?:[Yy]ou|[Yy]our|[Pp]lease|us)\b`)
	ownWork  = regexp.MustCompile(`(?i)\b(?:our|my) (?:\pL+ )?(?:journalism|reporting|reporters?|journalists?|newsroom|stories|work|readers|website|mission|coverage)\b|\b(?:this|that|such|this kind of|independent|careful|quality|honest|fearless|free|local) journalism\b`)
	giving   = regexp.MustCompile(`(?i)\b(?:donat\pL+|gifts?|giv(?:e|ing)|contribut\pL+|support(?:ing|er|ers)?|subscri\pL+|funds?|funded|costs? money|members?(?:hip)?)\b`)
)

// isAppeal reports whether all three stand in a line, outside quotation marks.
// Of what an outlet's own work is called some letters are looked for first: few
// lines have them, and the expressions take far longer.
func isAppeal(text string) bool {
	low := strings.ToLower(text)
	if !strings.Contains(low, "our ") && !strings.Contains(low, "my ") && !strings.Contains(low, "journali") {
		return false
	}
	own := quotedPart.ReplaceAllString(text, " ")
	return ownWork.MatchString(own) && toReader.MatchString(own) && giving.MatchString(own)
}

// appealing counts which of the three stand in a line, outside quotation marks.
func appealing(text string) int {
	own := quotedPart.ReplaceAllString(text, " ")
	n := 0
	for _, re := range []*regexp.Regexp{toReader, ownWork, giving} {
		if re.MatchString(own) {
			n++
		}
	}
	return n
}

// ruleAppeal is the rule of the book that appeals fall under.
const ruleAppeal = "support us"

// longestAppeal is how many lines an appeal has below its heading.
const longestAppeal = 8

// appeals sets appeals for money aside: a line that has all of their signs,
// and what stands below the heading of one, to the last line with two signs.
func appeals(ls []line) {
	for i := range ls {
		if ls[i].rule == "" && ls[i].words <= 150 && isAppeal(ls[i].text) {
			ls[i].rule, ls[i].kind = ruleAppeal, kindBad
		}
	}
	for i, l := range ls {
		if l.words > 12 || l.rule != ruleAppeal && l.rule != "account" {
			continue
		}
		end := i
		for j := i + 1; j < len(ls) && j <= i+longestAppeal; j++ {
			if appealing(ls[j].text) >= 2 {
				end = j
			}
		}
		for j := i + 1; j <= end; j++ {
			if ls[j].rule == "" {
				ls[j].rule, ls[j].kind = ruleAppeal, kindBad
			}
		}
	}
}
