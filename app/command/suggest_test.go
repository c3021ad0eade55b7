package command

import (
	"encoding/json"
	"os"
	"testing"
)

func TestSuggest(t *testing.T) {
	room(t)
	if err := os.WriteFile("third.txt", []byte("Title: Ferry off Calder Point refloated\nOutlet: Harbor Wire\nDate: 2025-03-04\n\nThe ferry that ran aground off Calder Point in fog on Monday with 48 people on board was refloated.\n\nCaptain Ines Bahr said the fog came fast. The 48 passengers got new tickets and hotels from the company.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("bread.txt", []byte("Title: A bakery wins a prize\n\nThe rye bread of a small bakery in the hills was named the best of the country by a jury of cooks.\n\nThe baker has three helpers and an oven from 1931.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	run(false, "import", "dawn.txt", "echo.txt", "--event", "Ferry", "--library", "lib")
	code, _, out, said := run(false, "suggest", "--library", "lib")
	if code != Done {
		t.Fatal(said)
	}
	wantIn(t, out, "Each article of the library stands in an event.")
	run(false, "import", "third.txt", "bread.txt", "--library", "lib")
	code, _, out, said = run(false, "suggest", "--library", "lib")
	if code != Done {
		t.Fatal(said)
	}
	wantIn(t, out, "“Ferry off Calder Point refloated” (Harbor Wire) may belong to the event “Ferry”.", "It shares ", "“Ferry runs aground off Calder Point” (Dawn Post); 1 day apart.",
		"“A bakery wins a prize”: no event is near")
	_, _, out, _ = run(false, "suggest", "--library", "lib", "--json")
	var got struct{ Suggestions []suggestionJSON }
	if err := json.Unmarshal([]byte(out), &got); err != nil || len(got.Suggestions) != 2 || got.Suggestions[1].EventTitle != "Ferry" || got.Suggestions[0].Event != "" {
		t.Errorf("%v: %s", err, out)
	}
	if code, _, _, _ = run(false, "suggest", "it"); code != Misuse {
		t.Errorf("code %d", code)
	}
}
