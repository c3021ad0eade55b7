package wording

import (
	"cmp"
	"slices"

	"parallax/compare/news"
	"parallax/compare/say"
)

// Check is a rule that finds words worth a second look. All its texts are
// shown to readers.
type Check struct {
	// ID is a short lower-case name that stays ("reporting-verbs").
	ID string
	// Title is how the program calls what is found ("Reporting verbs").
	Title string
	// Doc says in a few sentences what is marked, and what is not.
	Doc string
	// Example is a sentence with what is marked in it.
	Example string
	// Basis is what the check rests on: a paper, a list, or "our rule".
	Basis string
	// Find finds everything in all articles, in any order.
	Find func(*Reader) []Finding
}

// Checks are all checks, in the order in which the program lists them.
func Checks() []Check {
	return []Check{
		LoadedWording(), LabelDifferences(), ReportingVerbs(), Hedges(), ScareQuotes(), AgentHidden(), HeadlineWording(), UnnamedSources(),
	}
}

// Voice says whose words something is.
type Voice string

// The voices are kept apart everywhere and never added up.
const (
	Own      Voice = "outlet's own"
	Quoted   Voice = "quoted"
	Reported Voice = "reported"
)

// Finding is words of one article that a check noticed.
type Finding struct {
	// Check is the ID of the check.
	Check string
	// Article is the article's number, Sentence the index into its sentences.
	Article, Sentence int
	// Words are the words noticed, in text order.
	Words []news.Span
	// Voice is whose words they are; Speaker who says them, "" in the
	// outlet's own voice and where the speaker was not found.
	Voice   Voice
	Speaker string
	// Category is the check's own name for the kind of words.
	Category string
	// Reason says in a sentence or two why they are marked, in English; Because is what it
	// says, a message a sentence, for other languages.
	Reason  string
	Because []say.Message
	// Evidence is the passages that show it, in the order of reading them.
	Evidence []news.Passage
	// Only is true when no other article has it.
	Only bool
	// Others are what the other articles write at the matching place.
	Others []Other
}

// Other is what another article writes.
type Other struct {
	Article int
	Span    news.Span
}

// Find runs all checks. Findings stand in the order of the articles, then of
// the text, then of the checks.
func Find(r *Reader) []Finding {
	return run(r, Checks())
}

func run(r *Reader, checks []Check) []Finding {
	var out []Finding
	for _, c := range checks {
		for _, f := range c.Find(r) {
			if f.Check = c.ID; !r.muted(f) {
				out = append(out, f)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(start(a), start(b)))
	})
	return out
}

// muted reports whether the reader does not want a finding marked.
func (r *Reader) muted(f Finding) bool {
	if len(f.Words) == 0 || len(r.Lexicon.Muted) == 0 {
		return false
	}
	a := r.Article(f.Article)
	return r.Lexicon.Hides(a.Slice(f.Words[0]), a.ID, f.Words[0])
}

func start(f Finding) int {
	if len(f.Words) == 0 {
		return 0
	}
	return f.Words[0].Start
}
