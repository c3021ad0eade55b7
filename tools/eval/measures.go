package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"

	"parallax/compare/align"
)

func atLeast(what string, target float64) goal { return goal{what: what, target: target} }

func percent(what string, target float64) goal {
	return goal{what: what, target: target, percent: true}
}

// measures are all runs, in the order of the table.
func measures() []measure {
	return []measure{
		{
			shown: "sentences", in: "alignment/basil-align-dev.articles.jsonl", score: sentenceScore,
			want: []goal{atLeast("ends of sentences, F1", .99), atLeast("boundaries inside paragraphs, F1", .99)},
		},
		{
			task: "quotes", shown: "quotes", in: "quotes/polnear-dev.jsonl", gold: "quotes/polnear-dev.jsonl",
			scorer: []string{"quotes/score.py", "GOLD", "PRED", "--json"}, score: quoteScore,
			want: []goal{
				percent("direct, content F1", 95), percent("mixed, content F1", 85),
				percent("indirect with a verb of saying, content F1", 78), percent("speaker of found direct", 94),
				percent("exact chunks, source F1", 72), percent("exact chunks, cue F1", 68), percent("exact chunks, content F1", 62),
			},
		},
		{
			task: "quote-match", shown: "quote-match", in: "quotes/quote-match-articles.jsonl",
			scorer: []string{"quotes/score_match.py", "PRED"},
			score:  printed(`quote-quote +P ([\d.]+)`, `quote-quote .* R ([\d.]+)`, `quote-unquoted recall ([\d.]+)`),
			want:   []goal{percent("precision", 96), percent("recall", 92), percent("recall, one side unquoted", 50)},
		},
		{
			task: "alignment", shown: "alignment", in: "alignment/basil-align-dev.articles.jsonl", gold: "alignment/basil-align-dev.pairs.jsonl",
			scorer: []string{"alignment/score.py", "GOLD", "PRED", "--bcubed", "--threshold", fmt.Sprint(align.Told)},
			score:  printed(`strict: .* AP=([\d.]+)`, `strict: .* F1=([\d.]+)\n`, `lenient: .* AP=([\d.]+)`, `B-cubed .* F=([\d.]+)`),
			want: []goal{
				atLeast("strict AP", .82), atLeast("strict F1 at the shipped threshold", .76),
				atLeast("lenient AP", .70), atLeast("B-cubed F1 at the shipped threshold", .82),
			},
		},
		{
			shown: "alignment", in: "alignment/basil-align-dev.articles.jsonl", gold: "alignment/basil-align-dev.pairs.jsonl", score: leftOut,
			want: []goal{
				atLeast("strict AP, each event left out of the fit", .82), atLeast("strict F1 at the shipped threshold, left out", .76),
				atLeast("lenient AP, left out", .70), atLeast("B-cubed F1 at the shipped threshold, left out", .82),
			},
		},
		{
			task: "numbers", shown: "numbers", in: "alignment/numbers-dev.jsonl", score: numberScore,
			want: []goal{
				percent("agree", 95), percent("conflict", 80), percent("rounded or bound", 85),
				{what: "different quantities flagged", target: 15, percent: true, atMost: true},
			},
		},
		{
			shown: "figures", in: "events/basil-files", gold: "alignment/numbers-dev.jsonl", score: figureScore,
			want: []goal{
				percent("conflicts in aligned sentences shown", 100),
				{what: "flags an event, right or false", target: 1, atMost: true},
			},
		},
		{
			task: "words", shown: "words", in: "wording/babe.jsonl", gold: "wording/babe.jsonl",
			scorer: []string{"wording/score.py", "words", "GOLD", "PRED", "--split", "dev"},
			score:  printed(`"P": ([\d.]+)`, `"R": ([\d.]+)`, `"flags_per_100w": ([\d.]+)`),
			want: []goal{
				atLeast("marked words, precision", .60), atLeast("marked words, recall", .38),
				{what: "marked words in 100", target: 2, atMost: true},
			},
		},
		{
			task: "event-words", shown: "event-words", in: "wording/basil-bias.jsonl", gold: "wording/basil-bias.jsonl",
			scorer: []string{"wording/score.py", "basil", "GOLD", "PRED", "--split", "dev", "--noquote"},
			score:  printed(`"P": ([\d.]+)`, `"R": ([\d.]+)`),
			want:   []goal{atLeast("own voice, used only here, precision", .15), atLeast("own voice, used only here, recall", .15)},
		},
		labelMeasure("ACTOR", atLeast("persons, mentions found", .90), atLeast("persons, B-cubed F", .90), atLeast("persons, purity", .98)),
		{
			task: "ideal-labels", shown: "ideal-labels", in: "wording/basil-bias.jsonl", score: idealScore,
			want: []goal{atLeast("tables accepted, of five", .80), atLeast("own labels found in their voice", .50)},
		},
		labelMeasure("GROUP", atLeast("groups, mentions found", .76), atLeast("groups, B-cubed F", .50), atLeast("groups, purity", .95)),
		{
			task: "events", shown: "events", in: "events/allsides_dev.jsonl", gold: "events/allsides_dev.jsonl",
			scorer: []string{"events/score.py", "GOLD", "--clusters", "PRED"}, score: printed(`b3_f1 +([\d.]+)`),
			want: []goal{atLeast("groups, B-cubed F1", .91)},
		},
		{
			task: "events", shown: "events", in: "events/allsides_dev.jsonl", gold: "events/allsides_dev.jsonl",
			scorer: []string{"events/score.py", "GOLD", "--ranking", "PRED.ranking"}, score: printed(`recall@5 +([\d.]+)`),
			want: []goal{atLeast("articles of the same event among the five nearest", .95)},
		},
		{
			task: "events", shown: "events", in: "events/allsides_dev.jsonl", gold: "events/allsides_dev.jsonl",
			scorer: []string{"events/score.py", "GOLD", "--ranking", "PRED.ranking"}, score: printed(`hit@1 +([\d.]+)`),
			want: []goal{atLeast("nearest article is of the same event", .87)},
		},
		groupsMeasure("basil_dev", "BASIL", .98),
		groupsMeasure("ecbplus_dev", "ECB+", .88),
		{
			shown: "events", in: "events/allsides_dev.jsonl", score: suggestionScore,
			want: []goal{
				atLeast("articles with the right suggestion", .88), atLeast("suggestions that are right", .92),
				atLeast("no suggestion where the event is missing", .85),
			},
		},
		{
			shown: "passages behind a statement", in: "alignment/mixed-align-dev.articles.jsonl", gold: "alignment/whole", score: retrievalScore,
			want: []goal{
				atLeast("cited sentences among the six shown, by words, left out", .80), atLeast("shown sentences that are cited, by words, left out", .50),
				atLeast("cited sentences among the six shown, with meaning, left out", .80), atLeast("shown sentences that are cited, with meaning, left out", .50),
			},
		},
		extractionMeasure("english extraction/ground-truth.json", atLeast("English pages, F1", .980), atLeast("English pages, paragraphs kept", .975)),
		extractionMeasure("extraction/ground-truth.json", atLeast("all pages, F1", .972)),
		plaintextMeasure("extraction/plaintext-gold.jsonl", atLeast("whole pages, F1", .965)),
		plaintextMeasure("extraction/plaintext-gold-reader.jsonl", atLeast("reader scrapes, F1", .97)),
	}
}

