package lexicon

import (
	"slices"
	"testing"

	"parallax/compare/news"
)

func entry(form string) Entry {
	return Entry{Forms: []string{form}, Category: Boast, Reason: "a reason"}
}

func TestQuietFollowsScopeAndCategory(t *testing.T) {
	touted := entry("touted")
	local := entry("touted")
	local.Local = true
	for name, c := range map[string]struct {
		overlay Overlay
		entry   *Entry
		want    bool
	}{
		"nothing muted":         {Overlay{}, &touted, false},
		"in another letter":     {Overlay{Muted: []Mute{{Form: "Touted", Scope: Always}}}, &touted, true},
		"in the event":          {Overlay{Muted: []Mute{{Form: "touted", Scope: InEvent}}}, &touted, true},
		"in this article":       {Overlay{Muted: []Mute{{Form: "touted", Scope: Here, Article: "a"}}}, &touted, true},
		"in another article":    {Overlay{Muted: []Mute{{Form: "touted", Scope: Here, Article: "b"}}}, &touted, false},
		"at one place":          {Overlay{Muted: []Mute{{Form: "touted", Scope: Here, Article: "a", Span: news.Span{Start: 1, End: 7}}}}, &touted, false},
		"another word":          {Overlay{Muted: []Mute{{Form: "slammed", Scope: Always}}}, &touted, false},
		"the reader's own":      {Overlay{Muted: []Mute{{Form: "touted", Scope: Always}}}, &local, false},
		"the category is off":   {Overlay{Off: []Category{Boast}}, &touted, true},
		"another category":      {Overlay{Off: []Category{Attack}}, &touted, false},
		"off, the reader's own": {Overlay{Off: []Category{Boast}}, &local, true},
	} {
		if got := c.overlay.Quiet(c.entry, "a"); got != c.want {
			t.Errorf("%s: Quiet = %t, want %t", name, got, c.want)
		}
	}
}

func TestHidesAPlaceOrAllPlaces(t *testing.T) {
	at, other := news.Span{Start: 10, End: 16}, news.Span{Start: 40, End: 46}
	o := Overlay{
		Local: []Local{{Entry: entry("touted"), Article: "b"}, {Entry: entry("hailed"), Article: "c", Span: at}},
		Muted: []Mute{{Form: "touted", Scope: Always}, {Form: "hailed", Scope: Always}, {Form: "vowed", Scope: Here, Article: "a", Span: at}},
	}
	for name, c := range map[string]struct {
		words, article string
		at             news.Span
		want           bool
	}{
		"muted everywhere":         {"Touted", "a", at, true},
		"marked in the article":    {"touted", "b", other, false},
		"marked at the place":      {"hailed", "c", at, false},
		"marked at another place":  {"hailed", "c", other, true},
		"muted at the place":       {"vowed", "a", at, true},
		"the same word elsewhere":  {"vowed", "a", other, false},
		"the same place elsewhere": {"vowed", "b", at, false},
	} {
		if got := o.Hides(c.words, c.article, c.at); got != c.want {
			t.Errorf("%s: Hides = %t, want %t", name, got, c.want)
		}
	}
}

func TestTableTakesTheReadersEntries(t *testing.T) {
	base := NewTable([]*Entry{{Forms: []string{"touted", "touts"}, Category: Boast}, {Forms: []string{"slammed"}, Category: Attack}})
	o := Overlay{
		Added: []Entry{{Forms: []string{"Touted"}}, {Forms: []string{"touted"}, Category: Doubt}, {}},
		Local: []Local{{Entry: entry("moved"), Article: "a"}, {Entry: entry("shoved"), Article: "a", Span: news.Span{Start: 3, End: 9}}},
	}
	all := o.Table(base)
	if e := all.Named("touted"); e == nil || e.Category != Reader || e.Reason == "" || !e.Own || e.Local {
		t.Errorf("the reader's entry is %+v", e)
	}
	if all.Named("touts") != nil || all.Named("slammed") == nil {
		t.Error("the reader's entry takes the place of the whole shipped one, and of no other")
	}
	if (Overlay{}).Table(base) != base {
		t.Error("no entries of the reader's give another table")
	}
	here := o.TableIn(base, "a")
	if e := here.Named("moved"); e == nil || !e.Local {
		t.Errorf("the entry for the article is %+v", e)
	}
	if here.Named("shoved") != nil || o.TableIn(base, "b").Named("moved") != nil {
		t.Error("an entry for one place or another article is in the table")
	}
	if places := o.Places("a"); len(places) != 1 || places[0].Entry.Name() != "shoved" || !places[0].Entry.Local {
		t.Errorf("places are %+v", places)
	}
}

func TestChangedKeepsTheShippedForms(t *testing.T) {
	shipped := Loaded().Named("touted")
	got := Changed("  Touted ", Praise, "it suits")
	if shipped == nil || !slices.Equal(got.Forms, shipped.Forms) || got.Category != Praise || got.Reason != "it suits" {
		t.Errorf("got %+v", got)
	}
	if fresh := Changed("No  Such Words", Reader, ""); !slices.Equal(fresh.Forms, []string{"no such words"}) {
		t.Errorf("a new entry has the forms %q", fresh.Forms)
	}
}

func TestCategoriesHavePlainNames(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Categories() {
		if name := c.Plain(); name == string(c) || seen[name] {
			t.Errorf("%s is written as %q", c, name)
		} else {
			seen[name] = true
		}
	}
	if Category("else").Plain() != "else" {
		t.Error("an unknown category is not written as it is")
	}
	if !Boast.Strong() || Emphasis.Strong() {
		t.Error("words of boasting are marked everywhere, adverbs of emphasis are not")
	}
}

func TestRolesInTakesTheLongestForm(t *testing.T) {
	got := RolesIn([]string{"the", "police", "chief", "and", "residents"})
	if len(got) != 2 {
		t.Fatalf("roles are %+v", got)
	}
	long, ok := FindRole("police chief")
	if !ok || got[0] != long {
		t.Errorf("the first role is %+v, want %+v", got[0], long)
	}
}

func TestVerbsOfATone(t *testing.T) {
	for _, tone := range []VerbTone{"neutral", "doubt"} {
		for _, form := range VerbsOf(tone) {
			if got, ok := ToneOf(form); !ok || got != tone {
				t.Errorf("%q has the tone %q, stands under %q", form, got, tone)
			}
		}
	}
	if len(VerbsOf("neutral")) == 0 || len(VerbsOf("no such tone")) != 0 {
		t.Error("a tone of the table has verbs, no other has")
	}
}

func TestSingular(t *testing.T) {
	for in, want := range map[string]string{
		"people": "people", "townspeople": "townspeople", "policemen": "policeman", "housewives": "housewife", "children": "child",
		"cities": "city", "classes": "class", "crashes": "crash", "coaches": "coach", "thugs": "thug", "press": "press", "gas": "gas",
	} {
		if got := Singular(in); got != want {
			t.Errorf("Singular(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestContestedGroupsHaveForms(t *testing.T) {
	for _, g := range Contested() {
		if g.Name == "" || g.Basis == "" || len(g.Forms)+len(g.Weak) < 2 {
			t.Errorf("a group is %+v", g)
		}
	}
}
