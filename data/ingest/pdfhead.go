package ingest

import (
	"math"
	"strings"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/unicode/norm"

	"parallax/compare/news"
)

// What a headline in large type is: larger than the text by headlineType, of
// so many words.
const (
	headlineType      = 1.25
	leastHeadlineWord = 3
	mostHeadlineWords = 40
)

// maxInfoTitle is the longest title that a file may say of itself, in bytes.
const maxInfoTitle = 400

// infoTitle is the title that a PDF says it has.
func infoTitle(r *pdf.Reader) (title string) {
	defer func() {
		if recover() != nil {
			title = ""
		}
	}()
	title = r.Trailer().Key("Info").Key("Title").Text()
	if len(title) > maxInfoTitle {
		return ""
	}
	return strings.ToValidUTF8(title, "")
}

// largestType is the headline of a page: the lines in its largest type, where
// they follow each other and are larger than most of the page.
func largestType(in []*strip) string {
	ink := map[float64]int{}
	usual, largest := 0.0, 0.0
	for _, s := range in {
		size := math.Round(s.size*2) / 2
		ink[size] += s.inked
		if ink[size] > ink[usual] || ink[size] == ink[usual] && size < usual {
			usual = size
		}
		if countWords(s.text.String()) > 0 {
			largest = max(largest, s.size)
		}
	}
	if largest < usual*headlineType {
		return ""
	}
	var lines []string
	for _, s := range in {
		if s.size > largest*.95 {
			lines = append(lines, strings.TrimSpace(s.text.String()))
		} else if len(lines) > 0 {
			break
		}
	}
	head := strings.Join(lines, " ")
	if n := countWords(head); n < leastHeadlineWord || n > mostHeadlineWords {
		return ""
	}
	return head
}

// underHeadline makes the article of a PDF's text. Its headline is the
// paragraph in the largest type, or the one that the file's title begins with.
func underHeadline(text string, res pdfResult, opt Options) (*news.Article, error) {
	large, title := plainLine(res.Large), plainLine(res.Title)
	for i, p := range strings.SplitN(text, "\n\n", headlineReach+1) {
		if i == headlineReach {
			break
		}
		line := plainLine(p)
		titled := countWords(line) >= leastHeadlineWord && strings.HasPrefix(title, line)
		if line == "" || line != large && !titled {
			continue
		}
		a, err := fromTextUnder(text, cleanLine(p), opt)
		if err != nil {
			return nil, err
		}
		a.ReadFrom[news.FieldHeadline] = "line in large type"
		if titled {
			a.ReadFrom[news.FieldHeadline] = "title of the file"
			outletOfTitle(a, strings.TrimSpace(norm.NFKC.String(res.Title)))
		}
		return a, nil
	}
	return fromText(text, opt)
}

// plainLine is a line as it is compared with another one.
func plainLine(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(cleanLine(norm.NFKC.String(s)))), " ")
}

// outletOfTitle takes the outlet from the end of the file's title, as browsers
// keep the title of a page.
func outletOfTitle(a *news.Article, title string) {
	m := titleTail.FindStringSubmatch(title)
	if m == nil || a.Outlet != "" || plainLine(m[1]) != plainLine(a.Title()) {
		return
	}
	if o := outletName(m[2]); o != "" && countWords(o) <= 5 {
		a.Outlet, a.ReadFrom[news.FieldOutlet] = o, "title of the file"
	}
}