func labelMeasure(kind string, want ...goal) measure {
	return measure{
		task: "labels", shown: "labels", in: "wording/newswcl50.jsonl", gold: "wording/newswcl50.jsonl",
		scorer: []string{"wording/score.py", "labels", "GOLD", "PRED", "--split", "dev", "--types", kind},
		score:  printed(`"mention_recall": ([\d.]+)`, `"b3F": ([\d.]+)`, `"purity": ([\d.]+)`), want: want,
	}
}

// groupsMeasure holds the groups of another set of articles to a least B-cubed F1.
func groupsMeasure(file, shown string, least float64) measure {
	file = "events/" + file + ".jsonl"
	return measure{
		task: "events", shown: "events", in: file, gold: file,
		scorer: []string{"events/score.py", "GOLD", "--clusters", "PRED"}, score: printed(`b3_f1 +([\d.]+)`),
		want: []goal{atLeast("groups of "+shown+", B-cubed F1", least)},
	}
}

func extractionMeasure(gold string, want ...goal) measure {
	patterns := []string{`F1 ([\d.]+)`, `paragraphs kept ([\d.]+)`}
	return measure{
		task: "extraction", shown: "extraction", in: "extraction/html", gold: gold,
		scorer: []string{"extraction/score.py", "GOLD", "PRED"}, score: printed(patterns[:len(want)]...), want: want,
	}
}

