package title

import "slices"

// leastTold is the share of the weight of what all articles tell, names apart, that words cut
// out of a telling need to be its title: less stands before the fact and is not the fact
// ("has told reporters that the firm was chosen"). More would take titles that tell one of
// two things which sentences share.
const leastTold = .25

// Common are, in order, the numbers that stand in all lists but the empty ones.
func Common(lists [][]int32) []int32 {
	lists = slices.DeleteFunc(slices.Clone(lists), func(l []int32) bool { return len(l) == 0 })
	if len(lists) == 0 {
		return nil
	}
	out := slices.Clone(lists[0])
	for _, l := range lists[1:] {
		out = slices.DeleteFunc(out, func(x int32) bool { return !slices.Contains(l, x) })
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Covers reports whether ideas have enough of the weight of those that are common.
func Covers(ideas, common []int32, weight []float64) bool {
	all, told := 0.0, 0.0
	for _, id := range common {
		all += weight[id]
		if slices.Contains(ideas, id) {
			told += weight[id]
		}
	}
	return told >= leastTold*all
}
