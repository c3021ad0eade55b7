package search

// Symmetric makes neighbours of each other out of one-sided ones: of two sentences one
// is in the list of the other, and then each has the other. The lists are in ascending
// order; neighbour writes the neighbour, and twin is where the same pair stands in its list.
func Symmetric[N any](nearest [][]int32, neighbour func(other, twin int32) N) [][]N {
	back := Reversed(nearest)
	var room []N
	var both []int32
	out := make([][]N, len(nearest))
	met := make([]int32, len(nearest)) // how many of each list were met
	for i, list := range nearest {
		if most := len(list) + len(back[i]); cap(room)-len(room) < most {
			room = make([]N, 0, 64*most)
		}
		from := len(room)
		both = appendUnion(both[:0], list, back[i])
		for _, other := range both {
			room = append(room, neighbour(other, met[other]))
			met[other]++
		}
		out[i] = room[from:len(room):len(room)]
	}
	return out
}

// appendUnion adds the members of two ascending lists, in order, each once.
func appendUnion(out, x, y []int32) []int32 {
	for len(x) > 0 || len(y) > 0 {
		switch {
		case len(y) == 0 || len(x) > 0 && x[0] < y[0]:
			out, x = append(out, x[0]), x[1:]
		case len(x) == 0 || y[0] < x[0]:
			out, y = append(out, y[0]), y[1:]
		default:
			out, x, y = append(out, x[0]), x[1:], y[1:]
		}
	}
	return out
}
