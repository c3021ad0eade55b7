package shingle

// maxRun is the number of words from the start of a sentence in which common
// runs are sought.
const maxRun = 200

// Longest is the length of the longest common run of words, and where it
// ends in a.
func Longest(a, b []int32) (length, end int) {
	a, b = a[:min(len(a), maxRun)], b[:min(len(b), maxRun)]
	var rows [maxRun + 1]uint8
	for i, x := range a {
		var diagonal uint8
		for j, y := range b {
			old := rows[j+1]
			rows[j+1] = 0
			if x == y {
				rows[j+1] = diagonal + 1
				if int(diagonal)+1 > length {
					length, end = int(diagonal)+1, i+1
				}
			}
			diagonal = old
		}
	}
	return length, end
}
