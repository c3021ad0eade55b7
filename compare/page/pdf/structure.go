package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// tagged is a PDF with its structure tree, put behind it as an incremental update (PDF
// 1.7, 7.5.6): the catalogue and the pages anew, and the elements.
func tagged(data []byte, t *tags) ([]byte, error) {
	u, err := newUpdate(data)
	if err != nil {
		return nil, err
	}
	tree := u.number()
	pages, refs := u.pages(), map[int][]string{}
	kid := u.element(t.root, tree, pages, refs)
	var nums bytes.Buffer
	for i, page := range pages {
		fmt.Fprintf(&nums, "%d [%s] ", i, strings.Join(refs[i], " "))
		u.put(page, bytes.Replace(u.object(page), []byte("/Type /Page\n"), fmt.Appendf(nil, "/Type /Page\n/StructParents %d\n/Tabs /S\n", i), 1))
	}
	u.put(tree, fmt.Appendf(nil, "<</Type /StructTreeRoot /K [%d 0 R] /ParentTree <</Nums [%s]>> /ParentTreeNextKey %d>>\n", kid, nums.Bytes(), len(pages)))
	catalogue := bytes.Replace(u.object(u.root), []byte("/Type /Catalog\n"),
		fmt.Appendf(nil, "/Type /Catalog\n/MarkInfo <</Marked true>>\n/StructTreeRoot %d 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n", tree), 1)
	u.put(u.root, catalogue)
	return u.bytes(), nil
}

// element writes an element and those in it, and returns its number. Refs are by page
// the elements of its marks, in their order.
func (u *update) element(e *element, parent int, pages []int, refs map[int][]string) int {
	n := u.number()
	var kids bytes.Buffer
	for _, m := range e.at {
		fmt.Fprintf(&kids, "<</Type /MCR /Pg %d 0 R /MCID %d>> ", pages[m[0]], m[1])
		for len(refs[m[0]]) <= m[1] {
			refs[m[0]] = append(refs[m[0]], "null")
		}
		refs[m[0]][m[1]] = fmt.Sprintf("%d 0 R", n)
	}
	for _, k := range e.kids {
		fmt.Fprintf(&kids, "%d 0 R ", u.element(k, n, pages, refs))
	}
	scope := ""
	if e.scope != "" {
		scope = " /A <</O /Table /Scope /" + e.scope + ">>"
	}
	u.put(n, fmt.Appendf(nil, "<</Type /StructElem /S /%s /P %d 0 R%s /K [%s]>>\n", e.kind, parent, scope, kids.Bytes()))
	return n
}

// update is a PDF and what is put behind it.
type update struct {
	data, more       []byte
	offsets          []int // by number of object, in data
	root, info, prev int
	size             int
	written          map[int]int // by number of object, in both together
}

var (
	ending  = regexp.MustCompile(`trailer\n<<\n/Size (\d+)\n/Root (\d+) 0 R\n/Info (\d+) 0 R\n>>\nstartxref\n(\d+)\n%%EOF\n?$`)
	errTags = errors.New("tags: the end of the file is not as expected")
)

// newUpdate reads the table of objects at the end of a PDF as fpdf writes it.
func newUpdate(data []byte) (*update, error) {
	m := ending.FindSubmatch(data)
	if m == nil {
		return nil, errTags
	}
	number := func(b []byte) int { n, _ := strconv.Atoi(string(b)); return n } // digits
	u := &update{data: data, size: number(m[1]), root: number(m[2]), info: number(m[3]), prev: number(m[4]), written: map[int]int{}}
	if u.prev >= len(data) {
		return nil, errTags
	}
	lines := bytes.Split(data[u.prev:], []byte("\n"))
	if len(lines) < u.size+2 {
		return nil, errTags
	}
	for _, l := range lines[2 : 2+u.size] {
		u.offsets = append(u.offsets, number(l[:min(10, len(l))]))
	}
	return u, nil
}

// object is an object as it is written, without its number and its end.
func (u *update) object(n int) []byte {
	_, rest, _ := bytes.Cut(u.data[u.offsets[n]:], []byte(" obj\n"))
	body, _, _ := bytes.Cut(rest, []byte("endobj"))
	return body
}

// pages are the numbers of the objects that are pages, in their order.
func (u *update) pages() []int {
	var out []int
	for n := 1; n < len(u.offsets); n++ {
		if bytes.HasPrefix(u.object(n), []byte("<</Type /Page\n")) {
			out = append(out, n)
		}
	}
	return out
}

// number is that of a new object.
func (u *update) number() int {
	u.size++
	return u.size - 1
}

func (u *update) put(n int, body []byte) {
	if len(u.more) == 0 {
		u.more = []byte("\n")
	}
	u.written[n] = len(u.data) + len(u.more)
	u.more = append(fmt.Appendf(u.more, "%d 0 obj\n%s", n, body), "endobj\n"...)
}

// bytes is the file with its update, the table of that and its end.
func (u *update) bytes() []byte {
	out := slices.Concat(u.data, u.more)
	at := len(out)
	var numbers []int
	for n := range u.written {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	out = append(out, "xref\n"...)
	for _, n := range numbers {
		out = fmt.Appendf(out, "%d 1\n%010d 00000 n \n", n, u.written[n])
	}
	return fmt.Appendf(out, "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n", u.size, u.root, u.info, u.prev, at)
}
