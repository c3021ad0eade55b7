package search

// Reversed lists for each sentence those in whose lists it stands, in
// ascending order.
func Reversed(lists [][]int32) [][]int32 {
	count := make([]int, len(lists))
	total := 0
	for _, list := range lists {
		total += len(list)
		for _, j := range list {
			count[j]++
		}
	}
	out := make([][]int32, len(lists))
	all := make([]int32, total)
	for j, n := range count {
		out[j], all = all[:0:n], all[n:]
	}
	for i, list := range lists {
		for _, j := range list {
			out[j] = append(out[j], int32(i))
		}
	}
	return out
}
