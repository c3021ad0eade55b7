package quote

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func TestSpeakerOfHeadline(t *testing.T) {
	const body = "\n\nUna Falk met Ole Berg at the mill on Monday."
	tests := []struct{ name, headline, want string }{
		{"somebody about another", "Una Falk Corrects Ole Berg: ‘The Mill Is and Was Always the Mill’", "Una Falk"},
		{"a comma parts them", "Una Falk Leaves, Ole Berg: ‘The Mill Is and Was Always the Mill’", "Ole Berg"},
		{"in front of the subject", "After Una Falk Left Ole Berg: ‘The Mill Is and Was Always the Mill’", "Ole Berg"},
		{"one alone", "Ole Berg: ‘The Mill Is and Was Always the Mill’", "Ole Berg"},
		{"what somebody has", "Una Falk’s Miller Ole Berg: ‘The Mill Is and Was Always the Mill’", "Ole Berg"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			d := token.Split(&news.Article{Text: c.headline + body, Headline: news.Span{End: len(c.headline)}})
			for _, q := range Find(d) {
				if strings.Contains(d.Article.Slice(q.Content[0]), "Always the Mill") && !strings.HasSuffix(c.want, q.Speaker) {
					t.Errorf("%q says it, %q, %v", q.Speaker, d.Article.Slice(q.Source), q.Content)
				}
			}
		})
	}
}
