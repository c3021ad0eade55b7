package report

import (
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

type jsonVoice struct {
	Name      string             `json:"name"`
	Unnamed   bool               `json:"unnamed"`
	Kind      lexicon.SourceKind `json:"kind"`
	Why       string             `json:"why"`
	Corrected bool               `json:"corrected"`
	Articles  []jsonTally        `json:"articles"`
}

type jsonTally struct {
	Quotes            []int      `json:"quotes"`
	QuotedWords       int        `json:"quoted_words"`
	ReportedSentences int        `json:"reported_sentences"`
	MaybeWords        int        `json:"maybe_words"`
	MaybeSentences    int        `json:"maybe_sentences"`
	Introduced        []jsonSpan `json:"introduced"`
}

type jsonVerb struct {
	Form   string           `json:"form"`
	Tone   lexicon.VerbTone `json:"tone"`
	Quotes [][]int          `json:"quotes"`
}

type jsonCorrection struct {
	Kind   news.CorrectionKind `json:"kind"`
	Says   string              `json:"says"`
	At     []jsonAnchor        `json:"at"`
	Name   string              `json:"name"`
	Value  string              `json:"value"`
	Placed bool                `json:"placed"`
}

type jsonAnchor struct {
	Article string `json:"article_id"`
	Name    string `json:"article_name"`
	Words   string `json:"words"`
}

func jsonVoices(c *compare.Comparison, texts []jsonText) []jsonVoice {
	out := []jsonVoice{}
	for _, v := range c.Voices {
		j := jsonVoice{v.Name, v.Unnamed, v.Kind, v.Why, v.Corrected, []jsonTally{}}
		for a, t := range v.Tallies {
			j.Articles = append(j.Articles, jsonTally{list(t.Quotes), t.QuotedWords, t.ReportedSentences, t.Maybe.QuotedWords, t.Maybe.ReportedSentences, list(texts[a].spans(t.Introduced))})
		}
		out = append(out, j)
	}
	return out
}

func jsonVerbs(c *compare.Comparison) []jsonVerb {
	out := []jsonVerb{}
	for _, v := range c.Verbs {
		j := jsonVerb{v.Form, v.Tone, [][]int{}}
		for _, qs := range v.Quotes {
			j.Quotes = append(j.Quotes, list(qs))
		}
		out = append(out, j)
	}
	return out
}

func jsonCorrections(c *compare.Comparison) []jsonCorrection {
	out := []jsonCorrection{}
	for _, a := range c.Corrections {
		j := jsonCorrection{a.Kind, a.Sentence(), []jsonAnchor{}, a.Name, a.Value, a.Placed}
		for _, n := range a.At {
			j.At = append(j.At, jsonAnchor{n.Article, n.ArticleName, n.Words})
		}
		out = append(out, j)
	}
	return out
}
