package contrary_test

import (
	"testing"

	"parallax/compare/align/contrary"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// TestFind: a deed that one article affirms and the other denies, and two deeds of which
// only one can be, are found with their words; what somebody else did, a condition, a
// question, what had not been done before and what is to come are not.
func TestFind(t *testing.T) {
	tests := []struct {
		name, a, b string
		kind       contrary.Kind
		words      [2]string
	}{
		{"denied", "Head teacher Ivo Brandt did resign.", "Trustee Mara Stolz said head teacher Ivo Brandt did not resign.", contrary.Denied, [2]string{"did resign", "did not resign"}},
		{"n't", "Mayor Ines Roth signed the order on Monday.", "Roth didn't sign the order.", contrary.Denied, [2]string{"signed", "didn't sign"}},
		{"may and not", "The guards may have violated the rules.", "An officer said the guards did not violate the rules.", contrary.Denied, [2]string{"may have violated", "did not violate"}},
		{"rivals", "Ivo Brandt was fired on Friday.", "Ivo Brandt resigned on Friday.", contrary.Rival, [2]string{"was fired", "resigned"}},
		{"a state", "The bridge is closed.", "The bridge is open.", contrary.Rival, [2]string{"is closed", "is open"}},
		{"both yes", "Ivo Brandt did resign.", "Ivo Brandt resigned.", "", [2]string{}},
		{"had never, told by somebody", "The county board sold the gymnasium on Tuesday.", "Ida Kolb told reporters that the board had never sold the gymnasium.", contrary.Denied, [2]string{"sold", "had never sold"}},
		{"had not, behind a verb joined", "The airline paid the ransom.", "An envoy maintained that the airline hadn’t paid the ransom.", contrary.Denied, [2]string{"paid", "hadn’t paid"}},
		{"denied that", "The airline paid the ransom.", "An envoy denied that the airline had paid the ransom.", contrary.Denied, [2]string{"paid", "denied that the airline had paid"}},
		{"to anyone", "The board sold the hall to a brewer.", "Ida Kolb said that the board had not sold the hall to anyone.", contrary.Denied, [2]string{"sold", "had not sold"}},
		{"until a day", "Ivo Brandt signed the order on Friday.", "Ivo Brandt did not sign the order until Friday.", "", [2]string{}},
		{"not yet, told by somebody", "Ivo Brandt signed the order.", "An envoy said that Ivo Brandt had not yet signed the order.", "", [2]string{}},
		{"somebody else", "Ivo Brandt did resign.", "Mara Stolz did not resign.", "", [2]string{}},
		{"other thing", "Mayor Ines Roth signed the order.", "Roth did not sign the bill.", "", [2]string{}},
		{"the same of one thing", "Mayor Ines Roth signed the order for the ferry.", "Roth did not sign the order for the ferry.", contrary.Denied, [2]string{"signed", "did not sign"}},
		{"of two things", "Mayor Ines Roth signed the order for the ferry.", "Roth did not sign the order for the school.", contrary.Other, [2]string{"signed", "did not sign"}},
		{"a condition", "Ivo Brandt resigned.", "It would help if Ivo Brandt did not resign.", "", [2]string{}},
		{"a question", "Ivo Brandt resigned.", "Did Ivo Brandt not resign?", "", [2]string{}},
		{"until then", "Ivo Brandt disclosed the gifts.", "Ivo Brandt had not disclosed the gifts.", "", [2]string{}},
		{"to come", "Ivo Brandt did not resign.", "Ivo Brandt will resign.", "", [2]string{}},
		{"no beside it", "Ivo Brandt voted against the plan.", "Ivo Brandt voted “no” on the plan.", "", [2]string{}},
		{"no in both", "Ivo Brandt wrote: “I never signed the order for the ferry.”", "Ivo Brandt wrote: I never signed the order for the ferry.", "", [2]string{}},
		{"which one is meant", "Pupils may use a door that fits the rule.", "A door that does not fit the rule is locked.", "", [2]string{}},
		{"where it is so", "Strikes in towns where the walkout is illegal end soon.", "The walkout is legal in the north.", "", [2]string{}},
		{"nothing else alike", "Ivo Brandt signed with the club in 2011.", "Ivo Brandt has not signed another deal.", "", [2]string{}},
		{"two doors", "The bridge is closed.", "The school is open.", "", [2]string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := reading.Read(news.New("", []string{tt.a})), reading.Read(news.New("", []string{tt.b}))
			found := contrary.Find(reading.SetOf([]reading.Article{a, b}))
			if tt.kind == "" {
				if len(found) > 0 {
					t.Errorf("%+v", found)
				}
				return
			}
			if len(found) != 1 || found[0].Kind != tt.kind {
				t.Fatalf("%+v, want one %s", found, tt.kind)
			}
			if got := [2]string{a.Article.Slice(found[0].A.Words), b.Article.Slice(found[0].B.Words)}; got != tt.words {
				t.Errorf("%q, want %q", got, tt.words)
			}
		})
	}
}
