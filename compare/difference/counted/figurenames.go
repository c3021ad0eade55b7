package counted

import (
	"strings"

	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/reading/number"
	"parallax/compare/say"
)

// FigureNames name what the figures measure ("Number of arrests", "Share of
// voters"), "" where that is not clear, in their order.
func FigureNames(figures []figure.Figure) []string {
	out := make([]string, len(figures))
	for i, f := range figures {
		out[i] = say.Text(FigureName(f))
	}
	return out
}

// FigureName names what a figure measures, in pieces that can be said in another
// language; nil where that is not clear.
func FigureName(f figure.Figure) []difference.Piece {
	kind := f.Values[0].Kind
	if m, ok := counted(f, "figure"); ok {
		out := difference.English(m)
		if f.What == "people" {
			out = say.Join(out, whoThey(f.Beside)...)
		}
		return out
	}
	switch {
	case kind == number.Duration && f.Fact >= 0 && len(f.Beside) > 1:
		return say.Join(kindName(kind), whoThey(f.Beside)...)
	case f.What != "" && (kind == number.Share || kind == number.Percent):
		return difference.English(say.Message{Key: "figure.share", Args: []say.Arg{say.Of("what", whatCounted(f.What)...)}})
	case f.Fact < 0 && len(f.Beside) > 0:
		return say.Join(kindName(kind), say.Words(": "+besides(f.Beside)))
	}
	return nil
}

// whoThey are the words beside a number that leaves open of whom or of what it is.
func whoThey(beside []string) []difference.Piece {
	if len(beside) == 0 {
		return nil
	}
	return []difference.Piece{say.Words(" (" + besides(beside) + ")")}
}

// besides are the first words beside a number.
func besides(words []string) string { return strings.Join(words[:min(2, len(words))], ", ") }

// kindName is what numbers of a kind are.
func kindName(k number.Kind) []difference.Piece {
	key := "figure.kind.time"
	switch k {
	case number.Money:
		key = "figure.kind.sum"
	case number.Percent, number.Share:
		key = "figure.kind.share"
	case number.Duration:
		key = "figure.kind.duration"
	case number.Length:
		key = "figure.kind.length"
	case number.Count, number.Vote, number.Ordinal, number.Times, number.Temperature:
		key = "figure.kind.number"
	}
	return difference.English(say.Message{Key: key})
}
