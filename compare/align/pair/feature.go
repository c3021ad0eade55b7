package pair

// The features of a pair of sentences, in the order of the weights: first its
// own, of words, then of what they mean, then those that the first stage's
// scores of other pairs give.
const (
	SameNumbers  = iota // IDF of the common numbers, 12 at most
	Distance            // of the places in their articles, 0-1
	BothFirst           // 1 when both are among the first two of their bodies
	LeadOver            // of the cosines over the best rival, -1 to 1
	GramRoot            // root of the cosine of character runs
	IdeaCosine          // of content words, paraphrases taken as one
	AroundCosine        // of the sentences before and after
	SharedIdeas         // number of common ideas, 8 at most
	SecondIdea          // IDF of the rarest common idea but one, 1 for the highest
	NamesOnly           // 1 when nothing but names is common
	SameDate            // 1 when both name the same weekday of the same week
	OneReports          // 1 when one tells what somebody said and the other does not
	Spread              // standard deviation of the cosines in this event
	SoftMean            // how much of each sentence is told in the other; see vector.Align
	SoftMost            // the higher of the two
	SoftLeast           // the lower one
	SoftGap             // how far they lie apart
	SoftLead            // of SoftMean over the best rival, -1 to 1
	MeantCosine         // of the vectors of the sentences
	MeantLead           // of that over the best rival, -1 to 1
	SoftByMeant         // SoftMean times MeantCosine
	SoftByWords         // SoftMean times the cosine of words
	MeantByWords        // MeantCosine times the cosine of words
	ThirdTold           // score with a sentence of a third article like both
	ThirdMissed         // what a third article has for one of the two alone
	InOrder             // scores of the sentences before both and behind both
	// Count is how many there are.
	Count
)

// Own is how many features are a pair's own; they come first.
const Own = ThirdTold

// OfWords is how many of them words give; those of meaning stand behind them.
const OfWords = SoftMean

// FeatureNames are the names of the features, in the order of their weights.
var FeatureNames = [Count]string{
	"sameNumbers", "distance", "bothFirst", "leadOver", "gramRoot", "ideaCosine",
	"aroundCosine", "sharedIdeas", "secondIdea", "namesOnly", "sameDate", "oneReports", "spread",
	"softMean", "softMost", "softLeast", "softGap", "softLead", "meantCosine", "meantLead", "softByMeant", "softByWords", "meantByWords",
	"thirdTold", "thirdMissed", "inOrder",
}
