package introduced

import (
	"reflect"
	"testing"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

func TestKindOfRole(t *testing.T) {
	for _, tc := range []struct {
		text string
		want lexicon.SourceKind
	}{
		{"Police Chief", lexicon.Police},
		{"Roth campaign press secretary", lexicon.Party},
		{"deputy press secretary", lexicon.Official},
		{"Fire Chief", lexicon.Official},
		{"president of Local 118", lexicon.Advocacy},
		{"the union's president", lexicon.Advocacy},
		{"Meridian's president", lexicon.Business},
		{"Meridian’s president", lexicon.Business},
		{"President", lexicon.Official},
		{"Turkey’s President", lexicon.Official},
		{"President Hill’s national security adviser", lexicon.Official},
		{"Vice President", lexicon.Official},
		{"a vice president at Meridian", lexicon.Business},
		{"a Lom University classmate of Hill's", lexicon.Person},
		{"a professor of law at City University", lexicon.Expert},
		{"his mother", lexicon.Person},
		{"who runs a cafe across from the gate", lexicon.Person},
		{"Governor's office", lexicon.Official},
		{"a spokesman for the company", lexicon.Business},
		{"court documents", lexicon.Document},
		{"Transcoast Wire", lexicon.Outlet},
		{"Local 118", lexicon.Advocacy},
		{"the local's president", lexicon.Advocacy},
		{"President O’Brien", lexicon.Official},
		{"Local leaders", lexicon.Official},
		{"a chief of staff to President Bill Roe", lexicon.Official},
		{"Ana Petrov", lexicon.OtherKind},
		{"two people briefed on the talks", lexicon.OtherKind},
		{"a person close to the mayor", lexicon.OtherKind},
		{"a man with knowledge of the plan", lexicon.OtherKind},
		{"people in the street", lexicon.Person},
		{"an official familiar with the plan", lexicon.Official},
		{"", lexicon.OtherKind},
	} {
		if got, _ := Kind(tc.text); got != tc.want {
			t.Errorf("%q: %q, want %q", tc.text, got, tc.want)
		}
	}
}

func TestIntroductions(t *testing.T) {
	for _, tc := range []struct {
		text, name string
		want       []string
	}{
		{"Police Chief Dana Bell said so.", "Dana Bell", []string{"Police Chief"}},
		{"Rosa Diaz, president of Local 4, said so.", "Rosa Diaz", []string{"president of Local 4"}},
		{"It is over, said Acme's president, Carl Roth.", "Carl Roth", []string{"Acme's president"}},
		{"Roth Jr. ’s attorney, Una Falk, said so.", "Una Falk", nil},
		{"The Roth mill’s finance director, Una Falk, said so.", "Una Falk", []string{"The Roth mill’s finance director"}},
		{"He cannot walk, said Carmen Diaz, his mother.", "Carmen Diaz", []string{"his mother"}},
		{"Union boss Rosa Diaz left.", "Rosa Diaz", []string{"Union boss"}},
		{"Ada Roth, who left on Monday, said so.", "Ada Roth", nil},
		{"They arrested 27 workers, Local 4 said.", "Local 4", nil},
		{"On Monday Ada Roth slept.", "Ada Roth", nil},
		{"Ada Roth", "Ada Roth", nil},
		{"It is late, Sen. Ada Roth said.", "Ada Roth", []string{"Sen."}},
		{"He left on Mon. Ada Roth stayed.", "Ada Roth", nil},
		{"It is over, said Roth campaign treasurer, Ada Roth.", "Ada Roth", []string{"Roth campaign treasurer"}},
		{"He met the treasurer, Ada Roth, and one guest.", "Ada Roth", []string{"the treasurer"}},
		{"They liked mayor, Ada Roth and soup.", "Ada Roth", nil},
		{"House Speaker Ada Roth left.", "Ada Roth", []string{"House Speaker"}},
		{"“It is over,” the city's mayor, Ada Roth, said.", "Ada Roth", []string{"the city's mayor"}},
	} {
		a := news.New("", []string{tc.text})
		var got []string
		for _, s := range Of(a, tc.name) {
			got = append(got, a.Slice(s))
		}
		if !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%q: %q, want %q", tc.text, got, tc.want)
		}
	}
}
