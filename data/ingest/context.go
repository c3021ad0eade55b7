package ingest

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// besideClass are the classes of what stands beside the article: comments,
// lists of other articles, lists to follow.
var besideClass = regexp.MustCompile(`(?i)(?:^|[\s_-])(?:comments?|commentlist|respond|replies|related|recirc|recirculation|recommended|trending|most-?read|popular|more-?(?:stories|news|articles)|latest|sidebar|widget|follow(?:ing)?|newsletter|promo|teasers?|rail)(?:$|[\s_-])`)

// isBeside reports whether an element stands beside the article: in an aside,
// in navigation, in the head or foot of the site, in comments or in a list of
// other articles.
func isBeside(n *html.Node) bool {
	inArticle := false
	for ; n != nil && n.Type == html.ElementNode; n = n.Parent {
		switch n.Data {
		case "html", "body":
			return false
		case "article", "main":
			inArticle = true
		case "aside", "nav":
			return true
		case "header", "footer":
			if !inArticle && !holdsHeading(n) && !within(n, "article", "main") {
				return true
			}
		}
		if besideClass.MatchString(attr(n, "class") + " " + attr(n, "id")) {
			return true
		}
	}
	return false
}

func within(n *html.Node, names ...string) bool {
	for n = n.Parent; n != nil; n = n.Parent {
		for _, name := range names {
			if n.Data == name {
				return true
			}
		}
	}
	return false
}

func holdsHeading(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.Data == "h1" || holdsHeading(c)) {
			return true
		}
	}
	return false
}

// changed is how pages tell the time of the last change.
var changed = regexp.MustCompile(`(?i)\b(?:updated?|modified|changed|edited|corrected)\b|date-?modified`)

// timeOf is the time of an element <time> that may be the article's: none
// where it stands beside the article, or tells of a change.
func timeOf(n *html.Node) (value, bool) {
	if isBeside(n) {
		return value{}, false
	}
	marks := attr(n, "class") + " " + attr(n, "itemprop") + " " + attr(n, "id")
	if p := n.Parent; p != nil {
		marks += " " + attr(p, "class")
	}
	before := ""
	if p := n.PrevSibling; p != nil {
		before = textOf(p)
	} else if p := n.Parent; p != nil && p.PrevSibling != nil && len(textOf(p.PrevSibling)) < 40 {
		before = textOf(p.PrevSibling)
	}
	if at := strings.LastIndexAny(before, "|•·;\n"); at >= 0 && strings.TrimSpace(before[at+1:]) != "" {
		before = before[at:]
	}
	if changed.MatchString(marks) || changed.MatchString(before) || changed.MatchString(textOf(n)) {
		return value{}, false
	}
	v := attr(n, "datetime")
	if v == "" {
		v = textOf(n)
	}
	return value{cleanLine(v), "time"}, v != ""
}
