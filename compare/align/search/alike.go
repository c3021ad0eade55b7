package search

import "encoding/binary"

// Alike is for each of n sentences the first one of its article that has the same
// stems in the same order: what is nearest to the one is nearest to the other.
func Alike(n int, of func(sentence int) (article int, stems []int32)) []int32 {
	out := make([]int32, n)
	first := map[string]int32{}
	var key []byte
	for i := range n {
		article, stems := of(i)
		key = binary.AppendUvarint(key[:0], uint64(article))
		for _, stem := range stems {
			key = binary.AppendUvarint(key, uint64(stem))
		}
		if _, ok := first[string(key)]; !ok {
			first[string(key)] = int32(i)
		}
		out[i] = first[string(key)]
	}
	return out
}
