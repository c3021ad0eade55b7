package ingest

import (
	"html"
	"net/url"
	"strings"
)

// ldArticle is one article in the JSON-LD of a page.
type ldArticle struct {
	fields map[string]any
	listed bool // it stands in a list of articles
}

// settle fills d from that article of the page's JSON-LD whose headline or
// address is the page's, and what it lacks from others of the same headline.
func (d *linkedData) settle(titles, addresses []string) {
	best, score := -1, 0.0
	for i, a := range d.articles {
		s := a.fits(titles, addresses)
		if a.listed && s < .5 {
			continue
		}
		if best < 0 || s > score {
			best, score = i, s
		}
	}
	if best < 0 {
		return
	}
	d.take(d.articles[best].fields)
	for i, a := range d.articles {
		if i != best && !a.listed && a.fits(titles, addresses) >= min(score, .5) {
			d.take(a.fields)
		}
	}
}

// fits is how well an article fits the page, 0 to 2: by the words of its
// headline, and one more for its address.
func (a ldArticle) fits(titles, addresses []string) float64 {
	head, _ := firstText(a.fields["headline"], a.fields["name"])
	best := 0.0
	for _, t := range titles {
		if t != "" {
			best = max(best, sharedWords(head, t))
		}
	}
	for _, v := range []any{a.fields["url"], a.fields["mainEntityOfPage"], a.fields["@id"], ofID(a.fields["mainEntityOfPage"])} {
		for _, own := range texts(v) {
			for _, page := range addresses {
				if samePage(own, page) {
					return best + 1
				}
			}
		}
	}
	return best
}

// samePage compares the hosts and paths of two addresses.
func samePage(a, b string) bool {
	x, err := url.Parse(a)
	y, err2 := url.Parse(b)
	return err == nil && err2 == nil && x.Host != "" && x.Host == y.Host && len(x.Path) > 1 && strings.TrimRight(x.Path, "/") == strings.TrimRight(y.Path, "/")
}

func firstText(vs ...any) (string, bool) {
	for _, v := range vs {
		if ts := texts(v); len(ts) > 0 {
			return cleanLine(html.UnescapeString(ts[0])), true
		}
	}
	return "", false
}

// ofID is the @id of an object.
func ofID(v any) any {
	if m, ok := v.(map[string]any); ok {
		return m["@id"]
	}
	return nil
}

// names are the names in v: strings, objects with a name, or lists of them;
// an object that is only referred to by its @id is looked up.
func (d *linkedData) names(v any, depth int) []string {
	if depth > maxDepth {
		return nil
	}
	switch x := v.(type) {
	case string:
		return []string{x}
	case map[string]any:
		if ts := texts(x["name"]); len(ts) > 0 {
			return ts
		}
		if id, ok := x["@id"].(string); ok {
			return texts(d.named[id])
		}
	case []any:
		var out []string
		for _, e := range x {
			out = append(out, d.names(e, depth+1)...)
		}
		return out
	}
	return nil
}
