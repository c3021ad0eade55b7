package receipt

import (
	"context"
	"fmt"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/reading"
	"parallax/compare/say"
)

// Line is one line of what a check found.
type Line struct {
	// Holds is false for what differs or could not be checked.
	Holds bool
	Text  say.Message
}

// Result is what a check found, in order.
type Result []Line

// Holds reports whether all holds.
func (r Result) Holds() bool {
	for _, l := range r {
		if !l.Holds {
			return false
		}
	}
	return true
}

// Check compares the articles anew, as the receipt says, and tells what of it
// holds. Articles that the receipt does not name are left out of account; where
// some that it names are missing, only the passages of the others are looked
// up.
func Check(ctx context.Context, r Receipt, articles []*news.Article) (Result, error) {
	var out Result
	line := func(holds bool, key string, args ...say.Arg) {
		out = append(out, Line{holds, say.Message{Key: key, Args: args}})
	}
	named := byText(r, articles)
	there := 0
	for _, a := range named {
		if a != nil {
			there++
		}
	}
	line(there == len(named), "receipt.texts", say.Count("n", there), say.Count("of", len(named)))
	looked, held := lookUp(r, named)
	if len(r.Passages) > 0 {
		line(held == looked && looked == len(r.Passages), "receipt.passages", say.Count("n", held), say.Count("of", len(r.Passages)))
	}
	same := r.Reading == reading.Version(compare.EngineVersion)
	if !same {
		line(false, "receipt.engine", say.Of("then", say.Words(say.Clean(r.Engine))), say.Of("now", say.Words(compare.EngineVersion)))
	}
	if there < len(named) {
		line(false, "receipt.incomplete")
		return out, nil
	}
	c, err := compare.Articles(ctx, named, compare.Options{Base: r.Base, MaxArticles: len(named), Corrections: r.Corrections, Words: words(r), Quick: r.Quick})
	if err != nil {
		return nil, fmt.Errorf("receipt: %w", err)
	}
	return append(out, findingLines(r, c)...), nil
}

// byText are the articles that a receipt names, in its order; nil for one that
// is not there.
func byText(r Receipt, articles []*news.Article) []*news.Article {
	out := make([]*news.Article, len(r.Texts))
	for i, id := range r.Texts {
		for _, a := range articles {
			if a.ID == id {
				out[i] = a
			}
		}
	}
	return out
}

// lookUp counts the passages whose article is there, and those whose words are
// what they were.
func lookUp(r Receipt, named []*news.Article) (looked, held int) {
	for _, p := range r.Passages {
		if p.Text < 0 || p.Text >= len(named) || named[p.Text] == nil {
			continue
		}
		looked++
		if news.TextHash(named[p.Text].Slice(news.Span{Start: p.Start, End: p.End})) == p.Hash {
			held++
		}
	}
	return looked, held
}

// findingLines tell for each kind how many findings come out as they were, and
// name those that do not.
func findingLines(r Receipt, c *compare.Comparison) Result {
	now := map[page.PickKind]map[string]string{}
	for _, f := range page.All(c) {
		if now[f.Kind] == nil {
			now[f.Kind] = map[string]string{}
		}
		now[f.Kind][f.ID] = news.TextHash(f.Text)
	}
	var out Result
	for _, kind := range []page.PickKind{page.PickDifference, page.PickFact, page.PickQuotation} {
		same, other, gone := 0, 0, 0
		for _, f := range r.Findings {
			if f.Kind != kind {
				continue
			}
			switch hash, ok := now[kind][f.ID]; {
			case !ok:
				gone++
			case hash != f.Hash:
				other++
			default:
				same++
			}
		}
		if all := same + other + gone; all > 0 {
			out = append(out, Line{same == all, say.Message{Key: "receipt." + string(kind), Args: []say.Arg{say.Count("n", same), say.Count("of", all), say.Count("other", other), say.Count("gone", gone)}}})
		}
	}
	return out
}
