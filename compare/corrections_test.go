package compare_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// corrected compares the articles with corrections.
func corrected(t *testing.T, articles []*news.Article, cs ...news.Correction) *compare.Comparison {
	t.Helper()
	c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true, Corrections: cs})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// quoteWith is the quotation of the outlet that holds the words.
func quoteWith(t *testing.T, c *compare.Comparison, outlet, words string) (article, index int) {
	t.Helper()
	for a, r := range c.Readings {
		for i, q := range r.Quotes {
			for _, s := range q.Content {
				if r.Article.Outlet == outlet && strings.Contains(r.Article.Slice(s), words) {
					return a, i
				}
			}
		}
	}
	t.Fatalf("no quotation of %s holds %q", outlet, words)
	return 0, 0
}

func anchorOf(t *testing.T, c *compare.Comparison, outlet, words string) news.Anchor {
	t.Helper()
	return c.QuoteAnchor(quoteWith(t, c, outlet, words))
}

const (
	wire, courier = "Transcoast Wire", "The Port Ellis Courier"
	ledger        = "The Standard Ledger"
	regret        = "We regret every injury"
)

func TestReaderSetsASpeaker(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	c := corrected(t, articles, news.Correction{
		Kind: news.SetSpeaker, At: []news.Anchor{anchorOf(t, plain, courier, "sold eleven coffees")}, Value: "Anna Petrova",
	})
	a, q := quoteWith(t, c, courier, "sold eleven coffees")
	if got := c.Readings[a].Quotes[q]; got.Speaker != "Anna Petrova" || !got.Corrected || got.Unnamed {
		t.Errorf("%+v", got)
	}
	if !c.Corrections[0].Placed || !slices.ContainsFunc(c.Voices, func(v utterance.Voice) bool { return v.Name == "Anna Petrova" }) {
		t.Errorf("%+v", c.Corrections)
	}
}

// TestSpeakerGatesAMatch holds that corrections come before utterances are
// matched: words that the reader gives to somebody else part.
func TestSpeakerGatesAMatch(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	c := corrected(t, articles, news.Correction{
		Kind: news.SetSpeaker, At: []news.Anchor{anchorOf(t, plain, courier, regret)}, Value: "Helen Marsh",
	})
	if n := formsOf(t, c, courier, regret); n != 0 {
		t.Errorf("the quotation still stands with %d others", n)
	}
}

// formsOf counts the forms of the utterance that a quotation belongs to.
func formsOf(t *testing.T, c *compare.Comparison, outlet, words string) int {
	t.Helper()
	a, q := quoteWith(t, c, outlet, words)
	for _, u := range c.Utterances {
		if slices.ContainsFunc(u.Forms, func(f utterance.Form) bool { return f.Article == a && f.Quote == q }) {
			return len(u.Forms)
		}
	}
	return 0
}

func TestReaderMergesSpeakers(t *testing.T) {
	articles := sampleEvent(t)
	merge := news.Correction{Kind: news.MergeSpeakers, Name: "the police department", Value: "Dana Whitlock"}
	c := corrected(t, articles, merge)
	if i := slices.IndexFunc(c.Voices, func(v utterance.Voice) bool { return quote.SameSpeaker(v.Name, merge.Name) }); i >= 0 {
		t.Errorf("both are still there: %+v", c.Voices[i])
	}
	nobody := corrected(t, articles, news.Correction{Kind: news.MergeSpeakers, Name: "Nobody Atall", Value: "Dana Whitlock"})
	if nobody.Corrections[0].Placed {
		t.Error("a speaker who is not there was merged")
	}
}

func TestReaderPartsUtterances(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	before := formsOf(t, plain, courier, regret)
	if before < 3 {
		t.Fatalf("%d forms, the test needs 3", before)
	}
	at := []news.Anchor{anchorOf(t, plain, courier, regret), anchorOf(t, plain, wire, regret)}
	c := corrected(t, articles, news.Correction{Kind: news.NotSameUtterance, At: at})
	if n := formsOf(t, c, courier, regret); n != 0 {
		t.Errorf("it still stands with %d others", n)
	}
	if n := formsOf(t, c, wire, regret); n != before-1 {
		t.Errorf("the others are %d, want %d", n, before-1)
	}
	for _, u := range c.Utterances {
		if u.Speaker == "Dana Whitlock" && !u.Corrected {
			t.Error("the utterance does not say that it was corrected")
		}
	}
}

// TestPartedFormsAreMatchedAgain holds that forms which only the parted one
// joined do not stay together.
func TestPartedFormsAreMatchedAgain(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	at := []news.Anchor{anchorOf(t, plain, wire, regret), anchorOf(t, plain, courier, regret)}
	c := corrected(t, articles, news.Correction{Kind: news.NotSameUtterance, At: at})
	if n := formsOf(t, c, courier, regret); n != 2 {
		t.Errorf("the second half stands with %d forms, want 2", n)
	}
	if n := formsOf(t, c, ledger, "three warnings"); n != 0 {
		t.Errorf("the first half still stands with %d forms", n)
	}
}

