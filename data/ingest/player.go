package ingest

import (
	"regexp"
	"strings"
)

// The labels of a player differ from page to page; what they have in common is
// where they stand: in an element that is called a player, or between other
// labels and a clock.

// playerClass are the classes of players, by the words in them and by the
// programs that pages use most.
var playerClass = regexp.MustCompile(`(?:^|[\s_|-])(?:(?:video|audio|media|podcast|video-?js|jw|html5)?-?player|jw|jwplayer|vjs|video-?js|plyr|mejs|mediaelement)(?:$|[\s_|-])`)

// rulePlayer is the rule of the book that labels of players fall under.
const rulePlayer = "poll and player"

const (
	// longestLabel is how many words a label has.
	longestLabel = 5
	// fewestLabels is how many labels that are known make a row of them.
	fewestLabels = 2
)

// inPlayer reports whether a block is a label of a player by its classes.
func (b block) inPlayer() bool {
	return b.words <= longestLabel && b.place&inHeading == 0 && !endsSentence(b.text) && playerClass.MatchString(b.hint)
}

// clock is the time that a player shows.
var clock = regexp.MustCompile(`\b\d{1,2}:\d{2}\b`)

// players sets the labels aside that stand between known ones in a row that
// shows a time, and a single word at its end. They cost the run of lines
// nothing: a player may stand anywhere in a text.
func players(ls []line) {
	for i := 0; i < len(ls); i++ {
		end, known, timed := i, 0, false
		for ; end < len(ls) && ls[end].isLabel(); end++ {
			if ls[end].rule == rulePlayer {
				known++
				timed = timed || clock.MatchString(ls[end].text)
			}
		}
		if known >= fewestLabels && timed {
			labelRow(ls[i:end])
		}
		i = end
	}
}

// isLabel reports whether a line may be a label of a player.
func (l line) isLabel() bool {
	return l.rule == rulePlayer || l.rule == "" && l.kind == kindShort && l.words > 0 && l.words <= longestLabel && !l.ended
}

// labelRow sets the labels of one row aside, from the first that is known to
// the last that is known or is one word.
func labelRow(row []line) {
	first, last := -1, -1
	for i, l := range row {
		if first < 0 && l.rule == rulePlayer {
			first = i
		}
		if l.rule == rulePlayer || len(strings.Fields(l.text)) == 1 {
			last = i
		}
	}
	for i := first; i <= last; i++ {
		row[i].rule, row[i].kind, row[i].words = rulePlayer, kindBad, 0
	}
}
