package command

import (
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/compare/agree"
	"parallax/compare/say"
	framing "parallax/compare/wording"
)

// bundleQuestions are what a class is asked about a comparison: whether an
// article tells a fact, whether a word judges, whether a difference matters; at
// most so many things each. A question about nothing is left out.
func bundleQuestions(c *compare.Comparison, most int) []agree.Question {
	var choices []string
	for _, k := range []string{"yes", "no", "unsure"} {
		choices = append(choices, bundleSays("bundle.answer."+k))
	}
	var out []agree.Question
	for _, q := range []struct {
		id    string
		items []agree.Item
	}{{"told", toldItems(c, most)}, {"word", wordItems(c, most)}, {"matters", differenceItems(c, most)}} {
		if len(q.items) > 0 {
			out = append(out, agree.Question{ID: q.id, Ask: bundleSays("bundle.ask." + q.id), Choices: choices, Items: q.items})
		}
	}
	return out
}

// toldItems ask of facts that not every article tells, then of the others, of
// the articles in turn.
func toldItems(c *compare.Comparison, most int) []agree.Item {
	var out []agree.Item
	for _, missing := range []bool{true, false} {
		for _, fact := range c.Facts {
			tells := make([]bool, len(c.Readings))
			n := 0
			for _, t := range fact.Tellings {
				if !tells[t.Article] {
					tells[t.Article], n = true, n+1
				}
			}
			if (n < len(tells)) != missing || len(out) >= most {
				continue
			}
			a := len(out) % len(c.Readings)
			out = append(out, agree.Item{
				ID:    fmt.Sprintf("t%d", len(out)+1),
				About: bundleSays("bundle.about.told", say.Of("article", say.Words(articleLetter(a)+", "+c.Readings[a].Article.Name())), say.Of("fact", say.Words(flatLine(fact.Title)))),
			})
		}
	}
	return out
}

// wordItems ask of words that are marked as loaded in an article's own voice.
func wordItems(c *compare.Comparison, most int) []agree.Item {
	var out []agree.Item
	seen := map[string]bool{}
	for _, f := range c.Findings {
		r := c.Readings[f.Article]
		word := flatLine(r.Article.Slice(f.Words[0]))
		key := strings.ToLower(word)
		if f.Check != "loaded-wording" || f.Voice != framing.Own || seen[key] || len(out) >= most {
			continue
		}
		seen[key] = true
		out = append(out, agree.Item{
			ID: fmt.Sprintf("w%d", len(out)+1),
			About: bundleSays("bundle.about.word", say.Of("word", say.Words(word)), say.Of("sentence", say.Words(flatLine(r.Doc.Text(f.Sentence)))),
				say.Of("article", say.Words(articleLetter(f.Article)+", "+r.Article.Name()))),
		})
	}
	return out
}

// differenceItems ask of the first differences.
func differenceItems(c *compare.Comparison, most int) []agree.Item {
	var out []agree.Item
	for _, d := range c.Differences[:min(most, len(c.Differences))] {
		out = append(out, agree.Item{ID: fmt.Sprintf("d%d", len(out)+1), About: flatLine(d.Sentence())})
	}
	return out
}

func flatLine(s string) string { return strings.Join(strings.Fields(s), " ") }
