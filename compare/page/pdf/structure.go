package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"parallax/compare/page"
)

// tagged is a PDF with its structure tree, put behind it as an incremental update (PDF
// 1.7, 7.5.6): the catalogue and the pages anew, the elements, and the links.
func tagged(data []byte, t *tags, lents []*lent) ([]byte, error) {
	u, err := newUpdate(data)
	if err != nil {
		return nil, err
	}
	w := writing{update: u, pages: u.pages(), refs: map[int][]string{}, links: map[*place]int{}, owner: map[*element]int{}}
	u.attachments()
	u.lentFonts(lents)
	tree := u.number()
	for _, x := range t.places {
		w.links[x] = u.number()
	}
	root := w.element(t.root, tree)
	for i, n := range w.pages {
		more := fmt.Appendf(nil, "/Type /Page\n/StructParents %d\n/Tabs /S\n%s", i, w.annotations(t.places, i))
		u.put(n, bytes.Replace(u.object(n), []byte("/Type /Page\n"), more, 1))
	}
	nums := w.parents(t.places)
	u.put(tree, fmt.Appendf(nil, "<</Type /StructTreeRoot /K [%d 0 R] /ParentTree <</Nums [%s]>> /ParentTreeNextKey %d>>\n", root, nums, len(w.pages)+len(t.places)))
	u.put(u.root, bytes.Replace(u.object(u.root), []byte("/Type /Catalog\n"),
		fmt.Appendf(nil, "/Type /Catalog\n/MarkInfo <</Marked true>>\n/StructTreeRoot %d 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n", tree), 1))
	return u.bytes(), nil
}

// attachments gives attached files the name that readers know who do not know the other
// one, and tells what they are to the document (ISO 14289-1, 7.11).
func (u *update) attachments() {
	for n := 1; n < len(u.offsets); n++ {
		if body := u.object(n); bytes.HasPrefix(body, []byte("<< /Type /Filespec /F () ")) {
			u.put(n, bytes.Replace(body, []byte("/F () "), []byte("/F ("+page.ReceiptName+".json) /AFRelationship /Data "), 1))
		}
	}
}

// writing is a structure tree as far as it is written.
type writing struct {
	*update
	pages []int            // numbers of the objects that are pages
	refs  map[int][]string // by page the elements of its marks, in their order
	links map[*place]int   // numbers of the annotations
	owner map[*element]int // numbers of the elements that are links
}

// element writes an element and those in it, and returns its number.
func (w *writing) element(e *element, parent int) int {
	n := w.number()
	if e.address != "" {
		w.owner[e] = n
	}
	var kids bytes.Buffer
	for _, k := range e.kids {
		switch {
		case k.element != nil:
			fmt.Fprintf(&kids, "%d 0 R ", w.element(k.element, n))
		case k.place != nil:
			fmt.Fprintf(&kids, "<</Type /OBJR /Pg %d 0 R /Obj %d 0 R>> ", w.pages[k.place.page], w.links[k.place])
		default:
			w.mark(k.at, n)
			fmt.Fprintf(&kids, "<</Type /MCR /Pg %d 0 R /MCID %d>> ", w.pages[k.at[0]], k.at[1])
		}
	}
	more := ""
	if e.attributes != "" {
		more += " /A " + e.attributes
	}
	if e.language != "" {
		more += " /Lang " + textString(e.language)
	}
	w.put(n, fmt.Appendf(nil, "<</Type /StructElem /S /%s /P %d 0 R%s /K [%s]>>\n", e.kind, parent, more, kids.Bytes()))
	return n
}

// mark notes of which element a mark is.
func (w *writing) mark(at [2]int, element int) {
	refs := w.refs[at[0]]
	for len(refs) <= at[1] {
		refs = append(refs, "null")
	}
	refs[at[1]] = fmt.Sprintf("%d 0 R", element)
	w.refs[at[0]] = refs
}

// annotations writes the links of a page and returns its list of them, "" for none.
func (w *writing) annotations(places []*place, page int) string {
	var list []string
	for i, x := range places {
		if x.page != page {
			continue
		}
		n := w.links[x]
		list = append(list, fmt.Sprintf("%d 0 R", n))
		w.put(n, fmt.Appendf(nil, "<</Type /Annot /Subtype /Link /Rect [%.2f %.2f %.2f %.2f] /Border [0 0 0] /F 4 /P %d 0 R /StructParent %d /Contents %s /A <</S /URI /URI (%s)>>>>\n",
			x.rect[0], x.rect[1], x.rect[2], x.rect[3], w.pages[page], len(w.pages)+i, textString(strings.TrimSpace(x.of.said.String())), uri(x.of.address)))
	}
	if list == nil {
		return ""
	}
	return "/Annots [" + strings.Join(list, " ") + "]\n"
}

// parents leads from the marks of pages and from links to their elements (PDF 1.7,
// 14.7.4.4).
func (w *writing) parents(places []*place) string {
	var b strings.Builder
	for i := range w.pages {
		fmt.Fprintf(&b, "%d [%s] ", i, strings.Join(w.refs[i], " "))
	}
	for i, x := range places {
		fmt.Fprintf(&b, "%d %d 0 R ", len(w.pages)+i, w.owner[x.of])
	}
	return b.String()
}

// textString is text in UTF-16, as hexadecimal digits.
func textString(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, c := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", c)
	}
	return b.String() + ">"
}

// uri is an address in the letters that may stand in a PDF string.
func uri(address string) string {
	var b strings.Builder
	for _, c := range []byte(address) {
		if c <= ' ' || c > '~' || strings.IndexByte(`()\<>"`, c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
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