func plaintextMeasure(gold string, want goal) measure {
	return measure{
		task: "plaintext", shown: "plaintext", in: gold, gold: gold,
		scorer: []string{"extraction/score.py", "GOLD", "PRED"}, score: printed(`F1 ([\d.]+)`), want: []goal{want},
	}
}

// printed reads the figures out of what a scorer prints, one pattern each.
func printed(patterns ...string) func(measure, string) ([]float64, error) {
	return func(_ measure, out string) ([]float64, error) {
		var values []float64
		for _, p := range patterns {
			m := regexp.MustCompile(p).FindStringSubmatch(out)
			if m == nil {
				return nil, fmt.Errorf("the scorer printed no %s", p)
			}
			v, err := strconv.ParseFloat(m[1], 64)
			if err != nil {
				return nil, err
			}
			values = append(values, v)
		}
		return values, nil
	}
}

// leftOut fits the weights of the alignment without each event in turn; the
// program that fits them prints how well they do there.
func leftOut(m measure, articles string) ([]float64, error) {
	out, err := exec.Command("go", "run", "./tools/train/align", articles, labelled+"/"+m.gold).Output()
	if err != nil {
		return nil, fmt.Errorf("train: %w", err)
	}
	return printed(`left out of the fit: strict AP ([\d.]+)`, `strict F1 ([\d.]+)`, `lenient AP ([\d.]+)`, `B-cubed ([\d.]+)`)(m, string(out))
}

// quoteScore reads the scorer's JSON.
func quoteScore(_ measure, out string) ([]float64, error) {
	type f1 struct{ F1 float64 }
	var r struct {
		Content struct{ Direct, Mixed f1 }        `json:"content_overlap"`
		Speech  struct{ Indirect f1 }             `json:"speech"`
		Chunk   struct{ Source, Cue, Content f1 } `json:"chunk_exact"`
		Speaker struct{ Direct struct{ Mention float64 } }
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		return nil, err
	}
	return []float64{
		r.Content.Direct.F1, r.Content.Mixed.F1, r.Speech.Indirect.F1, r.Speaker.Direct.Mention,
		r.Chunk.Source.F1, r.Chunk.Cue.F1, r.Chunk.Content.F1,
	}, nil
}

// numberScore compares the predicted relations, which stand in the order of
// the input, with the labelled ones.
func numberScore(m measure, pred string) ([]float64, error) {
	type pair struct{ Relation string }
	gold, err := readObjects[pair](labelled + "/" + m.in)
	if err != nil {
		return nil, err
	}
	got, err := readObjects[pair](pred)
	if err != nil {
		return nil, err
	}
	if len(got) != len(gold) {
		return nil, fmt.Errorf("%d relations for %d pairs", len(got), len(gold))
	}
	all, hit := map[string]float64{}, map[string]float64{}
	for i, g := range gold {
		group, right := g.Relation, got[i].Relation == g.Relation
		switch g.Relation {
		case "rounded", "bound":
			group = "rounded or bound"
		case "different-quantity":
			right = got[i].Relation == "conflict"
		}
		all[group]++
		if right {
			hit[group]++
		}
	}
	share := func(group string) float64 { return 100 * hit[group] / max(1, all[group]) }
	return []float64{share("agree"), share("conflict"), share("rounded or bound"), share("different-quantity")}, nil
}

// readObjects reads a file of one JSON object per line.
func readObjects[T any](path string) ([]T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []T
	for d := json.NewDecoder(f); d.More(); {
		var v T
		if err := d.Decode(&v); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		out = append(out, v)
	}
	return out, nil
}

// writeEnglish keeps the pages whose labelled text is English: at least eight
// of a hundred words are among its commonest.
func writeEnglish(gold, to string) error {
	data, err := os.ReadFile(gold)
	if err != nil {
		return err
	}
	var pages map[string]map[string]any
	if err := json.Unmarshal(data, &pages); err != nil {
		return err
	}
	for id, p := range pages {
		body, _ := p["articleBody"].(string)
		words := strings.Fields(strings.ToLower(body))
		common := 0
		for _, w := range words {
			if strings.Contains(" the of and to a in is that ", " "+w+" ") {
				common++
			}
		}
		if common*100 < 8*len(words) {
			delete(pages, id)
		}
	}
	out, err := json.Marshal(pages)
	if err != nil {
		return err
	}
	return os.WriteFile(to, out, 0o600)
}
