package clause

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/reading/token"
)

// shown writes the clauses of a text one behind the other: the kind, the words
// between brackets, subject, verb and object, "not" and the modality.
func shown(text string) string {
	d := docOf(text)
	var out []string
	for _, c := range Read(d).Clauses {
		word := func(i int) string {
			if i == None {
				return "-"
			}
			return d.Article.Slice(d.Words[i].Span)
		}
		s := fmt.Sprintf("%s [%s] %s %s %s", c.Kind, d.Article.Slice(c.Span), word(c.Subject), word(c.Verb), word(c.Object))
		if c.Agent != None {
			s += " by " + word(c.Agent)
		}
		if c.Polarity == Negative {
			s += " not"
		}
		if c.Modality != Plain {
			s += " " + string(c.Modality)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestRead(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"The council closed the bridge.", "main [The council closed the bridge] council closed bridge"},
		{"The council has not yet closed the bridge.", "main [The council has not yet closed the bridge] council closed bridge not"},
		{"The bridge was closed by the council.", "main [The bridge was closed by the council] bridge closed - by council"},
		{"The bridge will not be closed.", "main [The bridge will not be closed] bridge closed - not will"},
		{"Ines Roth, who lost the vote, resigned on Monday.", "main [Ines Roth, who lost the vote, resigned on Monday] Roth resigned -; relative [who lost the vote] Roth lost vote"},
		{"The man who was arrested on Monday died.", "main [The man who was arrested on Monday died] man died -; relative [who was arrested on Monday] man arrested -"},
		{"On Monday, the council voted to close the bridge.", "main [On Monday, the council voted to close the bridge] council close bridge planned"},
		{"On Monday the council closed the bridge.", "main [On Monday the council closed the bridge] council closed bridge"},
		{"Roth refused to sign the bill.", "main [Roth refused to sign the bill] Roth sign bill not"},
		{"Roth did not refuse to sign the bill.", "main [Roth did not refuse to sign the bill] Roth sign bill"},
		{"Roth failed to sign the bill.", "main [Roth failed to sign the bill] Roth sign bill not"},
		{"The lift failed.", "main [The lift failed] lift failed -"},
		{"The company declined to comment.", "main [The company declined to comment] company comment - not"},
		{"Roth denied that the bridge was closed.", "main [Roth denied that the bridge was closed] Roth denied - not; content [that the bridge was closed] bridge closed - not"},
		{"Roth did not deny that the bridge was closed.", "main [Roth did not deny that the bridge was closed] Roth deny -; content [that the bridge was closed] bridge closed -"},
		{"Roth denied the charges.", "main [Roth denied the charges] Roth denied charges not"},
		{"Roth does not think that the bridge will close.", "main [Roth does not think that the bridge will close] Roth think - not; content [that the bridge will close] bridge close - not will"},
		{"Mayor Roth said the bridge would close.", "main [Mayor Roth said the bridge would close] Roth said -; content [the bridge would close] bridge close - would"},
		{"Mayor Roth said that the bridge might close in June.", "main [Mayor Roth said that the bridge might close in June] Roth said -; content [that the bridge might close in June] bridge close - might"},
		{"The bridge is safe, the police said.", "content [The bridge is safe] bridge is safe; main [the police said] police said -"},
		{"“The bridge is safe,” said Roth.", "content [The bridge is safe] bridge is safe; main [said Roth] Roth said -"},
		{"“We will not go,” Roth said on Monday.", "content [We will not go] We go - not will; main [Roth said on Monday] Roth said -"},
		{"Officials told reporters the bridge was safe.", "main [Officials told reporters the bridge was safe] Officials told reporters; content [the bridge was safe] bridge was safe"},
		{"Roth told him the bridge was safe.", "main [Roth told him the bridge was safe] Roth told him; content [the bridge was safe] bridge was safe"},
		{"The council left without a vote.", "main [The council left without a vote] council left -; small [without a vote] - - - not"},
		{"The council left without closing the bridge.", "main [The council left without closing the bridge] council left -; participial [without closing the bridge] council closing bridge not"},
		{"No one was hurt.", "main [No one was hurt] one hurt - not"},
		{"No arrests were made.", "main [No arrests were made] arrests made - not"},
		{"The council made no changes.", "main [The council made no changes] council made changes not"},
		{"Nobody voted.", "main [Nobody voted] Nobody voted - not"},
		{"Neither the mayor nor the council voted.", "main [Neither the mayor nor the council voted] mayor voted - not"},
		{"Not all members voted.", "main [Not all members voted] members voted - not"},
		{"Roth not only closed the bridge but opened the ferry.", "main [Roth not only closed the bridge] Roth closed bridge; joined [but opened the ferry] Roth opened ferry"},
		{"The bridge is no longer open.", "main [The bridge is no longer open] bridge is open not"},
		{"Roth never signed the bill.", "main [Roth never signed the bill] Roth signed bill not"},
		{"The bridge is expected to close in June.", "main [The bridge is expected to close in June] bridge close - expected"},
		{"The council plans to close the bridge.", "main [The council plans to close the bridge] council close bridge planned"},
		{"The bridge is likely to close.", "main [The bridge is likely to close] bridge close - expected"},
		{"The bridge is not likely to close.", "main [The bridge is not likely to close] bridge close - not expected"},
		{"The company has to pay a fine.", "main [The company has to pay a fine] company pay fine must"},
		{"The mayor is going to resign.", "main [The mayor is going to resign] mayor resign - will"},
		{"The mayor may have signed the bill.", "main [The mayor may have signed the bill] mayor signed bill may"},
		{"The council must pay.", "main [The council must pay] council pay - must"},
		{"The council should not pay.", "main [The council should not pay] council pay - not should"},
		{"The mayor could veto the bill.", "main [The mayor could veto the bill] mayor veto bill could"},
		{"The council closed the bridge, and the mayor opened the ferry.", "main [The council closed the bridge] council closed bridge; joined [and the mayor opened the ferry] mayor opened ferry"},
		{"The council closed the bridge and opened the ferry.", "main [The council closed the bridge] council closed bridge; joined [and opened the ferry] council opened ferry"},
		{"Roth and Moss voted.", "main [Roth and Moss voted] Roth voted -"},
		{"After the council voted, Roth resigned.", "main [After the council voted, Roth resigned] Roth resigned -; adverbial [After the council voted] council voted -"},
		{"After the vote, Roth resigned.", "main [After the vote, Roth resigned] Roth resigned -"},
		{"Roth resigned after the council voted.", "main [Roth resigned after the council voted] Roth resigned -; adverbial [after the council voted] council voted -"},
		{"Roth resigned because the bridge was closed.", "main [Roth resigned because the bridge was closed] Roth resigned -; adverbial [because the bridge was closed] bridge closed -"},
		{"If the cost rises, the mayor will veto the plan.", "main [If the cost rises, the mayor will veto the plan] mayor veto plan will; adverbial [If the cost rises] cost rises -"},
		{"Roth rejected the plan, saying it costs too much.", "main [Roth rejected the plan, saying it costs too much] Roth rejected plan; participial [saying it costs too much] Roth saying -; content [it costs too much] it costs much"},
		{"Noting the cost, Roth resigned.", "main [Noting the cost, Roth resigned] Roth resigned -; participial [Noting the cost] Roth Noting cost"},
		{"The bridge, which is ninety years old, was closed.", "main [The bridge, which is ninety years old, was closed] bridge closed -; relative [which is ninety years old] bridge is old"},
		{"The plan that the council backed is dead.", "main [The plan that the council backed is dead] plan is dead; relative [that the council backed] council backed plan"},
		{"The bridge is closed; the ferry runs.", "main [The bridge is closed] bridge closed -; joined [the ferry runs] ferry runs -"},
		{"She asked whether the bridge was closed.", "main [She asked whether the bridge was closed] She asked -; content [whether the bridge was closed] bridge closed -"},
		{"Did the council close the bridge?", "main [Did the council close the bridge] - Did -"},
		{"Don't close the bridge.", "main [Don't close the bridge] - close bridge not"},
		{"The council voted not to close the bridge.", "main [The council voted not to close the bridge] council close bridge not planned"},
		{"A new bridge over the river.", "main [A new bridge over the river] - - -"},
		{"The man arrested on Monday died.", "main [The man arrested on Monday died] man died -"},
		{"The report said that the bridge, which is old, had not been repaired.", "main [The report said that the bridge, which is old, had not been repaired] report said -; content [that the bridge, which is old, had not been repaired] bridge repaired - not; relative [which is old] bridge is old"},
		{"The council closed the bridge in which Roth invested.", "main [The council closed the bridge in which Roth invested] council closed bridge; relative [in which Roth invested] Roth invested -"},
		{"Roth hardly spoke.", "main [Roth hardly spoke] Roth spoke - not"},
		{"The bridge was by no means safe.", "main [The bridge was by no means safe] bridge was - not"},
		{"The plan is dead, but the mayor has not given up.", "main [The plan is dead] plan is dead; joined [but the mayor has not given up] mayor given - not"},
		{"Police have arrested no suspects.", "main [Police have arrested no suspects] Police arrested suspects not"},
		{"Roth cannot close the bridge.", "main [Roth cannot close the bridge] Roth close bridge not can"},
		{"The council isn't planning to close the bridge.", "main [The council isn't planning to close the bridge] council close bridge not planned"},
		{"Under the plan, the city would not raise taxes.", "main [Under the plan, the city would not raise taxes] city raise taxes not would"},
		{"The governor vowed to sign the bill when it arrives.", "main [The governor vowed to sign the bill when it arrives] governor sign bill planned; adverbial [when it arrives] it arrives -"},
		{"Roth, a former teacher, won.", "main [Roth, a former teacher, won] Roth won -"},
		{"I'm sure we won't close it.", "main [I'm sure we won't close it] I'm I'm sure; content [we won't close it] we close it not will"},
		{"Roth, the police said, died.", "main [Roth, the police said, died] Roth died -; joined [the police said] police said -"},
		{"“It is safe,” Roth said, “and we will keep it.”", "content [It is safe] It is safe; main [Roth said] Roth said -; joined [and we will keep it] we keep it will"},
		{"The self-titled king left.", "main [The self-titled king left] king left -"},
		{"Roth said the bridge is safe, but warned that it may close.", "main [Roth said the bridge is safe] Roth said -; content [the bridge is safe] bridge is safe; joined [but warned that it may close] Roth warned -; content [that it may close] it close - may"},
		{"They've closed the bridge.", "main [They've closed the bridge] They've closed bridge"},
		{"The mayor, a former teacher, said on Monday that he would resign.", "main [The mayor, a former teacher, said on Monday that he would resign] mayor said -; content [that he would resign] he resign - would"},
	} {
		if got := shown(tt.text); got != tt.want {
			t.Errorf("%s\ngot  %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// TestParents: a clause leans on the one around or before it; who says
// something is over what is said.
func TestParents(t *testing.T) {
	d := docOf("The bridge, which is old, is safe, the police said.")
	c := Read(d).Clauses
	if len(c) != 3 || c[0].Parent != 2 || c[1].Parent != 0 || c[2].Parent != None {
		t.Errorf("%+v", c)
	}
}

// TestAt: each word has the innermost clause around it.
func TestAt(t *testing.T) {
	d := docOf("Roth, who lost the vote, resigned.")
	x := Read(d)
	for i, want := range []int{0, 1, 1, 1, 1, 0} {
		if got := x.At(i); got != want {
			t.Errorf("%s: clause %d, want %d", d.Words[i].Lower, got, want)
		}
	}
	if n := len(x.Of(0)); n != 2 {
		t.Errorf("%d clauses of the sentence, want 2", n)
	}
}

// FuzzRead holds that each word has a clause that reaches over it, that words
// and parents are in bounds, and that parents end.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"The council, which met, said that it “will not” go; no.", "", "and that who without", "Did he? Don't; saying, who, and said", "Ä’s “”, said said said that that"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > token.MaxSentence {
			t.Skip()
		}
		d := docOf(text)
		x := Read(d)
		for i, w := range d.Words {
			if c := x.Clauses[x.At(i)]; i < c.From || i >= c.To || w.Start < c.Start || w.End > c.End {
				t.Errorf("word %d is not in %+v of %q", i, c, text)
			}
		}
		for i, c := range x.Clauses {
			for _, k := range []int{c.Opener, c.Verb, c.Subject, c.Object, c.Agent} {
				if k < None || k >= len(d.Words) {
					t.Errorf("word %d of %q", k, text)
				}
			}
			steps := 0
			for p := i; p != None; p = x.Clauses[p].Parent {
				if steps++; steps > len(x.Clauses) {
					t.Fatalf("parents go round in %q", text)
				}
			}
		}
		if again := Read(d); !reflect.DeepEqual(again, x) {
			t.Errorf("another result for %q", text)
		}
	})
}