func TestReaderTakesAQuotationAway(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	at := anchorOf(t, plain, wire, regret)
	c := corrected(t, articles, news.Correction{Kind: news.NotAQuotation, At: []news.Anchor{at}})
	if _, _, ok := c.QuoteAt(at); ok || !c.Corrections[0].Placed {
		t.Errorf("it is still there: %+v", c.Corrections)
	}
	if n := formsOf(t, c, courier, regret); n == 0 || n == formsOf(t, plain, courier, regret) {
		t.Errorf("the others are %d", n)
	}
}

func TestReaderSetsAKind(t *testing.T) {
	c := corrected(t, sampleEvent(t), news.Correction{Kind: news.SetSourceKind, Name: "dana whitlock", Value: string(lexicon.Official)},
		news.Correction{Kind: news.SetSourceKind, Name: "Dana Whitlock", Value: "wizard"})
	i := slices.IndexFunc(c.Voices, func(v utterance.Voice) bool { return v.Name == "Dana Whitlock" })
	if i < 0 || c.Voices[i].Kind != lexicon.Official || !c.Voices[i].Corrected {
		t.Fatalf("%+v", c.Voices)
	}
	if !c.Corrections[0].Placed || c.Corrections[1].Placed {
		t.Errorf("%+v", c.Corrections)
	}
}

// TestCorrectionsLast holds that corrections stay when an article is added,
// and that the order of the articles changes nothing.
func TestCorrectionsLast(t *testing.T) {
	articles := sampleEvent(t)
	plain := compareAll(t, articles)
	cs := []news.Correction{
		{Kind: news.SetSpeaker, At: []news.Anchor{anchorOf(t, plain, courier, "sold eleven coffees")}, Value: "Anna Petrova"},
		{Kind: news.NotSameUtterance, At: []news.Anchor{anchorOf(t, plain, courier, regret), anchorOf(t, plain, wire, regret)}},
		{Kind: news.MergeSpeakers, Name: "police department", Value: "Dana Whitlock"},
	}
	more := news.New("Chief speaks", []string{"The police department said that the road was open. “We regret every injury,” Dana Whitlock said."})
	more.Outlet = "Harbor Radio"
	longer := append(slices.Clone(articles), more)
	c := corrected(t, longer, cs...)
	for i, a := range c.Corrections {
		if !a.Placed {
			t.Errorf("correction %d was not placed", i)
		}
	}
	a, q := quoteWith(t, c, "Harbor Radio", "the road was open")
	if got := c.Readings[a].Quotes[q].Speaker; got != "Dana Whitlock" {
		t.Errorf("the merge does not reach the new article: %q", got)
	}
	slices.Reverse(longer)
	if !reflect.DeepEqual(c, corrected(t, longer, cs...)) {
		t.Error("another order of articles gives another result")
	}
	fewer := corrected(t, slices.DeleteFunc(slices.Clone(articles), func(a *news.Article) bool { return a.Outlet == courier }), cs...)
	if fewer.Corrections[0].Placed || fewer.Corrections[1].Placed || !fewer.Corrections[2].Placed {
		t.Errorf("without the Courier: %+v", fewer.Corrections)
	}
}

// TestAnchors holds that a passage is found again in a text that was read
// anew, and nowhere else.
func TestAnchors(t *testing.T) {
	old := news.New("", []string{"First. The pier burned.", "Then it rained."})
	old.Outlet = "Courier"
	at := strings.Index(old.Text, "burned")
	n := old.Anchor(news.Span{Start: at, End: at + len("burned")})
	for _, tc := range []struct {
		name, outlet string
		paragraphs   []string
		want         bool
	}{
		{"the same text", "Courier", []string{"First. The pier burned.", "Then it rained."}, true},
		{"a line more on top", "Courier", []string{"Breaking!", "First. The pier burned.", "Then it rained."}, true},
		{"other words behind it", "Courier", []string{"First. The pier burned.", "Then it snowed."}, true},
		{"twice, told by what is around", "Courier", []string{"The ferry burned.", "First. The pier burned.", "Then it rained."}, true},
		{"twice and nothing around", "Courier", []string{"It burned and burned."}, false},
		{"another outlet", "Ledger", []string{"Breaking!", "First. The pier burned."}, false},
		{"gone", "Courier", []string{"Nothing."}, false},
	} {
		a := news.New("", tc.paragraphs)
		a.Outlet = tc.outlet
		s, ok := n.Find(a)
		if ok != tc.want || ok && a.Slice(s) != "burned" {
			t.Errorf("%s: %q, %v", tc.name, a.Slice(s), ok)
		}
	}
}
