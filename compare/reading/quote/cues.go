package quote

import (
	"strings"

	"parallax/compare/lexicon"
)

// cue is a reporting verb with its auxiliaries: tokens start to before end;
// verb is the token that the word list knows.
type cue struct {
	start, verb, end int
	entry            lexicon.Cue
}

// Our own lists of words, lower case.
var (
	auxiliaries = wordSet(`has have had is are was were be been being did does do will would could may might should can
		must also later then recently once again still already not never even just now only simply often always
		actually really further first initially since soon and/or reportedly sarcastically hasn't haven't hadn't
		didn't doesn't don't isn't wasn't weren't won't wouldn't 's 've 'd to`)
	// nounBefore stand before a noun, not before a finite verb.
	nounBefore = wordSet(`the a an this that these those his her their its our my your of in for by with from no any
		some such on at about into over each every another`)
	// spoken can introduce or follow speech in quotation marks.
	spoken = wordSet(`said says say told wrote writes tweeted added adds asked asks explained explains continued
		continues replied noted notes declared argued argues responded responds recalled recalls joked announced
		insisted insists stated states concluded observed warned warns quipped exclaimed tells reads read reported
		shouted yelled acknowledged admitted admits promised predicted complained testified conceded concedes
		remarked claimed claims mused lamented vowed urged emailed posted retweeted answered demanded cautioned
		countered interjected commented elaborated whispered chanted opined boasted recounted clarified stressed
		emphasized reiterated repeated charged thundered cried wondered suggested suggests maintained asserted
		agreed confirmed ruled wondered learned disclosed revealed alleged speculated affirmed assured`)
	// lyNouns end like adverbs.
	lyNouns = wordSet(`family july italy ally rally reply supply bully assembly monopoly daily weekly monthly sicily fly
		emily kelly molly sally billy beverly kimberly wally lily holy ugly only likely early`)
	// particles are what these verbs need in order to mean speech.
	particles = map[string]string{
		"pointed": "out", "points": "out", "pointing": "out", "point": "out", "shot": "back", "summed": "up",
	}
)

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// cues are the verbs of saying outside quotation marks in u, in order.
func (b *block) cues(u unit) []cue {
	var out []cue
	for i := u.start; i < u.end; i++ {
		t := &b.tokens[i]
		if !t.word || t.quoted() {
			continue
		}
		entry, ok := lexicon.FindCue(t.lower)
		if !ok || entry.Kind != lexicon.Saying || !b.isVerb(u, i) {
			continue
		}
		c := cue{i, i, i + 1, entry}
		for c.start > u.start && b.auxiliary(c.start-1) {
			c.start--
		}
		particle, needed := particles[t.lower]
		if needed && !b.is(c.end, particle) || b.passive(c) {
			continue
		}
		if needed {
			c.end++
		}
		out = append(out, c)
	}
	return out
}

// passive reports whether the subject of the cue is not the one who speaks:
// "were told", "posted by the union".
func (b *block) passive(c cue) bool {
	if b.is(c.end, "by") {
		return true
	}
	if !strings.HasSuffix(b.tokens[c.verb].lower, "ed") && !b.is(c.verb, "told", "said") {
		return false
	}
	for i := c.start; i < c.verb; i++ {
		if b.is(i, "is", "are", "was", "were", "be", "been", "being") {
			return true
		}
	}
	return false
}

func (b *block) auxiliary(i int) bool {
	t := &b.tokens[i]
	return !t.quoted() && t.word && (auxiliaries[t.lower] || strings.HasSuffix(t.lower, "ly") && !t.capital && !lyNouns[t.lower])
}

// isVerb tells a verb from a noun of the same form by its neighbours.
func (b *block) isVerb(u unit, i int) bool {
	if i == u.start {
		return strings.HasSuffix(b.tokens[i].lower, "ing")
	}
	before := b.tokens[i-1].lower
	switch {
	case b.tokens[i].capital:
		return false
	case nounBefore[before] && !strings.HasSuffix(b.tokens[i].lower, "ed"):
		return before == "that" && strings.HasSuffix(b.tokens[i].lower, "s")
	case strings.HasSuffix(before, "'s") || strings.HasSuffix(before, "s'"):
		return strings.HasSuffix(b.tokens[i].lower, "ed") || b.is(i, "said")
	case b.is(i-1, "-") || b.is(i+1, "-") && b.tokens[i+1].Start == b.tokens[i].End:
		return false
	}
	return true
}
