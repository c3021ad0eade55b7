package wording

import (
	"parallax/compare/lexicon"
	"parallax/compare/say"
)

// because adds a sentence to why words are marked.
func (f Finding) because(key string, args ...say.Arg) Finding {
	m := say.Message{Key: "wording." + key, Args: args}
	if f.Reason != "" {
		f.Reason += " "
	}
	f.Reason += say.English().Text(m)
	f.Because = append(f.Because[:len(f.Because):len(f.Because)], m)
	return f
}

// words is an argument that is words of an article or of a list.
func words(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// named is an argument whose value is a text of the catalogue by that name;
// a word of the reader's own lists that it lacks stands as it is.
func named(name, of string) say.Arg {
	key := "wording." + name + "." + of
	if _, ok := say.English()[key]; !ok {
		return words(name, of)
	}
	return say.Of(name, say.English().Kept(say.Message{Key: key})...)
}

// described is a check with its texts of the catalogue.
func described(id string, find func(*Reader) []Finding) Check {
	text := func(of string) string { return say.English().Text(say.Message{Key: of + "." + id}) }
	return Check{ID: id, Title: text("wording.check"), Doc: text("rule.doc"), Example: text("rule.example"), Basis: text("rule.basis"), Find: find}
}

// hedging is the reason of a word of the list of hedges.
func (f Finding) hedging(e *lexicon.Entry) Finding {
	return f.because("hedge", named("hedge", string(e.Category)), words("reason", e.Reason))
}
