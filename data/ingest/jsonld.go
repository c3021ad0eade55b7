package ingest

import (
	"encoding/json"
	"html"
	"strings"
)

// linkedData is what the JSON-LD of a page tells about its article; the first
// article found wins, value by value.
type linkedData struct {
	headline, publisher, published, url string
	// body is the text that some pages carry here and nowhere else.
	body    string
	authors []string
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
	d.visit(v, 0)
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

func (d *linkedData) visit(v any, depth int) {
	if depth > maxDepth {
		return
	}
	switch x := v.(type) {
	case []any:
		for _, e := range x {
			d.visit(e, depth+1)
		}
	case map[string]any:
		if isArticleType(x["@type"]) {
			d.article(x)
		}
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"} {
			d.visit(x[k], depth+1)
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

func (d *linkedData) article(x map[string]any) {
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
	set(&d.publisher, name(x["publisher"]))
	if ts := texts(x["articleBody"]); d.body == "" && len(ts) > 0 {
		d.body = html.UnescapeString(ts[0])
	}
	if len(d.authors) > 0 {
		return
	}
	for _, s := range names(x["author"]) {
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

// names are the names in v: strings, objects with a name, or lists of them.
func names(v any) []string {
	switch x := v.(type) {
	case string:
		return []string{x}
	case map[string]any:
		return texts(x["name"])
	case []any:
		var out []string
		for _, e := range x {
			out = append(out, names(e)...)
		}
		return out
	}
	return nil
}

func name(v any) any {
	if ns := names(v); len(ns) > 0 {
		return ns[0]
	}
	return nil
}
