package compare_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"parallax/compare/news"
)

// generate makes articles about one invented event. Each has sentences
// sentences; about a third of them tell facts that other articles tell too, in
// other words. The same numbers give the same texts.
func generate(articles, sentences int, seed uint64) []*news.Article {
	facts := make([]told, sentences)
	for i := range facts {
		facts[i] = newTold(rand.New(rand.NewPCG(seed, uint64(i))))
	}
	out := make([]*news.Article, articles)
	for a := range out {
		random := rand.New(rand.NewPCG(seed, 1<<32+uint64(a)))
		var body []string
		var paragraph []string
		for i := range sentences {
			f := facts[i]
			if random.IntN(3) > 0 {
				f = newTold(random)
			}
			paragraph = append(paragraph, f.sentence(random))
			if len(paragraph) > random.IntN(4) {
				body = append(body, strings.Join(paragraph, " "))
				paragraph = nil
			}
		}
		body = append(body, strings.Join(paragraph, " "))
		out[a] = news.New(facts[0].sentence(random), body)
		out[a].Outlet = fmt.Sprintf("Outlet %d", a+1)
		out[a].Published = news.Day(2025, 3, 1+a%3)
	}
	return out
}

// told is what a generated sentence tells.
type told struct {
	who, did, what, where, when, why int
	number                           int
	extra                            [3]int
}

func newTold(r *rand.Rand) told {
	return told{
		r.IntN(len(people)), r.IntN(len(deeds)), r.IntN(4000), r.IntN(800), r.IntN(len(times)), r.IntN(3000),
		r.IntN(900) + 2,
		[3]int{zipf(r), zipf(r), zipf(r)},
	}
}

// zipf picks word numbers as a language does: few often, most seldom.
func zipf(r *rand.Rand) int {
	x := r.Float64()
	return int(5000 * x * x * x)
}

func (f told) sentence(r *rand.Rand) string {
	ways := deeds[f.did]
	deed := ways[r.IntN(len(ways))]
	who := people[f.who][r.IntN(len(people[f.who]))]
	parts := []string{who, deed, "the", name(f.what), "of", strings.ToUpper(name(f.where)[:1]) + name(f.where)[1:]}
	if r.IntN(2) == 0 {
		parts = append(parts, times[f.when])
	}
	if r.IntN(3) > 0 {
		parts = append(parts, "after", fmt.Sprint(f.number), name(f.why), "had been", name(f.extra[0]))
	}
	if r.IntN(2) == 0 {
		parts = append(parts, "and the", name(f.extra[1]), "was", name(f.extra[2]))
	}
	s := strings.Join(parts, " ")
	switch r.IntN(6) {
	case 0:
		return "“" + s + ",” officials said."
	case 1:
		return "According to the council, " + s + "."
	}
	return strings.ToUpper(s[:1]) + s[1:] + "."
}

var people = [][]string{
	{"the mayor", "Mayor Ilka Brandvold", "Brandvold"},
	{"the harbor master", "harbor master Tomas Reye", "Reye"},
	{"the rescue service", "rescuers", "the county's rescue crews"},
	{"residents", "people who live there", "neighbors"},
	{"the ministry", "the transport ministry", "ministry officials"},
	{"the company", "Norvik Ferries", "the ferry operator"},
	{"the court", "Judge Pia Olander", "the judge"},
	{"the union", "the seamen's union", "union leaders"},
}

var deeds = [][]string{
	{"closed", "shut", "blocked off"},
	{"reopened", "opened again", "cleared"},
	{"criticized", "attacked", "objected to"},
	{"promised to repair", "said it would mend", "pledged to rebuild"},
	{"sold", "gave up", "parted with"},
	{"searched", "combed", "looked through"},
	{"inspected", "examined", "checked"},
}

var times = []string{
	"on Monday", "on Tuesday morning", "late on Wednesday", "on Thursday",
	"before dawn", "in March", "two days later", "this week",
}

// name is an invented word for a number: "velkara", "dosti".
func name(n int) string {
	syllables := []string{"vel", "dos", "kar", "mi", "ten", "ra", "lun", "po", "sha", "gri", "nor", "ti"}
	var b strings.Builder
	for n += 13; n > 0; n /= len(syllables) {
		b.WriteString(syllables[n%len(syllables)])
	}
	return b.String()
}
