package ingest

import (
	"slices"
	"strings"
	"testing"
)

// lamps is an invented story of three paragraphs.
var lamps = []string{
	"The town of Ravnik turned every second street lamp off on Monday to save a tenth of its bill for power.",
	"Cyclists complained that the path along the canal lay in the dark, and the police promised to send a patrol.",
	"Mayor Tilda Brandt said that the lamps would be lit again when the new contract was signed in March.",
}

// asideOf is what bodyOf sets aside of the story with lines put in at a place.
func asideOf(at int, lines ...string) (aside []string, lost int) {
	texts := slices.Insert(slices.Clone(lamps), at, lines...)
	for _, l := range bodyOf(texts, boilerplate()) {
		if l.rule == "" {
			continue
		}
		if slices.Contains(lamps, l.text) {
			lost++
		}
		aside = append(aside, l.text)
	}
	return aside, lost
}

// TestFurniture: lines told by their form and their place, whatever they say.
func TestFurniture(t *testing.T) {
	for name, c := range map[string]struct {
		at    int
		lines []string
	}{
		"name and agency":     {0, []string{"A cyclist rides along the canal in Ravnik, Tuesday, Feb. 4, 2025. The lamps there were turned off on Monday. (Mila Horvat/Transcoast)"}},
		"name and outlet":     {1, []string{"A cyclist rides along the canal in Ravnik, Feb. 4, 2025. The lamps were turned off. (Mila Horvat, Ravnik Observer)"}},
		"name for an outlet":  {1, []string{"A cyclist rides along the canal. The lamps were turned off on Monday. (Mila Horvat for The Lantern)"}},
		"bare":                {1, []string{"A cyclist rides along the canal. The lamps were turned off on Monday. Mila Horvat/Transcoast"}},
		"given by":            {1, []string{"A cyclist rides along the canal. The lamps were turned off on Monday. Courtesy of the Ravnik Museum"}},
		"order, in full":      {3, []string{"Hear the speech of the mayor in full."}},
		"order, whole":        {3, []string{"Read Ms. Brandt's complete reply."}},
		"label":               {2, []string{"Night shift: What owls gain from dark towns"}},
		"label with a bar":    {2, []string{"The long view | Three towns that never had lamps"}},
		"words to the reader": {3, []string{"A word before you leave", "We print what we find, and no owner reads it first. If that is worth something to you, drop a coin into our hat."}},
		"tips":                {3, []string{"Do you live on a dark street? Write to us and tell our desk what you see."}},
		"player":              {1, []string{"Play", "0:00", "Cinema view", "2:41", "Transcript"}},
	} {
		if aside, lost := asideOf(c.at, c.lines...); !slices.Equal(aside, c.lines) || lost > 0 {
			t.Errorf("%s: %q is set aside", name, aside)
		}
	}
}

// TestNoFurniture: sentences and parts of the text that look alike.
func TestNoFurniture(t *testing.T) {
	for name, c := range map[string]struct {
		at    int
		lines []string
	}{
		"a party in brackets": {1, []string{"The plan was praised by the member for Ravnik (Green/Liberal)."}},
		"a remark":            {1, []string{"The police counted nine falls. (Two of them were in daylight.)"}},
		"an order in a story": {1, []string{"Read the whole bill, the mayor told them, and then come back."}},
		"photos that tell":    {1, []string{"Photographs by a neighbour were shown to the council on Monday evening."}},
		"label of a sentence": {1, []string{"Her answer in short: Nobody will be left in the dark."}},
		"winners":             {1, []string{"Winner: The owls along the canal", "They hunt longer, and the mice know it already, a teacher said.", "Winner: The budget of the town", "It grows by a tenth of what was paid for power until now."}},
	} {
		if aside, _ := asideOf(c.at, c.lines...); len(aside) > 0 {
			t.Errorf("%s: %q is set aside", name, aside)
		}
	}
	first := slices.Concat([]string{"We moved to Ravnik for the stars, and you would not believe our luck."}, lamps, []string{"We will stay, and if you come to see us, bring a lamp for your way home."})
	for _, l := range bodyOf(first, boilerplate()) {
		if l.rule != "" {
			t.Errorf("a story told by us: %q is set aside", l.text)
		}
	}
}

// TestBoxHeading: the heading of a list of links goes with them.
func TestBoxHeading(t *testing.T) {
	a := readPage(t, "", `<main><h1>Every second lamp is off</h1><p>`+lamps[0]+`</p><p>`+lamps[1]+`</p><p>`+lamps[2]+
		`</p><div class="more-from-here"><h3>Other dark matters</h3><ul><li><a href="#">Why the tower clock stopped at noon</a></li><li><a href="#">Candles sell out in one day</a></li><li><a href="#">A guide to the winter sky</a></li></ul></div></main>`)
	if got := a.Slice(a.Body()); got != strings.Join(lamps, "\n\n") {
		t.Errorf("%q", got)
	}
}
