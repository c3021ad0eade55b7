package core_test

import (
	"reflect"
	"testing"

	"parallax/compare/align/core"
)

// scores are those of sentences whose article is their number over 10.
type scores map[[2]int]float64

func (s scores) ArticleOf(i int) int { return i / 10 }

func (s scores) Score(i, j int) float64 { return s[[2]int{min(i, j), max(i, j)}] }

func members(sentences ...int) []core.Member {
	var out []core.Member
	for _, i := range sentences {
		out = append(out, core.Member{Sentence: i})
	}
	return out
}

// TestOf: a member must fit the core, not one of its members; what is besides it is
// kept; two facts in one group are parted, and a sentence that tells both stands in both.
func TestOf(t *testing.T) {
	guest := core.Member{Sentence: 20, Guest: true}
	tests := []struct {
		name   string
		group  []core.Member
		scores scores
		want   core.Cores
	}{
		{"all fit", members(1, 11, 21), scores{{1, 11}: .9, {11, 21}: .8, {1, 21}: .7}, core.Cores{Sure: [][]core.Member{members(1, 11, 21)}, Besides: [][]core.Member{nil}}},
		{"a chain", members(1, 11, 21), scores{{1, 11}: .9, {11, 21}: .8, {1, 21}: .1}, core.Cores{Sure: [][]core.Member{members(1, 11)}, Besides: [][]core.Member{members(21)}}},
		{"nothing certain", members(1, 11), scores{{1, 11}: .45}, core.Cores{Maybe: [][]core.Member{members(1, 11)}}},
		{"two facts", members(1, 2, 11, 12), scores{{1, 11}: .9, {2, 12}: .8, {1, 12}: .3, {2, 11}: .2}, core.Cores{
			Sure: [][]core.Member{members(1, 11), members(2, 12)}, Besides: [][]core.Member{nil, nil},
		}},
		{"one sentence tells both", members(1, 2, 11, 12, 20), scores{{1, 11}: .9, {2, 12}: .8, {1, 20}: .8, {11, 20}: .7, {2, 20}: .7, {12, 20}: .7}, core.Cores{
			Sure: [][]core.Member{members(1, 11, 20), {{Sentence: 2}, {Sentence: 12}, guest}}, Besides: [][]core.Member{nil, nil},
		}},
		{"an article tells it again", members(1, 2, 11), scores{{1, 11}: .9, {2, 11}: .81}, core.Cores{Sure: [][]core.Member{members(1, 2, 11)}, Besides: [][]core.Member{nil}}},
		{"an article may tell it again", members(1, 2, 11, 12), scores{{1, 11}: .9, {2, 11}: .75, {1, 12}: .7, {2, 12}: .6}, core.Cores{
			Sure: [][]core.Member{members(1, 11)}, Besides: [][]core.Member{members(2, 12)},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.want.All = [][]core.Member{tt.group}
			if got := core.Of([][]core.Member{tt.group}, tt.scores); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("%+v, want %+v", got, tt.want)
			}
		})
	}
}
