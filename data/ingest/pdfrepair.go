package ingest

import (
	"bytes"
	"fmt"
	"regexp"
)

// A PDF that was cut off, or that a program without care has written, lacks
// its table of objects or has a wrong one. The objects tell their numbers
// themselves: the table is written anew from them.

var (
	objectHead = regexp.MustCompile(`(?:^|[\s>])(\d{1,7}) (\d{1,5}) obj\b`)
	catalogIn  = regexp.MustCompile(`/Type\s*/Catalog\b`)
	encryptIn  = regexp.MustCompile(`/Encrypt\b`)
)

// maxObjects is how many objects a table that is written anew may have.
const maxObjects = 200_000

// repaired is the file with a new table behind it, nil where that is of no
// use: without a catalog (it may stand in a packed object), or under a key.
func repaired(data []byte) []byte {
	if encryptIn.Match(data) {
		return nil
	}
	at := map[int]int{}
	last, root := 0, -1
	heads := objectHead.FindAllSubmatchIndex(data, maxObjects)
	for i, m := range heads {
		n := decimal(data[m[2]:m[3]])
		at[n] = m[2] // the last one with a number counts
		last = max(last, n)
		end := len(data)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		if catalogIn.Match(data[m[1]:min(end, m[1]+4096)]) {
			root = n
		}
	}
	if root < 0 || last > maxObjects {
		return nil
	}
	var b bytes.Buffer
	b.Write(data)
	b.WriteByte('\n')
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", last+1)
	for n := 1; n <= last; n++ {
		if where, ok := at[n]; ok {
			fmt.Fprintf(&b, "%010d 00000 n \n", where)
		} else {
			b.WriteString("0000000000 65535 f \n")
		}
	}
	fmt.Fprintf(&b, "trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n", last+1, root, start)
	return b.Bytes()
}

func decimal(digits []byte) int {
	n := 0
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	return n
}
