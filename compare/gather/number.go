package gather

// numbers gives stems numbers from 0 on, in the order in which they are met,
// so that what is known of them can stand in slices. It is a table with open
// addresses: a stem is a hash already.
type numbers struct {
	slots []slot
	// stems are the hashes by their numbers.
	stems []uint32
}

// slot holds a stem and its number plus one, 0 where it is free.
type slot struct{ stem, number uint32 }

// of is the number of a stem.
func (n *numbers) of(stem uint32) int32 {
	if 2*len(n.stems) >= len(n.slots) {
		n.grow()
	}
	at := n.find(stem)
	if n.slots[at].number == 0 {
		n.stems = append(n.stems, stem)
		n.slots[at] = slot{stem, uint32(len(n.stems))}
	}
	return int32(n.slots[at].number - 1)
}

// find is the slot of a stem, or the free one where it would stand.
func (n *numbers) find(stem uint32) int {
	mask := len(n.slots) - 1
	at := int(stem) & mask
	for n.slots[at].number != 0 && n.slots[at].stem != stem {
		at = (at + 1) & mask
	}
	return at
}

func (n *numbers) grow() {
	const first = 1 << 10
	n.slots = make([]slot, max(first, 2*len(n.slots)))
	for k, stem := range n.stems {
		n.slots[n.find(stem)] = slot{stem, uint32(k) + 1}
	}
}

// countIn is in how many texts each stem stands, by its number; stems that have
// none are passed over.
func (n *numbers) countIn(texts []*Text) []int32 {
	in := make([]int32, len(n.stems))
	if len(in) == 0 || len(texts) == 0 {
		return in
	}
	for _, t := range texts {
		headline, body := t.fields[0], t.fields[fields-1]
		for _, c := range body {
			if k := n.slots[n.find(c.stem)].number; k > 0 {
				in[k-1]++
			}
		}
		for _, c := range headline {
			if k := n.slots[n.find(c.stem)].number; k > 0 && !has(body, c.stem) {
				in[k-1]++
			}
		}
	}
	return in
}
