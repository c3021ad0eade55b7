package quote

import (
	"strings"
	"testing"
)

// TestUnsaid: of whom others speak, and who only might say something, says nothing; who is
// heard or quoted does.
func TestUnsaid(t *testing.T) {
	for _, c := range []struct{ text, words, speaker string }{
		{"Ada Moss has been accused of stealing the plans of the mill.", "stealing", "nobody"},
		{"On Monday Ada Moss was praised by the union for her good work there.", "good work", "nobody"},
		{"If Ada Moss admitted to it, she would lose her seat.", "to it", "nobody"},
		{"Ada Moss would say that the mill is lost.", "the mill is lost", "nobody"},
		{"Ada Moss would not say how many workers had left.", "how many workers", "Ada Moss"},
		{"Ada Moss is reported to have said: “The mill is lost to us all.”", "lost to us", "Ada Moss"},
		{"Ada Moss said the mill was lost.", "the mill was lost", "Ada Moss"},
	} {
		d, speaker := document(c.text), "nobody"
		for _, q := range Find(d) {
			for _, s := range q.Content {
				if strings.Contains(d.Article.Slice(s), c.words) && q.Speaker != "" {
					speaker = q.Speaker
				}
			}
		}
		if speaker != c.speaker {
			t.Errorf("%s: %s, want %s", c.text, speaker, c.speaker)
		}
	}
}
