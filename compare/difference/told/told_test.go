package told_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/event"
	"parallax/compare/difference/invented"
	"parallax/compare/difference/told"
	"parallax/compare/reading/vector"
)

// TestFormsAreWritten: each form is written where it has its ground, and not
// where that is missing.
func TestFormsAreWritten(t *testing.T) {
	for _, tt := range []struct {
		key           string
		texts, silent []string
		want          string
	}{
		{
			"who-acts",
			[]string{"March\nAt a march for cheaper rents a student, Ida Falk, was hit by a police horse on Thursday evening.", "March\nAt a march for cheaper rents a student, Ida Falk, was hit in the crowd on Thursday evening."},
			[]string{"March\nAt a march for cheaper rents a student, Ida Falk, was hit in the crowd on Thursday evening.", "March\nAt a march for cheaper rents a student, Ida Falk, was hit in the crowd on Thursday evening."},
			"The Heron writes “was hit by a police horse on Thursday”; The Kite writes “was hit in the crowd on Thursday evening”, without saying by whom.",
		},
		{
			"side-by-side",
			[]string{"Bridge\n" + invented.Council + "\nThe repair of the old ferry landing will cost 4 million crowns, engineers reckon.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nTaxpayers must find 4 million crowns for the repair of the ferry landing by next spring.\n" + invented.Boats},
			[]string{"Bridge\n" + invented.Council + "\nThe repair of the old ferry landing will cost 4 million crowns.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nThe repair of the old ferry landing will cost 4 million crowns.\n" + invented.Boats},
			"Told side by side: repair, ferry and 4 million crowns – The Heron: “The repair of the old ferry landing will cost 4 million crowns, engineers reckon”; The Kite: “Taxpayers must find 4 million crowns for the repair of the ferry landing by next spring”.",
		},
		{
			"told-otherwise",
			[]string{"Bridge\n" + invented.Council + "\nMayor Ines Roth signed the order for the ferry.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nHer office said Mayor Ines Roth did not sign the order for the ferry.\n" + invented.Boats, "Bridge\n" + invented.Third},
			[]string{"Bridge\n" + invented.Council + "\nMayor Ines Roth signed the order for the ferry.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nHer office said Mayor Ines Roth did not sign the bill for the ferry.\n" + invented.Boats, "Bridge\n" + invented.Third},
			"Told otherwise – The Heron: “Mayor Ines Roth signed the order for the ferry”; The Kite: “Her office said Mayor Ines Roth did not sign the order for the ferry”; The Plover: Ines Roth not found.",
		},
		{
			"stage",
			[]string{"7 | Bridge\nThe mayor of Veles plans to sign the contract for the bridge.", "9 | Bridge\nOn Friday the mayor of Veles signed the contract for the bridge.", "7 | Bridge\n" + invented.Third},
			[]string{"9 | Bridge\nThe mayor of Veles plans to sign the contract for the bridge.", "9 | Bridge\nOn Friday the mayor of Veles signed the contract for the bridge.", "9 | Bridge\n" + invented.Third},
			"Told as done, or as still to come – The Heron: “mayor of Veles plans to sign the contract”, 7 May 2032; The Kite: “mayor of Veles signed the contract”, 9 May 2032; The Plover: not found, 7 May 2032.",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(told.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(told.Writers(), tt.key, tt.silent...); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
}

// TestTrueOrNothing holds what a sentence may say of articles that are not like
// the others: of each kind a case and one near it.
func TestTrueOrNothing(t *testing.T) {
	for _, tt := range []struct {
		name, key, want string // the sentence, "" for none
		texts           []string
	}{
		{
			"a headline is set beside nothing", "side-by-side", "The Heron: “The ferry line and its crews have reached a deal to end a strike of 31 days”; The Kite: perhaps the headline; The Plover: “The line and crew leaders have reached a deal that could end the monthlong strike, the crews said”",
			[]string{"Ferry\nThe ferry line and its crews have reached a deal to end a strike of 31 days.\n" + invented.Schools, "Deal reached to end ferry strike\nBread was sold out on the islands.\n" + invented.Boats, "Crews\nThe line and crew leaders have reached a deal that could end the monthlong strike, the crews said.\n" + invented.Boats},
		},
		{
			"a comma before the words that differ", "told-otherwise", "“Mayor Ines Roth, her office said, did not sign the order for the ferry”",
			[]string{"Bridge\n" + invented.Council + "\nMayor Ines Roth signed the order for the ferry.\n" + invented.Schools, "Bridge\n" + invented.Again + "\nMayor Ines Roth, her office said, did not sign the order for the ferry.\n" + invented.Boats},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := invented.Written(told.Writers(), tt.key, tt.texts...)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// TestNearestInMeaning holds what is said of an article of which no sentence was
// joined: the nearest, or no more than that nothing matches.
func TestNearestInMeaning(t *testing.T) {
	joined := []string{"Ferry\nThe ferry line and its crews have reached a deal to end a strike of 31 days.", "Crews\nThe line and crew leaders have reached a deal that could end the monthlong strike, the crews said."}
	for _, tt := range []struct {
		x, y  int8
		scale float32
		want  string
	}{
		{4, 3, .2, "The Plover: nearest, “Bread was sold out on the islands”"},
		{3, 4, .2, "The Plover: no clear match"},
		{0, 1, 1, "The Plover: no clear match"},
	} {
		in := invented.Input(joined[0], joined[1], "Bread\nBread was sold out on the islands.")
		own := func(x, y int8, scale float32) *vector.Text {
			s := vector.Sentence{Scale: scale}
			s.Vector[0], s.Vector[1] = x, y
			return &vector.Text{Sentences: []vector.Sentence{{}, s}}
		}
		in.Meaning = []*vector.Text{own(1, 0, 1), own(1, 0, 1), own(tt.x, tt.y, tt.scale)}
		got := ""
		for _, write := range told.Writers() {
			for _, d := range write(event.New(in)) {
				got += d.Sentence()
			}
		}
		if !strings.Contains(got, tt.want) {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// TestNear holds which sentences are set beside each other though no fact joins them:
// those of which each is nearest to the other, not far apart, with words in common.
func TestNear(t *testing.T) {
	for _, tt := range []struct {
		name, other string
		alike, near float32 // of the second sentence of the one to both of the other
		key, about  string
		want        bool
	}{
		{"near", "The pillars of the bridge are to be surveyed by winter.", .7, .1, "near", "Crews will look at every pillar under the old bridge", true},
		{"less near", "The pillars of the bridge under which crews look are to be surveyed by winter.", .62, .1, "near-loose", "Crews will look at every pillar under the old bridge", true},
		{"far", "The pillars of the bridge are to be surveyed by winter.", .5, .1, "near", "", false},
		{"no words in common", "Divers are to be sent down by winter.", .7, .1, "near", "", false},
		{"another one nearer", "The pillars of the bridge are to be surveyed by winter.", .7, .9, "near", "", false},
	} {
		in := invented.Input("Bridge\nCrews will look at every pillar under the old bridge.", "Bridge\n"+tt.other+"\nThe town buys boats.")
		in.Facts = nil
		row := func(x, y float32) vector.Sentence {
			s := vector.Sentence{Scale: .01}
			s.Vector[0], s.Vector[1] = int8(100*x), int8(100*y)
			return s
		}
		in.Meaning = []*vector.Text{{Sentences: []vector.Sentence{{}, row(1, 0)}}, {Sentences: []vector.Sentence{{}, row(tt.alike, 0), row(tt.near, 0)}}}
		got := ""
		for _, write := range told.Writers() {
			for _, d := range write(event.New(in)) {
				if d.Key == tt.key {
					got += d.Sentence()
				}
			}
		}
		if want := "Perhaps the same matter: " + tt.about + " – The Heron: “Crews will look at every pillar under the old bridge”; The Kite: “" + strings.TrimSuffix(tt.other, ".") + "”."; tt.want && got != want || !tt.want && strings.Contains(got, "by winter") {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}
