package figure

import "parallax/compare/reading/number"

// what names what the values of a figure count or are a part of, "" where that
// is not clear: what befell those counted, else the noun behind the numbers.
func (r *round) what(values []Value) string {
	noun, kind := r.noun(values)
	if values[0].Kind != number.Count || kind != "" && kind != people {
		return noun
	}
	deed, told := "", 0
	for _, v := range values {
		c := r.context(v)
		if differ(deed, c.deed) {
			return noun
		}
		if c.deed != "" {
			deed, told = c.deed, told+1
		}
	}
	if name := counted[deed]; name != "" && 2*told >= len(values) {
		return name
	}
	return noun
}

// noun is the noun behind the numbers, the shortest for people, and its kind;
// "" when one of them has another noun.
func (r *round) noun(values []Value) (noun, kind string) {
	for _, v := range values {
		c := r.context(v)
		head, written := kindOf(c.head), c.noun
		if v.Kind == number.Age {
			head = c.anchor
		}
		switch {
		case head == "" || c.thing != "":
			continue
		case differ(kind, head):
			return "", ""
		case noun == "" || len(written) < len(noun) && kind == people:
			noun = written
		}
		kind = head
	}
	return noun, kind
}
