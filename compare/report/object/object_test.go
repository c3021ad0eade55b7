package object

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// TestValueDoesNotSteer: no character of an article steers the terminal that JSON is
// shown on, and each comes back as it is.
func TestValueDoesNotSteer(t *testing.T) {
	hostile := "a\u202eb\u009b2Jc\u2028d\u200be\U000e0041f\n<b>&"
	var b bytes.Buffer
	if err := Value(&b, map[string]string{"title": hostile}, "  "); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(b.String(), "\u202e\u009b\u2028\u200b\U000e0041") || !strings.Contains(b.String(), "<b>&") {
		t.Errorf("%q", b.String())
	}
	got := map[string]string{}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil || got["title"] != hostile {
		t.Errorf("%v, %q", err, got["title"])
	}
}
