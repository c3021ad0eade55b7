package actor

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"

	"parallax/compare/lexicon"
	"parallax/compare/say"
)

// contested compares the mentions with the table of contested names.
func (p *proposer) contested() {
	for _, g := range lexicon.Contested() {
		strong, weak := p.uses(g)
		if len(strong) == 0 || unsure[g.Name] {
			continue
		}
		if p.onlyAligned(g.Name) {
			continue
		}
		why := because("contested", say.Of("what", say.Words(g.Neutral)))
		for _, i := range strong[1:] {
			p.add(strong[0], i, why)
		}
		stems := activity(g)
		places := p.places(stems)
		for _, i := range weak {
			if p.supported(i, stems, places) {
				p.add(strong[0], i, why+" "+because("contested.near"))
			}
		}
	}
}

// unsure are groups whose words mean too many at once: only aligned sentences
// propose them.
var unsure = class.Words("unsure-group")

// onlyAligned reports whether two things of a group are proposed only where
// sentences that tell the same have them.
func (p *proposer) onlyAligned(group string) bool { return loose[group] || p.many[group] }

// loose are groups of things of which any event has many.
var loose = class.Words("loose-group")

// uses are the mentions whose head is a form of the group, in order.
func (p *proposer) uses(g lexicon.ContestedGroup) (strong, weak []int) {
	for i := range p.mentions {
		k := &p.mentions[i].key
		if k.name != nil || k.head == "" {
			continue
		}
		isStrong := slices.Contains(g.Forms, k.head)
		isWeak := !isStrong && slices.Contains(g.Weak, k.head) && !(k.head == "family" && k.owner != "")
		if !isStrong && !isWeak || !k.names(g) {
			continue
		}
		if isStrong {
			strong = append(strong, i)
		} else {
			weak = append(weak, i)
		}
	}
	return strong, weak
}

// names reports whether a common noun may stand for the group: it names people,
// several unless the group is one person, or it is a thing of the group.
func (k *key) names(g lexicon.ContestedGroup) bool {
	if namesPeople([]lexicon.Word{{Lower: k.head}}) {
		return k.plural || g.Name == "unnamed person"
	}
	return k.thing == g.Name
}

// activityEndings end nouns for those who do something.
var activityEndings = class.List("doer-ending")

// activity are the beginnings of words for what the group does: "strik".
func activity(g lexicon.ContestedGroup) []string {
	var out []string
	for _, f := range g.Forms {
		for _, end := range activityEndings {
			if base, ok := strings.CutSuffix(f, end); ok && len(base) > 3 && !strings.Contains(f, " ") && !slices.Contains(out, base) {
				out = append(out, base)
			}
		}
	}
	return out
}

// spots are nouns for places where people stand together.
var spots = class.Words("gathering-place")

// places are the spots that sentences with a word of the activity name.
func (p *proposer) places(stems []string) map[string]bool {
	out := map[string]bool{}
	for _, ls := range p.lines {
		for _, l := range ls {
			if !l.holds(stems) {
				continue
			}
			for _, w := range l.words {
				if spots[w.Lower] {
					out[w.Lower] = true
				}
			}
		}
	}
	return out
}

func (l line) holds(stems []string) bool {
	for _, w := range l.words {
		for _, s := range stems {
			if strings.HasPrefix(w.Lower, s) {
				return true
			}
		}
	}
	return false
}

// supported reports whether the sentence of a weak form speaks of the act or
// of a place of it.
func (p *proposer) supported(i int, stems []string, places map[string]bool) bool {
	m := p.mentions[i]
	l := p.lines[m.Article][m.Sentence]
	if l.holds(stems) {
		return true
	}
	for _, w := range l.words {
		if places[w.Lower] {
			return true
		}
	}
	return false
}

// because says why two labels may mean the same, by a key of the catalogue.
func because(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: "actor." + key, Args: args})
}
