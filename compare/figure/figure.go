// Package figure compares the numbers of articles that tell the same fact.
//
// In go the readings of the articles (their words, quantities and quotations)
// and the facts; out come figures: for a fact and a quantity in it, what each
// article gives, with how the values stand to each other (the same, rounded,
// one includes the other, numbers that differ and should be checked, or a conflict:
// numbers of which only one can be true), what
// is counted and who is credited. Nobody judges which number is right. The
// danger is not arithmetic but comparing different things: numbers that differ
// are set side by side only when the same noun is counted, the same befell
// people, or the same verb stands with a day; never when the words near them
// are opposites (asked, granted), belong to other years or chambers, or when
// one article tells both numbers. Days are resolved with the publication.
// Method: our rules over the words near a number, no grammar, and grouping by
// nearest relation first (agglomerative clustering); testdata/pairs.txt shows
// what the rules do.
//
// Behind the figures of facts stand those of one thing in other sentences (rows.go):
// numbers that are the same, rounded or included, which a logistic regression over
// the words of the sentences and about the numbers takes for one thing (likely.go);
// it also leaves out figures of facts that are the same by chance.
//
// Known misses: "Monday morning" against "7 a.m.", sums ("12 men and 3 women").
package figure

// Relation is how two quantities that mean the same thing stand to each other.
type Relation string

// The relations; the words for the reader are chosen where they are shown.
const (
	Same     Relation = "same"
	Rounded  Relation = "rounded"
	Includes Relation = "includes"
	// Differ is for numbers of one thing that are not equal.
	Differ Relation = "differ"
	// Conflict is for those of a figure that cannot both be true: of the same thing, time
	// and scope.
	Conflict Relation = "conflict"
	// Unrelated quantities measure different things.
	Unrelated Relation = "unrelated"
)

// Differs reports whether numbers are not equal, whether or not both can be true.
func (r Relation) Differs() bool { return r == Differ || r == Conflict }
