package ingest

import (
	"encoding/json"
	"html"
	"strings"
)

// linkedData is what the JSON-LD of a page tells about its article, once it is
// settled which of its articles that is.
type linkedData struct {
	headline, publisher, published, url string
	// body is the text that some pages carry here and nowhere else.
	body    string
	authors []string
	// articles are all that were found, named the names of objects by @id.
	articles []ldArticle
	named    map[string]any
}

// maxLinkedData is the longest JSON-LD that is read, in bytes.
const maxLinkedData = 1 << 20

// add reads one JSON-LD script. Broken JSON is repaired where that is simple
// (control characters, a trailing semicolon, CDATA marks), else ignored.
func (d *linkedData) add(s string) {
	if len(s) > maxLinkedData {
		return
	}
	v, err := parseJSON(s)
	if err != nil {
		return
	}
	if d.named == nil {
		d.named = map[string]any{}
	}
	d.visit(v, false, 0)
}

var jsonRepair = strings.NewReplacer("\n", " ", "\r", " ", "\t", " ", "\v", " ", "\f", " ",
	"<![CDATA[", "", "]]>", "", "/*", "", "*/", "", "<!--", "", "-->", "", "\\'", "'")

func parseJSON(s string) (v any, err error) {
	if err = json.Unmarshal([]byte(s), &v); err == nil {
		return v, nil
	}
	s = strings.TrimRight(strings.TrimSpace(jsonRepair.Replace(s)), "; ")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "//"), " ")
	err = json.Unmarshal([]byte(s), &v)
	return v, err
}

// maxDepth ends the search in nested data.
const maxDepth = 12

func (d *linkedData) visit(v any, listed bool, depth int) {
	if depth > maxDepth {
		return
	}
	switch x := v.(type) {
	case []any:
		for _, e := range x {
			d.visit(e, listed, depth+1)
		}
	case map[string]any:
		if isArticleType(x["@type"]) {
			d.articles = append(d.articles, ldArticle{x, listed})
		}
		if id, ok := x["@id"].(string); ok && x["name"] != nil {
			d.named[id] = x["name"]
		}
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"} {
			d.visit(x[k], listed || k == "itemListElement", depth+1)
		}
	}
}

func isArticleType(v any) bool {
	for _, t := range texts(v) {
		switch t[strings.LastIndex(t, "/")+1:] {
		case "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
			"BackgroundNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "Report",
			"SatiricalArticle", "AdvertiserContentArticle", "TechArticle", "ScholarlyArticle", "SocialMediaPosting",
			"Review", "ClaimReview", "MedicalWebPage", "AskPublicNewsArticle":
			return true
		}
	}
	return false
}

// take fills the values that are still empty.
func (d *linkedData) take(x map[string]any) {
	set := func(to *string, v any) {
		if *to != "" {
			return
		}
		if ts := texts(v); len(ts) > 0 {
			*to = cleanLine(html.UnescapeString(ts[0]))
		}
	}
	set(&d.headline, x["headline"])
	set(&d.headline, x["name"])
	set(&d.published, x["datePublished"])
	set(&d.url, x["url"])
	set(&d.url, x["mainEntityOfPage"])
	if ns := d.names(x["publisher"], 0); len(ns) > 0 {
		set(&d.publisher, ns[0])
	}
	if ts := texts(x["articleBody"]); d.body == "" && len(ts) > 0 {
		d.body = html.UnescapeString(ts[0])
	}
	if len(d.authors) > 0 {
		return
	}
	for _, s := range d.names(x["author"], 0) {
		d.authors = append(d.authors, cleanLine(html.UnescapeString(s)))
	}
}

// texts are the strings in v: itself, or those of a list.
func texts(v any) []string {
	switch x := v.(type) {
	case string:
		return []string{x}
	case []any:
		var out []string
		for _, e := range x {
			if s, ok := e.(string); ok {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}
